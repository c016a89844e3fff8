import { isGivenUp, listDays } from '../store/ledger.ts';
import { readGuild } from '../store/guilds.ts';
import { readSchedule } from '../store/schedules.ts';
import type { Db, LedgerRow, ScheduleRow } from '../store/tables.ts';
import { readReason, type Reason } from './outcome.ts';
import { isRunning, readTiming } from './plan.ts';
import { countLeft } from './queue.ts';
import { dateAt, dayAt, isWanted, nextPosts, type Day } from './schedule.ts';
import { readStock, type Knowing, type Stock } from './stock.ts';

/** What `/fact status` shows of a schedule. */
export interface Status {
  readonly schedule: ScheduleRow;
  readonly mood: Mood;
  /** The next three posts, as far as they are planned. */
  readonly next: readonly Day[];
  readonly counts: StockCounts;
  /** The last 14 local days, the newest first. */
  readonly days: readonly StatusDay[];
}

export type Mood =
  | { readonly kind: 'running' }
  /** `until` is null where somebody must resume it. */
  | { readonly kind: 'paused'; readonly until: number | null }
  | { readonly kind: 'blocked'; readonly why: Reason; readonly channelId: string }
  | { readonly kind: 'stopped'; readonly by: 'moderator' | 'used-up' };

/** How many facts there are of each sort; `left` are those that any day can take. */
export interface StockCounts {
  readonly left: number;
  readonly queued: number;
  readonly dated: number;
  readonly used: number;
  readonly held: number;
  readonly removed: number;
}

export interface StatusDay {
  /** Local day. */
  readonly date: string;
  /** As in the ledger; `working`: being posted now; `waiting`: due later today; `none`: no day of the schedule. */
  readonly state: Exclude<LedgerRow['state'], 'claimed'> | 'working' | 'waiting' | 'none';
  readonly factId: string | undefined;
  /** Where the post is. */
  readonly post: { readonly channelId: string; readonly messageId: string } | undefined;
  readonly reason: Reason | undefined;
}

const shown = 14;

/** What a schedule does and did; undefined where there is none with this id. */
export async function readStatus(
  db: Db,
  knowing: Knowing,
  guildId: string,
  scheduleId: string,
  now: number,
): Promise<Status | undefined> {
  const schedule = await readSchedule(db, guildId, scheduleId);
  if (!schedule) return undefined;
  const guild = await readGuild(db, guildId);
  const dates = lastDates(dateAt(now, schedule.zone), shown);
  const rows = await listDays(db, guildId, scheduleId, dates.at(-1) ?? '');
  const stock = await readStock(db, knowing, guildId, guild?.round ?? 1);
  return {
    schedule,
    mood: judgeMood(schedule, rows, now),
    next: listNext(schedule, rows, now),
    counts: countStock(stock),
    days: dates.map((date) => describeDay(date, schedule, rows, now)),
  };
}

/** The next three posts of a schedule as it stands or would stand, by what the ledger has of its days. */
export async function readNext(db: Db, schedule: ScheduleRow, now: number): Promise<Day[]> {
  const rows = await listDays(db, schedule.guildId, schedule.scheduleId, dateAt(now, schedule.zone));
  return listNext(schedule, rows, now);
}

/** The next three posts of a schedule, without the days that are skipped or posted already; a missed one may be due anew. */
export function listNext(schedule: ScheduleRow, rows: readonly LedgerRow[], now: number): Day[] {
  if (schedule.state === 'stopped' || (schedule.state === 'paused' && schedule.pausedUntil === null)) return [];
  const taken = rows.filter((row) => !isGivenUp(row)).map((row) => row.day);
  return nextPosts(readTiming(schedule), now, 3, new Set(taken));
}

/** How many facts of each sort a stock has. */
export function countStock(stock: Stock): StockCounts {
  const here = stock.facts.filter((each) => each.place !== 'removed');
  const free = here.filter((each) => !each.used && !each.held);
  return {
    left: countLeft(stock),
    queued: free.filter((each) => each.place === 'queued').length,
    dated: free.filter((each) => each.fact.day !== undefined).length,
    used: here.filter((each) => each.used).length,
    held: here.filter((each) => each.held).length,
    removed: stock.facts.length - here.length,
  };
}

function judgeMood(schedule: ScheduleRow, rows: readonly LedgerRow[], now: number): Mood {
  if (schedule.state === 'stopped') return { kind: 'stopped', by: schedule.stoppedBy ?? 'moderator' };
  if (!isRunning(schedule, now)) return { kind: 'paused', until: schedule.pausedUntil };
  // Skipped days say nothing about the channel.
  const last = rows.findLast((row) => row.state !== 'skipped' && row.dueAt <= now);
  const why = readReason(last?.reasonJson ?? null);
  if (last?.state !== 'blocked' || !why) return { kind: 'running' };
  return { kind: 'blocked', why, channelId: last.channelId };
}

function describeDay(date: string, schedule: ScheduleRow, rows: readonly LedgerRow[], now: number): StatusDay {
  const row = rows.find((each) => each.day === date);
  if (row)
    return {
      date,
      state: row.state === 'claimed' ? 'working' : row.state,
      factId: row.factId ?? undefined,
      post: row.messageId === null ? undefined : { channelId: row.channelId, messageId: row.messageId },
      reason: readReason(row.reasonJson),
    };
  return { date, state: judgeEmpty(date, schedule, now), factId: undefined, post: undefined, reason: undefined };
}

/** A day that the ledger does not know: not a day of the schedule, still to come, or nobody was there to post it. */
function judgeEmpty(date: string, schedule: ScheduleRow, now: number): 'none' | 'waiting' | 'missed' {
  const timing = readTiming(schedule);
  const day = dayAt(date, timing);
  if (!day || !isWanted(day, timing) || schedule.state === 'stopped') return 'none';
  return now <= day.until ? 'waiting' : 'missed';
}

/** So many local days up to this one, the newest first. */
function lastDates(today: string, count: number): string[] {
  const start = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, back) => new Date(start - back * 86_400_000).toISOString().slice(0, 10));
}

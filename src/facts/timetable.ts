import { insertDay, isGivenUp, readDay, settle, withdrawDay } from '../store/ledger.ts';
import { logChange } from '../store/moderator-log.ts';
import { dropNotices } from '../store/notices.ts';
import { changeSchedule, readSchedule, saveSchedule } from '../store/schedules.ts';
import type { Db, LateWindow, LedgerRow, ScheduleRow } from '../store/tables.ts';
import { changeAlone, signed, type By } from './by.ts';
import { startRow } from './claim.ts';
import { writeDays, type Weekday } from './days.ts';
import { writeReason } from './outcome.ts';
import { readTiming } from './plan.ts';
import { dayAt } from './schedule.ts';

/** What a moderator sets; judged before: the zone by `judgeZone`, the days by `readDays`. */
export interface Plan {
  readonly channelId: string;
  /** `HH:MM` */
  readonly time: string;
  readonly zone: string;
  readonly days: readonly Weekday[];
  readonly late: LateWindow;
  readonly usedUp: ScheduleRow['usedUp'];
}

/** `HH:MM` of a time as people type it (`9:00`, `9.30`, `21`, `9 pm`), or undefined where it is none. */
export function readTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(typed.trim());
  if (!match) return undefined;
  const [, hours = '', minutes = '00', half] = match;
  const pm = half?.toLowerCase() === 'p';
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half ? (Number(hours) % 12) + (pm ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** The schedule as it would stand, for the preview; it starts with the next time after now. */
export function planSchedule(guildId: string, scheduleId: string, plan: Plan, now: number): ScheduleRow {
  const { days, ...rest } = plan;
  return {
    guildId,
    scheduleId,
    ...rest,
    days: writeDays(days),
    state: 'running',
    stoppedBy: null,
    fromAt: now,
    pausedUntil: null,
    settledThrough: '',
  };
}

/** Starts the schedule in the place of the one with its id. Days that were posted already stay posted. */
export async function startSchedule(db: Db, by: By, schedule: ScheduleRow): Promise<void> {
  await change(db, by, schedule.scheduleId, 'schedule.set', async (trx) => {
    const after = { ...schedule, fromAt: by.now };
    await saveSchedule(trx, after);
    return after;
  });
}

/** Pauses it until an instant, or until somebody resumes it; false where there is none or it is stopped. */
export async function pauseSchedule(db: Db, by: By, scheduleId: string, until: number | null): Promise<boolean> {
  return set(db, by, scheduleId, 'schedule.pause', ['running', 'paused'], { state: 'paused', pausedUntil: until });
}

/** Goes on from now; days due in the pause are not caught up. False where there is none. */
export async function resumeSchedule(db: Db, by: By, scheduleId: string): Promise<boolean> {
  const running = { state: 'running', stoppedBy: null, pausedUntil: null, fromAt: by.now } as const;
  return set(db, by, scheduleId, 'schedule.resume', ['running', 'paused', 'stopped'], running);
}

/** Stops it until it is resumed or set anew; false where there is none. */
export async function stopSchedule(db: Db, by: By, scheduleId: string): Promise<boolean> {
  const stopped = { state: 'stopped', stoppedBy: 'moderator', pausedUntil: null } as const;
  return set(db, by, scheduleId, 'schedule.stop', ['running', 'paused', 'stopped'], stopped);
}

export type Skipped =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'no-schedule' }
  /** The schedule does not post on that day of the week, or the day lies before its start. */
  | { readonly kind: 'no-day' }
  /** The day has its row already. */
  | { readonly kind: 'taken'; readonly row: LedgerRow };

/** Leaves one local day out, `YYYY-MM-DD`. */
export async function skipDay(db: Db, by: By, scheduleId: string, date: string): Promise<Skipped> {
  return changeAlone(db, by, async (trx) => {
    const schedule = await readSchedule(trx, by.guildId, scheduleId);
    if (!schedule) return { kind: 'no-schedule' };
    const day = dayAt(date, readTiming(schedule));
    if (!day || day.at < schedule.fromAt || day.until < by.now) return { kind: 'no-day' };
    const key = { guildId: by.guildId, scheduleId, day: date };
    const existing = await readDay(trx, key);
    if (existing && !isFree(existing)) return { kind: 'taken', row: existing };
    const reasonJson = writeReason({ kind: 'by-moderator' });
    if (existing) await settle(trx, existing, { state: 'skipped', reasonJson, changedAt: by.now });
    else await insertDay(trx, { ...startRow(key, day, schedule.channelId, by.now), state: 'skipped', reasonJson });
    await logChange(trx, { ...signed(by), what: 'schedule.skip', about: scheduleId, after: date });
    return { kind: 'skipped' };
  });
}

/** Whether a day that was missed or blocked may be due anew, as at a later time, and was certainly not posted. */
export function isFree(row: LedgerRow): boolean {
  return isGivenUp(row) && (row.state === 'blocked' || row.claimedAt === null);
}

/** Takes a skip back; false where the day is not skipped. */
export async function unskipDay(db: Db, by: By, scheduleId: string, date: string): Promise<boolean> {
  return changeAlone(db, by, async (trx) => {
    const withdrawn = await withdrawDay(trx, { guildId: by.guildId, scheduleId, day: date }, 'skipped');
    if (!withdrawn) return false;
    await changeSchedule(trx, by.guildId, scheduleId, { settledThrough: '' });
    await logChange(trx, { ...signed(by), what: 'schedule.unskip', about: scheduleId, before: date });
    return true;
  });
}

async function set(
  db: Db,
  by: By,
  scheduleId: string,
  what: string,
  from: readonly ScheduleRow['state'][],
  after: Partial<ScheduleRow>,
): Promise<boolean> {
  return change(db, by, scheduleId, what, async (trx, before) => {
    if (!before || !from.includes(before.state)) return undefined;
    await changeSchedule(trx, by.guildId, scheduleId, after);
    return { ...before, ...after };
  });
}

/** What of a schedule moderators decide; the rest is the bot's own. */
const decided = ['channelId', 'time', 'zone', 'days', 'late', 'usedUp', 'state', 'pausedUntil'] as const;

/** What is different, as it was and as it is, for people to read. */
function compare(before: ScheduleRow | undefined, after: ScheduleRow): { before?: object; after?: object } {
  const names = decided.filter((name) => before?.[name] !== after[name]);
  if (names.length === 0) return {};
  const only = (row: ScheduleRow) => Object.fromEntries(names.map((name) => [name, show(row, name)]));
  return { ...(before ? { before: only(before) } : {}), after: only(after) };
}

function show(row: ScheduleRow, name: (typeof decided)[number]): string | null {
  const value = row[name];
  return typeof value === 'number' ? new Date(value).toISOString() : value;
}

/** One change of a schedule, with its line in the log; false where `work` changed nothing. */
async function change(
  db: Db,
  by: By,
  scheduleId: string,
  what: string,
  work: (trx: Db, before: ScheduleRow | undefined) => Promise<ScheduleRow | undefined>,
): Promise<boolean> {
  return changeAlone(db, by, async (trx) => {
    const before = await readSchedule(trx, by.guildId, scheduleId);
    const after = await work(trx, before);
    if (!after) return false;
    const topics = ['blocked', 'used-up', 'dated-only'].map((topic) => `${topic}:${scheduleId}:`);
    await dropNotices(trx, by.guildId, ...topics);
    await logChange(trx, { ...signed(by), what, about: scheduleId, ...compare(before, after) });
    return true;
  });
}

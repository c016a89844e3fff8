import { markBack, readGuild } from '../store/guilds.ts';
import { insertDay } from '../store/ledger.ts';
import { changeSchedule, listSchedules } from '../store/schedules.ts';
import type { Db, ScheduleRow } from '../store/tables.ts';
import { startRow } from './claim.ts';
import { notify } from './notice.ts';
import { writeReason } from './outcome.ts';
import { isRunning, readTiming } from './plan.ts';
import { closedDays, seeDays, type Day, type Seen } from './schedule.ts';

/** How far back missed days are written down. */
const farthestBack = 31;

/** Whether days are over that the schedule does not know yet. */
export function hasClosed({ settledThrough }: ScheduleRow, { closed }: Pick<Seen, 'closed'>): boolean {
  return lastSettled(settledThrough, closed) < closed;
}

/**
 * Writes down the days that are over and that nobody has posted, and puts down a notice; returns them. With `leftAt`
 * it is said of those from then on that the bot was not in the server.
 */
export async function writeMissed(
  trx: Db,
  { settledThrough, ...schedule }: ScheduleRow,
  now: number,
  leftAt = Infinity,
): Promise<string[]> {
  const { guildId, scheduleId, channelId } = schedule;
  const timing = readTiming({ ...schedule, settledThrough });
  const { closed } = seeDays(timing, now);
  const kindOf = ({ until }: Day) => (until < leftAt ? 'not-running' : 'removed');
  const missed = { 'not-running': [] as string[], removed: [] as string[] };
  for (const day of closedDays(timing, now, lastSettled(settledThrough, closed), farthestBack)) {
    const kind = kindOf(day);
    const row = startRow({ guildId, scheduleId, day: day.date }, day, channelId, now);
    if (await insertDay(trx, { ...row, state: 'missed', reasonJson: writeReason({ kind }) }))
      missed[kind].push(day.date);
  }
  await changeSchedule(trx, guildId, scheduleId, { settledThrough: closed });
  for (const why of ['not-running', 'removed'] as const)
    if (missed[why].length > 0) await notify(trx, guildId, { kind: 'missed', scheduleId, days: missed[why], why }, now);
  return [...missed['not-running'], ...missed.removed];
}

/** What is settled in the future is the trace of a wrong clock. */
function lastSettled(settledThrough: string, closed: string): string {
  return settledThrough > closed ? '' : settledThrough;
}

/**
 * The bot is (still or again) in the guild: the days that were over while it was not are written down as missed, and
 * the one whose late window is still open is due.
 */
export async function endAbsence(db: Db, guildId: string, now: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const leftAt = (await readGuild(trx, guildId))?.leftAt ?? null;
    if (leftAt === null) return;
    for (const schedule of await listSchedules(trx, guildId))
      if (isRunning(schedule, now)) await writeMissed(trx, schedule, now, leftAt);
    await markBack(trx, guildId);
  });
}

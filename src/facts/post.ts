import { setImmediate } from 'node:timers/promises';
import { listGivenUp, listUnfinished } from '../store/ledger.ts';
import { listRunning } from '../store/schedules.ts';
import type { ScheduleRow } from '../store/tables.ts';
import { claimDue } from './claim.ts';
import { hasClosed, writeMissed } from './missed.ts';
import { isRunning, readTiming } from './plan.ts';
import type { Happening, Poster } from './poster.ts';
import { recover } from './recover.ts';
import { dateAt, dueDay, isWanted, type Running, type Seen } from './schedule.ts';
import { send } from './send.ts';

/**
 * Does everything that is to be done now: goes on with what was left unfinished, posts the days that are due, and
 * writes down those that nobody posted. To be called every minute, by as many processes as there are.
 *
 * A day that fails by a bug or an outage does not keep the others from being posted.
 */
export async function postDue(poster: Poster): Promise<Happening[]> {
  const now = poster.clock();
  const unfinished = await listUnfinished(poster.db, now);
  const running = await listRunning(poster.db);
  const jobs: Job[] = [
    ...unfinished
      .filter((row) => poster.serves(row.guildId))
      .map((row) => ({ ...row, run: async () => [await recover(poster, row)] })),
    ...(await listWork(poster, running, now)).map((schedule) => ({
      ...schedule,
      day: dateAt(now, schedule.zone),
      run: async () => attend(poster, schedule, now),
    })),
  ];
  return runJobs(jobs, poster);
}

interface Job {
  readonly guildId: string;
  readonly scheduleId: string;
  readonly day: string;
  readonly run: () => Promise<readonly (Happening | undefined)[]>;
}

/** Runs the jobs, so many at a time, and begins none when the process is to end. */
async function runJobs(jobs: readonly Job[], { patience, ending }: Poster): Promise<Happening[]> {
  const happened: Happening[] = [];
  const queue = jobs.values();
  const work = async (): Promise<void> => {
    for (const { guildId, scheduleId, day, run } of queue) {
      if (ending.aborted) return;
      try {
        happened.push(...(await run()).filter((each) => each !== undefined));
      } catch (error) {
        happened.push({ kind: 'failed', guildId, scheduleId, day, error });
      }
    }
  };
  await Promise.all(Array.from({ length: patience.width }, work));
  return happened;
}

/** Schedules that are looked at before anything else gets its turn. */
const portion = 200;

/** The schedules with a day to post or to write down. */
async function listWork(
  { db, calendar, serves }: Poster,
  running: readonly ScheduleRow[],
  now: number,
): Promise<ScheduleRow[]> {
  const work: ScheduleRow[] = [];
  const givenUp = new Set((await listGivenUp(db, now)).map((each) => `${each.guildId} ${each.scheduleId}`));
  for (const [index, schedule] of running.entries()) {
    if (index % portion === portion - 1) await setImmediate();
    if (!serves(schedule.guildId) || !isRunning(schedule, now)) continue;
    const timing = readTiming(schedule);
    const reopens = givenUp.has(`${schedule.guildId} ${schedule.scheduleId}`);
    if (reopens || needsWork(schedule, timing, calendar.look(timing, now))) work.push(schedule);
  }
  return work;
}

/** Only to save looking into the ledger each minute; a day settled in the future is the trace of a wrong clock. */
function needsWork({ settledThrough }: ScheduleRow, timing: Running, { open, closed }: Seen): boolean {
  const wanted = open && isWanted(open, timing) ? open.date : closed;
  return settledThrough > (open?.date ?? closed) || settledThrough < wanted || settledThrough < closed;
}

/** Posts the schedule's day that is due, after writing down the days before it that are over. */
async function attend(poster: Poster, schedule: ScheduleRow, now: number): Promise<(Happening | undefined)[]> {
  const { guildId, scheduleId } = schedule;
  const missed = await recordMissed(poster, schedule, now);
  if (!dueDay(now, readTiming(schedule))) return missed;
  const claimed = await claimDue(poster, guildId, scheduleId);
  switch (claimed.kind) {
    case 'claimed':
      return [...missed, await send(poster, claimed.row, claimed.fact)];
    case 'nothing':
      return [...missed, { kind: 'skipped', guildId, scheduleId, day: claimed.day, why: claimed.why }];
    case 'taken':
    case 'called-off':
      return missed;
  }
}

async function recordMissed(poster: Poster, schedule: ScheduleRow, now: number): Promise<Happening[]> {
  const { guildId, scheduleId } = schedule;
  if (!hasClosed(schedule, poster.calendar.look(readTiming(schedule), now))) return [];
  const missed = await poster.db.transaction().execute(async (trx) => writeMissed(trx, schedule, now));
  return missed.map((day) => ({ kind: 'missed', guildId, scheduleId, day, why: 'not-running' }));
}

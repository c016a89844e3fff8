import { insertDay, listUnfinished } from '../store/ledger.ts';
import { changeSchedule, listRunning } from '../store/schedules.ts';
import type { ScheduleRow } from '../store/tables.ts';
import { claimDue, startRow } from './claim.ts';
import { notify } from './notice.ts';
import { writeReason } from './outcome.ts';
import { isRunning, readTiming } from './plan.ts';
import type { Happening, Poster } from './poster.ts';
import { recover } from './recover.ts';
import { closedDays, dateAt, dueDay, isWanted, type Day, type Running } from './schedule.ts';
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
  const survey = makeSurvey(now);
  const jobs: Job[] = [
    ...unfinished.map((row) => ({ ...row, run: async () => [await recover(poster, row)] })),
    ...running
      .filter((schedule) => isRunning(schedule, now) && needsWork(schedule, survey))
      .map((schedule) => ({ ...schedule, day: dateAt(now, schedule.zone), run: () => attend(poster, schedule, now) })),
  ];
  return runJobs(
    jobs.filter((job) => poster.serves(job.guildId)),
    poster,
  );
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

/** What a timing asks for now, whoever has it: the day that is open, and the last one that is over. */
interface Seen {
  readonly open: Day | undefined;
  readonly closed: string;
}

type Survey = (schedule: ScheduleRow) => Seen;

/** Ten thousand schedules have few different timings, and the calendar is the dear part. */
function makeSurvey(now: number): Survey {
  const seen = new Map<string, Seen>();
  return (schedule) => {
    const key = [schedule.zone, schedule.time, schedule.days, schedule.late].join(' ');
    const known = seen.get(key);
    if (known) return known;
    const timing: Running = { ...readTiming(schedule), fromAt: 0, pausedUntil: null };
    const made = { open: dueDay(now, timing), closed: closedDays(timing, now, '', 8).at(-1)?.date ?? '' };
    seen.set(key, made);
    return made;
  };
}

/** Only to save looking into the ledger each minute; a day settled in the future is the trace of a wrong clock. */
function needsWork(schedule: ScheduleRow, survey: Survey): boolean {
  const { open, closed } = survey(schedule);
  const { settledThrough } = schedule;
  const last = open?.date ?? closed;
  if (settledThrough > last) return true;
  return (open && isWanted(open, schedule) && settledThrough < open.date) || settledThrough < closed;
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

/** How far back missed days are written down. */
const farthestBack = 31;

async function recordMissed(poster: Poster, schedule: ScheduleRow, now: number): Promise<Happening[]> {
  const { guildId, scheduleId, channelId, settledThrough } = schedule;
  const timing = readTiming(schedule);
  const today = dateAt(now, schedule.zone);
  const closed = closedDays(timing, now, settledThrough > today ? '' : settledThrough, farthestBack);
  const missed: Day[] = [];
  for (const day of closed) {
    const row = startRow({ guildId, scheduleId, day: day.date }, day, channelId, now);
    const reasonJson = writeReason({ kind: 'not-running' });
    if (await insertDay(poster.db, { ...row, state: 'missed', reasonJson })) missed.push(day);
  }
  const last = closedDays({ ...timing, fromAt: 0, pausedUntil: null }, now, '', 8).at(-1);
  if (last) await changeSchedule(poster.db, guildId, scheduleId, { settledThrough: last.date });
  const days = missed.map((day) => day.date);
  if (days.length > 0) await notify(poster.db, guildId, { kind: 'missed', scheduleId, days }, now);
  return days.map((day) => ({ kind: 'missed', guildId, scheduleId, day, why: 'not-running' }));
}

import { setTimeout as wait } from 'node:timers/promises';
import { postDue } from '../facts/post.ts';
import type { Happening, Poster } from '../facts/poster.ts';
import { forgetLeftGuilds } from '../store/guilds.ts';
import { sweepOld } from '../store/members.ts';
import { describe, type Log } from './log.ts';
import type { Meter } from './meter.ts';

/** Something that is done again and again until it is stopped. */
export interface Timer {
  /** Begins nothing more and resolves when what is in hand is done. */
  stop(): Promise<void>;
}

/**
 * Runs the job at once and then at the beginning of every minute (or `beat` milliseconds), never two at a time: a job
 * that takes longer makes the next one later. This is the one catch of the timer path.
 */
export function everyMinute(job: () => Promise<void>, log: Log, beat = 60_000): Timer {
  const stopping = new AbortController();
  const turn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await job();
      } catch (error) {
        log.error({ err: describe(error) }, 'the timer failed, and goes on');
      }
      // Towards the full minute, and never less than a tenth of one: clocks are corrected in small steps.
      const rest = beat - (Date.now() % beat);
      await wait(rest < beat / 10 ? rest + beat : rest, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const turning = turn();
  return {
    async stop() {
      stopping.abort();
      await turning;
    },
  };
}

/** How often old things are thrown away, in milliseconds. */
const sweeping = 60 * 60_000;

/** What is done every minute: what is due is posted, moderators are told, and now and then old things are thrown away. */
export function makeRounds(
  poster: Poster,
  tell: () => Promise<void>,
  log: Log,
  meter: Pick<Meter, 'fact'>,
  hourly: (now: number) => Promise<void> = async () => {},
): () => Promise<void> {
  let swept = -Infinity;
  return async () => {
    for (const happening of await postDue(poster)) {
      report(happening, log);
      meter.fact(happening.kind);
    }
    await tell();
    const now = poster.clock();
    if (now - swept < sweeping) return;
    swept = now;
    await sweepOld(poster.db, now);
    for (const guild of await forgetLeftGuilds(poster.db, now)) log.info({ guild }, 'forgot a server that was left');
    await hourly(now);
  };
}

function report(happening: Happening, log: Log): void {
  const { guildId: guild, scheduleId: schedule, day, kind, ...rest } = happening;
  if ('error' in rest)
    log.error({ guild, schedule, day, err: describe(rest.error) }, 'a day could not be looked after');
  else log.info({ guild, schedule, day, ...rest }, `fact ${kind}`);
}

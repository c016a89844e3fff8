import { setTimeout as wait } from 'node:timers/promises';
import { readGuild, type Settings } from '../store/guilds.ts';
import type { Db } from '../store/tables.ts';
import { describe, type Log } from './log.ts';

/** What of a server's settings concerns answers. */
export type Manners = Pick<Settings, 'answers' | 'cooldownSeconds'>;

/** What holds where nobody has set anything. */
const unset: Manners = { answers: 'public', cooldownSeconds: 0 };

/**
 * What holds while the store cannot be asked. An answer needs no store, so nobody is refused one for it; that only its
 * reader sees it can harm no server.
 */
const careful: Manners = { answers: 'private', cooldownSeconds: 0 };

/** How long is waited for the store, in milliseconds: Discord waits for three seconds. */
const patience = 1_000;
/** How long what was read holds, in milliseconds: another process, as one that takes a backup back, may have changed it. */
const fresh = 10_000;
/** Servers that are remembered at most; beyond that the one that was read first is read anew. */
const most = 10_000;

/** How servers want their members to be answered, without asking the store for each question. */
export interface AllManners {
  of(guildId: string | null, log: Log): Promise<Manners>;
  /** To be called after the settings of a server have changed: the next question goes by the new ones. */
  forget(guildId: string): void;
}

/** Manners as the store has them, at most ten seconds ago; `clock` is in milliseconds and never goes back. */
export function keepManners(db: Db, clock: () => number): AllManners {
  const kept = new Map<string, { readonly manners: Promise<Manners>; readonly until: number }>();
  return {
    async of(guildId, log) {
      if (guildId === null) return unset;
      const known = kept.get(guildId);
      if (known && clock() < known.until) return known.manners;
      const reading = { manners: readManners(guildId, db, log), until: clock() + fresh };
      kept.delete(guildId);
      kept.set(guildId, reading);
      const [first] = kept.keys();
      if (kept.size > most && first !== undefined) kept.delete(first);
      const manners = await reading.manners;
      // What holds while the store is away ends with that.
      if (manners === careful && kept.get(guildId) === reading) kept.delete(guildId);
      return manners;
    },
    forget(guildId) {
      kept.delete(guildId);
    },
  };
}

/** How a server wants its members to be answered, as the store has it now. */
async function readManners(guildId: string, db: Db, log: Log): Promise<Manners> {
  const enough = new AbortController();
  const late = wait(patience, undefined, { signal: enough.signal }).then(() => {
    throw new Error(`no answer within ${patience / 1000} s`);
  });
  try {
    const guild = await Promise.race([readGuild(db, guildId), late]);
    return guild ? { answers: guild.answers, cooldownSeconds: guild.cooldownSeconds } : unset;
  } catch (error) {
    log.warn(
      { err: describe(error) },
      'the settings of a server could not be read: its members are answered in private',
    );
    return careful;
  } finally {
    enough.abort();
    await late.catch(() => {});
  }
}

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

/** How long is waited for the store, in milliseconds: it is asked twice for a question, and Discord waits for three seconds. */
const patience = 1_000;

/** How a server wants its members to be answered. */
export async function readManners(
  guildId: string | null,
  { db, log }: { readonly db: Db; readonly log: Log },
): Promise<Manners> {
  if (guildId === null) return unset;
  const enough = new AbortController();
  const late = wait(patience, undefined, { signal: enough.signal }).then(() => {
    throw new Error(`no answer within ${patience / 1000} s`);
  });
  try {
    return (await Promise.race([readGuild(db, guildId), late])) ?? unset;
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

import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** How long a database may take for one small write before it counts as out of order, in milliseconds. */
const patience = 5_000;

/**
 * Whether the store takes a write at this moment: it makes one, since a full disk or a database that was made read-only
 * shows only then. A value is changed there and back: what is set to what it is, SQLite does not write at all.
 */
export async function checkWritable(db: Db): Promise<'writable' | { readonly why: string }> {
  const giveUp = new AbortController();
  const late = wait(patience, { why: `no answer within ${patience / 1000} s` }, { signal: giveUp.signal });
  try {
    return await Promise.race([write(db), late]);
  } finally {
    giveUp.abort();
    await late.catch(() => {});
  }
}

async function write(db: Db): Promise<'writable' | { readonly why: string }> {
  try {
    await db.transaction().execute(async (trx) => {
      for (let turn = 0; turn < 2; turn++)
        await sql`update kysely_migration_lock set is_locked = 1 - is_locked`.execute(trx);
    });
    return 'writable';
  } catch (error) {
    return { why: error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'no reason given' };
  }
}

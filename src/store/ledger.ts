import type { Insertable, Updateable } from 'kysely';
import type { Db, LedgerRow, LedgerState, Tables } from './tables.ts';

export interface DayKey {
  readonly guildId: string;
  readonly scheduleId: string;
  /** Local day. */
  readonly day: string;
}

/** Begins what stands for a schedule's id where a post was made by hand and counts for no schedule's day. */
export const byHand = 'by-hand:';

/** In these states a row uses its fact up. */
export const usingStates = ['claimed', 'posted', 'late', 'unsure'] as const satisfies readonly LedgerState[];

/** Writes the day's row if nobody has: true exactly once, whoever asks and however often. */
export async function insertDay(db: Db, row: Insertable<Tables['ledger']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('ledger')
    .values(row)
    .onConflict((conflict) => conflict.columns(['guildId', 'scheduleId', 'day']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function readDay(db: Db, { guildId, scheduleId, day }: DayKey): Promise<LedgerRow | undefined> {
  return db
    .selectFrom('ledger')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('scheduleId', '=', scheduleId)
    .where('day', '=', day)
    .executeTakeFirst();
}

/** Rows that wait for somebody: given up by their claimant, unsure, or blocked and due for another try. */
export async function listUnfinished(db: Db, now: number): Promise<LedgerRow[]> {
  return db
    .selectFrom('ledger')
    .innerJoin('guilds', 'guilds.guildId', 'ledger.guildId')
    .selectAll('ledger')
    .where('ledger.retryAt', '<=', now)
    .where('guilds.leftAt', 'is', null)
    .orderBy('ledger.retryAt')
    .execute();
}

/** In these states a day has no post, for reasons of the bot or of Discord, not of a moderator or for want of a fact. */
const unposted: readonly LedgerState[] = ['missed', 'blocked', 'unsure'];

/**
 * Days without a post that nobody looks after any more, though their late window is open: a clock that was ahead took
 * it for over. With right clocks there are none.
 */
export async function listGivenUp(db: Db, now: number): Promise<DayKey[]> {
  return db
    .selectFrom('ledger')
    .select(['guildId', 'scheduleId', 'day'])
    .where('messageId', 'is', null)
    .where('retryAt', 'is', null)
    .where('untilAt', '>=', now)
    .where('state', 'in', unposted)
    .execute();
}

/** Whether a day has no post, and nobody looks after it any more. */
export function isGivenUp({ state, messageId, retryAt }: LedgerRow): boolean {
  return messageId === null && retryAt === null && unposted.includes(state);
}

/** Takes up a row as it was read: the row as it is then, for one of all who try, and undefined for the others. */
export async function takeUp(
  db: Db,
  row: LedgerRow,
  change: Updateable<Tables['ledger']> & { readonly retryAt: number },
): Promise<LedgerRow | undefined> {
  return db
    .updateTable('ledger')
    .set({ ...change, state: 'claimed', attempt: row.attempt + 1 })
    .where('guildId', '=', row.guildId)
    .where('scheduleId', '=', row.scheduleId)
    .where('day', '=', row.day)
    .where('attempt', '=', row.attempt)
    .where('state', '=', row.state)
    .returningAll()
    .executeTakeFirst();
}

/**
 * Writes down what became of a row, as the caller holds it; false where somebody else has taken it up since. A message
 * that is there is written down all the same: it is the truth, whoever holds the row.
 */
export async function settle(db: Db, held: LedgerRow, change: Updateable<Tables['ledger']>): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ledger')
    .set(change)
    .where('guildId', '=', held.guildId)
    .where('scheduleId', '=', held.scheduleId)
    .where('day', '=', held.day)
    .where('messageId', 'is', null)
    .$if(!change.messageId, (update) => update.where('attempt', '=', held.attempt).where('state', '=', held.state))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes back a row that was never tried, as a skipped day is: true where it was in this state. */
export async function withdrawDay(db: Db, key: DayKey, state: LedgerState): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('ledger')
    .where('guildId', '=', key.guildId)
    .where('scheduleId', '=', key.scheduleId)
    .where('day', '=', key.day)
    .where('state', '=', state)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** The rows of a schedule for local days from `first` on, oldest first. */
export async function listDays(db: Db, guildId: string, scheduleId: string, first: string): Promise<LedgerRow[]> {
  return db
    .selectFrom('ledger')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('scheduleId', '=', scheduleId)
    .where('day', '>=', first)
    .orderBy('day')
    .execute();
}

/** Everything that happened in a guild, the newest first, `limit` rows from `offset` on. */
export async function listHistory(db: Db, guildId: string, limit: number, offset = 0): Promise<LedgerRow[]> {
  return db
    .selectFrom('ledger')
    .selectAll()
    .where('guildId', '=', guildId)
    .orderBy('dueAt', 'desc')
    .orderBy('scheduleId')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Ids of the facts that are used up in a round, the one used last at the end. */
export async function listUsed(db: Db, guildId: string, round: number): Promise<string[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(['factId', 'claimedAt'])
    .where('guildId', '=', guildId)
    .where('round', '=', round)
    .where('factId', 'is not', null)
    .where('state', 'in', usingStates)
    .orderBy('claimedAt')
    .execute();
  return rows.flatMap((row) => row.factId ?? []);
}

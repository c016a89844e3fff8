import type { AdditionRow, Db } from './tables.ts';

/** Begins the ids of passages that moderators added. */
export const addedPrefix = 'added-';

/** Adds a passage that is found in this guild only; its id is new for ever. Inside a transaction that holds the guild. */
export async function addPassage(
  trx: Db,
  passage: Pick<AdditionRow, 'guildId' | 'title' | 'text' | 'source' | 'credit' | 'addedAt'>,
): Promise<string> {
  const rows = await trx.selectFrom('additions').select('additionId').where('guildId', '=', passage.guildId).execute();
  const numbers = rows.map((row) => Number(row.additionId.slice(addedPrefix.length)));
  const additionId = `${addedPrefix}${Math.max(0, ...numbers) + 1}`;
  await trx
    .insertInto('additions')
    .values({ ...passage, additionId, removedAt: null })
    .execute();
  return additionId;
}

/** The passages that a guild added, without those removed. */
export async function listAdditions(db: Db, guildId: string): Promise<AdditionRow[]> {
  return db
    .selectFrom('additions')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('removedAt', 'is', null)
    .orderBy('addedAt')
    .execute();
}

/** All guilds' passages, to be read once at the start. */
export async function listAllAdditions(db: Db): Promise<AdditionRow[]> {
  return db.selectFrom('additions').selectAll().where('removedAt', 'is', null).orderBy('addedAt').execute();
}

/**
 * What tells, for every guild that ever added something, whether its passages have changed: a removed one stays as a row
 * until its guild is forgotten, so the two counts and the last instants differ after each change.
 */
export async function listAdditionStates(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('additions')
    .select((eb) => [
      'guildId',
      eb.fn.countAll<number>().as('count'),
      eb.fn.count<number>('removedAt').as('removed'),
      eb.fn.max('addedAt').as('addedAt'),
      eb.fn.max('removedAt').as('removedAt'),
    ])
    .groupBy('guildId')
    .execute();
  return new Map(rows.map(({ guildId, ...state }) => [guildId, Object.values(state).join(' ')]));
}

/** Removes a passage; true where it was there. */
export async function removePassage(db: Db, guildId: string, additionId: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('additions')
    .set({ removedAt: now })
    .where('guildId', '=', guildId)
    .where('additionId', '=', additionId)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

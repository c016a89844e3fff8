import type { Db, NoticeRow } from './tables.ts';

/** Puts down what moderators must be told; false where the same is waiting or has been told already. */
export async function addNotice(
  db: Db,
  notice: Pick<NoticeRow, 'guildId' | 'topic' | 'noticeJson' | 'madeAt'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('notices')
    .values({ ...notice, toldAt: null })
    .onConflict((conflict) => conflict.columns(['guildId', 'topic']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** What nobody has been told yet, oldest first. */
export async function listUntold(db: Db, limit: number): Promise<NoticeRow[]> {
  return db.selectFrom('notices').selectAll().where('toldAt', 'is', null).orderBy('madeAt').limit(limit).execute();
}

/** Claims the right to tell a notice: true for one of all who try. */
export async function claimNotice(db: Db, { guildId, topic }: NoticeRow, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notices')
    .set({ toldAt: now })
    .where('guildId', '=', guildId)
    .where('topic', '=', topic)
    .where('toldAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The matter is over: when it comes again, it is told again. `topics` ends in `%` for all that begin so. */
export async function dropNotices(db: Db, guildId: string, topics: string): Promise<void> {
  await db.deleteFrom('notices').where('guildId', '=', guildId).where('topic', 'like', topics).execute();
}

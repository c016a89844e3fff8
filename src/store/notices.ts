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
export async function listUntold(db: Db): Promise<NoticeRow[]> {
  return db.selectFrom('notices').selectAll().where('toldAt', 'is', null).orderBy('madeAt').execute();
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

/** Gives back the right to tell a notice: it could not be told, and somebody tries again. */
export async function releaseNotice(db: Db, { guildId, topic }: NoticeRow): Promise<void> {
  await db
    .updateTable('notices')
    .set({ toldAt: null })
    .where('guildId', '=', guildId)
    .where('topic', '=', topic)
    .execute();
}

/** Matters that are over: when they come again, they are told again. Takes all topics that begin with one of these. */
export async function dropNotices(db: Db, guildId: string, ...begins: readonly string[]): Promise<void> {
  const rows = await db.selectFrom('notices').select('topic').where('guildId', '=', guildId).execute();
  const over = rows.map((row) => row.topic).filter((topic) => begins.some((begin) => topic.startsWith(begin)));
  if (over.length > 0)
    await db.deleteFrom('notices').where('guildId', '=', guildId).where('topic', 'in', over).execute();
}

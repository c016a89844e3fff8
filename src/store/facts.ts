import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db, FactRow, Tables } from './tables.ts';

/** The guild's own facts and what it did with the facts of the knowledge folder, the queue in its order first. */
export async function listFacts(db: Db, guildId: string): Promise<FactRow[]> {
  return db
    .selectFrom('facts')
    .selectAll()
    .where('guildId', '=', guildId)
    .orderBy((order) => order.fn.coalesce('position', order.lit(2_000_000_000)))
    .orderBy('addedAt')
    .orderBy('factId')
    .execute();
}

export async function readFact(db: Db, guildId: string, factId: string): Promise<FactRow | undefined> {
  return db
    .selectFrom('facts')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('factId', '=', factId)
    .executeTakeFirst();
}

/** Adds a row; throws where the id is taken. */
export async function insertFact(db: Db, fact: Insertable<Tables['facts']>): Promise<void> {
  await db.insertInto('facts').values(fact).execute();
}

export async function changeFact(
  db: Db,
  guildId: string,
  factId: string,
  change: Updateable<Tables['facts']>,
): Promise<void> {
  await db.updateTable('facts').set(change).where('guildId', '=', guildId).where('factId', '=', factId).execute();
}

/** Keeps the text of a passage under its hash; a guild's own text goes with the guild, public text stays. */
export async function keepPassageText(db: Db, hash: string, text: string, guildId = ''): Promise<void> {
  await db
    .insertInto('passageTexts')
    .values({ hash, guildId, text })
    .onConflict((conflict) => conflict.columns(['hash', 'guildId']).doNothing())
    .execute();
}

/** The text that once had this hash, as far as anybody kept it. */
export async function readPassageText(db: Db, hash: string, guildId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('passageTexts')
    .select('text')
    .where('hash', '=', hash)
    .where('guildId', 'in', ['', guildId])
    .executeTakeFirst();
  return row?.text;
}

/** Rows that one statement takes: databases limit the values of a statement. */
const together = 500;

/** The same of many public texts, by their hashes. */
export async function keepPassageTexts(db: Db, texts: ReadonlyMap<string, string>): Promise<void> {
  const rows = Array.from(texts, ([hash, text]) => ({ hash, guildId: '', text }));
  for (let at = 0; at < rows.length; at += together) {
    await db
      .insertInto('passageTexts')
      .values(rows.slice(at, at + together))
      .onConflict((conflict) => conflict.columns(['hash', 'guildId']).doNothing())
      .execute();
  }
}

/** What was first seen of the folder's facts: these for those that are new. In another order, and others may be among them. */
export async function seeKnownFacts(
  db: Db,
  seen: readonly Selectable<Tables['knownFacts']>[],
): Promise<Selectable<Tables['knownFacts']>[]> {
  const known: Selectable<Tables['knownFacts']>[] = [];
  for (let at = 0; at < seen.length; at += together) {
    const some = seen.slice(at, at + together);
    await db
      .insertInto('knownFacts')
      .values(some)
      .onConflict((conflict) => conflict.columns(['factId', 'textHash']).doNothing())
      .execute();
    const ids = some.map(({ factId }) => factId);
    known.push(...(await db.selectFrom('knownFacts').selectAll().where('factId', 'in', ids).execute()));
  }
  return known;
}

import type { Db, ModeratorLogRow } from './tables.ts';

/** A change as it is written down; before and after are any JSON, undefined where there was or is nothing. */
export interface Change {
  readonly guildId: string;
  readonly moderatorId: string;
  readonly at: number;
  readonly what: string;
  readonly about: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Writes a change down; inside the transaction that makes it and holds the guild, so that neither is without the other. */
export async function logChange(trx: Db, { before, after, ...change }: Change): Promise<void> {
  const { last } = await trx
    .selectFrom('moderatorLog')
    .select((select) => select.fn.max<number | null>('number').as('last'))
    .where('guildId', '=', change.guildId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('moderatorLog')
    .values({ ...change, number: (last ?? 0) + 1, beforeJson: json(before), afterJson: json(after) })
    .execute();
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** The guild's changes, the newest first, `limit` rows from `offset` on. */
export async function listChanges(db: Db, guildId: string, limit: number, offset = 0): Promise<ModeratorLogRow[]> {
  return db
    .selectFrom('moderatorLog')
    .selectAll()
    .where('guildId', '=', guildId)
    .orderBy('number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

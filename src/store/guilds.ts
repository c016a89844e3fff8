import type { Updateable } from 'kysely';
import type { Db, GuildRow, Tables } from './tables.ts';

/** How many days the data of a guild is kept after the bot left it; coming back within them brings all of it back. */
export const daysKeptAfterLeaving = 30;

const day = 24 * 60 * 60_000;

/** What of a guild moderators can set with `/summit-admin settings`. */
export type Settings = Pick<GuildRow, 'logChannelId' | 'zone' | 'answers' | 'cooldownSeconds' | 'retentionDays'>;

/**
 * The guild's row, made where it is missing, and held until the transaction ends: who holds it chooses facts alone.
 * Written as an update, because that holds the row on PostgreSQL and is the same statement on SQLite.
 */
export async function holdGuild(trx: Db, guildId: string): Promise<GuildRow> {
  return trx
    .insertInto('guilds')
    .values({ guildId, logChannelId: null, zone: null, leftAt: null })
    .onConflict((conflict) => conflict.column('guildId').doUpdateSet({ guildId }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function readGuild(db: Db, guildId: string): Promise<GuildRow | undefined> {
  return db.selectFrom('guilds').selectAll().where('guildId', '=', guildId).executeTakeFirst();
}

export async function changeGuild(
  db: Db,
  guildId: string,
  change: Updateable<Omit<Tables['guilds'], 'guildId'>>,
): Promise<void> {
  await holdGuild(db, guildId);
  await db.updateTable('guilds').set(change).where('guildId', '=', guildId).execute();
}

/** The guilds that the store knows, and since when the bot is not in them. */
export async function listGuildStays(db: Db): Promise<Pick<GuildRow, 'guildId' | 'leftAt'>[]> {
  return db.selectFrom('guilds').select(['guildId', 'leftAt']).execute();
}

/** The bot was removed from the guild: nothing is posted there any more, and its data goes after a while. */
export async function markLeft(db: Db, guildId: string, now: number): Promise<void> {
  await db
    .updateTable('guilds')
    .set({ leftAt: now })
    .where('guildId', '=', guildId)
    .where('leftAt', 'is', null)
    .execute();
}

/** The bot is in the guild again. */
export async function markBack(db: Db, guildId: string): Promise<void> {
  await db.updateTable('guilds').set({ leftAt: null }).where('guildId', '=', guildId).execute();
}

/** Deletes what belongs to guilds that the bot left long enough ago; returns their ids. */
export async function forgetLeftGuilds(db: Db, now: number): Promise<string[]> {
  const left = await db
    .selectFrom('guilds')
    .select('guildId')
    .where('leftAt', '<=', now - daysKeptAfterLeaving * day)
    .execute();
  for (const { guildId } of left) await forgetGuild(db, guildId);
  return left.map((row) => row.guildId);
}

/** Every table that holds anything of a guild; a test compares it with the schema. */
export const guildTables = [
  'schedules',
  'facts',
  'passageTexts',
  'ledger',
  'notices',
  'inbox',
  'inboxSenders',
  'additions',
  'moderatorLog',
  'consents',
  'guilds',
] as const satisfies readonly (keyof Tables)[];

/** Deletes everything of a guild, now. */
export async function forgetGuild(db: Db, guildId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const table of guildTables) await trx.deleteFrom(table).where('guildId', '=', guildId).execute();
  });
}

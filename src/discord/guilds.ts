import { Events, ShardClientUtil, type Client } from 'discord.js';
import { endAbsence } from '../facts/missed.ts';
import { listGuildStays, markLeft } from '../store/guilds.ts';
import type { Db } from '../store/tables.ts';
import { describe, type Log } from './log.ts';

/**
 * Keeps the store's word on which servers the bot is in: what happened while it was away is made good now, and what
 * happens from here on is written down as it comes. What belongs to a server that it left is deleted after some days.
 */
export async function heedGuilds(client: Client, db: Db, now: () => number, log: Log): Promise<void> {
  const note = (work: Promise<void>) =>
    void work.catch((error: unknown) => log.error({ err: describe(error) }, 'a change of servers was not stored'));
  client.on(Events.GuildDelete, ({ id }) => {
    log.info({ guild: id }, 'removed from a server');
    note(markLeft(db, id, now()));
  });
  client.on(Events.GuildCreate, ({ id }) => note(endAbsence(db, id, now())));
  const here = client.guilds.cache;
  for (const { guildId, leftAt } of await listGuildStays(db)) {
    // The servers of other shards are for the processes that these belong to.
    if (!isServedBy(client, guildId)) continue;
    if (leftAt === null && !here.has(guildId)) await markLeft(db, guildId, now());
    if (leftAt !== null && here.has(guildId)) await endAbsence(db, guildId, now());
  }
}

/** Whether a guild belongs to the shards of this client, whether or not the bot is in it. */
function isServedBy({ options: { shards, shardCount } }: Client, guildId: string): boolean {
  if (!Array.isArray(shards) || shardCount === undefined) return true;
  return shards.includes(ShardClientUtil.shardIdForGuildId(guildId, shardCount));
}

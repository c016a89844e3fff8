import { Events, type Client } from 'discord.js';
import { listGuildIds, markBack, markLeft } from '../store/guilds.ts';
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
  client.on(Events.GuildCreate, ({ id }) => note(markBack(db, id, now())));
  const here = new Set(client.guilds.cache.keys());
  for (const id of await listGuildIds(db)) if (!here.has(id)) await markLeft(db, id, now());
  for (const id of here) await markBack(db, id, now());
}

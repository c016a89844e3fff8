import { hash } from 'node:crypto';
import { Routes, type Client, type REST } from 'discord.js';
import { readNotice } from '../facts/notice.ts';
import { readGuild } from '../store/guilds.ts';
import { claimNotice, listUntold, releaseNotice } from '../store/notices.ts';
import type { Db, NoticeRow } from '../store/tables.ts';
import { describe, type Log } from './log.ts';
import { message, text } from './pieces.ts';
import { judgeError } from './refused.ts';
import { sayNotice } from './say-notice.ts';
import { wordsFor } from './words/choose.ts';

/** What telling moderators needs. */
export interface Teller {
  readonly db: Db;
  readonly client: Client;
  readonly rest: REST;
  readonly now: () => number;
  readonly log: Log;
}

/** How many notices are told in one round. */
const atOnce = 50;

/**
 * Tells moderators what they must know, each thing once, in the log channel of their server. A server without one
 * finds it in `/fact status`.
 */
export async function tellModerators(teller: Teller): Promise<void> {
  const { db, client, now } = teller;
  const untold = await listUntold(db);
  const ours = untold.filter(({ guildId }) => client.guilds.cache.has(guildId)).slice(0, atOnce);
  for (const row of ours) if (await claimNotice(db, row, now())) await tell(teller, row);
}

async function tell({ db, client, rest, log }: Teller, row: NoticeRow): Promise<void> {
  const channel = (await readGuild(db, row.guildId))?.logChannelId;
  if (!channel) return;
  const words = wordsFor(client.guilds.cache.get(row.guildId)?.preferredLocale ?? '');
  const { flags, components, allowedMentions } = message([text(sayNotice(readNotice(row.noticeJson), words))], false);
  // The same for the same notice, so that one which did arrive is not told twice.
  const nonce = hash('sha256', JSON.stringify([row.guildId, row.topic, row.madeAt]), 'base64url').slice(0, 24);
  try {
    await rest.post(Routes.channelMessages(channel), {
      body: { components, flags, allowed_mentions: allowedMentions, nonce, enforce_nonce: true },
    });
  } catch (error) {
    log.warn({ guild: row.guildId, channel, err: describe(error) }, 'the log channel cannot be written to');
    // What is to be told is often that Discord was away; it is told when Discord is there again.
    if (judgeError(error).kind !== 'refused') await releaseNotice(db, row);
  }
}

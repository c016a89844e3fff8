import { MessageFlags, PermissionFlagsBits, type Client, type Interaction } from 'discord.js';
import { listChanges } from '../store/moderator-log.ts';
import { readGuild } from '../store/guilds.ts';
import { sayChange } from './changes.ts';
import type { House } from './command.ts';
import { describe } from './log.ts';
import { text } from './pieces.ts';

/** What the bot needs in a log channel. */
const needed = ['ViewChannel', 'SendMessages'] as const;

/** Which of the permissions for writing the bot lacks in a channel; all of them where it cannot see it. */
export function missingToWrite(client: Client<true>, channelId: string): (typeof needed)[number][] {
  const channel = client.channels.cache.get(channelId);
  if (!channel || channel.isDMBased()) return [...needed];
  const has = channel.permissionsFor(client.user);
  return needed.filter((name) => !has?.has(PermissionFlagsBits[name]));
}

/** So many changes of one interaction are written to the log channel; an import makes hundreds. */
const most = 10;

/**
 * Does what a moderator asked for, then writes what it changed to the server's log channel, if one is set. The change
 * is made and logged by then: a channel that cannot be written to takes nothing back.
 */
export async function telling(interaction: Interaction, house: House, work: () => Promise<void>): Promise<void> {
  const { guildId } = interaction;
  if (guildId === null) return work();
  const before = (await listChanges(house.db, guildId, 1))[0]?.number ?? 0;
  await work();
  try {
    await tell(interaction, guildId, before, house);
  } catch (error) {
    house.log.warn({ err: describe(error) }, 'the log channel cannot be written to');
  }
}

async function tell(interaction: Interaction, guildId: string, before: number, house: House): Promise<void> {
  const { db, serverWords: words } = house;
  const made = (await listChanges(db, guildId, most + 1)).filter(
    ({ number, moderatorId }) => number > before && moderatorId === interaction.user.id,
  );
  if (made.length === 0) return;
  const channelId = (await readGuild(db, guildId))?.logChannelId;
  if (!channelId) return;
  const channel = await interaction.client.channels.fetch(channelId);
  if (!channel?.isSendable()) return;
  const shown = made
    .toReversed()
    .slice(0, most)
    .map((change) => text(sayChange(change, words)));
  const more = made.length > most ? [text(words.changes.moreInLog)] : [];
  await channel.send({
    flags: MessageFlags.IsComponentsV2,
    components: [...shown, ...more],
    allowedMentions: { parse: [] },
  });
}

import {
  ChannelType,
  PermissionFlagsBits,
  type Client,
  type Guild,
  type GuildBasedChannel,
  type GuildMember,
  type PermissionsString,
} from 'discord.js';
import type { Refusal } from '../facts/outcome.ts';
import { judgeError } from './refused.ts';

/** A channel as far as the bot can tell without trying. */
export type Place =
  | { readonly kind: 'place'; readonly guild: Guild; readonly channel: GuildBasedChannel }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'unreachable'; readonly words: string };

/** Finds a channel: what the gateway told of it, else (an archived thread, a deleted channel) by asking. */
export async function findPlace(client: Client, guildId: string, channelId: string): Promise<Place> {
  const guild = client.guilds.cache.get(guildId);
  if (!guild) return { kind: 'refused', why: { kind: 'removed' } };
  if (!guild.available) return { kind: 'unreachable', words: 'Discord says that the server is not available' };
  const known = guild.channels.cache.get(channelId);
  if (known) return { kind: 'place', guild, channel: known };
  try {
    const channel = await client.channels.fetch(channelId);
    if (!channel || channel.isDMBased() || channel.guildId !== guildId)
      return { kind: 'refused', why: { kind: 'no-channel' } };
    return { kind: 'place', guild, channel };
  } catch (error) {
    const judged = judgeError(error);
    return judged.kind === 'refused' ? judged : { kind: 'unreachable', words: judged.words };
  }
}

/** The same for a client that has not logged in, and so was told of nothing; `botId` is the bot's own. */
export async function fetchPlace(
  client: Client,
  guildId: string,
  channelId: string,
  botId: string,
): Promise<Place & { readonly me?: GuildMember }> {
  try {
    const guild = await client.guilds.fetch(guildId);
    const me = await guild.members.fetch(botId);
    const channel = await client.channels.fetch(channelId);
    if (!channel || channel.isDMBased() || channel.guildId !== guildId)
      return { kind: 'refused', why: { kind: 'no-channel' } };
    return { kind: 'place', guild, channel, me };
  } catch (error) {
    const judged = judgeError(error);
    return judged.kind === 'refused' ? judged : { kind: 'unreachable', words: judged.words };
  }
}

/** The kinds of channel that facts can be posted in. */
export const postable = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** What the bot needs in a channel to post there; to look for its own post it must read the history too. */
export function neededIn(channel: GuildBasedChannel): { post: PermissionsString[]; look: PermissionsString[] } {
  const post: PermissionsString[] = ['ViewChannel', channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages'];
  return { post, look: ['ViewChannel', 'ReadMessageHistory'] };
}

/** Which of these permissions the bot lacks in a channel; none where it is not known. */
export function missingIn(
  channel: GuildBasedChannel,
  needed: readonly PermissionsString[],
  me: GuildMember | null = channel.guild.members.me,
): PermissionsString[] {
  const held = me && channel.permissionsFor(me);
  return held ? needed.filter((name) => !held.has(PermissionFlagsBits[name])) : [];
}

/** Why nothing can be posted there, as far as is known beforehand. */
export function refusalIn(channel: GuildBasedChannel, me?: GuildMember | null): Refusal | undefined {
  if (!postable.some((type) => type === channel.type)) return { kind: 'wrong-channel' };
  // Writing wakes a thread that is only archived.
  if (channel.isThread() && channel.locked && channel.archived) return { kind: 'archived' };
  const missing = missingIn(channel, neededIn(channel).post, me);
  return missing.length > 0 ? { kind: 'permission', missing } : undefined;
}

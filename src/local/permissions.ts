import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, Member } from './world.ts';

/** Every permission there is: what owners and administrators have. */
const ALL = Object.values(PermissionFlagsBits).reduce((bits, bit) => bits | bit, 0n);

/** What two people who write to each other may do. */
const DIRECT =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands;

/** What a member may do in a guild before any channel has its say. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.user.id) return ALL;
  let bits = BigInt(guild.roles.get(guild.id)?.permissions ?? 0);
  for (const role of member.roles) bits |= BigInt(guild.roles.get(role)?.permissions ?? 0);
  return bits & PermissionFlagsBits.Administrator ? ALL : bits;
}

/**
 * What somebody may do in a channel, after Discord's order of overwrites: everyone, then their roles together, then
 * themselves. 0n for strangers and where they may not view it. A thread asks its parent.
 */
export function channelPermissions(channel: Channel, userId: string): bigint {
  const { guild } = channel;
  if (!guild) return channel.party?.every(({ id }) => id !== userId) ? 0n : DIRECT;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const base = guildPermissions(guild, member);
  if (base === ALL) return ALL;
  const ruling = isThread(channel.type) ? (guild.channels.get(channel.parentId ?? '') ?? channel) : channel;
  const bits = overwritten(base, ruling, guild.id, member);
  return bits & PermissionFlagsBits.ViewChannel ? bits : 0n;
}

/** Whether all of `wanted` is among `held`. */
export function allows(held: bigint, wanted: bigint): boolean {
  return (held & wanted) === wanted;
}

/** Threads have no overwrites of their own. */
export function isThread(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread || type === ChannelType.PrivateThread || type === ChannelType.AnnouncementThread
  );
}

/** The permission to write a message there: threads have their own. */
export function sendPermission(type: ChannelType): bigint {
  return isThread(type) ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

function overwritten(base: bigint, channel: Channel, guildId: string, member: Member): bigint {
  let bits = base;
  let allow = 0n;
  let deny = 0n;
  for (const each of channel.overwrites) {
    if (each.id === guildId) bits = (bits & ~BigInt(each.deny)) | BigInt(each.allow);
    else if (member.roles.includes(each.id)) {
      allow |= BigInt(each.allow);
      deny |= BigInt(each.deny);
    }
  }
  bits = (bits & ~deny) | allow;
  const own = channel.overwrites.find((each) => each.id === member.user.id);
  return own ? (bits & ~BigInt(own.deny)) | BigInt(own.allow) : bits;
}

import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Discord } from './discord.ts';
import type { ChannelPlan, GuildPlan, OverwritePlan, PermissionName } from './plan.ts';
import { isThread } from './permissions.ts';
import { channelShape, guildCreateShape, memberShape } from './shapes.ts';
import { addBot, addChannel, addGuild, bitsOf, INVITED, overwritesOf } from './build.ts';
import type { Channel, Guild } from './world.ts';

/** What the people who run guilds do to the bot's world while it is running; the bot is told of each change. */
export interface Admin {
  /** Makes a guild, with the bot invited unless the plan says otherwise. */
  addGuild(plan: GuildPlan): void;
  /** Removes the bot from a guild. */
  removeBot(guildId: string): void;
  /** Invites it again, by the link of the documentation. */
  inviteBot(guildId: string): void;
  addChannel(guildId: string, plan: ChannelPlan): void;
  deleteChannel(channelId: string): void;
  /** Replaces the overwrites of a channel. */
  setOverwrites(channelId: string, overwrites: readonly OverwritePlan[]): void;
  /** Archives a thread; locked, nobody but moderators can wake it. */
  archive(threadId: string, locked?: boolean): void;
  setRolePermissions(guildId: string, roleId: string, permissions: readonly PermissionName[]): void;
  setRoles(guildId: string, userId: string, roles: readonly string[]): void;
  /** Allows or forbids a command to a role or member of a guild, whatever its default permissions say. */
  permit(guildId: string, commandName: string, roleOrUserId: string, allowed: boolean): void;
}

/** The administrators of a local Discord. */
export function makeAdmin(discord: Discord): Admin {
  const { world, gateway, audience } = discord;
  const guildOf = (id: string): Guild => {
    const guild = world.guilds.get(id);
    if (!guild) throw new Error(`There is no guild ${id} in this world.`);
    return guild;
  };
  const channelOf = (id: string): Channel & { readonly guild: Guild } => {
    const channel = world.channels.get(id);
    if (!channel?.guild) throw new Error(`There is no guild channel ${id} in this world.`);
    return Object.assign(channel, { guild: channel.guild });
  };

  return {
    addGuild(plan) {
      const guild = addGuild(world, plan);
      audience.tellAll({ kind: 'channels' });
      if (!guild.members.has(world.bot.id)) return;
      gateway.dispatch('GUILD_CREATE', guildCreateShape(world, guild, false), guild.id, GatewayIntentBits.Guilds);
    },
    removeBot: (id) => removeBot(discord, guildOf(id)),
    inviteBot(id) {
      const guild = guildOf(id);
      addBot(world, guild, INVITED);
      gateway.dispatch('GUILD_CREATE', guildCreateShape(world, guild, false), id, GatewayIntentBits.Guilds);
      audience.tellAll({ kind: 'channels' });
      audience.tellAll({ kind: 'commands' });
    },
    addChannel(guildId, plan) {
      const channel = addChannel(world, guildOf(guildId), plan);
      tellOfChannel(discord, isThread(channel.type) ? 'THREAD_CREATE' : 'CHANNEL_CREATE', channel);
    },
    deleteChannel(id) {
      const channel = channelOf(id);
      const below = [...channel.guild.channels.values()].filter((each) => each.parentId === id && isThread(each.type));
      for (const each of [...below, channel]) {
        channel.guild.channels.delete(each.id);
        world.channels.delete(each.id);
        for (const message of each.messages.keys()) world.messages.delete(message);
      }
      tellOfChannel(discord, isThread(channel.type) ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel);
    },
    setOverwrites(id, overwrites) {
      const channel = channelOf(id);
      channel.overwrites = overwritesOf(world, channel.guild, overwrites);
      tellOfChannel(discord, 'CHANNEL_UPDATE', channel);
    },
    archive(id, locked = false) {
      const thread = channelOf(id);
      thread.archived = true;
      thread.locked = locked;
      tellOfChannel(discord, 'THREAD_UPDATE', thread);
    },
    setRolePermissions(guildId, roleId, permissions) {
      const guild = guildOf(guildId);
      const role = guild.roles.get(roleId);
      if (!role) throw new Error(`There is no role ${roleId} in guild ${guildId}.`);
      const changed = { ...role, permissions: bitsOf(permissions).toString() };
      guild.roles.set(roleId, changed);
      const body = { guild_id: guildId, role: changed };
      gateway.dispatch('GUILD_ROLE_UPDATE', body, guildId, GatewayIntentBits.Guilds);
      audience.tellAll({ kind: 'channels' });
      audience.tellAll({ kind: 'commands' });
    },
    setRoles(guildId, userId, roles) {
      const member = guildOf(guildId).members.get(userId);
      if (!member) throw new Error(`Guild ${guildId} has no member ${userId}.`);
      member.roles = roles;
      const body = { ...memberShape(member), guild_id: guildId };
      // The bot always hears of its own roles, and of others' with the privileged intent only.
      const intent = userId === world.bot.id ? GatewayIntentBits.Guilds : GatewayIntentBits.GuildMembers;
      gateway.dispatch('GUILD_MEMBER_UPDATE', body, guildId, intent);
      audience.tellPerson(userId, { kind: 'channels' });
      audience.tellPerson(userId, { kind: 'commands' });
    },
    permit(guildId, commandName, id, allowed) {
      const { permitted } = guildOf(guildId);
      permitted.set(commandName, (permitted.get(commandName) ?? new Map<string, boolean>()).set(id, allowed));
      audience.tellAll({ kind: 'commands' });
    },
  };
}

/** Takes the bot out of a guild; what it said there stays. */
export function removeBot(discord: Discord, guild: Guild): void {
  guild.members.delete(discord.world.bot.id);
  discord.world.guildCommands.delete(guild.id);
  // Without `unavailable` it is a removal, not an outage.
  discord.gateway.dispatch('GUILD_DELETE', { id: guild.id }, guild.id, GatewayIntentBits.Guilds);
  discord.audience.tellAll({ kind: 'commands' });
}

/** Tells the bot and everybody's channel lists of a new, changed or deleted channel or thread. */
export function tellOfChannel(discord: Discord, event: string, channel: Channel): void {
  const shape = channelShape(channel);
  const more = event === 'THREAD_CREATE' ? { newly_created: true } : {};
  discord.gateway.dispatch(event, { ...shape, ...more }, channel.guild?.id, GatewayIntentBits.Guilds);
  discord.audience.tellAll({ kind: 'channels' });
}

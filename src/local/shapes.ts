import { ChannelType } from 'discord-api-types/v10';
import type { APIChannel, APIGuildMember, APIInteractionGuildMember } from 'discord-api-types/v10';
import { channelPermissions, guildPermissions, isThread } from './permissions.ts';
import type { Channel, Guild, Member, World } from './world.ts';

/** Typed as any number, because the flag enumerations have no name for zero. */
const NO_FLAGS: number = 0;

/** A channel as Discord writes it to a bot or a client. */
export function channelShape(channel: Channel): APIChannel {
  const shape = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.lastMessageId ?? null,
    flags: 0,
    ...(channel.recipient ? { recipients: [channel.recipient] } : {}),
    ...(channel.party ? { recipients: channel.party, name: channel.name, owner_id: channel.ownerId, icon: null } : {}),
    ...(channel.guild ? guildPart(channel, channel.guild) : {}),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one literal for the whole union
  return shape as unknown as APIChannel;
}

function guildPart(channel: Channel, guild: Guild): object {
  const common = {
    guild_id: guild.id,
    name: channel.name,
    parent_id: channel.parentId ?? null,
    rate_limit_per_user: 0,
  };
  if (isThread(channel.type)) {
    return {
      ...common,
      owner_id: channel.ownerId ?? guild.ownerId,
      message_count: channel.messages.size,
      total_message_sent: channel.messages.size,
      member_count: 1,
      thread_metadata: {
        archived: channel.archived,
        auto_archive_duration: 1440,
        archive_timestamp: '2018-07-16T09:00:00.000000+00:00',
        locked: channel.locked,
        ...(channel.type === ChannelType.PrivateThread ? { invitable: true } : {}),
      },
    };
  }
  return {
    ...common,
    position: channel.position,
    topic: channel.topic ?? null,
    nsfw: channel.nsfw,
    permission_overwrites: channel.overwrites,
  };
}

/** A member as Discord writes it beside a `user`. */
export function memberShape(member: Member): APIGuildMember {
  return {
    user: member.user,
    nick: member.nick ?? null,
    avatar: null,
    banner: null,
    roles: [...member.roles],
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: NO_FLAGS,
  };
}

/** The member who interacts, with what they may do in that channel. */
export function interactingMember(member: Member, channel: Channel): APIInteractionGuildMember {
  return {
    ...memberShape(member),
    user: member.user,
    permissions: channelPermissions(channel, member.user.id).toString(),
  };
}

/** A guild as `GET /guilds/:id` answers. */
export function guildShape(guild: Guild): object {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: 'europe',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    home_header: null,
    widget_enabled: false,
    widget_channel_id: null,
    max_presences: null,
    max_members: 25_000_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    nsfw: false,
    incidents_data: null,
  };
}

/** A guild in the bot's own list. */
export function ownGuildShape(world: World, guild: Guild): object {
  const member = guild.members.get(world.bot.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: guild.ownerId === world.bot.id,
    permissions: member ? guildPermissions(guild, member).toString() : '0',
    features: [],
  };
}

/** GUILD_CREATE: without the privileged intent a bot is told of no member but itself. */
export function guildCreateShape(world: World, guild: Guild, everyMember: boolean): object {
  const all = [...guild.channels.values()];
  const members = [...guild.members.values()].filter((member) => everyMember || member.user.id === world.bot.id);
  return {
    ...guildShape(guild),
    joined_at: guild.members.get(world.bot.id)?.joinedAt ?? null,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: members.map(memberShape),
    channels: all.filter((channel) => !isThread(channel.type)).map(channelShape),
    threads: all.filter((channel) => isThread(channel.type) && !channel.archived).map(channelShape),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

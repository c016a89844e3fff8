import { ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIOverwrite, APIRole, APIUser } from 'discord-api-types/v10';
import type {
  ChannelPlan,
  GroupPlan,
  GuildPlan,
  MemberPlan,
  OverwritePlan,
  PermissionName,
  PersonPlan,
  WorldPlan,
} from './plan.ts';
import type { Channel, Guild, Member, Person, World } from './world.ts';

/** What the invite link in the documentation grants: View Channel, Send Messages, Read Message History. */
export const INVITED: readonly PermissionName[] = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'];

/** What Discord gives @everyone in a new server, as far as it matters for text. */
const EVERYONE: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'CreatePrivateThreads',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseExternalEmojis',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'UseExternalApps',
  'ChangeNickname',
];

/** Typed as any number, because the flag enumerations have no name for zero. */
const NO_FLAGS: number = 0;

const JOINED = '2018-07-01T09:00:00.000000+00:00';

/** The bits of some permissions, joined. */
export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** The world a plan describes, with nothing said and nothing registered yet. */
export function buildWorld(plan: WorldPlan): World {
  const bot = userOf({ id: plan.application.id, name: plan.application.name }, true);
  const world: World = {
    applicationId: plan.application.id,
    applicationName: plan.application.name,
    ownerId: plan.application.owner ?? '100000000000000001',
    team: plan.application.team,
    bot,
    people: new Map(plan.people.map((person) => [person.id, personOf(person)])),
    guilds: new Map(),
    channels: new Map(),
    directs: new Map(),
    messages: new Map(),
    uploads: new Map(),
    globalCommands: new Map(),
    guildCommands: new Map(),
  };
  for (const guild of plan.guilds) addGuild(world, guild);
  for (const group of plan.groups ?? []) addGroup(world, group);
  return world;
}

/** Puts a guild into the world; the bot is a member unless the plan says `'absent'`. */
export function addGuild(world: World, plan: GuildPlan): Guild {
  const guild: Guild = {
    id: plan.id,
    name: plan.name,
    ownerId: plan.ownerId,
    locale: plan.locale ?? Locale.EnglishUS,
    roles: new Map([[plan.id, roleOf(plan.id, '@everyone', plan.everyone ?? EVERYONE, 0)]]),
    members: new Map(),
    channels: new Map(),
    permitted: new Map(),
  };
  for (const role of plan.roles ?? []) {
    guild.roles.set(role.id, roleOf(role.id, role.name, role.permissions, guild.roles.size, role.color));
  }
  for (const member of plan.members) guild.members.set(member.id, memberOf(world, member));
  if (plan.bot !== 'absent') addBot(world, guild, plan.bot ?? INVITED);
  for (const channel of plan.channels) addChannel(world, guild, channel);
  world.guilds.set(guild.id, guild);
  return guild;
}

/** Puts a channel or a thread into a guild. */
export function addChannel(world: World, guild: Guild, plan: ChannelPlan, ownerId?: string): Channel {
  const channel: Channel = {
    id: plan.id,
    type: plan.type ?? ChannelType.GuildText,
    name: plan.name,
    guild,
    recipient: undefined,
    position: guild.channels.size,
    topic: plan.topic,
    parentId: plan.parentId,
    nsfw: plan.nsfw ?? false,
    ownerId,
    archived: false,
    locked: false,
    overwrites: overwritesOf(world, guild, plan.overwrites ?? []),
    lastMessageId: undefined,
    messages: new Map(),
  };
  guild.channels.set(channel.id, channel);
  world.channels.set(channel.id, channel);
  return channel;
}

/** Overwrites as Discord keeps them. */
export function overwritesOf(world: World, guild: Guild, plans: readonly OverwritePlan[]): APIOverwrite[] {
  return plans.map((each) => ({
    id: each.id === 'bot' ? world.bot.id : each.id,
    type: guild.roles.has(each.id) ? 0 : 1,
    allow: bitsOf(each.allow ?? []).toString(),
    deny: bitsOf(each.deny ?? []).toString(),
  }));
}

/** The direct messages of the bot and a person, opened under `id` unless they are open already. */
export function openDirect(world: World, person: Person, id: () => string): Channel {
  const open = world.directs.get(person.user.id);
  if (open) return open;
  const { user } = person;
  const channel: Channel = { ...outsideOfGuilds(id(), ChannelType.DM, user.username), recipient: user };
  world.channels.set(channel.id, channel);
  world.directs.set(user.id, channel);
  return channel;
}

/** Puts a group message among people into the world. */
function addGroup(world: World, { id, name, people }: GroupPlan): void {
  const party = people.map((each) => {
    const person = world.people.get(each);
    if (!person) throw new Error(`The plan names ${each} in a group, who is not among its people: add them there.`);
    return person.user;
  });
  world.channels.set(id, { ...outsideOfGuilds(id, ChannelType.GroupDM, name), party, ownerId: people[0] });
}

function outsideOfGuilds(id: string, type: ChannelType, name: string): Channel {
  return {
    id,
    type,
    name,
    guild: undefined,
    recipient: undefined,
    position: 0,
    topic: undefined,
    parentId: undefined,
    nsfw: false,
    ownerId: undefined,
    archived: false,
    locked: false,
    overwrites: [],
    lastMessageId: undefined,
    messages: new Map(),
  };
}

export function addBot(world: World, guild: Guild, permissions: readonly PermissionName[]): void {
  // Discord gives an invited bot a role of its own, whose id is neither the bot's nor the guild's.
  const roleId = (BigInt(guild.id) + 1n).toString();
  guild.roles.set(roleId, {
    ...roleOf(roleId, world.bot.username, permissions, guild.roles.size),
    managed: true,
    tags: { bot_id: world.bot.id },
  });
  guild.members.set(world.bot.id, { user: world.bot, roles: [roleId], nick: undefined, joinedAt: JOINED });
}

function memberOf(world: World, plan: MemberPlan): Member {
  const person = world.people.get(plan.id);
  if (!person) throw new Error(`The plan names a member ${plan.id} who is not among its people: add them there.`);
  return { user: person.user, roles: plan.roles ?? [], nick: plan.nick, joinedAt: JOINED };
}

function personOf(plan: PersonPlan): Person {
  return {
    user: userOf(plan, false),
    locale: plan.locale ?? Locale.EnglishUS,
    installed: plan.installed ?? false,
  };
}

function userOf(plan: PersonPlan, bot: boolean): APIUser {
  return {
    id: plan.id,
    username: plan.name,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : (plan.displayName ?? plan.name),
    avatar: null,
    ...(bot ? { bot } : {}),
    public_flags: NO_FLAGS,
    flags: NO_FLAGS,
    primary_guild: null,
  };
}

function roleOf(id: string, name: string, names: readonly PermissionName[], position: number, color = 0): APIRole {
  return {
    id,
    name,
    color,
    colors: { primary_color: color, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: bitsOf(names).toString(),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

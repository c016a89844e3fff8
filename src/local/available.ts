import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIApplicationCommand, APIAuthorizingIntegrationOwnersMap } from 'discord-api-types/v10';
import { allows, channelPermissions } from './permissions.ts';
import type { Channel, Person, World } from './world.ts';

/** The commands a person finds in a channel: by context, installation, permission and age limit. */
export function commandsFor(world: World, person: Person, channel: Channel): APIApplicationCommand[] {
  const own = channel.guild ? [...(world.guildCommands.get(channel.guild.id)?.values() ?? [])] : [];
  const names = new Set(own.map((command) => `${command.type} ${command.name}`));
  const global = [...world.globalCommands.values()].filter((each) => !names.has(`${each.type} ${each.name}`));
  return [...own, ...global].filter((command) => whyNot(world, person, channel, command) === undefined);
}

/** The reason a client hides a command from a person there; undefined where it shows it. */
export function whyNot(
  world: World,
  person: Person,
  channel: Channel,
  command: APIApplicationCommand,
): string | undefined {
  if (Object.keys(ownersFor(world, person, channel, command)).length === 0) {
    return `/${command.name} is not available here: nobody installed it for this place`;
  }
  if (!inContext(channel, command)) return `/${command.name} is not available in this kind of channel`;
  if (command.nsfw && channel.guild && !channel.nsfw) return `/${command.name} is for age-restricted channels`;
  return channel.guild ? forbidden(person, channel, command) : undefined;
}

/** Who authorised the use, as interactions say it: the guild's id, `'0'` in the bot's direct messages, the person's id. */
export function ownersFor(
  world: World,
  person: Person,
  channel: Channel,
  command: Pick<APIApplicationCommand, 'guild_id' | 'integration_types'> | undefined,
): APIAuthorizingIntegrationOwnersMap {
  const types = command?.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const owners: APIAuthorizingIntegrationOwnersMap = {};
  if (types.includes(ApplicationIntegrationType.GuildInstall)) {
    if (channel.guild?.members.has(world.bot.id)) owners[ApplicationIntegrationType.GuildInstall] = channel.guild.id;
    if (!channel.guild && !channel.party) owners[ApplicationIntegrationType.GuildInstall] = '0';
  }
  if (types.includes(ApplicationIntegrationType.UserInstall) && person.installed) {
    owners[ApplicationIntegrationType.UserInstall] = person.user.id;
  }
  return owners;
}

/** Where an interaction takes place, in Discord's numbers. */
export function contextOf(channel: Channel): InteractionContextType {
  if (channel.guild) return InteractionContextType.Guild;
  return channel.party ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
}

function inContext(channel: Channel, command: APIApplicationCommand): boolean {
  if (command.guild_id !== undefined || !command.contexts)
    return channel.guild !== undefined || command.dm_permission !== false;
  return command.contexts.includes(contextOf(channel));
}

function forbidden(person: Person, channel: Channel, command: APIApplicationCommand): string | undefined {
  const held = channelPermissions(channel, person.user.id);
  if (!allows(held, PermissionFlagsBits.UseApplicationCommands))
    return 'this person may not use commands in this channel';
  if (allows(held, PermissionFlagsBits.Administrator)) return undefined;
  const ruled = ruledFor(person, channel, command.name);
  if (ruled === true) return undefined;
  const needed = command.default_member_permissions;
  if (ruled === false) return `an administrator took /${command.name} from this person`;
  if (needed === null) return undefined;
  // "0" means administrators only.
  if (needed === '0' || !allows(held, BigInt(needed)))
    return `/${command.name} needs permissions this person does not have`;
  return undefined;
}

/** What the administrators of the guild decided for this person or their roles; the person's own rule wins. */
function ruledFor(person: Person, channel: Channel, name: string): boolean | undefined {
  const rules = channel.guild?.permitted.get(name);
  if (!rules) return undefined;
  const own = rules.get(person.user.id);
  if (own !== undefined) return own;
  const roles = channel.guild?.members.get(person.user.id)?.roles ?? [];
  const ruled = roles.map((role) => rules.get(role)).filter((rule) => rule !== undefined);
  if (ruled.length > 0) return ruled.includes(true);
  return channel.guild && rules.get(channel.guild.id);
}

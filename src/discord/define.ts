import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody, SlashCommandSubcommandGroupBuilder } from 'discord.js';
import type { Library } from '../ask/build.ts';
import type { Command, Group, MessageMenu, Subcommand } from './command.ts';
import { addDescription, addNames, addOptions } from './localise.ts';
import { languages, type Language } from './words/choose.ts';

/** What Discord is told of one command. */
export type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** What definitions are made from; the first language is the one that stands where there is no translation. */
interface Ground {
  readonly library: Library;
  readonly spoken: readonly [Language, ...Language[]];
}

/**
 * What Discord is told of the commands, in every language of the bot. What is for everybody is usable in servers and
 * direct messages, installed by servers and by members; what needs a permission, and the menus of messages, in servers
 * that have the bot.
 */
export function defineCommands(
  commands: readonly (Command | MessageMenu)[],
  library: Library,
  spoken: Ground['spoken'] = languages,
): Definition[] {
  const ground = { library, spoken };
  return commands.map((command) => ('runOn' in command ? defineMenu(command, ground) : defineTyped(command, ground)));
}

function defineTyped(command: Command, ground: Ground): Definition {
  const { name, description, needs, subcommands } = command;
  const builder = new SlashCommandBuilder().setName(name);
  if (needs === undefined)
    builder
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
  else
    builder
      .setContexts(InteractionContextType.Guild)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .setDefaultMemberPermissions(PermissionFlagsBits[needs]);
  addNames(builder, ground.spoken, ({ names }) => names.commands, name);
  addDescription(builder, ground.spoken, description);
  for (const each of subcommands)
    if ('subcommands' in each) builder.addSubcommandGroup((group) => defineGroup(group, each, name, ground));
    else builder.addSubcommand((subcommand) => defineSubcommand(subcommand, each, name, ground));
  return builder.toJSON();
}

function defineGroup(
  builder: SlashCommandSubcommandGroupBuilder,
  { name, description, subcommands }: Group,
  above: string,
  ground: Ground,
): SlashCommandSubcommandGroupBuilder {
  const path = `${above} ${name}`;
  addNames(builder.setName(name), ground.spoken, ({ names }) => names.commands, path);
  addDescription(builder, ground.spoken, description);
  for (const each of subcommands)
    builder.addSubcommand((subcommand) => defineSubcommand(subcommand, each, path, ground));
  return builder;
}

function defineSubcommand(
  builder: SlashCommandSubcommandBuilder,
  { name, define }: Subcommand,
  above: string,
  { library, spoken }: Ground,
): SlashCommandSubcommandBuilder {
  const [{ words }, ...others] = spoken;
  const defined = define(builder.setName(name), library, words);
  addNames(defined, spoken, ({ names }) => names.commands, `${above} ${name}`);
  for (const option of defined.options) addNames(option, spoken, ({ names }) => names.options, option.name);
  for (const language of others)
    addOptions(
      defined,
      define(new SlashCommandSubcommandBuilder().setName(name), library, language.words),
      language.locales,
    );
  return defined;
}

function defineMenu({ name, needs, everywhere }: MessageMenu, { spoken }: Ground): Definition {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const builder = new ContextMenuCommandBuilder()
    .setName(name)
    .setType(ApplicationCommandType.Message)
    .setContexts(everywhere ? [Guild, BotDM, PrivateChannel] : [Guild])
    .setIntegrationTypes(everywhere ? [GuildInstall, UserInstall] : [GuildInstall]);
  addNames(builder, spoken, ({ names }) => names.menus, name);
  return (needs === undefined ? builder : builder.setDefaultMemberPermissions(PermissionFlagsBits[needs])).toJSON();
}

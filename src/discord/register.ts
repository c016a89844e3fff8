import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  Routes,
  SlashCommandBuilder,
} from 'discord.js';
import type { REST, RESTPostAPIApplicationCommandsJSONBody, SlashCommandSubcommandGroupBuilder } from 'discord.js';
import type { Library } from '../ask/build.ts';
import type { Command, Group, MessageMenu } from './command.ts';
import { describe, type Log } from './log.ts';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/**
 * What Discord is told of the commands. What is for everybody is usable in servers and direct messages, installed by
 * servers and by members; what needs a permission, and the menus of messages, in servers that have the bot.
 */
export function defineCommands(commands: readonly (Command | MessageMenu)[], library: Library): Definition[] {
  return commands.map((command) => ('runOn' in command ? defineMenu(command) : defineTyped(command, library)));
}

function defineTyped(command: Command, library: Library): Definition {
  const builder = new SlashCommandBuilder().setName(command.name).setDescription(command.description);
  if (command.needs === undefined)
    builder
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
  else
    builder
      .setContexts(InteractionContextType.Guild)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .setDefaultMemberPermissions(PermissionFlagsBits[command.needs]);
  for (const each of command.subcommands)
    if ('subcommands' in each) builder.addSubcommandGroup((group) => defineGroup(group, each, library));
    else builder.addSubcommand((subcommand) => each.define(subcommand.setName(each.name), library));
  return builder.toJSON();
}

function defineGroup(
  builder: SlashCommandSubcommandGroupBuilder,
  { name, description, subcommands }: Group,
  library: Library,
): SlashCommandSubcommandGroupBuilder {
  builder.setName(name).setDescription(description);
  for (const each of subcommands)
    builder.addSubcommand((subcommand) => each.define(subcommand.setName(each.name), library));
  return builder;
}

function defineMenu({ name, needs }: MessageMenu): Definition {
  const builder = new ContextMenuCommandBuilder()
    .setName(name)
    .setType(ApplicationCommandType.Message)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall);
  return (needs === undefined ? builder : builder.setDefaultMemberPermissions(PermissionFlagsBits[needs])).toJSON();
}

/**
 * Makes Discord's list of commands the wanted one, in one request, and only if it differs.
 *
 * A failure is no reason not to start: the list of the last start still works, and the log says what happened.
 * `leave` gives up waiting for Discord.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly Definition[],
  log: Log,
  leave?: AbortSignal,
): Promise<'changed' | 'unchanged' | 'failed'> {
  const route = Routes.applicationCommands(applicationId);
  const signal = leave ? { signal: leave } : {};
  try {
    const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }), ...signal });
    if (isSameList(registered, wanted)) return 'unchanged';
    await rest.put(route, { body: wanted, ...signal });
    return 'changed';
  } catch (error) {
    if (!leave?.aborted) log.error({ err: describe(error) }, 'the commands could not be registered');
    return 'failed';
  }
}

/** Whether two lists of commands mean the same, whatever Discord filled in and in whichever order they come. */
export function isSameList(registered: unknown, wanted: unknown): boolean {
  return canonical(registered) === canonical(wanted);
}

/** What Discord adds to a command by itself. */
const added = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'default_permission']);
/** Ours are chat input commands (type 1) where no type is named. */
const defaults: Readonly<Record<string, unknown>> = { type: 1 };

function canonical(list: unknown): string {
  const commands = Array.isArray(list) ? list.map((command) => plain(command, defaults)) : [];
  return commands
    .map((command) => JSON.stringify(command))
    .toSorted()
    .join('\n');
}

/** Keys in one order, without what means "not set"; lists of plain values (contexts, types) in one order. */
function plain(value: unknown, missing: Readonly<Record<string, unknown>> = {}): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => plain(part));
    return parts.every((part) => typeof part !== 'object')
      ? parts.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
      : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries({ ...missing, ...value })
    .filter(([key]) => !added.has(key) && !key.endsWith('_localized'))
    .map(([key, part]): [string, unknown] => [key, plain(part)])
    .filter(([, part]) => !isUnset(part));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

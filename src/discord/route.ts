import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import {
  roomsOf,
  subcommandsOf,
  type Command,
  type House,
  type MessageMenu,
  type Needed,
  type Subcommand,
} from './command.ts';
import { waitLeft } from './cooldown.ts';
import { telling } from './log-channel.ts';
import { notice } from './pieces.ts';
import { readPress } from './press.ts';

/** Runs the command, button, menu or form that an interaction is about, for those who may use it. */
export async function route(
  interaction: Interaction,
  commands: readonly (Command | MessageMenu)[],
  house: House,
): Promise<void> {
  const { unknownCommand, unknownButton } = house.words.trouble;
  const found = find(interaction, commands);
  if (interaction.isAutocomplete()) {
    if (!found) return;
    await (isAllowed(interaction, found.needs) ? found.run(house) : interaction.respond([]));
    return;
  }
  if (!interaction.isRepliable()) return;
  // What is not found is something of a former version.
  if (!found) await interaction.reply(notice(interaction.isCommand() ? unknownCommand : unknownButton));
  else if (!isAllowed(interaction, found.needs)) await interaction.reply(notice(sayRefused(found.needs, house)));
  else if (found.needs) await telling(interaction, house, () => found.run(house));
  else await found.run(house);
}

/** What an interaction is about: who may use it, and how it runs. */
interface Found {
  readonly needs: Needed | undefined;
  readonly run: (house: House) => Promise<void>;
}

function find(interaction: Interaction, commands: readonly (Command | MessageMenu)[]): Found | undefined {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) return findTyped(interaction, commands);
  if (interaction.isMessageContextMenuCommand()) return findMenu(interaction, commands);
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return findPressed(interaction, commands);
  return undefined;
}

function findTyped(
  interaction: AutocompleteInteraction | ChatInputCommandInteraction,
  commands: readonly (Command | MessageMenu)[],
): Found | undefined {
  const command = commands.find((each) => !('runOn' in each) && each.name === interaction.commandName);
  if (!command || 'runOn' in command) return undefined;
  const [group, name] = [interaction.options.getSubcommandGroup(false), interaction.options.getSubcommand(false)];
  const found = subcommandsOf(command).find((each) => each.group === group && each.subcommand.name === name);
  if (!found) return undefined;
  const { subcommand } = found;
  if (interaction.isAutocomplete())
    return { needs: command.needs, run: async (house) => subcommand.complete?.(interaction, house) };
  return { needs: command.needs, run: (house) => runPaced(subcommand, interaction, house) };
}

/** Runs a command, or says privately how long the member has to wait until their next one. */
async function runPaced(subcommand: Subcommand, interaction: ChatInputCommandInteraction, house: House): Promise<void> {
  const waits = subcommand.paced ? await waitLeft(interaction, house) : 0;
  if (waits > 0) await interaction.reply(notice(house.words.ask.wait(Math.ceil(waits / 1000))));
  else await subcommand.run(interaction, house);
}

function findMenu(
  interaction: MessageContextMenuCommandInteraction,
  commands: readonly (Command | MessageMenu)[],
): Found | undefined {
  const menu = commands.find((each) => 'runOn' in each && each.name === interaction.commandName);
  return menu && 'runOn' in menu ? { needs: menu.needs, run: (house) => menu.runOn(interaction, house) } : undefined;
}

function findPressed(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  commands: readonly (Command | MessageMenu)[],
): Found | undefined {
  const meant = readPress(interaction.customId);
  const found = roomsOf(commands).find(({ room }) => room === meant?.room);
  if (!meant || !found) return undefined;
  const { needs, presses } = found;
  const { verb, about } = meant;
  if (interaction.isButton()) {
    const press = own(presses.buttons, verb);
    return press && { needs, run: (house) => press(interaction, about, house) };
  }
  if (interaction.isAnySelectMenu()) {
    const choose = own(presses.selects, verb);
    return choose && { needs, run: (house) => choose(interaction, about, house) };
  }
  if (interaction.isModalSubmit()) {
    const submit = own(presses.modals, verb);
    return submit && { needs, run: (house) => submit(interaction, about, house) };
  }
  return undefined;
}

/** By a key of its own: a `custom_id` may say `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Whether the member may use what needs this. Discord hides commands by the same permission, but not the components
 * that a reply has brought, and the administrators of a server may have shown the command to others.
 */
function isAllowed(interaction: Interaction, needs: Needed | undefined): boolean {
  if (needs === undefined) return true;
  return interaction.inGuild() && interaction.memberPermissions.has(needs);
}

function sayRefused(needs: Needed | undefined, { words }: House): string {
  return needs === undefined ? words.trouble.unknownCommand : words.trouble.notAllowed(words.permissions[needs]);
}

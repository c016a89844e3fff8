import {
  DiscordAPIError,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Command, House, Subcommand } from './command.ts';
import { describe } from './log.ts';
import { notice } from './pieces.ts';
import { readPress } from './press.ts';
import { askedLine } from './question.ts';
import { wordsFor } from './words/choose.ts';

/** Takes interactions from discord.js and gives each to its command. */
export interface Door {
  take(interaction: Interaction): void;
  /** Takes nothing more and resolves when what is in hand is done. */
  close(): Promise<void>;
}

/** What every interaction starts from; a reload hands the next one another library. */
export type Ground = Pick<House, 'library' | 'log'>;

/** A door for these commands; `current` tells what is known at this moment. */
export function openDoor(commands: readonly Command[], current: () => Ground): Door {
  const inHand = new Set<Promise<void>>();
  let open = true;
  return {
    take(interaction) {
      if (!open) return;
      const work = dispatch(interaction, commands, current()).finally(() => inHand.delete(work));
      inHand.add(work);
    },
    async close() {
      open = false;
      await Promise.allSettled(inHand);
    },
  };
}

/**
 * Runs what an interaction asks for. Never rejects: this is the one catch of the request path.
 *
 * The member gets one apology with a short code; the log has the same code with the error and the ids.
 */
export async function dispatch(interaction: Interaction, commands: readonly Command[], ground: Ground): Promise<void> {
  const began = performance.now();
  const log = ground.log.child(idsOf(interaction));
  const house = { library: ground.library, log, words: wordsFor(interaction.locale) };
  try {
    await route(interaction, commands, house);
    log.debug({ ms: Math.round((performance.now() - began) * 100) / 100 }, 'done');
  } catch (error) {
    const code = codeOf(interaction.id);
    if (isTooLate(error)) log.warn({ code, err: describe(error) }, 'too late to answer: Discord had given up waiting');
    else {
      log.error({ code, err: describe(error, wordsTyped(interaction)) }, 'an interaction failed');
      await apologise(interaction, code, house);
    }
  }
}

async function route(interaction: Interaction, commands: readonly Command[], house: House): Promise<void> {
  if (interaction.isAutocomplete()) return await find(interaction, commands)?.complete?.(interaction, house);
  const { unknownCommand, unknownButton } = house.words.trouble;
  if (interaction.isChatInputCommand()) {
    const found = find(interaction, commands);
    return found ? await found.run(interaction, house) : void (await interaction.reply(notice(unknownCommand)));
  }
  if (interaction.isButton()) {
    const found = findPressed(interaction.customId, commands);
    return found ? await found(interaction, house) : void (await interaction.reply(notice(unknownButton)));
  }
  // Something of a former version: a menu, a form.
  if (interaction.isRepliable())
    await interaction.reply(notice(interaction.isCommand() ? unknownCommand : unknownButton));
}

function find(
  interaction: AutocompleteInteraction | ChatInputCommandInteraction,
  commands: readonly Command[],
): Subcommand | undefined {
  const name = interaction.options.getSubcommand(false);
  return commands
    .find((command) => command.name === interaction.commandName)
    ?.subcommands.find((subcommand) => subcommand.name === name);
}

function findPressed(customId: string, commands: readonly Command[]) {
  const meant = readPress(customId);
  const room = commands.flatMap((command) => command.subcommands).find(({ name }) => name === meant?.room);
  const pressed = Object.entries(room?.buttons ?? {}).find(([verb]) => verb === meant?.verb)?.[1];
  if (!meant || !pressed) return undefined;
  return (interaction: ButtonInteraction, house: House) => pressed(interaction, meant.about, house);
}

async function apologise(interaction: Interaction, code: string, { words, log }: House): Promise<void> {
  if (!interaction.isRepliable()) return;
  const sorry = notice(words.trouble.broken(code));
  try {
    if (interaction.replied || interaction.deferred) await interaction.followUp(sorry);
    else await interaction.reply(sorry);
  } catch (error) {
    log.error({ code, err: describe(error) }, 'the apology could not be delivered either');
  }
}

/** 10062: Discord no longer waits. 40060: the first response has arrived already, as after a retried request. */
function isTooLate(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.code === 10062 || error.code === 40060);
}

/** Six letters and digits for people to pass on; from the interaction's id, so the log can be searched either way. */
export function codeOf(interactionId: string): string {
  const number = /^\d+$/.test(interactionId) ? BigInt(interactionId) % 36n ** 6n : 0n;
  return number.toString(36).toUpperCase().padStart(6, '0');
}

function idsOf(interaction: Interaction): Record<string, string> {
  return {
    interaction: interaction.id,
    ...(interaction.guildId ? { guild: interaction.guildId } : {}),
    what: whatIs(interaction),
  };
}

/** `summit ask`, `type-ahead summit ask`, `button ask:context`: never what was typed. */
function whatIs(interaction: Interaction): string {
  if (interaction.isButton()) return `button ${interaction.customId.split(':', 2).join(':')}`;
  if (!interaction.isAutocomplete() && !interaction.isChatInputCommand())
    return `interaction of type ${interaction.type}`;
  const typed = [interaction.commandName, interaction.options.getSubcommand(false)].filter(Boolean).join(' ');
  return interaction.isAutocomplete() ? `type-ahead ${typed}` : typed;
}

/** What the member wrote, so that no error text carries it into the log. */
function wordsTyped(interaction: Interaction): string[] {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete())
    return interaction.options.data
      .flatMap((option) => [option, ...(option.options ?? [])])
      .flatMap((option) => (typeof option.value === 'string' ? [option.value] : []));
  return interaction.isButton() ? [askedLine.read(interaction.message) ?? ''] : [];
}

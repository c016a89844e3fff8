import { DiscordAPIError, type Interaction } from 'discord.js';
import type { Command, House, MessageMenu } from './command.ts';
import { describe } from './log.ts';
import { notice } from './pieces.ts';
import { route } from './route.ts';
import { kindOf, whatIs, wordsTyped } from './traces.ts';
import { wordsFor } from './words/choose.ts';

/** Takes interactions from discord.js and gives each to its command. */
export interface Door {
  take(interaction: Interaction): void;
  /** Takes nothing more and resolves when what is in hand is done. */
  close(): Promise<void>;
}

/** What every interaction starts from; a reload hands the next one another library. */
export type Ground = Omit<House, 'words' | 'serverWords'>;

/** A door for these commands; `current` tells what is known at this moment in a server, or outside of any. */
export function openDoor(
  commands: readonly (Command | MessageMenu)[],
  current: (guildId: string | null) => Ground,
): Door {
  const inHand = new Set<Promise<void>>();
  let open = true;
  return {
    take(interaction) {
      if (!open) return;
      const work = dispatch(interaction, commands, current(interaction.guildId)).finally(() => inHand.delete(work));
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
export async function dispatch(
  interaction: Interaction,
  commands: readonly (Command | MessageMenu)[],
  ground: Ground,
): Promise<void> {
  const began = performance.now();
  const log = ground.log.child(idsOf(interaction));
  const words = wordsFor(interaction.locale);
  const serverWords = interaction.guildLocale ? wordsFor(interaction.guildLocale) : words;
  const house = { ...ground, log, words, serverWords };
  try {
    await route(interaction, commands, house);
    log.debug({ ms: Math.round((performance.now() - began) * 100) / 100 }, 'done');
  } catch (error) {
    const code = codeOf(interaction.id);
    const unwanted = sayUnwanted(error);
    if (unwanted !== undefined) log.warn({ code, err: describe(error) }, unwanted);
    else {
      log.error({ code, err: describe(error, wordsTyped(interaction)) }, 'an interaction failed');
      await apologise(interaction, code, house);
    }
  } finally {
    house.meter.interaction(kindOf(interaction), (performance.now() - began) / 1000);
  }
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

/** Why Discord takes no reply any more, which is for the log alone; undefined for other errors. */
function sayUnwanted(error: unknown): string | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === 10062) return 'too late to answer: Discord had given up waiting';
  // As after a request that was repeated.
  if (error.code === 40060) return 'answered already: once is normal, always means two bots with one token';
  return undefined;
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

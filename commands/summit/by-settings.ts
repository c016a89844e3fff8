import type { ChatInputCommandInteraction, SlashCommandSubcommandBuilder } from 'discord.js';
import type { House } from '../../src/discord/command.ts';
import type { Words } from '../../src/discord/words/en.ts';
import { readGuild } from '../../src/store/guilds.ts';

/** Takes `private` as the last option; `isHidden` reads it. */
export function takePrivate(named: SlashCommandSubcommandBuilder, words: Words): SlashCommandSubcommandBuilder {
  return named.addBooleanOption((option) => option.setName('private').setDescription(words.ask.private));
}

/** Whether only the member sees the reply: as they said with `private`, else as the server's settings say. */
export async function isHidden({ options, guildId }: ChatInputCommandInteraction, { db }: House): Promise<boolean> {
  const said = options.getBoolean('private');
  if (said !== null || guildId === null) return said ?? false;
  return (await readGuild(db, guildId))?.answers === 'private';
}

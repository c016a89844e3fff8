import type { AutocompleteInteraction } from 'discord.js';
import { answer } from '../../src/ask/answer.ts';
import type { Library } from '../../src/ask/build.ts';
import type { House } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { readStock, type Stock, type Stocked } from '../../src/facts/stock.ts';
import { readGuild } from '../../src/store/guilds.ts';

/** All facts of a server as they stand now, and its round. */
export async function stockOf({ db, poster }: House, guildId: string): Promise<Stock & { readonly round: number }> {
  const round = (await readGuild(db, guildId))?.round ?? 1;
  return { ...(await readStock(db, poster, guildId, round)), round };
}

/** The server of a moderator's interaction; commands for moderators are offered and allowed in servers only. */
export function guildOf(interaction: { readonly guildId: string | null }): string {
  if (interaction.guildId === null) throw new Error('a command for servers was used outside of one');
  return interaction.guildId;
}

/** Offers the facts whose id or words hold what was typed, of those that `fits`. */
export async function offerFacts(
  interaction: AutocompleteInteraction,
  house: House,
  fits: (each: Stocked) => boolean = () => true,
): Promise<void> {
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const { facts } = await stockOf(house, guildOf(interaction));
  const found = facts.filter(
    (each) =>
      fits(each) &&
      each.fact.id.length <= limits.choiceText &&
      (each.fact.id.toLowerCase().includes(typed) || each.fact.text.toLowerCase().includes(typed)),
  );
  const choices = found.slice(0, limits.choices).map(({ fact }) => choice(fact.id, fact.text));
  await interaction.respond(choices);
}

/** Offers passages by their id or section, and those that speak of the words typed. */
export async function offerPassages(interaction: AutocompleteInteraction, library: Library): Promise<void> {
  const typed = interaction.options.getFocused().trim();
  const link = typed.startsWith('https://') && typed.length <= limits.choiceText;
  const { passages } = library.knowledge;
  const begun = typed === '' ? [] : passages.filter(({ id }) => id.startsWith(typed.toLowerCase()));
  const wanted = typed.toLowerCase();
  const within = passages.filter(({ id, section }) => id.includes(wanted) || section.toLowerCase().includes(wanted));
  const found = answer(library, typed);
  const spoken = 'quotes' in found ? found.quotes.map(({ passage }) => passage) : [];
  const all = [...new Set([...begun, ...spoken, ...within])].filter(({ id }) => id.length <= limits.choiceText);
  const offered = all.slice(0, limits.choices).map(({ id, text }) => choice(id, text));
  await interaction.respond(link ? [{ name: typed, value: typed }] : offered);
}

function choice(id: string, words: string): { name: string; value: string } {
  return { name: shorten(`${id} · ${words.replaceAll(/\s+/g, ' ')}`, limits.choiceText), value: id };
}

import type { ButtonInteraction } from 'discord.js';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { findNearest } from '../../src/discord/nearest.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findReferred } from '../../src/discord/press.ts';
import { tidyText } from '../../src/discord/question.ts';
import { sayNoSource, saySource } from '../../src/discord/source.ts';
import { turn } from '../../src/discord/turn.ts';
import { offerPassages } from '../fact/stocked.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const source = {
  name: 'source',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.source.description)
        .addStringOption((option) =>
          option
            .setName('id')
            .setDescription(words.source.id)
            .setRequired(true)
            .setMaxLength(300)
            .setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const { library } = house;
    // Copied from a reply, it may still stand between backticks.
    const typed = tidyText(interaction.options.getString('id', true), 300).replaceAll('`', '').trim();
    const passage = library.passage(typed) ?? library.passage(typed.toLowerCase());
    if (passage) return void (await interaction.reply(saySource(passage, await isHidden(interaction, house), house)));
    const ids = library.knowledge.passages.map(({ id }) => id);
    await interaction.reply(sayNoSource(typed, findNearest(typed, ids, 3), house));
  },

  complete: (interaction, { library }) => offerPassages(interaction, library),

  // Two buttons of one message may lead to the same passage, and Discord takes no custom_id twice.
  buttons: { read, before: read, after: read },
} satisfies Subcommand;

async function read(interaction: ButtonInteraction, [reference = '']: readonly string[], house: House): Promise<void> {
  const passage = findReferred(house.library, reference);
  await turn(interaction, passage ? saySource(passage, true, house) : notice(house.words.passage.gone));
}

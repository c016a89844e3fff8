import type { Subcommand } from '../../src/discord/command.ts';
import { notice } from '../../src/discord/pieces.ts';
import { offerPassages } from '../fact/stocked.ts';
import { askForSuggestion, hasModerators, nameOf, suggesting, suggestRoom } from './suggesting.ts';

export const suggest = {
  ...suggesting,
  name: 'suggest',
  room: suggestRoom,

  define: (named, _library, words) =>
    named
      .setDescription(words.suggest.description)
      .addStringOption((option) =>
        option.setName('source').setDescription(words.draft.sourceOption).setMaxLength(300).setAutocomplete(true),
      ),

  async run(interaction, { words }) {
    if (!hasModerators(interaction)) return void (await interaction.reply(notice(words.suggest.elsewhere)));
    const source = interaction.options.getString('source') ?? '';
    await interaction.showModal(askForSuggestion({ source }, nameOf(interaction), words));
  },

  complete: (interaction, { library }) => offerPassages(interaction, library),
} satisfies Subcommand;

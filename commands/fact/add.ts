import type { Subcommand } from '../../src/discord/command.ts';
import { askForDraft, draftRoom } from '../../src/discord/draft.ts';
import { drafting } from './drafting.ts';
import { offerPassages } from './stocked.ts';

export const add = {
  ...drafting,
  name: 'add',
  room: draftRoom,

  define: (named, _library, words) =>
    named
      .setDescription(words.draft.addDescription)
      // A form cannot offer anything while somebody types, so the passage is looked for here.
      .addStringOption((option) =>
        option.setName('source').setDescription(words.draft.sourceOption).setMaxLength(300).setAutocomplete(true),
      ),

  async run(interaction, { words }) {
    const source = interaction.options.getString('source') ?? '';
    await interaction.showModal(askForDraft({ text: '', source }, {}, words));
  },

  complete: (interaction, { library }) => offerPassages(interaction, library),
} satisfies Subcommand;

import type { Subcommand } from '../../src/discord/command.ts';
import { askForDraft } from '../../src/discord/draft.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { notice } from '../../src/discord/pieces.ts';
import { guildOf, offerFacts, stockOf } from './stocked.ts';

export const edit = {
  name: 'edit',
  room: 'fact-edit',

  define: (named, _library, words) =>
    named
      .setDescription(words.draft.editDescription)
      .addStringOption((option) =>
        option.setName('id').setDescription(words.draft.id).setRequired(true).setMaxLength(100).setAutocomplete(true),
      ),

  async run(interaction, house) {
    const id = interaction.options.getString('id', true).trim();
    const { facts } = await stockOf(house, guildOf(interaction));
    const found = facts.find((each) => each.fact.id === id);
    const { words } = house;
    if (!found) return void (await interaction.reply(notice(words.stock.unknown(escaped(id)))));
    if (found.origin !== 'own') return void (await interaction.reply(notice(words.stock.notOwn(escaped(id)))));
    const { text, source, day } = found.fact;
    const typed = { text, source: source.kind === 'link' ? source.url : source.passage, day };
    await interaction.showModal(askForDraft(typed, { factId: id }, words));
  },

  complete: (interaction, house) => offerFacts(interaction, house, (each) => each.origin === 'own'),
} satisfies Subcommand;

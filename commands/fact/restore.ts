import { signedBy } from '../../src/discord/by.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayFactDone, sayUnknownFact } from '../../src/discord/stock.ts';
import { restoreFact } from '../../src/facts/edit.ts';
import { guildOf, offerFacts, stockOf } from './stocked.ts';

export const restore = {
  name: 'restore',
  room: 'fact-restore',

  define: (named, _library, words) =>
    named
      .setDescription(words.stock.restoreDescription)
      .addStringOption((option) =>
        option.setName('id').setDescription(words.draft.id).setRequired(true).setMaxLength(100).setAutocomplete(true),
      ),

  async run(interaction, house) {
    const { words, db, poster } = house;
    const id = interaction.options.getString('id', true).trim();
    const { facts } = await stockOf(house, guildOf(interaction));
    const found = facts.find(({ fact }) => fact.id === id);
    if (!found) return void (await interaction.reply(sayUnknownFact(id, words)));
    // One that is not removed keeps its place.
    if (found.place === 'removed') await restoreFact(db, poster, signedBy(interaction, house), id);
    await interaction.reply(sayFactDone('restored', id, words));
  },

  complete: (interaction, house) => offerFacts(interaction, house, ({ place }) => place === 'removed'),
} satisfies Subcommand;

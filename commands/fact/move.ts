import { signedBy } from '../../src/discord/by.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayMoved, sayUnknownFact } from '../../src/discord/stock.ts';
import { moveFact } from '../../src/facts/edit.ts';
import { guildOf, offerFacts, stockOf } from './stocked.ts';

export const move = {
  name: 'move',
  room: 'fact-move',

  define: (named, _library, words) =>
    named
      .setDescription(words.stock.moveDescription)
      .addStringOption((option) =>
        option.setName('id').setDescription(words.draft.id).setRequired(true).setMaxLength(100).setAutocomplete(true),
      )
      .addIntegerOption((option) =>
        option.setName('place').setDescription(words.stock.place).setRequired(true).setMinValue(1),
      ),

  async run(interaction, house) {
    const { words, db, poster } = house;
    const id = interaction.options.getString('id', true).trim();
    const place = interaction.options.getInteger('place', true);
    const moved = await moveFact(db, poster, signedBy(interaction, house), id, place);
    if (moved.kind !== 'done') return void (await interaction.reply(sayUnknownFact(id, words)));
    const { facts } = await stockOf(house, guildOf(interaction));
    const queue = facts.filter((each) => each.place === 'queued');
    const stands = queue.findIndex(({ fact }) => fact.id === id) + 1;
    await interaction.reply(sayMoved(id, stands, words));
  },

  complete: (interaction, house) => offerFacts(interaction, house, ({ used }) => !used),
} satisfies Subcommand;

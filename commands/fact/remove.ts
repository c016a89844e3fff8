import { signedBy } from '../../src/discord/by.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayFactDone, sayUnknownFact } from '../../src/discord/stock.ts';
import { removeFact } from '../../src/facts/edit.ts';
import { removeAddition } from '../../src/facts/letters.ts';
import { addedPrefix } from '../../src/store/additions.ts';
import { offerFacts } from './stocked.ts';

export const remove = {
  name: 'remove',
  room: 'fact-remove',

  define: (named, _library, words) =>
    named
      .setDescription(words.stock.removeDescription)
      .addStringOption((option) =>
        option.setName('id').setDescription(words.draft.id).setRequired(true).setMaxLength(100).setAutocomplete(true),
      ),

  async run(interaction, house) {
    const { words, db, poster } = house;
    const id = interaction.options.getString('id', true).trim();
    const by = signedBy(interaction, house);
    if (id.startsWith(addedPrefix) && (await removeAddition(db, by, id))) {
      await house.reloadAdditions(by.guildId);
      return void (await interaction.reply(sayFactDone('passageRemoved', id, words)));
    }
    const { kind } = await removeFact(db, poster, by, id);
    await interaction.reply(kind === 'done' ? sayFactDone('removedNow', id, words) : sayUnknownFact(id, words));
  },

  complete: (interaction, house) => offerFacts(interaction, house, ({ place }) => place !== 'removed'),
} satisfies Subcommand;

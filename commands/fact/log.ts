import { sayChanges } from '../../src/discord/changes.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { readPage } from '../../src/discord/paging.ts';
import { instead, type Message } from '../../src/discord/pieces.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { guildOf } from './stocked.ts';

const perPage = 6;

export const log = {
  name: 'log',
  room: 'fact-log',

  define: (named, _library, words) =>
    named
      .setDescription(words.changes.description)
      .addIntegerOption((option) => option.setName('page').setDescription(words.changes.page).setMinValue(1)),

  async run(interaction, house) {
    await interaction.reply(await sayPage(guildOf(interaction), interaction.options.getInteger('page') ?? 1, house));
  },

  buttons: {
    async page(interaction, [page = '1'], house) {
      await interaction.update(instead(await sayPage(guildOf(interaction), readPage(page), house)));
    },
  },
} satisfies Subcommand;

async function sayPage(guildId: string, page: number, house: House): Promise<Message> {
  // One more than is shown tells whether there is another page.
  const found = await listChanges(house.db, guildId, perPage + 1, (page - 1) * perPage);
  return sayChanges(found.slice(0, perPage), { page, more: found.length > perPage }, house.words);
}

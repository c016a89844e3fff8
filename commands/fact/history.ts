import type { House, Subcommand } from '../../src/discord/command.ts';
import { readPage } from '../../src/discord/paging.ts';
import { instead, type Message } from '../../src/discord/pieces.ts';
import { sayHistory } from '../../src/discord/status.ts';
import { listHistory } from '../../src/store/ledger.ts';

/** Days on one page. */
const size = 15;

export const history = {
  name: 'history',
  define: (named, _library, words) =>
    named
      .setDescription(words.history.description)
      .addIntegerOption((option) => option.setName('page').setDescription(words.history.page).setMinValue(1)),

  async run(interaction, house) {
    const page = interaction.options.getInteger('page') ?? 1;
    await interaction.reply(await sayPage(interaction.guildId ?? '', page, house));
  },

  buttons: {
    async page(interaction, [page = '1'], house) {
      const wanted = readPage(page);
      await interaction.update(instead(await sayPage(interaction.guildId ?? '', wanted, house)));
    },
  },
} satisfies Subcommand;

async function sayPage(guildId: string, page: number, { db, words }: House): Promise<Message> {
  const found = await listHistory(db, guildId, size + 1, (page - 1) * size);
  return sayHistory(found.slice(0, size), { page, more: found.length > size }, words);
}

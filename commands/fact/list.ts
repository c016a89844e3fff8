import type { House, Subcommand } from '../../src/discord/command.ts';
import { isOfStatus, sayFactPage, stockStatuses, type StockStatus } from '../../src/discord/stock.ts';
import { instead, type Message } from '../../src/discord/pieces.ts';
import { guildOf, stockOf } from './stocked.ts';

export const list = {
  name: 'list',
  room: 'fact-list',

  define: (named, _library, words) =>
    named
      .setDescription(words.stock.listDescription)
      .addStringOption((option) =>
        option
          .setName('status')
          .setDescription(words.stock.status)
          .addChoices(stockStatuses.map((status) => ({ name: words.stock.statuses[status], value: status }))),
      )
      .addIntegerOption((option) => option.setName('page').setDescription(words.stock.page).setMinValue(1)),

  async run(interaction, house) {
    const { options } = interaction;
    const status = readStatus(options.getString('status'));
    await interaction.reply(await sayPage(guildOf(interaction), status, options.getInteger('page') ?? 1, house));
  },

  buttons: {
    async page(interaction, [status = '', page = '1'], house) {
      await interaction.update(instead(await sayPage(guildOf(interaction), readStatus(status), Number(page), house)));
    },
  },
} satisfies Subcommand;

function readStatus(typed: string | null): StockStatus {
  return stockStatuses.find((status) => status === typed) ?? 'all';
}

async function sayPage(guildId: string, status: StockStatus, page: number, house: House): Promise<Message> {
  const { facts } = await stockOf(house, guildId);
  return sayFactPage(
    facts,
    facts.filter((each) => isOfStatus(each, status)),
    status,
    page,
    house,
  );
}

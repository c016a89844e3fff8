import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord.js';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { readPage } from '../../src/discord/paging.ts';
import { button, container, instead, message, row, text } from '../../src/discord/pieces.ts';
import { writePress } from '../../src/discord/press.ts';
import { sayRow } from '../../src/discord/status.ts';
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
    await interaction.reply(message(await sayHistory(interaction.guildId ?? '', page, house), true));
  },

  buttons: {
    async page(interaction, [page = '1'], house) {
      const wanted = readPage(page);
      await interaction.update(instead(message(await sayHistory(interaction.guildId ?? '', wanted, house), true)));
    },
  },
} satisfies Subcommand;

async function sayHistory(guildId: string, page: number, { db, words }: House): Promise<APIMessageTopLevelComponent[]> {
  const found = await listHistory(db, guildId, size + 1, (page - 1) * size);
  const lines = found.slice(0, size).map((each) => sayRow(each, words));
  const buttons = [
    ...(page > 1 ? [turn(page - 1, words.history.newer)] : []),
    ...(found.length > size ? [turn(page + 1, words.history.older)] : []),
  ];
  const body = lines.length > 0 ? lines.join('\n') : page > 1 ? words.history.noPage : words.history.nothing;
  return [container([text(`### ${words.history.title(page)}\n${body}`)]), ...row(buttons)];
}

function turn(to: number, label: string): APIButtonComponent {
  return button(writePress('history', 'page', String(to)), label);
}

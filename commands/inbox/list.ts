import type { House, Subcommand } from '../../src/discord/command.ts';
import { sayLetters, type Shown } from '../../src/discord/letter.ts';
import { readPage } from '../../src/discord/paging.ts';
import { instead, type Message } from '../../src/discord/pieces.ts';
import { writePress } from '../../src/discord/press.ts';
import { listLetters, listSenders } from '../../src/store/inbox.ts';
import type { InboxRow } from '../../src/store/tables.ts';
import { guildOf } from '../fact/stocked.ts';

const room = 'inbox-list';
const perPage = 5;
const states = ['open', 'approved', 'linked', 'rejected'] as const satisfies readonly InboxRow['state'][];

export const list = {
  name: 'list',
  room,

  define: (named, _library, words) =>
    named
      .setDescription(words.inbox.listDescription)
      .addStringOption((option) =>
        option
          .setName('state')
          .setDescription(words.inbox.state)
          .addChoices(states.map((state) => ({ name: words.inbox.states[state], value: state }))),
      )
      .addIntegerOption((option) => option.setName('page').setDescription(words.inbox.page).setMinValue(1)),

  async run(interaction, house) {
    const state = stateOf(interaction.options.getString('state'));
    const page = interaction.options.getInteger('page') ?? 1;
    await interaction.reply(await sayPage(guildOf(interaction), state, page, house));
  },

  buttons: {
    async page(interaction, [state = '', page = '1'], house) {
      await interaction.update(instead(await sayPage(guildOf(interaction), stateOf(state), readPage(page), house)));
    },
  },
} satisfies Subcommand;

function stateOf(typed: string | null): InboxRow['state'] {
  return states.find((state) => state === typed) ?? 'open';
}

async function sayPage(guildId: string, state: InboxRow['state'], page: number, house: House): Promise<Message> {
  // One more than is shown tells whether there is another page.
  const found = await listLetters(house.db, guildId, state, perPage + 1, (page - 1) * perPage);
  const shown: Shown[] = [];
  for (const letter of found.slice(0, perPage)) shown.push(await showLetter(house, letter));
  const to = (target: number) => writePress(room, 'page', state, String(target));
  return sayLetters(shown, { state, page, more: found.length > perPage, to }, house);
}

/** A letter with what moderators see of its senders: the names to be credited, and nobody else's. */
export async function showLetter({ db }: House, letter: InboxRow): Promise<Shown> {
  const senders = await listSenders(db, letter.guildId, letter.number);
  return {
    letter,
    credits: senders.flatMap(({ credit }) => (credit === null ? [] : [credit])),
    wantWord: senders.filter((sender) => sender.wantsWord === 1).length,
  };
}

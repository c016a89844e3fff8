import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { askForDraft } from '../../src/discord/draft.ts';
import { form } from '../../src/discord/form.ts';
import { inboxRoom, sayLetter } from '../../src/discord/letter.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { instead, notice, type Message } from '../../src/discord/pieces.ts';
import { writePress } from '../../src/discord/press.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { listLetters, readLetter } from '../../src/store/inbox.ts';
import type { InboxRow } from '../../src/store/tables.ts';
import { guildOf } from '../fact/stocked.ts';
import { showLetter } from './list.ts';
import { settleByPassage, settleByReason } from './settling.ts';

export const review = {
  name: 'review',
  room: inboxRoom,

  define: (named, _library, words) =>
    named
      .setDescription(words.inbox.reviewDescription)
      .addIntegerOption((option) => option.setName('number').setDescription(words.inbox.number).setMinValue(1)),

  async run(interaction, house) {
    const number = interaction.options.getInteger('number');
    const guildId = guildOf(interaction);
    if (number === null) return void (await interaction.reply(await sayNext(guildId, 0, house)));
    const letter = await readLetter(house.db, guildId, number);
    const said = letter ? sayLetter(await showLetter(house, letter), house) : notice(house.words.inbox.unknown(number));
    await interaction.reply(said);
  },

  buttons: {
    async approve(interaction, [number = ''], house) {
      const letter = await findOpen(interaction, number, house);
      if ('components' in letter) return void (await interaction.update(instead(letter)));
      // Only what was proposed as a fact is one; the rest is rewritten.
      const text = letter.kind === 'proposal' ? letter.text : '';
      const source = letter.source ?? letter.about ?? '';
      await interaction.showModal(askForDraft({ text, source }, { letter: letter.number }, house.words));
    },

    async link(interaction, [number = ''], { words: { inbox } }) {
      const field = { name: 'passage', label: inbox.linkField, hint: inbox.linkHint, longest: 200, required: true };
      await interaction.showModal(form(writePress(inboxRoom, 'link', number), inbox.linkTitle, [field]));
    },

    async reject(interaction, [number = ''], { words: { inbox } }) {
      const field = { name: 'reason', label: inbox.reason, hint: inbox.reasonHint, longest: 500, required: true };
      const paragraph = { ...field, paragraph: true };
      await interaction.showModal(form(writePress(inboxRoom, 'reject', number), inbox.rejectTitle, [paragraph]));
    },

    async next(interaction, [number = ''], house) {
      await interaction.update(instead(await sayNext(guildOf(interaction), Number(number), house)));
    },
  },

  modals: {
    async link(interaction, [number = ''], house) {
      const id = interaction.fields.getTextInputValue('passage').trim();
      if (house.library.passage(id) === undefined)
        return void (await interaction.reply(notice(house.words.inbox.noPassage(escaped(shorten(id, 100))))));
      await answer(interaction, await settleByPassage(interaction, Number(number), id, house));
    },

    async reject(interaction, [number = ''], house) {
      const reason = interaction.fields.getTextInputValue('reason').trim();
      await answer(interaction, await settleByReason(interaction, Number(number), reason, house));
    },
  },
} satisfies Subcommand;

/** The letter still stands open, or what to say instead. */
async function findOpen(interaction: ButtonInteraction, number: string, house: House): Promise<InboxRow | Message> {
  const { inbox } = house.words;
  const letter = await readLetter(house.db, guildOf(interaction), Number(number));
  if (!letter) return notice(inbox.unknown(Number(number)));
  return letter.state === 'open' ? letter : notice(inbox.settled(letter.number, inbox.states[letter.state]));
}

/** The oldest open letter after this one; from the beginning again where it was the last. */
async function sayNext(guildId: string, after: number, house: House): Promise<Message> {
  const open = await listLetters(house.db, guildId, 'open', 1000);
  const next = open.find((letter) => letter.number > after) ?? open[0];
  return next ? sayLetter(await showLetter(house, next), house) : notice(house.words.inbox.allDone);
}

/** In place of the letter, from whose button the form came. */
async function answer(interaction: ModalSubmitInteraction, said: Message): Promise<void> {
  if (interaction.isFromMessage()) await interaction.update(instead(said));
  else await interaction.reply(said);
}

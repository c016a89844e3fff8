import {
  DiscordAPIError,
  RESTJSONErrorCodes,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { answer } from '../../src/ask/answer.ts';
import { complete } from '../../src/ask/complete.ts';
import { answerOffered } from '../../src/ask/offered.ts';
import { explain } from '../../src/ask/why.ts';
import type { House, Presses } from '../../src/discord/command.ts';
import { waitLeft } from '../../src/discord/cooldown.ts';
import { sayDispute } from '../../src/discord/differ.ts';
import { form } from '../../src/discord/form.ts';
import { limits } from '../../src/discord/limits.ts';
import { inPrivate } from '../../src/discord/offers.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findQuestion, findReferred, writePress } from '../../src/discord/press.ts';
import { askedLine, tidyQuestion } from '../../src/discord/question.ts';
import { sayAnswer } from '../../src/discord/say.ts';
import { sayWhy } from '../../src/discord/why.ts';
import { isAlwaysHidden, mayDelete } from './by-settings.ts';
import { hasModerators } from './suggesting.ts';

type Asking = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** Replies to a question with what the documents say. */
export async function replyWithAnswer(
  interaction: Asking,
  question: string,
  hidden: boolean,
  house: House,
): Promise<void> {
  const moderators = hasModerators(interaction);
  const found = answerOffered(house.library, question);
  const examples = found.kind === 'unclear' ? complete(house.library, '', 3) : [];
  await interaction.reply(sayAnswer(found, { question, hidden, examples, moderators }, house));
  house.log.info({ outcome: found.kind }, 'answered');
  house.meter.question(found.kind);
}

/** A question asked by a button or its form: it waits and is private like one that is typed. */
async function askOn(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  question: string,
  manner: string | undefined,
  house: House,
): Promise<void> {
  const waits = await waitLeft(interaction, house);
  if (waits > 0) return void (await interaction.reply(notice(house.words.ask.wait(Math.ceil(waits / 1000)))));
  const hidden = manner === inPrivate || (await isAlwaysHidden(interaction, house));
  await replyWithAnswer(interaction, question, hidden, house);
}

/** What the buttons around an answer do. */
export const answering = {
  buttons: {
    async why(interaction, [reference = ''], { library, words }) {
      const passage = findReferred(library, reference);
      const question = askedLine.read(interaction.message);
      if (!passage) return void (await interaction.reply(notice(words.passage.gone)));
      if (question === undefined) return void (await interaction.reply(notice(words.passage.noQuestion)));
      const { question: understood } = answer(library, question);
      await interaction.reply(sayWhy(explain(library, understood, passage), question, { library, words }));
    },

    async differ(interaction, [reference = ''], house) {
      const passage = findReferred(house.library, reference);
      await interaction.reply(passage ? sayDispute(passage, house) : notice(house.words.passage.gone));
    },

    async next(interaction, [reference = '', manner], house) {
      const question = findQuestion(house.library, reference);
      if (question === undefined) await interaction.reply(notice(house.words.ask.nextGone));
      else await askOn(interaction, question, manner, house);
    },

    async again(interaction, [manner = ''], { words: { ask } }) {
      const value = askedLine.read(interaction.message);
      const field = { name: 'question', label: ask.againField, longest: limits.questionText, value, required: true };
      await interaction.showModal(form(writePress('ask', 'again', manner), ask.againTitle, [field]));
    },

    /** Discord itself says who asked: nothing is stored for it. */
    async delete(interaction, _about, { words }) {
      if (!mayDelete(interaction)) return void (await interaction.reply(notice(words.ask.deleteNot)));
      await interaction.deferUpdate();
      try {
        await interaction.deleteReply();
      } catch (error) {
        // Somebody else was quicker.
        if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error;
      }
    },
  },

  modals: {
    async again(interaction, [manner], house) {
      await askOn(interaction, tidyQuestion(interaction.fields.getTextInputValue('question')), manner, house);
    },
  },
} satisfies Presses;

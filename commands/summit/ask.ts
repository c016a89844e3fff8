import { answer } from '../../src/ask/answer.ts';
import { complete } from '../../src/ask/complete.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { limits } from '../../src/discord/limits.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findReferred } from '../../src/discord/press.ts';
import { askedLine, tidyQuestion } from '../../src/discord/question.ts';
import { sayMore } from '../../src/discord/say.ts';
import { answering, replyWithAnswer } from './answering.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const ask = {
  name: 'ask',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.ask.description)
        .addStringOption((option) =>
          option
            .setName('question')
            .setDescription(words.ask.question)
            .setRequired(true)
            .setMaxLength(limits.questionText)
            .setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const question = tidyQuestion(interaction.options.getString('question', true));
    await replyWithAnswer(interaction, question, await isHidden(interaction, house), house);
  },

  async complete(interaction, { library }) {
    const typed = tidyQuestion(interaction.options.getFocused());
    const choices = complete(library, typed, limits.choices);
    await interaction.respond(choices.map((choice) => ({ name: choice, value: choice })));
  },

  modals: answering.modals,

  buttons: {
    ...answering.buttons,

    async context(interaction, [reference = '', place = '', mark = ''], house) {
      const passage = findReferred(house.library, reference);
      const [start = 0, end = 0] = place.split('-').map(Number);
      await interaction.reply(
        passage ? sayContext(passage, { start, end, mark }, house) : notice(house.words.passage.gone),
      );
    },

    async more(interaction, [shown = ''], house) {
      const question = askedLine.read(interaction.message);
      await interaction.reply(
        question === undefined
          ? notice(house.words.passage.noQuestion)
          : sayMore(answer(house.library, question), shown, question, house),
      );
    },

    async topic(interaction, [reference = ''], house) {
      const passage = findReferred(house.library, reference);
      await interaction.reply(passage ? sayTopic(passage, house) : notice(house.words.passage.gone));
    },
  },
} satisfies Subcommand;

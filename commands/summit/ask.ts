import { answer } from '../../src/ask/answer.ts';
import { complete } from '../../src/ask/complete.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { limits } from '../../src/discord/limits.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findReferred } from '../../src/discord/press.ts';
import { askedLine, tidyQuestion } from '../../src/discord/question.ts';
import { sayAnswer, sayMore } from '../../src/discord/say.ts';
import { wordsFor } from '../../src/discord/words/choose.ts';
import { en } from '../../src/discord/words/en.ts';

export const ask = {
  name: 'ask',

  define: (named) =>
    named
      .setDescription(en.ask.description)
      .addStringOption((option) =>
        option
          .setName('question')
          .setDescription(en.ask.question)
          .setRequired(true)
          .setMaxLength(limits.questionText)
          .setAutocomplete(true),
      )
      .addBooleanOption((option) => option.setName('private').setDescription(en.ask.private)),

  async run(interaction, { library, log }) {
    const question = tidyQuestion(interaction.options.getString('question', true));
    const hidden = interaction.options.getBoolean('private') ?? false;
    const found = answer(library, question);
    const examples = found.kind === 'unclear' ? complete(library, '', 3) : [];
    const words = wordsFor(interaction.locale);
    await interaction.reply(sayAnswer(found, { question, hidden, examples }, { library, words }));
    log.info({ outcome: found.kind }, 'answered');
  },

  async complete(interaction, { library }) {
    const typed = tidyQuestion(interaction.options.getFocused());
    const choices = complete(library, typed, limits.choices);
    await interaction.respond(choices.map((choice) => ({ name: choice, value: choice })));
  },

  buttons: {
    async context(interaction, [reference = '', place = '', mark = ''], { library }) {
      const words = wordsFor(interaction.locale);
      const passage = findReferred(library, reference);
      const [start = 0, end = 0] = place.split('-').map(Number);
      await interaction.reply(
        passage ? sayContext(passage, { start, end, mark }, { library, words }) : notice(words.passage.gone),
      );
    },

    async more(interaction, [shown = ''], { library }) {
      const words = wordsFor(interaction.locale);
      const question = askedLine.read(interaction.message);
      await interaction.reply(
        question === undefined
          ? notice(words.passage.noQuestion)
          : sayMore(answer(library, question), shown, question, { library, words }),
      );
    },

    async topic(interaction, [reference = ''], { library }) {
      const words = wordsFor(interaction.locale);
      const passage = findReferred(library, reference);
      await interaction.reply(passage ? sayTopic(passage, { library, words }) : notice(words.passage.gone));
    },
  },
} satisfies Subcommand;

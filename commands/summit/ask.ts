import { answer } from '../../src/ask/answer.ts';
import { complete } from '../../src/ask/complete.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { limits } from '../../src/discord/limits.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findReferred } from '../../src/discord/press.ts';
import { askedLine, tidyQuestion } from '../../src/discord/question.ts';
import { sayAnswer, sayMore } from '../../src/discord/say.ts';
import { isHidden, takePrivate } from './by-settings.ts';
import { hasModerators } from './suggesting.ts';

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
    const hidden = await isHidden(interaction, house);
    const moderators = hasModerators(interaction);
    const found = answer(house.library, question);
    const examples = found.kind === 'unclear' ? complete(house.library, '', 3) : [];
    await interaction.reply(sayAnswer(found, { question, hidden, examples, moderators }, house));
    house.log.info({ outcome: found.kind }, 'answered');
    house.meter.question(found.kind);
  },

  async complete(interaction, { library }) {
    const typed = tidyQuestion(interaction.options.getFocused());
    const choices = complete(library, typed, limits.choices);
    await interaction.respond(choices.map((choice) => ({ name: choice, value: choice })));
  },

  buttons: {
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

import { completeCalled } from '../../src/ask/people.ts';
import { findSaid, findSpeakers, listSaid, listSpeakers, speakerOf, type Speaker } from '../../src/ask/sayings.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { nearestCalled } from '../../src/discord/nearest.ts';
import { notice, type Message } from '../../src/discord/pieces.ts';
import { referTo } from '../../src/discord/press.ts';
import { askedLine, tidyText } from '../../src/discord/question.ts';
import { sayFound, sayNoSpeaker, saySpeakers, sayWhich } from '../../src/discord/quotes.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { turn } from '../../src/discord/turn.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const quote = {
  name: 'quote',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.quote.description)
        .addStringOption((option) =>
          option.setName('speaker').setDescription(words.quote.speaker).setMaxLength(100).setAutocomplete(true),
        )
        .addStringOption((option) => option.setName('about').setDescription(words.quote.aboutOption).setMaxLength(100)),
      words,
    ),

  async run(interaction, house) {
    const typed = tidyText(interaction.options.getString('speaker') ?? '', 100);
    const about = tidyText(interaction.options.getString('about') ?? '', 100);
    const hidden = await isHidden(interaction, house);
    const speakers = speakersOf(house);
    if (speakers.length === 0 || (typed === '' && about === ''))
      return void (await interaction.reply(saySpeakers(speakers, 1, hidden, house)));
    if (typed === '') return void (await interaction.reply(find(undefined, about, 0, hidden, house)));
    const [first, ...others] = findSpeakers(speakers, typed);
    if (!first) await interaction.reply(sayNoSpeaker(typed, nearestCalled(typed, speakers, 3), house));
    else if (others.length > 0) await interaction.reply(sayWhich([first, ...others], about, house));
    else await interaction.reply(find(first, about, 0, hidden, house));
  },

  async complete(interaction, house) {
    const found = completeCalled(speakersOf(house), tidyText(interaction.options.getFocused(), 100));
    const choices = found.map(({ key, name }) => ({ name: shorten(name, limits.choiceText), value: referTo(key) }));
    await interaction.respond(choices.slice(0, limits.choices));
  },

  buttons: {
    /** The next one of what was found; what it is about stands in the message. */
    async next(interaction, [reference = '', number = '0'], house) {
      const about = askedLine.read(interaction.message) ?? '';
      await turn(interaction, findReferred(reference, about, Number(number), house));
    },

    async speakers(interaction, [page = '1'], house) {
      await turn(interaction, saySpeakers(speakersOf(house), Number(page), true, house));
    },

    /** From the card of a person, or another message that stays. */
    async of(interaction, [reference = ''], house) {
      await interaction.reply(findReferred(reference, '', 0, house));
    },
  },

  selects: {
    async speaker(interaction, _about, house) {
      const [reference = ''] = interaction.values;
      await turn(interaction, findReferred(reference, askedLine.read(interaction.message) ?? '', 0, house));
    },
  },
} satisfies Subcommand;

function speakersOf({ library }: House): Speaker[] {
  return listSpeakers(library, listSaid(library));
}

/** Of a speaker as a button names them, or of everybody where it names none. */
function findReferred(reference: string, about: string, at: number, house: House): Message {
  if (reference === '') return find(undefined, about, at, true, house);
  const speaker = speakersOf(house).find(({ key }) => referTo(key) === reference);
  return speaker ? find(speaker, about, at, true, house) : notice(house.words.quote.gone);
}

function find(speaker: Speaker | undefined, about: string, at: number, hidden: boolean, house: House): Message {
  const all = listSaid(house.library).filter(({ saying }) => !speaker || speakerOf(saying) === speaker.key);
  return sayFound(findSaid(house.library, all, about), at, { speaker, about }, hidden, house);
}

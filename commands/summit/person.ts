import { completeCalled, findPeople } from '../../src/ask/people.ts';
import type { Person } from '../../src/ask/library.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { nearestCalled } from '../../src/discord/nearest.ts';
import { sayNobody, sayPassagesOn, sayPeople, sayPerson } from '../../src/discord/person.ts';
import { notice } from '../../src/discord/pieces.ts';
import { referTo } from '../../src/discord/press.ts';
import { tidyText } from '../../src/discord/question.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { turn } from '../../src/discord/turn.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const person = {
  name: 'person',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.person.description)
        .addStringOption((option) =>
          option
            .setName('name')
            .setDescription(words.person.name)
            .setRequired(true)
            .setMaxLength(100)
            .setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const typed = tidyText(interaction.options.getString('name', true), 100);
    const chosen = findReferred(typed, house);
    const [first, ...others] = chosen ? [chosen] : findPeople(house.library, typed);
    const { people } = house.library.knowledge;
    if (!first) await interaction.reply(sayNobody(typed, nearestCalled(typed, people, 3), house));
    else if (others.length > 0) await interaction.reply(sayPeople([first, ...others], house));
    else await interaction.reply(sayPerson(first, await isHidden(interaction, house), house));
  },

  async complete(interaction, { library }) {
    const found = completeCalled(library.knowledge.people, tidyText(interaction.options.getFocused(), 100));
    const choices = found.map(({ id, name }) => ({ name: shorten(name, limits.choiceText), value: referTo(id) }));
    await interaction.respond(choices.slice(0, limits.choices));
  },

  buttons: {
    async show(interaction, [reference = ''], house) {
      const found = findReferred(reference, house);
      await turn(interaction, found ? sayPerson(found, true, house) : notice(house.words.person.gone));
    },

    async passages(interaction, [reference = '', page = '1'], house) {
      const found = findReferred(reference, house);
      const next = found ? sayPassagesOn(found, Number(page), house) : notice(house.words.person.gone);
      await turn(interaction, next);
    },
  },

  selects: {
    async choose(interaction, _about, house) {
      const found = findReferred(interaction.values[0] ?? '', house);
      await turn(interaction, found ? sayPerson(found, true, house) : notice(house.words.person.gone));
    },
  },
} satisfies Subcommand;

/** The person whom a button, a menu or a choice while typing means. */
function findReferred(reference: string, { library }: House): Person | undefined {
  return library.knowledge.people.find(({ id }) => referTo(id) === reference);
}

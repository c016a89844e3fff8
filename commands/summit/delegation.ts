import { completeDelegations, findDelegation } from '../../src/ask/delegations.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayDelegation, sayNoDelegation } from '../../src/discord/delegation.ts';
import { limits } from '../../src/discord/limits.ts';
import { sayPerson } from '../../src/discord/person.ts';
import { notice } from '../../src/discord/pieces.ts';
import { referTo } from '../../src/discord/press.ts';
import { tidyText } from '../../src/discord/question.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { turn } from '../../src/discord/turn.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const delegation = {
  name: 'delegation',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.delegation.description)
        .addStringOption((option) =>
          option
            .setName('country')
            .setDescription(words.delegation.country)
            .setRequired(true)
            .setMaxLength(100)
            .setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const typed = tidyText(interaction.options.getString('country', true), 100);
    const found = findDelegation(house.library.knowledge.delegations, typed);
    const hidden = await isHidden(interaction, house);
    await interaction.reply(found ? sayDelegation(found, 1, hidden, house) : sayNoDelegation(typed, house));
  },

  async complete(interaction, { library }) {
    const found = completeDelegations(library.knowledge.delegations, interaction.options.getFocused());
    const choices = found.map(({ id, title }) => ({ name: shorten(title, limits.choiceText), value: id }));
    await interaction.respond(choices.slice(0, limits.choices));
  },

  selects: {
    async person(interaction, _about, house) {
      const [reference = ''] = interaction.values;
      const person = house.library.knowledge.people.find(({ id }) => referTo(id) === reference);
      await interaction.reply(person ? sayPerson(person, true, house) : notice(house.words.delegation.gone));
    },
  },

  buttons: {
    async page(interaction, [reference = '', page = '1'], house) {
      const found = house.library.knowledge.delegations.find(({ id }) => referTo(id) === reference);
      const next = found && sayDelegation(found, Number(page), true, house);
      await turn(interaction, next ?? notice(house.words.delegation.gone));
    },
  },
} satisfies Subcommand;

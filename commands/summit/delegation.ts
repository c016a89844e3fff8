import type { Library } from '../../src/ask/build.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { sayContext } from '../../src/discord/context.ts';
import { sayDelegation } from '../../src/discord/delegation.ts';
import { limits } from '../../src/discord/limits.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findReferred } from '../../src/discord/press.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const delegation = {
  name: 'delegation',
  paced: true,

  define: (named, library, words) =>
    takePrivate(
      named.setDescription(words.delegation.description).addStringOption((option) => {
        option.setName('country').setDescription(words.delegation.country).setRequired(true);
        // Discord takes no empty list: without delegations any words may be typed, and the reply says so.
        return library.knowledge.delegations.length > 0 ? option.addChoices(choices(library)) : option;
      }),
      words,
    ),

  async run(interaction, house) {
    const hidden = await isHidden(interaction, house);
    const found = findDelegation(house.library, interaction.options.getString('country', true));
    const { none, unknown } = house.words.delegation;
    const missed = house.library.knowledge.delegations.length === 0 ? none : unknown;
    await interaction.reply(found ? sayDelegation(found, hidden, house) : notice(missed));
  },

  buttons: {
    async read(interaction, [reference = ''], house) {
      const passage = findReferred(house.library, reference);
      await interaction.reply(passage ? sayContext(passage, undefined, house) : notice(house.words.passage.gone));
    },
  },
} satisfies Subcommand;

function choices(library: Library): { name: string; value: string }[] {
  return library.knowledge.delegations
    .slice(0, limits.choices)
    .map(({ id, title }) => ({ name: shorten(title, limits.choiceText), value: id }));
}

/** By id, or by what people call it: where the documents list none, Discord takes any words. */
function findDelegation(library: Library, typed: string) {
  const wanted = typed.trim().toLowerCase();
  return library.knowledge.delegations.find(({ id, title, aliases }) =>
    [id, title, ...aliases].some((name) => name.toLowerCase() === wanted),
  );
}

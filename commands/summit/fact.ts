import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { sayFactShown, sayNoFact, sayWhyToday } from '../../src/discord/fact.ts';
import { limits } from '../../src/discord/limits.ts';
import { findNearest } from '../../src/discord/nearest.ts';
import { notice, type Message } from '../../src/discord/pieces.ts';
import { referTo } from '../../src/discord/press.ts';
import { tidyText } from '../../src/discord/question.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { turn } from '../../src/discord/turn.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { findToday, readTellable } from '../../src/facts/tellable.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const fact = {
  name: 'fact',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.factShown.description)
        .addStringOption((option) =>
          option.setName('id').setDescription(words.factShown.id).setMaxLength(300).setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const typed = tidyText(interaction.options.getString('id') ?? '', 300).replaceAll('`', '');
    const facts = await factsFor(interaction, house);
    const hidden = await isHidden(interaction, house);
    await interaction.reply(
      typed === '' ? await sayToday(facts, interaction, hidden, house) : sayOne(typed, facts, hidden, house),
    );
  },

  async complete(interaction: AutocompleteInteraction, house) {
    const typed = interaction.options.getFocused().trim().toLowerCase();
    const found = (await factsFor(interaction, house)).filter(
      ({ id, text }) =>
        id.length <= limits.choiceText && (id.toLowerCase().includes(typed) || text.toLowerCase().includes(typed)),
    );
    const choices = found.map(({ id, text }) => ({ name: shorten(`${id} · ${text}`, limits.choiceText), value: id }));
    await interaction.respond(choices.slice(0, limits.choices));
  },

  buttons: {
    async today(interaction, _about, house) {
      const facts = await factsFor(interaction, house);
      await turn(interaction, await sayToday(facts, interaction, true, house));
    },

    async show(interaction, [reference = ''], house) {
      const facts = await factsFor(interaction, house);
      await turn(interaction, sayAt(findAt(reference, facts), facts, house));
    },

    async next(interaction, [reference = ''], house) {
      const facts = await factsFor(interaction, house);
      // Where the fact itself is gone, the next one is the first.
      await turn(interaction, sayAt((findAt(reference, facts) + 1) % Math.max(facts.length, 1), facts, house));
    },
  },
} satisfies Subcommand;

function factsFor({ guildId }: Pick<Interaction, 'guildId'>, { db, poster }: House): Promise<Fact[]> {
  return readTellable(db, poster, guildId);
}

function findAt(reference: string, facts: readonly Fact[]): number {
  return facts.findIndex(({ id }) => referTo(id) === reference);
}

function sayAt(at: number, facts: readonly Fact[], house: House): Message {
  const { factShown: say } = house.words;
  const found = facts[at];
  return found ? sayFactShown(found, say.place(at + 1, facts.length), true, house) : notice(say.none);
}

async function sayToday(
  facts: readonly Fact[],
  { guildId }: Pick<Interaction, 'guildId'>,
  hidden: boolean,
  house: House,
): Promise<Message> {
  const today = await findToday(house.db, facts, guildId, house.now());
  if (!today) return notice(house.words.factShown.none);
  return sayFactShown(today.fact, sayWhyToday(today, guildId, house), hidden, house);
}

function sayOne(typed: string, facts: readonly Fact[], hidden: boolean, house: House): Message {
  if (facts.length === 0) return notice(house.words.factShown.none);
  const at = facts.findIndex(({ id }) => id.toLowerCase() === typed.toLowerCase());
  const found = facts[at];
  const place = house.words.factShown.place(at + 1, facts.length);
  if (found) return sayFactShown(found, place, hidden, house);
  const ids = facts.map(({ id }) => id);
  return sayNoFact(typed, findNearest(typed, ids, 3), house);
}

import type { ButtonInteraction } from 'discord.js';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { tidyText } from '../../src/discord/question.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { listDates, sayNoDay, sayTimeline, type Dated } from '../../src/discord/timeline.ts';
import { turn } from '../../src/discord/turn.ts';
import { isHidden, takePrivate } from './by-settings.ts';

export const timeline = {
  name: 'timeline',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.timeline.description)
        .addStringOption((option) =>
          option.setName('day').setDescription(words.timeline.day).setMaxLength(100).setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const typed = tidyText(interaction.options.getString('day') ?? '', 100);
    const { length } = house.library.knowledge.timeline;
    const found = typed === '' || length === 0 ? { first: 0 } : findDates(typed, house)[0];
    await interaction.reply(
      found ? sayTimeline(found.first, await isHidden(interaction, house), house) : sayNoDay(typed, house),
    );
  },

  async complete(interaction, house) {
    const found = findDates(tidyText(interaction.options.getFocused(), 100), house);
    const { choice, when } = house.words.timeline;
    const choices = found.slice(0, limits.choices).map(({ date, events }) => ({
      name: shorten(choice(when(date, undefined), events), limits.choiceText),
      value: date,
    }));
    await interaction.respond(choices);
  },

  // Each of the two may lead to the same event, and Discord takes no custom_id twice.
  buttons: { earlier: read, later: read },

  selects: {
    async day(interaction, _about, house) {
      const dates = listDates(house.library.knowledge.timeline);
      const chosen = dates.find(({ date }) => date === interaction.values[0]);
      await turn(interaction, sayTimeline(chosen?.first ?? 0, true, house));
    },
  },
} satisfies Subcommand;

async function read(interaction: ButtonInteraction, [number = '0']: readonly string[], house: House): Promise<void> {
  await turn(interaction, sayTimeline(Number(number), true, house));
}

/** The date that was typed, else those that hold every word of it as they are written out, or in figures. */
function findDates(typed: string, { library, words }: House): Dated[] {
  const dates = listDates(library.knowledge.timeline);
  const exact = dates.filter(({ date }) => date === inOrder(typed));
  if (exact.length > 0) return exact;
  const wanted = typed.toLowerCase().split(/[\s,]+/);
  return dates.filter(({ date }) => {
    const written = `${words.timeline.when(date, undefined)} ${date}`.toLowerCase().split(/[\s,]+/);
    return wanted.every((word) => written.some((each) => each.startsWith(word)));
  });
}

/** `16.7.2018` as `2018-07-16`; anything else as it is. */
function inOrder(typed: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed) ?? [];
  return year === undefined ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

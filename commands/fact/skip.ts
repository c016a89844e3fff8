import { readDate } from '../../src/facts/dates.ts';
import { dateAt } from '../../src/facts/schedule.ts';
import { nextPosts } from '../../src/facts/schedule.ts';
import { readTiming } from '../../src/facts/plan.ts';
import { listNext } from '../../src/facts/status.ts';
import { isFree, skipDay, unskipDay } from '../../src/facts/timetable.ts';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { button, instead, message, notice, row, text } from '../../src/discord/pieces.ts';
import { writePress } from '../../src/discord/press.ts';
import { daily, sayBadDate } from '../../src/discord/schedule.ts';
import { listDays } from '../../src/store/ledger.ts';
import { readSchedule } from '../../src/store/schedules.ts';
import { offerDates } from './schedule.ts';

export const skip = {
  name: 'skip',
  define: (named, _library, words) =>
    named
      .setDescription(words.skip.description)
      .addStringOption((option) =>
        option.setName('date').setDescription(words.skip.date).setAutocomplete(true).setMaxLength(20),
      ),

  async run(interaction, house) {
    const { db, words } = house;
    const by = signedBy(interaction, house);
    const typed = interaction.options.getString('date');
    const date = typed === null ? await nextDate(by.guildId, house) : readDate(typed);
    if (!date) {
      await interaction.reply(typed === null ? notice(words.skip.noNext) : sayBadDate(typed, words));
      return;
    }
    const skipped = await skipDay(db, by, daily, date);
    switch (skipped.kind) {
      case 'skipped': {
        const back = button(writePress('skip', 'back', date), words.skip.takeBack);
        await interaction.reply(message([text(words.skip.done(words.writeDate(date))), ...row([back])], true));
        return;
      }
      case 'no-schedule':
        await interaction.reply(notice(words.schedule.none));
        return;
      case 'no-day':
        await interaction.reply(notice(words.skip.noDay(words.writeDate(date))));
        return;
      case 'taken': {
        const { state } = skipped.row;
        const { name } = words.status.states[state === 'claimed' ? 'working' : state];
        await interaction.reply(notice(words.skip.taken(words.writeDate(date), name)));
        return;
      }
    }
  },

  async complete(interaction, { db, now, words }) {
    const guildId = interaction.guildId ?? '';
    const schedule = await readSchedule(db, guildId, daily);
    if (!schedule) {
      await interaction.respond([]);
      return;
    }
    const rows = await listDays(db, guildId, daily, dateAt(now(), schedule.zone));
    const days = nextPosts(
      readTiming(schedule),
      now(),
      60,
      new Set(rows.filter((each) => !isFree(each)).map((each) => each.day)),
    );
    const dates = days.map((day) => day.date);
    await interaction.respond(offerDates(dates, interaction.options.getFocused(), words));
  },

  buttons: {
    async back(interaction, [about = ''], house) {
      const { db, words } = house;
      const date = readDate(about);
      if (date === undefined) return void (await interaction.update(instead(notice(words.trouble.unknownButton))));
      const done = await unskipDay(db, signedBy(interaction, house), daily, date);
      const shown = words.writeDate(date);
      await interaction.update(instead(notice(done ? words.skip.back(shown) : words.skip.notSkipped(shown))));
    },
  },
} satisfies Subcommand;

async function nextDate(guildId: string, { db, now }: House): Promise<string | undefined> {
  const schedule = await readSchedule(db, guildId, daily);
  if (!schedule) return undefined;
  const rows = await listDays(db, guildId, daily, dateAt(now(), schedule.zone));
  const free = (date: string): boolean => rows.every((each) => each.day !== date || isFree(each));
  return listNext(schedule, rows, now()).find(({ date }) => free(date))?.date;
}

import { dateAt } from '../../src/facts/schedule.ts';
import { daysFrom, readDate, startOf } from '../../src/facts/dates.ts';
import { readNext } from '../../src/facts/status.ts';
import { pauseSchedule, resumeSchedule, stopSchedule } from '../../src/facts/timetable.ts';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { code } from '../../src/discord/markdown.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findPlace } from '../../src/discord/place.ts';
import { daily, instant, sayBadDate, sayNext, sayShown } from '../../src/discord/schedule.ts';
import { sayMood } from '../../src/discord/status.ts';
import type { Words } from '../../src/discord/words/en.ts';
import { readSchedule } from '../../src/store/schedules.ts';
import type { ScheduleRow } from '../../src/store/tables.ts';

export const scheduleShow = {
  name: 'show',
  define: (named, _library, words) => named.setDescription(words.schedule.show),

  async run(interaction, { db, now, words }) {
    const guildId = interaction.guildId ?? '';
    const schedule = await readSchedule(db, guildId, daily);
    if (!schedule) {
      await interaction.reply(notice(words.schedule.none));
      return;
    }
    const place = await findPlace(interaction.client, guildId, schedule.channelId);
    const mood = sayMood(moodOf(schedule, now()), words);
    const next = await readNext(db, schedule, now());
    await interaction.reply(sayShown({ schedule, mood, next }, place, now(), words));
  },
} satisfies Subcommand;

export const schedulePause = {
  name: 'pause',
  define: (named, _library, words) =>
    named
      .setDescription(words.schedule.pause)
      .addStringOption((option) =>
        option.setName('until').setDescription(words.schedule.until).setAutocomplete(true).setMaxLength(20),
      ),

  async run(interaction, house) {
    const { db, now, words } = house;
    const by = signedBy(interaction, house);
    const schedule = await readSchedule(db, by.guildId, daily);
    const typed = interaction.options.getString('until');
    const date = typed === null ? undefined : readDate(typed);
    const until = date && schedule ? startOf(date, schedule.zone) : null;
    if (!schedule) await interaction.reply(notice(words.schedule.none));
    else if (typed !== null && !date) await interaction.reply(sayBadDate(typed, words));
    else if (until !== null && until <= now())
      await interaction.reply(notice(words.schedule.pastDate(code(date ?? ''))));
    else if (!(await pauseSchedule(db, by, daily, until))) await interaction.reply(notice(words.schedule.isStopped));
    else if (until === null) await interaction.reply(notice(words.schedule.paused));
    else
      await interaction.reply(
        notice(
          [
            words.schedule.pausedUntil(instant(until)),
            await sayComing(await readSchedule(db, by.guildId, daily), house),
          ].join('\n'),
        ),
      );
  },

  async complete(interaction, { db, now, words }) {
    const schedule = await readSchedule(db, interaction.guildId ?? '', daily);
    const tomorrow = dateAt(now() + 24 * 60 * 60_000, schedule?.zone ?? 'UTC');
    await interaction.respond(offerDates(daysFrom(tomorrow, 60), interaction.options.getFocused(), words));
  },
} satisfies Subcommand;

export const scheduleResume = {
  name: 'resume',
  define: (named, _library, words) => named.setDescription(words.schedule.resume),

  async run(interaction, house) {
    const { db, words } = house;
    const by = signedBy(interaction, house);
    const done = await resumeSchedule(db, by, daily);
    await interaction.reply(
      notice(
        done
          ? [words.schedule.resumed, await sayComing(await readSchedule(db, by.guildId, daily), house)].join('\n')
          : words.schedule.none,
      ),
    );
  },
} satisfies Subcommand;

export const scheduleStop = {
  name: 'stop',
  define: (named, _library, words) => named.setDescription(words.schedule.stop),

  async run(interaction, house) {
    const done = await stopSchedule(house.db, signedBy(interaction, house), daily);
    await interaction.reply(notice(done ? house.words.schedule.stopped : house.words.schedule.none));
  },
} satisfies Subcommand;

/** Dates for type-ahead, each with its day of the week; those that begin as typed. */
export function offerDates(dates: readonly string[], typed: string, words: Words): { name: string; value: string }[] {
  const wanted = typed.trim().toLowerCase();
  return dates
    .map((date) => ({ name: `${date} (${words.writeDate(date)})`, value: date }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 25);
}

function moodOf({ state, stoppedBy, pausedUntil }: ScheduleRow, now: number) {
  if (state === 'stopped') return { kind: 'stopped', by: stoppedBy ?? 'moderator' } as const;
  if (state === 'paused' && !(pausedUntil !== null && pausedUntil <= now))
    return { kind: 'paused', until: pausedUntil } as const;
  return { kind: 'running' } as const;
}

async function sayComing(
  schedule: ScheduleRow | undefined,
  { db, now, words }: Pick<House, 'db' | 'now' | 'words'>,
): Promise<string> {
  return schedule ? sayNext(await readNext(db, schedule, now()), words) : words.schedule.noNext;
}

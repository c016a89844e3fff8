import { readDays, weekdays, writeDays } from '../../src/facts/days.ts';
import { readNext } from '../../src/facts/status.ts';
import { planSchedule, readTime, startSchedule, type Plan } from '../../src/facts/timetable.ts';
import { completeZone, judgeZone, openZones } from '../../src/facts/zone.ts';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { code } from '../../src/discord/markdown.ts';
import { instead, notice } from '../../src/discord/pieces.ts';
import { findPlace, postable } from '../../src/discord/place.ts';
import { writePress } from '../../src/discord/press.ts';
import { daily, sayNext, sayPlan, sayPlanned } from '../../src/discord/schedule.ts';
import type { Words } from '../../src/discord/words/en.ts';
import { readGuild } from '../../src/store/guilds.ts';
import { readSchedule } from '../../src/store/schedules.ts';
import { lateWindows } from '../../src/store/tables.ts';

const room = 'schedule';
const zones = openZones();

export const scheduleSet = {
  name: 'set',
  room,

  define: (named, _library, words) =>
    named
      .setDescription(words.schedule.set)
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(words.schedule.channel)
          .setRequired(true)
          .addChannelTypes(...postable),
      )
      .addStringOption((option) =>
        option.setName('time').setDescription(words.schedule.time).setRequired(true).setMaxLength(10),
      )
      .addStringOption((option) =>
        option.setName('timezone').setDescription(words.schedule.timezone).setAutocomplete(true).setMaxLength(60),
      )
      .addStringOption((option) =>
        option.setName('days').setDescription(words.schedule.days).setAutocomplete(true).setMaxLength(100),
      )
      .addStringOption((option) =>
        option
          .setName('late')
          .setDescription(words.schedule.lateWindow)
          .addChoices(lateWindows.map((value) => ({ name: words.schedule.lateChoice[value], value }))),
      )
      .addBooleanOption((option) => option.setName('repeat').setDescription(words.schedule.repeat)),

  async run(interaction, house) {
    const { db, words, now } = house;
    const { guildId } = signedBy(interaction, house);
    const guild = await readGuild(db, guildId);
    const typed = interaction.options;
    const judged = judgePlan(
      {
        channelId: typed.getChannel('channel', true).id,
        time: typed.getString('time', true),
        zone: typed.getString('timezone') ?? guild?.zone ?? '',
        days: typed.getString('days') ?? 'daily',
        late: typed.getString('late') ?? '6h',
        repeat: typed.getBoolean('repeat') ?? false,
      },
      house,
    );
    if ('problems' in judged) {
      await interaction.reply(notice(judged.problems.join('\n')));
      return;
    }
    const { plan } = judged;
    const schedule = planSchedule(guildId, daily, plan, now());
    const before = await readSchedule(db, guildId, daily);
    const place = await findPlace(interaction.client, guildId, plan.channelId);
    const presses = { start: writeStart(plan), cancel: writePress(room, 'cancel') };
    const next = await readNext(db, schedule, now());
    await interaction.reply(sayPlanned(schedule, before, { place, next, now: now(), ...presses }, words));
  },

  async complete(interaction, { db, words }) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'days') {
      await interaction.respond(completeDays(value, words));
      return;
    }
    const own =
      value.trim() === '' && interaction.guildId ? (await readGuild(db, interaction.guildId))?.zone : undefined;
    const found = [...new Set([...(own ? [own] : []), ...completeZone(value, zones, limits.choices)])];
    await interaction.respond(found.slice(0, limits.choices).map((zone) => ({ name: zone, value: zone })));
  },

  buttons: {
    async start(interaction, about, house) {
      const { db, words, now } = house;
      const plan = readStart(about, house);
      if (!plan) {
        await interaction.update(instead(notice(words.trouble.unknownButton)));
        return;
      }
      const by = signedBy(interaction, house);
      const schedule = planSchedule(by.guildId, daily, plan, now());
      await startSchedule(db, by, schedule);
      const next = sayNext(await readNext(db, schedule, now()), words);
      await interaction.update(instead(notice([words.schedule.started, sayPlan(schedule, words), next].join('\n'))));
    },

    async cancel(interaction, _about, { words }) {
      await interaction.update(instead(notice(words.schedule.cancelled)));
    },
  },
} satisfies Subcommand;

interface TypedPlan {
  readonly channelId: string;
  readonly time: string;
  readonly zone: string;
  readonly days: string;
  readonly late: string;
  readonly repeat: boolean;
}

/** The plan, or everything that is wrong with it. */
export function judgePlan(
  typed: TypedPlan,
  { words }: Pick<House, 'words'>,
  zone = judgeZone(typed.zone, zones),
): { plan: Plan } | { problems: string[] } {
  const time = readTime(typed.time);
  const days = readDays(typed.days, words.schedule.typed);
  const late = lateWindows.find((each) => each === typed.late) ?? '6h';
  if (time && zone.kind === 'zone' && days.kind === 'days')
    return {
      plan: {
        channelId: typed.channelId,
        time,
        zone: zone.zone,
        days: days.days,
        late,
        usedUp: typed.repeat ? 'recycle' : 'stop',
      },
    };
  const { badTime, badDays, noZone, badZone } = words.schedule;
  return {
    problems: [
      ...(time ? [] : [badTime(code(typed.time))]),
      ...(zone.kind === 'zone'
        ? []
        : [typed.zone === '' ? noZone : badZone[zone.kind](code(typed.zone), zone.suggestions.map(code).join(', '))]),
      ...(days.kind === 'days' ? [] : [badDays(code(typed.days))]),
    ],
  };
}

/** The whole plan stands in the button, so that it works after a restart and nothing is stored before it is pressed. */
export function writeStart({ channelId, time, zone, days, late, usedUp }: Plan): string {
  const bits = weekdays.map((day) => (days.includes(day) ? '1' : '0')).join('');
  return writePress(
    room,
    'start',
    channelId,
    time.replace(':', ''),
    zone,
    bits,
    late,
    usedUp === 'recycle' ? 'r' : 's',
  );
}

function readStart(about: readonly string[], house: Pick<House, 'words'>): Plan | undefined {
  const [channelId = '', time = '', zone = '', bits = '', late = '', usedUp = ''] = about;
  const days = weekdays.filter((_, index) => bits[index] === '1').join(',');
  const judged = judgePlan(
    { channelId, time: time.replace(/(?=..$)/, ':'), zone, days, late, repeat: usedUp === 'r' },
    house,
  );
  return 'plan' in judged && /^\d+$/.test(channelId) ? judged.plan : undefined;
}

/** Days to choose from, as the member's language says them; what they typed, where it names days, stands first. */
function completeDays(typed: string, { schedule: say }: Words): { name: string; value: string }[] {
  const wanted = typed.trim().toLowerCase();
  const named = ['daily', 'weekdays', 'mon, wed, fri', 'tue, thu', 'sat, sun', ...weekdays].flatMap((value) => {
    const read = readDays(value);
    return read.kind === 'days' ? [{ name: say.dayList(read.days), value }] : [];
  });
  const read = readDays(typed, say.typed);
  const own = read.kind === 'days' ? [{ name: say.dayList(read.days), value: writeDays(read.days) }] : [];
  const begun = named.filter(({ name, value }) => name.toLowerCase().startsWith(wanted) || value.startsWith(wanted));
  return [...own, ...begun.filter(({ name }) => own.every((each) => each.name !== name))];
}

import { ChannelType, type APIMessageTopLevelComponent } from 'discord.js';
import { dayAt, type Day } from '../facts/schedule.ts';
import { readTiming } from '../facts/plan.ts';
import { daysFrom } from '../facts/dates.ts';
import { dateAt } from '../facts/schedule.ts';
import type { ScheduleRow } from '../store/tables.ts';
import { missingIn, neededIn, refusalIn, type Place } from './place.ts';
import { code } from './markdown.ts';
import { button, container, message, notice, row, text, type Message } from './pieces.ts';
import { sayRefusal } from './say-notice.ts';
import type { Words } from './words/en.ts';

/** Every server has one schedule, with this id. */
export const daily = 'daily';

/** An instant as each reader's own Discord shows it, in their zone and language. */
export function instant(ms: number, style: 'F' | 'R' | 'f' | 'D' = 'F'): string {
  return `<t:${Math.floor(ms / 1000)}:${style}>`;
}

/** What a schedule does, in a few lines. */
export function sayPlan(schedule: ScheduleRow, { schedule: words }: Words): string {
  const { channelId, time, zone, late, usedUp } = schedule;
  const { days } = readTiming(schedule);
  return [
    words.plan(words.dayList(days), time, code(zone), `<#${channelId}>`),
    words.late[late],
    words.usedUp[usedUp],
  ].join('\n');
}

/** The posts to come, each in the reader's own time. */
export function sayNext(days: readonly Day[], { schedule: words }: Words): string {
  if (days.length === 0) return words.noNext;
  return [words.next, ...days.map(({ at }) => `- ${instant(at)} (${instant(at, 'R')})`)].join('\n');
}

/** Each permission that the bot needs in the channel, ticked or named as missing; or why it cannot post there. */
export function sayPermissions(place: Place, channelId: string, words: Words): string {
  if (place.kind === 'unreachable') return words.reasons.unreachable;
  if (place.kind === 'refused') return `✗ ${sayRefusal(place.why, channelId, words)}`;
  const { channel } = place;
  const refusal = refusalIn(channel);
  if (refusal && refusal.kind !== 'permission') return `✗ ${sayRefusal(refusal, channelId, words)}`;
  const { post, look } = neededIn(channel);
  const needed = [...new Set([...post, ...look])];
  const missing = missingIn(channel, needed);
  const names: Readonly<Record<string, string>> = words.permissions;
  const lines = needed.map((name) =>
    missing.includes(name)
      ? `✗ **${names[name] ?? name}**: ${words.schedule.missing[post.includes(name) ? 'post' : 'look']}`
      : `✓ ${names[name] ?? name}`,
  );
  const announces = channel.type === ChannelType.GuildAnnouncement ? [words.schedule.announcement] : [];
  return [words.schedule.permissions(`<#${channelId}>`), ...lines, ...announces].join('\n');
}

/** The days of the coming year on which the local time does not exist, or comes twice. */
export function sayClock(schedule: ScheduleRow, now: number, { schedule: words }: Words): string[] {
  const timing = readTiming(schedule);
  const odd = daysFrom(dateAt(now, schedule.zone), 366)
    .flatMap((date) => dayAt(date, timing) ?? [])
    .filter((day) => day.clock !== 'plain');
  return odd.map(({ date, at, clock }) =>
    clock === 'gap'
      ? words.gap(date, schedule.time, instant(at, 'f'))
      : words.twice(date, schedule.time, instant(at, 'f')),
  );
}

/** That what was typed is no day. */
export function sayBadDate(typed: string, { schedule: words }: Words): Message {
  return notice(words.badDate(code(typed)));
}

/** Whether a schedule posts and what it does; then what comes, the odd days of the clock, and whether it may. */
export function sayShown(
  { schedule, mood, next }: { readonly schedule: ScheduleRow; readonly mood: string; readonly next: readonly Day[] },
  place: Place,
  now: number,
  words: Words,
): Message {
  const parts = [
    `### ${words.schedule.title}\n${mood}\n${sayPlan(schedule, words)}`,
    sayNext(next, words),
    ...sayClock(schedule, now, words),
    sayPermissions(place, schedule.channelId, words),
  ];
  return message([container(parts.map((part) => text(part)))], true);
}

/** What a schedule meets: its channel, and its next posts by what the ledger has already. */
interface Prospect {
  readonly place: Place;
  readonly next: readonly Day[];
  readonly now: number;
}

/** A schedule to be started, with the one whose place it takes; `start` and `cancel` are what the buttons do. */
export function sayPlanned(
  schedule: ScheduleRow,
  before: ScheduleRow | undefined,
  { start, cancel, ...prospect }: Prospect & { readonly start: string; readonly cancel: string },
  words: Words,
): Message {
  const { schedule: say } = words;
  const replaces = before && before.state !== 'stopped' ? [text(say.replaces(sayPlan(before, words)))] : [];
  const buttons = row([button(start, say.start), button(cancel, say.cancel)]);
  return message([sayPreview(schedule, prospect, words), ...replaces, ...buttons], true);
}

/** A schedule before it is started: what it does, when it posts next, and whether it may. */
function sayPreview(schedule: ScheduleRow, { place, next, now }: Prospect, words: Words): APIMessageTopLevelComponent {
  const parts = [
    `### ${words.schedule.preview}\n${sayPlan(schedule, words)}`,
    sayNext(next, words),
    ...sayClock(schedule, now, words),
    sayPermissions(place, schedule.channelId, words),
  ];
  return container(parts.map((part) => text(part)));
}

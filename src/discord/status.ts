import type { Mood, Status, StatusDay } from '../facts/status.ts';
import type { LedgerRow } from '../store/tables.ts';
import { readReason } from '../facts/outcome.ts';
import { lowStock } from '../facts/queue.ts';
import { code } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { sayPermissions, sayNext, sayPlan, instant } from './schedule.ts';
import type { Place } from './place.ts';
import { sayLow, sayReason } from './say-notice.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

/** 14 days with longer ids would not fit into one message. */
const longestId = 40;

/** Whether the schedule posts, and if not, why and what to do. */
export function sayMood(mood: Mood, words: Words): string {
  switch (mood.kind) {
    case 'running':
      return words.status.running;
    case 'paused':
      return mood.until === null ? words.status.paused : words.status.pausedUntil(instant(mood.until));
    case 'blocked':
      return words.status.blocked(sayReason(mood.why, mood.channelId, words));
    case 'stopped':
      return words.status.stopped[mood.by];
  }
}

/** Everything about the daily fact: how it stands, what comes, what is left, and the last 14 days one by one. */
export function sayStatus(status: Status, place: Place, guildId: string, words: Words): Message {
  const { schedule, mood, next, counts, days } = status;
  const lines = days.map((day) => sayDay(day, guildId, words));
  const parts = [
    `### ${words.status.title}\n${sayMood(mood, words)}\n${sayPlan(schedule, words)}`,
    sayNext(next, words),
    [`**${words.status.stock}**`, words.status.counts(counts), ...warn(status, words)].join('\n'),
    sayPermissions(place, schedule.channelId, words),
    [`**${words.status.days}**`, ...lines].join('\n'),
  ];
  return message([container(parts.map((part) => text(part)))], true);
}

/** A warning where few facts are left for a schedule that has not stopped. */
function warn({ schedule: { usedUp }, mood, counts: { left } }: Status, words: Words): string[] {
  return mood.kind !== 'stopped' && left <= lowStock ? [sayLow(left, usedUp === 'recycle', words)] : [];
}

function sayDay({ date, state, factId, post, reason }: StatusDay, guildId: string, words: Words): string {
  const { icon, name } = words.status.states[state];
  const fact = factId === undefined ? [] : [code(shorten(factId, longestId))];
  const link = post === undefined ? [] : [`[${words.status.see}](${linkTo(guildId, post.channelId, post.messageId)})`];
  const why = reason === undefined || state === 'posted' || state === 'late' ? [] : [shortReason(reason, words)];
  return `${icon} ${[words.writeDate(date), name, ...fact, ...link, ...why].join(' · ')}`;
}

/** A page of the ledger, the newest day first. */
export function sayHistory(
  rows: readonly LedgerRow[],
  { page, more }: { readonly page: number; readonly more: boolean },
  words: Words,
): Message {
  const { history: say } = words;
  const lines = rows.map((each) => sayRow(each, words));
  const turn = [
    ...(page > 1 ? [button(toPage(page - 1), say.newer)] : []),
    ...(more ? [button(toPage(page + 1), say.older)] : []),
  ];
  const body = lines.length > 0 ? lines.join('\n') : page > 1 ? say.noPage : say.nothing;
  return message([container([text(`### ${say.title(page)}\n${body}`)]), ...row(turn)], true);
}

function toPage(page: number): string {
  return writePress('history', 'page', String(page));
}

/** One row of the ledger as a line of the history. */
function sayRow(row: LedgerRow, words: Words): string {
  const { day, state, factId, channelId, messageId, guildId } = row;
  const shown = state === 'claimed' ? 'working' : state;
  const post = messageId === null ? undefined : { channelId, messageId };
  return sayDay(
    { date: day, state: shown, factId: factId ?? undefined, post, reason: readReason(row.reasonJson) },
    guildId,
    words,
  );
}

/** The reason in so few words that 14 of them fit into one message; the fix stands above. */
function shortReason(reason: NonNullable<StatusDay['reason']>, words: Words): string {
  switch (reason.kind) {
    case 'permission':
    case 'no-channel':
    case 'removed':
    case 'archived':
    case 'wrong-channel':
    case 'other':
      return words.status.short[reason.kind];
    case 'unreachable':
    case 'unclear':
    case 'interrupted':
    case 'not-running':
    case 'too-late':
    case 'used-up':
    case 'dated-only':
    case 'called-off':
    case 'by-moderator':
      return sayReason(reason, '', words);
  }
}

/** The address of a message, for those who may see it. */
export function linkTo(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

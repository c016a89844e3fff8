import type { TimelineEvent } from '../ask/library.ts';
import { findLinkedIn } from '../ask/corrections.ts';
import { instantAt } from '../facts/dates.ts';
import { attribution, corrections, place, type Scene } from './cite.ts';

import { fit } from './fit.ts';
import { limits } from './limits.ts';
import { code, escaped } from './markdown.ts';
import { button, container, message, row, select, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { shorten } from './shorten.ts';

/** Events shown at once: a phone shows them on about two screens. */
const perPage = 4;
/** Longest text of an event, and of all that is shown at once, as markdown; and passages cited for one event. */
const room = { event: 400, page: 3000, cited: 4 } as const;

/** Some events of the timeline from the one with this number on, with buttons to those before and after. */
export function sayTimeline(wanted: number, hidden: boolean, scene: Scene): Message {
  const { words, library } = scene;
  const { timeline } = library.knowledge;
  if (timeline.length === 0) return message([text(words.timeline.none)], true);
  const from = Math.min(Math.max(0, Math.trunc(wanted) || 0), timeline.length - 1);
  const parts = layOut(timeline.slice(from, from + perPage), scene);
  const to = from + parts.length;
  const cited = timeline.slice(from, to).flatMap(({ cite }) => library.passage(cite[0] ?? '') ?? []);
  const turns = [
    ...(from > 0 ? [button(toEvent('earlier', Math.max(0, from - perPage)), words.paging.earlier)] : []),
    ...(to < timeline.length ? [button(toEvent('later', to), words.paging.later)] : []),
  ];
  return message(
    [
      text(words.timeline.title(from + 1, to, timeline.length)),
      container([...parts.map((part) => text(part)), ...attribution(cited, scene)]),
      ...sayDays(from, scene),
      ...row(turns),
    ],
    hidden,
  );
}

/** That nothing is dated so, with the days that there are. */
export function sayNoDay(typed: string, scene: Scene): Message {
  const { words } = scene;
  const head = text(words.timeline.unknown(code(shorten(typed, 100))));
  return message([head, ...sayDays(0, scene)], true);
}

/** Each date of the timeline with the number of its first event and how many it has. */
export interface Dated {
  readonly date: string;
  readonly first: number;
  readonly events: number;
}

/** The dates of a timeline, the earliest first. */
export function listDates(timeline: readonly TimelineEvent[]): Dated[] {
  const dates = [...new Set(timeline.map(({ date }) => date))];
  return dates.map((date) => ({
    date,
    first: timeline.findIndex((event) => event.date === date),
    events: timeline.filter((event) => event.date === date).length,
  }));
}

/** The events as they are read, each with its sources; the first of each date under it. As many as fit, at least one. */
function layOut(events: readonly TimelineEvent[], scene: Scene): string[] {
  const said = events.map((event, at) => {
    const when = scene.words.timeline.when(event.date, event.until);
    const before = events[at - 1];
    const isNew = before?.date !== event.date || before.until !== event.until;
    return [...(isNew ? [`### ${when}`] : []), ...sayEvent(event, scene)].join('\n');
  });
  let used = 0;
  const over = said.findIndex((part) => (used += part.length) > room.page);
  return over < 0 ? said : said.slice(0, Math.max(over, 1));
}

function sayEvent({ date, time, text: retold, cite }: TimelineEvent, scene: Scene): string[] {
  const { words, library } = scene;
  const shown = fit(retold, room.event);
  const [best, ...others] = cite.slice(0, room.cited).flatMap((id) => library.passage(id) ?? []);
  const more = others.map(({ id }) => ` · ${code(shorten(id, limits.choiceText))}`).join('');
  // A time without a day is named by the check of the folder, and is no instant.
  const at = time &&
    date.length === 10 && {
      clock: time.clock,
      // `Europe/Helsinki` is the time of Helsinki.
      place: escaped((time.zone.split('/').at(-1) ?? time.zone).replaceAll('_', ' ')),
      stamp: `<t:${instantAt(date, time.clock, time.zone) / 1000}:f>`,
    };
  return [
    ...(at ? [words.timeline.at(at.clock, time.about, at.place, at.stamp)] : []),
    escaped(shown) + (shown.length < retold.length ? ' …' : ''),
    ...(best ? [`${place(best, scene)}${more}`] : []),
    ...corrections(findLinkedIn(library, retold), scene),
  ];
}

/** A menu of the days around an event, or nothing where there is only one. */
function sayDays(from: number, { words, library }: Scene): ReturnType<typeof select>[] {
  const dates = listDates(library.knowledge.timeline);
  const at = dates.findLastIndex(({ first }) => first <= from);
  const start = Math.max(0, Math.min(at - Math.floor(limits.choices / 2), dates.length - limits.choices));
  const options = dates.slice(start, start + limits.choices).map(({ date, events }) => ({
    label: words.timeline.choice(words.timeline.when(date, undefined), events),
    value: date,
  }));
  return options.length > 1 ? [select(writePress('timeline', 'day'), words.timeline.choose, options)] : [];
}

function toEvent(verb: string, number: number): string {
  return writePress('timeline', verb, String(number));
}

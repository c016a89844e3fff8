import { z } from 'zod';
import type { LocalTime, Problem, TimelineEvent } from '../ask/library.ts';
import { type Entry, filled, keepKnown, type Known, readEntries, readOptionalFile } from './entries.ts';

const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const timePattern = /^(about )?((?:[01]\d|2[0-3]):[0-5]\d)$/;
const date = filled.refine(isDate, 'write YYYY-MM-DD, YYYY-MM or YYYY');
const row = z.object({
  date,
  until: date.optional(),
  time: filled.regex(timePattern, 'write HH:MM or about HH:MM').optional(),
  zone: filled.refine(isZone, 'write the name of a time zone, as Europe/Helsinki').optional(),
  text: filled.transform((text) => text.replace(/\s+/g, ' ')),
  cite: z.array(filled, 'write a list, as [one, two]').min(1, 'name at least one passage'),
});
type Row = z.output<typeof row>;

/** The events of `timeline.yaml`, the earliest first, those of one date in the order of the file. */
export async function readTimeline(
  folder: string,
  passages: Known,
): Promise<{ timeline: TimelineEvent[]; problems: Problem[] }> {
  const file = await readOptionalFile(folder, 'timeline');
  const problems = [...file.problems];
  const events: TimelineEvent[] = [];
  for (const { value, where } of readEntries(file, undefined, row, problems)) {
    const say = (name: string): string =>
      `the event of ${value.date} cites "${name}", which no passage is called: mend or drop it`;
    const cite = keepKnown(value.cite, passages, say, where, problems);
    problems.push(...judgeRow({ value, where }));
    // An event without a passage cannot be shown; the problem above says so.
    if (cite.length === 0) continue;
    events.push({ date: value.date, until: value.until, time: timeOf(value), text: value.text, cite });
  }
  return { timeline: events.toSorted((a, b) => compare(a.date, b.date)), problems };
}

function judgeRow({ value, where }: Entry<Row>): Problem[] {
  const problems: Problem[] = [];
  const say = (what: string): void =>
    void problems.push({ where, what: `the event of ${value.date} ${what}`, blocks: false });
  if (value.until !== undefined && value.until <= value.date) say(`ends at ${value.until}, not after it: mend "until"`);
  if (value.time !== undefined && value.zone === undefined) say('has a time but no zone: add "zone: Europe/…"');
  if (value.time === undefined && value.zone !== undefined) say('has a zone but no time: add "time" or drop it');
  if (value.time !== undefined && value.date.length < 10) say('has a time but no day: write the whole date');
  return problems;
}

function timeOf({ time, zone }: Row): LocalTime | undefined {
  const [, about, clock] = timePattern.exec(time ?? '') ?? [];
  return clock !== undefined && zone !== undefined ? { clock, zone, about: about !== undefined } : undefined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isDate(text: string): boolean {
  return datePattern.test(text) && z.iso.date().safeParse(`${text}-01-01`.slice(0, 10)).success;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';

const { passages, timeline, sayings } = await readKnowledge('knowledge');
const months = 'January February March April May June July August September October November December'.split(' ');
const day = new RegExp(`(\\d{1,2}) (${months.join('|')}) (\\d{4})`, 'g');

/** `16 July 2018` as `2018-07-16`. */
function inOrder([, date = '', month = '', year = '']: RegExpExecArray): string {
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

test('every day that a passage names is in the timeline, cited from that passage', () => {
  const named = passages.flatMap(({ id, text }) =>
    [...text.matchAll(day)].map((match) => [id, inOrder(match)] as const),
  );
  expect(named.length).toBeGreaterThan(25);
  const missing = named.filter(
    ([id, date]) => !timeline.some((event) => event.date === date && event.cite.includes(id)),
  );
  expect(missing).toEqual([]);
});

test('every year that a passage names is in the timeline', () => {
  const years = new Set(passages.flatMap(({ text }) => text.match(/\b(?:19|20)\d\d\b/g) ?? []));
  expect([...years].filter((year) => !timeline.some(({ date }) => date.startsWith(year)))).toEqual([]);
});

test('at least forty sayings stand letter for letter in their passages', () => {
  const text = new Map(passages.map((passage) => [passage.id, passage.text]));
  expect(sayings.length).toBeGreaterThanOrEqual(40);
  expect(sayings.filter(({ words, passage }) => !text.get(passage)?.includes(words))).toEqual([]);
});

import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/ask/library.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

async function read(timeline: string): Promise<{ timeline: readonly TimelineEvent[]; said: string[] }> {
  const folder = makeFolder({
    'documents/a.md': page('a', 'They met. {#met}\n\nThey ate. {#ate}'),
    'timeline.yaml': timeline,
  });
  const knowledge = await readKnowledge(folder);
  const said = knowledge.problems.map(({ where, what, blocks }) => `${blocks ? '! ' : ''}${where}: ${what}`);
  return { timeline: knowledge.timeline, said };
}

test('an event has a date as exact as it is known, a text and passages', async () => {
  const { timeline, said } = await read(`
- date: 2018-07-16
  time: about 13:00
  zone: Europe/Helsinki
  text: >-
    They
    met.
  cite: [met, ate]
`);
  expect(said).toEqual([]);
  expect(timeline).toEqual([
    {
      date: '2018-07-16',
      until: undefined,
      time: { clock: '13:00', zone: 'Europe/Helsinki', about: true },
      text: 'They met.',
      cite: ['met', 'ate'],
    },
  ]);
});

test('the earliest comes first, a year before its months and days; rows of one date stay as they stand', async () => {
  const dates = ['2018-07-16', '2018-07', '2018', '2018-07-17', '1975', '2018-07-16'];
  const rows = dates.map((date, at) => `- { date: ${date}, text: "${at}", cite: [met] }`);
  const { timeline } = await read(rows.join('\n'));
  expect(timeline.map(({ date, text }) => `${date} ${text}`)).toEqual([
    '1975 4',
    '2018 2',
    '2018-07 1',
    '2018-07-16 0',
    '2018-07-16 5',
    '2018-07-17 3',
  ]);
});

test('what lasted longer has an end, an exact time is exact', async () => {
  const { timeline, said } = await read(
    '- { date: 2018-07, until: 2018-08-02, text: A., cite: [met] }\n- { date: 2018-07-16, time: 09:05, zone: UTC, text: B., cite: [met] }',
  );
  expect(said).toEqual([]);
  expect(timeline).toMatchObject([{ until: '2018-08-02' }, { time: { clock: '09:05', zone: 'UTC', about: false } }]);
});

test.each([
  [
    'a day that is none',
    'date: 2018-02-30, text: A., cite: [met]',
    /^! .*:1: "date" is "2018-02-30": write YYYY-MM-DD, YYYY/,
  ],
  ['a month that is none', 'date: 2018-13, text: A., cite: [met]', /^! .*:1: "date" is "2018-13"/],
  ['a date in words', 'date: 16 July 2018, text: A., cite: [met]', /^! .*:1: "date" is "16 July 2018"/],
  [
    'an hour that is none',
    'date: 2018-07-16, time: 25:00, zone: UTC, text: A., cite: [met]',
    /"time" is "25:00": write HH:MM/,
  ],
  [
    'a zone that is none',
    'date: 2018-07-16, time: 12:00, zone: Europe/Suomi, text: A., cite: [met]',
    /"zone" is "Europe\/Suomi"/,
  ],
  ['a time without zone', 'date: 2018-07-16, time: 12:00, text: A., cite: [met]', /has a time but no zone/],
  ['a zone without time', 'date: 2018-07-16, zone: UTC, text: A., cite: [met]', /has a zone but no time/],
  ['a time of a whole month', 'date: 2018-07, time: 12:00, zone: UTC, text: A., cite: [met]', /has a time but no day/],
  [
    'an end before its beginning',
    'date: 2018-07-16, until: 2018-07-15, text: A., cite: [met]',
    /ends at 2018-07-15, not after it/,
  ],
  ['no passage', 'date: 2018-07-16, text: A., cite: []', /^! .*:1: "cite" is a list: name at least one passage/],
  [
    'a passage that is not there',
    'date: 2018-07-16, text: A., cite: [met, gone]',
    /cites "gone", which no passage is called/,
  ],
])('%s is named with its line', async (_, row, problem) => {
  const { said } = await read(`- { ${row} }`);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(problem);
  expect(said[0]).toMatch(/^(! )?timeline\.yaml:1: /);
});

test('an event with no passage left is not shown', async () => {
  expect((await read('- { date: 2018-07-16, text: A., cite: [gone] }')).timeline).toEqual([]);
});

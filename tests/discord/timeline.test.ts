import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/ask/library.ts';
import { limits } from '../../src/discord/limits.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { sayNoDay, sayTimeline } from '../../src/discord/timeline.ts';
import { buttonsOf, menusOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, sceneOf } from './small-library.ts';

const passages = [passageOf('p-1', 'One.'), passageOf('p-2', 'Two.', 'The garden')];
const source = '[The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>)';

function eventOf(date: string, text: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return { date, until: undefined, time: undefined, text, cite: ['p-1'], ...more };
}

const events = [
  eventOf('1972', 'A match of *chess*.'),
  eventOf('1986-10', 'Preparations.', { until: '1986-11' }),
  eventOf('1986-10-11', 'They met.', {
    time: { clock: '10:40', zone: 'Atlantic/Reykjavik', about: true },
    cite: ['p-2', 'p-1'],
  }),
  eventOf('1986-10-11', 'They dined.'),
  eventOf('1986-10-12', 'They parted.', { time: { clock: '18:30', zone: 'Atlantic/Reykjavik', about: false } }),
];
const scene = sceneOf(libraryOf(passages, { timeline: events }));

test('events stand under their dates, written out, with local time, an instant for each reader, and their sources', () => {
  const said = sayTimeline(0, false, scene);
  expect(textsOf(said)).toEqual([
    '**What happened when** · 1 to 4 of 5 events',
    `### 1972\nA match of \\*chess\\*.\n— ${source} · The house · \`p-1\``,
    `### October 1986 to November 1986\nPreparations.\n— ${source} · The house · \`p-1\``,
    `### Saturday, 11 October 1986\n**About 10:40** in Reykjavik (<t:529411200:f> where you are)\nThey met.\n— ${source} · The garden · \`p-2\` · \`p-1\``,
    `They dined.\n— ${source} · The house · \`p-1\``,
    '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
  ]);
  expect(buttonsOf(said)).toEqual([{ label: 'Later', customId: 'timeline:later:4' }]);
});

test('Earlier and Later lead on without a gap, and the last page has no Later', () => {
  const last = sayTimeline(4, false, scene);
  expect(textsOf(last)[0]).toBe('**What happened when** · 5 of 5 events');
  expect(textsOf(last)[1]).toContain('**18:30** in Reykjavik (<t:529525800:f>');
  expect(buttonsOf(last)).toEqual([{ label: 'Earlier', customId: 'timeline:earlier:0' }]);
  expect(buttonsOf(sayTimeline(2, false, scene)).map(({ customId }) => customId)).toEqual(['timeline:earlier:0']);
});

test.each([-3, 99, Number.NaN, 0.5])('the number %d of a former version leads to an event', (number) => {
  expect(textsOf(sayTimeline(number, false, scene))[0]).toMatch(/of 5 events$/);
});

test('a menu offers the days, with how much happened', () => {
  const [menu] = menusOf(sayTimeline(0, false, scene));
  expect(menu?.options.map(({ label, value }) => [label, value])).toEqual([
    ['1972: 1 event', '1972'],
    ['October 1986: 1 event', '1986-10'],
    ['Saturday, 11 October 1986: 2 events', '1986-10-11'],
    ['Sunday, 12 October 1986: 1 event', '1986-10-12'],
  ]);
  expect(textsOf(sayNoDay('yester`day', scene))[0]).toContain("dated `yester'day`");
});

test('a timeline of any length and of long texts keeps to the limits, and every event is reached', () => {
  const long = Array.from({ length: 400 }, (_, number) =>
    eventOf(String(1000 + number), 'A *long* sentence of many words. '.repeat(number % 90)),
  );
  const many = sceneOf(libraryOf([passageOf('p-1', 'One.', 'Section '.repeat(40))], { timeline: long }));
  const reached = new Set<number>();
  for (let at = 0, turns = 0; turns <= 400; turns++) {
    const said = sayTimeline(at, false, many);
    expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
    expect(menusOf(said)[0]?.options.length).toBe(limits.choices);
    const [, from = 0, to = from] = (/· (\d+)(?: to (\d+))? of/.exec(textsOf(said)[0] ?? '') ?? []).map((each) =>
      Number(each ?? Number.NaN),
    );
    for (let number = from; number <= (Number.isNaN(to) ? from : to); number++) reached.add(number);
    const later = buttonsOf(said).find(({ label }) => label === 'Later');
    if (!later) break;
    at = Number(later.customId.split(':')[2]);
  }
  expect(reached.size).toBe(400);
});

test('a folder without a timeline says what to do instead', () => {
  expect(textsOf(sayTimeline(0, false, sceneOf(libraryOf(passages))))).toEqual([
    expect.stringMatching(/^My documents come without a timeline\. Ask about a day with/),
  ]);
});

import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { complete, longestChoice } from '../../src/ask/complete.ts';
import type { GoldenQuestion } from '../../src/ask/library.ts';
import { knowledgeOf } from './knowledge-of.ts';

const golden = (question: string, passage?: string): GoldenQuestion => ({
  question,
  passage,
  also: [],
  kind: undefined,
});

const library = buildLibrary(
  knowledgeOf(['Text.'], {
    questions: [
      golden('Where was the lunch?', 'page-1'),
      golden('Who interpreted for Trump?', 'page-1'),
      golden('What did Niinistö say?', 'page-1'),
      golden('Which hotel did Trump stay in?'),
      golden(`What about ${'x'.repeat(100)}?`, 'page-1'),
    ],
    people: [
      { id: 'putin', name: 'Vladimir Putin', aliases: ['Путин', 'Kremlin leader'], role: '', side: '', cite: [] },
    ],
  }),
);

test.each<[string, string[]]>([
  // What begins with it comes before what holds it.
  ['w', ['Where was the lunch?', 'Who interpreted for Trump?', 'What did Niinistö say?', 'Who is Vladimir Putin?']],
  ['lun', ['Where was the lunch?']],
  // Without diacritics, in any script, by any name.
  ['niinisto', ['What did Niinistö say?']],
  ['пут', ['Who is Vladimir Putin?']],
  ['kremlin', ['Who is Vladimir Putin?']],
  // Words that were begun, in any order.
  ['trump interp', ['Who interpreted for Trump?']],
  ['zebra', []],
])('%s → %j', (typed, choices) => {
  expect(complete(library, typed)).toEqual(choices);
});

test('questions that must be refused and those too long for a choice are never offered', () => {
  const all = complete(library, '', 1000);
  expect(all).not.toContain('Which hotel did Trump stay in?');
  expect(all.every((choice) => choice.length <= longestChoice)).toBe(true);
  expect(complete(library, 'x'.repeat(5000))).toEqual([]);
});

test('no more than the limit', () => {
  expect(complete(library, '', 2)).toHaveLength(2);
});

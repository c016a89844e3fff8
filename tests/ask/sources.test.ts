import { beforeAll, expect, test } from 'vitest';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { findSources } from '../../src/ask/sources.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';

let library: Library;
beforeAll(async () => {
  library = buildLibrary(await readKnowledge('knowledge'));
}, 60_000);

function claimsOf(text: string): [words: string, passages: string[]][] {
  return findSources(library, text).claims.map(({ words, quotes }) => [words, quotes.map(({ passage }) => passage.id)]);
}

test('each sentence gets its own passages, or none', () => {
  const claims = claimsOf('Putin gave him a football! Wow. The summit cost 5 million euros.');
  expect(claims).toEqual([
    ['Putin gave him a football!', expect.arrayContaining(['gift-1'])],
    ['The summit cost 5 million euros.', []],
  ]);
});

test.each([
  // A claim that the documents contradict is shown what they hold, without a word on it.
  ['Putin gave Trump a puppy and a football', 'gift-1'],
  ['Even McCain called it disgraceful.', 'republicans-7'],
  ['Путин подарил Трампу мяч.', 'gift-1'],
])('%s: the passage that mentions it comes first', (text, passage) => {
  expect(claimsOf(text)[0]?.[1][0]).toBe(passage);
});

test.each([
  'Meanwhile my cat had kittens.',
  "Hey everyone, who's up for a game tonight at 8?",
  'I bake bread on Mondays.',
])('%s: nothing, for a passage that shares a small word does not mention it', (text) => {
  expect(claimsOf(text).flatMap(([, passages]) => passages)).toEqual([]);
});

test('a message of one name is looked for; one of small words is not', () => {
  expect(claimsOf('Lavrov')[0]?.[1].length).toBeGreaterThan(0);
  expect(claimsOf('Who is that? It was so!')).toEqual([]);
});

test('of an endless message so many sentences are looked for, and the rest is counted', () => {
  const { claims, left } = findSources(library, 'Trump met Putin in Helsinki. '.repeat(137));
  expect([claims.length, left]).toEqual([40, 97]);
});

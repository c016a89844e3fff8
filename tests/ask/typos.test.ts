import SearchableMap from 'minisearch/SearchableMap';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceTo, editDistance, readPattern } from '../../src/ask/edits.ts';
import { collectSpelling, findNearWords, forgivenEdits, isQuestionWordMisspelt } from '../../src/ask/typos.ts';
import { layOutWords } from '../../src/ask/words.ts';
import { startVocabulary } from '../../src/ask/vocabulary.ts';
import { readTokens } from '../../src/ask/tokens.ts';

function findNear(text: string, word: string): ReturnType<typeof findNearWords> {
  const vocabulary = startVocabulary();
  for (const token of readTokens(text)) vocabulary.learn(token);
  const words = layOutWords(vocabulary);
  return findNearWords(collectSpelling(words), words, word);
}

const documents = 'trump putin interpreter interpreters derangement stock stick summit helsinki condemned';
const near = (word: string): string[] => findNear(documents, word).map(({ word }) => word);

test.each([
  ['trumpp', ['trump']],
  ['puttin', ['putin']],
  // Two neighbours exchanged are one error.
  ['sumimt', ['summit']],
  // Two errors are forgiven from 8 letters on.
  ['derangmint', ['derangement']],
  ['derangment', ['derangement']],
  ['helsnki', ['helsinki']],
  // Equally near: both.
  ['steck', ['stock', 'stick']],
  // Two errors in a short word, or one in a word of three letters: another word.
  ['trimpp', []],
  ['put', []],
  ['banana', []],
])('%s is near %j', (word, expected) => {
  expect(near(word)).toEqual(expected);
});

test.each([
  ['abcd', 'abcd', 0],
  ['abcd', 'abdc', 1],
  ['abcd', 'acd', 1],
  ['abcd', 'abxcd', 1],
  ['kitten', 'sitting', 3],
])('from %s to %s are %i edits', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance);
});

test('by the bits of a column it is the same distance, for any words', () => {
  const letter = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('я', 'б', 'é', '\u4e00'));
  const some = fc.string({ unit: letter, minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(some, fc.string({ unit: letter, maxLength: 34 }), (a, b) => {
      const letters = Uint16Array.from(`x${b}`, (one) => one.charCodeAt(0));
      expect(distanceTo(readPattern(a), letters, 1, letters.length)).toBe(editDistance(a, b, 40));
    }),
    { numRuns: 2000 },
  );
});

test('every word within the forgiven edits is compared, for any words', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'q', 'r', 's'),
    minLength: 3,
    maxLength: 10,
  });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (known, asked) => {
      const limit = forgivenEdits(asked.length);
      // Words of five letters and more are never stop words.
      const real = known.filter((one) => one.length > 4);
      const distances = real.map((one) => editDistance(asked, one, limit));
      const nearest = Math.min(...distances);
      const expected = limit === 0 || nearest > limit ? [] : real.filter((_, at) => distances[at] === nearest);
      expect(findNear(real.join(' '), asked).map((entry) => entry.word)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('what minisearch finds within so many edits is found too, for any words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), word, (known, asked) => {
      const map = SearchableMap.from(known.map((entry): [string, number] => [entry, 0]));
      const found = [...map.fuzzyGet(asked, forgivenEdits(asked.length))];
      const nearest = Math.min(...found.map(([, [, distance]]) => distance));
      const mine = findNear(known.join(' '), asked);
      // Exchanged neighbours are one edit here and two there, so mine may be nearer, never further.
      const distance = mine[0]?.distance ?? Infinity;
      expect(distance).toBeLessThanOrEqual(nearest);
      const words =
        distance < nearest ? [] : found.filter(([, [, edits]]) => edits === nearest).map(([entry]) => entry);
      expect(mine.map((entry) => entry.word)).toEqual(expect.arrayContaining(words));
    }),
  );
});

test.each([
  ['wich', true],
  ['wehre', true],
  // A word of its own.
  ['wheat', false],
  ['hitch', false],
])('%s as a misspelt question word: %s', (word, misspelt) => {
  expect(isQuestionWordMisspelt(word)).toBe(misspelt);
});

import { expect, test } from 'vitest';
import { pseudoWord } from '../../../bench/search/pseudo-words.ts';
import { rankWords } from '../../../bench/search/words.ts';
import { stemWord } from '../../../src/ask/stems.ts';

test('the words of most documents come first, then the frequent ones, each as it is mostly written', () => {
  const words = rankWords([
    'The palace. The President and the President',
    'the park, Park, park, park and the president',
  ]);
  expect([1, 2, 3, 4, 5].map((rank) => words.word(rank))).toEqual(['the', 'President', 'and', 'park', 'palace']);
  expect(words.rank('PRESIDENT')).toBe(2);
  expect(words.rank('garden')).toBeUndefined();
});

test('after the real words come made-up ones, and none of them comes twice', () => {
  const made = Array.from({ length: 50_000 }, (_, number) => pseudoWord(number));
  expect(new Set(made).size).toBe(made.length);
  expect(rankWords(['one two']).word(3)).toBe(made[0]);
});

test('four in a row are forms of one lemma, so a stemmer has work', () => {
  const lemmas = Array.from({ length: 1000 }, (_, lemma) => [0, 1, 2, 3].map((form) => pseudoWord(lemma * 4 + form)));
  const inflected = lemmas.filter(([first = '']) => /^[a-z]/.test(first));
  expect(inflected.length).toBeGreaterThan(400);
  const stems = new Set(inflected.flat().map(stemWord));
  expect(stems.size).toBeLessThan(inflected.length * 2);
});

test('short words are the frequent ones', () => {
  expect(pseudoWord(100).length).toBeLessThan(pseudoWord(40_000_003).length);
});

import { describe, expect, test } from 'vitest';
import { pseudoWord } from '../../../bench/search/pseudo-words.ts';
import { startRandom } from '../../../bench/search/random.ts';
import { rankWords, startRanks } from '../../../bench/search/words.ts';
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

describe('the drawn ranks', () => {
  const random = startRandom(1);
  const draw = startRanks();
  const ranks = Array.from({ length: 400_000 }, () => draw(random));
  const share = (from: number, to: number) => ranks.filter((rank) => rank >= from && rank < to).length / ranks.length;

  test.each([
    // "the" is 7.5 % of the reading texts, "of" 3.6 %.
    [1, 2, 0.07, 0.078],
    [2, 3, 0.035, 0.045],
    // Zipf: from each rank to its double there is the same share of the text …
    [100, 200, 0.06, 0.07],
    [1000, 2000, 0.06, 0.07],
    [3500, 7000, 0.06, 0.07],
    // … and beyond the common words each double has 2^0.77 times less.
    [7873, 15_746, 0.046, 0.056],
    [31_492, 62_984, 0.0155, 0.0195],
    // Nothing stands before the first rank, and the end is far.
    [-Infinity, 1, 0, 0],
    [1_000_000, Infinity, 0.001, 0.005],
  ])('from %d to %d are between %d and %d of the text', (from, to, least, most) => {
    expect(share(from, to)).toBeGreaterThanOrEqual(least);
    expect(share(from, to)).toBeLessThanOrEqual(most);
  });
});

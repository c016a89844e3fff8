import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates, startScores } from '../../src/ask/candidates.ts';
import { buildIndex, buildMiniSearch } from '../../src/ask/index.ts';
import { analysePassages, type Passages } from '../../src/ask/passages.ts';
import { stemWord } from '../../src/ask/stems.ts';
import { startVocabulary } from '../../src/ask/vocabulary.ts';
import { layOutWords, type Words } from '../../src/ask/words.ts';
import { knowledgeOf } from './knowledge-of.ts';

/* Few words, so that they meet; the small ones are stop words, so that some passages hold no term at all. */
const word = fc.constantFrom(
  'summit',
  'palace',
  'the',
  'of',
  'Putin',
  'Trump',
  'meeting',
  'meetings',
  'Finland',
  '1987',
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const texts = fc.array(text, { minLength: 1, maxLength: 30 });

function read(of: readonly string[]): { passages: Passages; words: Words; terms: ReadonlyMap<string, number> } {
  const vocabulary = startVocabulary();
  const passages = analysePassages(knowledgeOf(of), vocabulary);
  return { passages, words: layOutWords(vocabulary), terms: vocabulary.terms };
}

test('an index made in lots is the index made at once, to the last bit', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 7 }), (of, at) => {
      const { passages, words, terms } = read(of);
      const whole = buildIndex(passages, words, terms.size);
      expect(buildIndex(passages, words, terms.size, { at })).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});

test('the frozen index finds what minisearch finds, in its order and with its scores', () => {
  fc.assert(
    fc.property(texts, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (of, asked) => {
      const { passages, words, terms } = read(of);
      const index = buildIndex(passages, words, terms.size, { at: 5 });
      const wanted = [...new Set(asked.flatMap((one) => stemsOf(one, terms)))];
      const found = findCandidates(
        index,
        startScores(of.length),
        wanted.map((term) => ({ term, weight: 1 })),
        of.length,
      );
      const line = wanted.join(' ');
      const expected = wanted.length === 0 ? [] : search(passages, words, line);
      expect(found.map(({ passage }) => passage)).toEqual(expected.map(({ id }) => id));
      for (const [at, { score }] of found.entries()) expect(score).toBeCloseTo(expected[at]?.score ?? NaN, 10);
    }),
    { numRuns: 200 },
  );
});

/* minisearch as it is asked here: without its factor for the number of matched words, equal scores in order. */
function search(passages: Passages, words: Words, line: string): { id: number; score: number }[] {
  return buildMiniSearch(passages, words)
    .search(line, { tokenize: (text) => text.split(' '), processTerm: (term) => term })
    .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / queryTerms.length }))
    .toSorted((a, b) => (Math.abs(a.score - b.score) < 1e-9 ? a.id - b.id : b.score - a.score));
}

function stemsOf(one: string, terms: ReadonlyMap<string, number>): number[] {
  const term = terms.get(stemWord(one.toLowerCase()));
  return term === undefined ? [] : [term];
}

test('how far the index has come is told after each lot', () => {
  const { passages, words, terms } = read(['One thing.', 'Another thing.', 'A third thing.']);
  const told: number[][] = [];
  buildIndex(passages, words, terms.size, { at: 2, report: (done, all) => void told.push([done, all]) });
  expect(told).toEqual([
    [2, 3],
    [3, 3],
  ]);
});

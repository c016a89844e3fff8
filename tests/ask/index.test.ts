import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCandidates } from '../../src/ask/candidates.ts';
import { bm25, buildIndex, buildMiniSearch, type Index, type WeightedTerm } from '../../src/ask/index.ts';
import { analysePassages, type Passages } from '../../src/ask/passages.ts';
import { startScores } from '../../src/ask/postings.ts';
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

/* Term → the share of the passages that hold it, for a few of them most. */
const share = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 100, max: 900 }));
const shares = fc.array(
  share.map((thousandth) => thousandth / 1000),
  { minLength: 3, maxLength: 8 },
);

test('where not every posting is read the best are the same, in order and to the last bit', () => {
  fc.assert(
    fc.property(shares, fc.infiniteStream(fc.constantFrom(1, 1, 1, 2, 3, 9)), fc.integer(), (of, often, seed) => {
      const index = drawIndex(of, often, seed);
      const terms = of.map((_, term) => ({ term, weight: [1, 0.3, 0.7][(term + seed) % 3] ?? 1 }));
      const scores = startScores(index.norm.length);
      const found = findCandidates(index, scores, terms, 20);
      expect(found).toEqual(readAll(index, terms).slice(0, 20));
      expect(scores.of.every((score) => score === 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function drawIndex(of: readonly number[], often: Iterator<number>, seed: number): Index {
  const count = 6000;
  let state = seed >>> 0;
  const draw = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const lists = of.map((share) => Array.from({ length: count }, (_, at) => at).filter(() => draw() < share));
  const postings = new Uint32Array(of.length + 1);
  for (const [term, { length }] of lists.entries()) postings[term + 1] = (postings[term] ?? 0) + length;
  return {
    postings,
    passage: Uint32Array.from(lists.flat()),
    frequency: Uint8Array.from(lists.flat(), () => often.next().value),
    idf: Float64Array.from(lists, ({ length }) => Math.log(1 + (count - length + 0.5) / (length + 0.5))),
    // Few lengths, so that scores are often equal.
    norm: Float64Array.from({ length: count }, () => 0.4 + Math.floor(draw() * 3) * 0.3),
  };
}

function readAll(index: Index, terms: readonly WeightedTerm[]): { passage: number; score: number }[] {
  const scores = new Float64Array(index.norm.length);
  for (const { term, weight } of terms) {
    for (let at = index.postings[term] ?? 0; at < (index.postings[term + 1] ?? 0); at++) {
      const passage = index.passage[at] ?? 0;
      const often = index.frequency[at] ?? 0;
      const rarity = (index.idf[term] ?? 0) * weight;
      scores[passage] =
        (scores[passage] ?? 0) + rarity * (bm25.d + (often * (bm25.k + 1)) / (often + (index.norm[passage] ?? 0)));
    }
  }
  const found = Array.from(scores, (score, passage) => ({ passage, score })).filter(({ score }) => score > 0);
  return found.toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}

import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { complete } from '../../src/ask/complete.ts';
import { readTokens } from '../../src/ask/tokens.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';

/** No question on the summit, however long or strange, takes longer; milliseconds. */
const longest = 50;
/* A turn of the garbage collector, or a function that is being compiled, may fall into one try. */
const tries = 3;

const knowledge = await readKnowledge(join(import.meta.dirname, '../../knowledge'));
const library = buildLibrary(knowledge);
const words = [...new Set(knowledge.passages.flatMap(({ text }) => readTokens(text).map(({ word }) => word)))];
const others = [...new Set(knowledge.glossary.flatMap(({ lang, synonyms }) => (lang ? synonyms : [])))];

/** What a call takes at best, in milliseconds of this thread's own time: what else the machine does counts for nothing. */
function timeOf(call: () => unknown): number {
  let best = Infinity;
  for (let at = 0; at < tries && best > longest; at++) {
    const before = process.threadCpuUsage();
    call();
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

beforeAll(() => {
  for (const { question } of knowledge.questions) answer(library, question);
});

const misspelt = fc
  .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('', 'x', 'ee', 'é'))
  .map(([word, at, put]) => word.slice(0, at % word.length) + put + word.slice((at % word.length) + 1));
const word = fc.oneof(
  fc.constantFrom(...words),
  misspelt,
  fc.constantFrom(...others),
  fc.constantFrom(
    'who',
    'what',
    'U.S.',
    '$1,500',
    '9/11',
    'can you please tell me',
    'hey bot',
    "l'",
    'Путина',
    '“',
    '—',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 400 }), fc.constantFrom(' ', ', ', '', '-', "'", '\n'))
  .map(([pieces, between]) => pieces.join(between));
const endless = fc
  .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([piece, times]) => piece.repeat(times));

describe(`no question takes more than ${longest} ms`, () => {
  test.each([
    // As much as there is of the documents' own words, and of words that are nearly theirs.
    ['all words of the documents', words.join(' ')],
    ['all words of the documents, each with a letter too many', words.map((one) => `${one}q`).join(' ')],
    ['all words of other languages', others.join(' ')],
    ['the most frequent names, over and over', 'Trump Putin Helsinki '.repeat(1000)],
    // What a pattern may go through again and again.
    ['politeness without end', 'hey bot, can you please tell me '.repeat(1000)],
    ['thanks without end', ' please thanks'.repeat(5000)],
    ['blanks and question marks', `who ${' ?! '.repeat(10_000)}x`],
    ['one letter', 'a'.repeat(300)],
    ['two misspelt names, over and over', 'trumpp puttin '.repeat(300)],
    ['a word of no language', 'zxqwv'.repeat(800)],
    ['quotation marks', '"'.repeat(3000)],
    ['full stops', '.'.repeat(5000)],
    ['one letter with its signs', `e${'\u0301'.repeat(5000)}`],
    ['initials', 'U.'.repeat(5000)],
    ['a number', `1${',000'.repeat(5000)}x`],
    ['apostrophes', `o${"'o".repeat(5000)}`],
    ['one word of two known ones, in vain', 'interpretersanctions'.repeat(100)],
    ['half characters', '\ud83d'.repeat(5000)],
    ['letters that fold into many', '\ufdfa'.repeat(2000)],
  ])('%s', (_, text) => {
    expect(timeOf(() => answer(library, text))).toBeLessThan(longest);
    expect(timeOf(() => complete(library, text))).toBeLessThan(longest);
  });

  test('that anybody makes up', () => {
    fc.assert(
      fc.property(fc.oneof({ arbitrary: sentence, weight: 3 }, endless), (text) => {
        expect(timeOf(() => answer(library, text))).toBeLessThan(longest);
      }),
      { numRuns: 300 },
    );
  });
});

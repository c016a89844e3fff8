import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { quote } from '../../src/ask/quote.ts';
import { findPassages } from '../../src/ask/search.ts';
import { longestPiece, readSentences } from '../../src/ask/sentences.ts';
import { understand } from '../../src/ask/understand.ts';
import { usualLength } from '../../src/ask/window.ts';
import { knowledgeOf } from './knowledge-of.ts';

function quoteOf(text: string, words: string): string | undefined {
  const library = buildLibrary(knowledgeOf([text, 'Something else entirely.']));
  const question = understand(words, library);
  const [hit] = findPassages(library, question);
  return hit && quote(library, question, hit).text;
}

const filler =
  'The weather of that summer was warm, and the city was full of people who had come from far away to see it all.';
const long = Array.from({ length: 6 }, () => filler);

describe('what is quoted', () => {
  test('the sentences that answer, not the first ones', () => {
    const text = [...long, 'Dan Coats told Trump that it was Russia.', ...long].join(' ');
    expect(quoteOf(text, 'who told Trump that it was Russia')).toContain('Dan Coats told Trump that it was Russia.');
  });

  test('of two sentences that hold the words, the one that holds what is asked for', () => {
    const text = ['The treaty was signed by both.', ...long, 'The treaty was signed in 1987 by both.', ...long].join(
      ' ',
    );
    expect(quoteOf(text, 'When was the treaty signed?')).toContain('1987');
  });

  test('a list as a whole where a list is asked for', () => {
    const list = [
      'The members were:',
      ...Array.from({ length: 12 }, (_, at) => `- Member number ${at} of the delegation`),
    ].join('\n');
    const quoted = quoteOf(list, 'Who were the members of the delegation?') ?? '';
    expect(quoted.length).toBeGreaterThan(usualLength);
    expect(quoted).toContain('- Member number 11');
  });

  test('a sentence over 300 characters stays whole', () => {
    const sentence = `Trump said ${Array.from({ length: 70 }, () => 'word').join(' ')} about the server.`;
    expect(quoteOf(`${filler} ${sentence} ${filler}`, 'what did Trump say about the server')).toBe(sentence);
  });
});

test('whatever the text and the question: a slice of whole sentences, at most 700 characters', () => {
  const word = fc.constantFrom(
    'Trump',
    'summit',
    'the',
    'U.S.',
    'met',
    'Putin.',
    'He',
    '"Yes.',
    'no"',
    '\n- one',
    '; ',
    '😀',
    'x'.repeat(90),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 150 }).map((words) => `summit ${words.join(' ')}`);
  const asked = fc.constantFrom(
    'Who met Putin at the summit?',
    'summit',
    'list the members of the summit',
    'when did Trump meet',
  );
  fc.assert(
    fc.property(text, asked, (passage, words) => {
      const library = buildLibrary(knowledgeOf([passage]));
      const question = understand(words, library);
      for (const hit of findPassages(library, question)) {
        const { text, start, end } = quote(library, question, hit);
        const sentences = readSentences(passage);
        expect(text).toBe(passage.slice(start, end));
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(longestPiece);
        expect(sentences.map((sentence) => sentence.start)).toContain(start);
        expect(sentences.map((sentence) => sentence.end)).toContain(end);
      }
    }),
    { numRuns: 100 },
  );
});

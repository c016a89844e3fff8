import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCuts, longestPiece, readSentences } from '../../src/ask/sentences.ts';

const pieces = (text: string): string[] => readSentences(text).map(({ start, end }) => text.slice(start, end));

const clause = (word: string, times: number): string => Array.from({ length: times }, () => word).join(' ');

describe('hard cases', () => {
  test.each<[string, string[]]>([
    // A title ends no sentence, whatever follows.
    ['He met Sen. Bob Corker. They talked.', ['He met Sen. Bob Corker.', 'They talked.']],
    [
      'Gen. Kelly and Dr. Hill spoke with Mr. Putin. It rained.',
      ['Gen. Kelly and Dr. Hill spoke with Mr. Putin.', 'It rained.'],
    ],
    // "U.S." goes on where a noun follows and ends where a new sentence plainly begins.
    ['The U.S. President came.', ['The U.S. President came.']],
    ['He lives in the U.S. He works.', ['He lives in the U.S.', 'He works.']],
    ['U.S.-Russia relations froze. They thawed.', ['U.S.-Russia relations froze.', 'They thawed.']],
    // Initials belong to the name.
    ['J. K. Rowling wrote it. George W. Bush read it.', ['J. K. Rowling wrote it.', 'George W. Bush read it.']],
    ['Donald J. Trump tweeted. Nobody slept.', ['Donald J. Trump tweeted.', 'Nobody slept.']],
    // A time of day.
    ['It ended at 3 p.m. on Monday. They left.', ['It ended at 3 p.m. on Monday.', 'They left.']],
    ['It began at 1 p.m. The lunch followed.', ['It began at 1 p.m.', 'The lunch followed.']],
    ['It ended at 5 p.m. Then they left.', ['It ended at 5 p.m.', 'Then they left.']],
    ['It ended at 5 p.m. Monday. They left.', ['It ended at 5 p.m. Monday.', 'They left.']],
    // Numbers and cases.
    ['See No. 5 in Roe v. Wade. It cost 3.5 million.', ['See No. 5 in Roe v. Wade.', 'It cost 3.5 million.']],
    ['The price rose by 2.5 percent. It fell.', ['The price rose by 2.5 percent.', 'It fell.']],
    // Dots that trail off.
    ['"security for Israel, nuclear........" That was it.', ['"security for Israel, nuclear........"', 'That was it.']],
    ['It was as bad as Suez...or worse. He knew.', ['It was as bad as Suez...or worse.', 'He knew.']],
    // What one person says in one breath stays together, with who said it.
    ['He said: "Yes, I did. Yes, I did." Then he left.', ['He said: "Yes, I did. Yes, I did."', 'Then he left.']],
    ['"Is it so?" he asked. "No!" she said.', ['"Is it so?" he asked.', '"No!" she said.']],
    // A note after the full stop hides its end from the segmenter.
    ['He hid in a crevice.[citation needed] It was dark.', ['He hid in a crevice.[citation needed]', 'It was dark.']],
    // Every line of a list is a sentence of its own.
    ['- one\n- two. three\n- four', ['- one', '- two. three', '- four']],
    ['', []],
    [' \n ', []],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });
});

describe('long sentences', () => {
  test('one over the usual length is divided where a clause ends', () => {
    const text = `${clause('first', 30)}; ${clause('second', 30)}.`;
    expect(pieces(text)).toEqual([`${clause('first', 30)};`, `${clause('second', 30)}.`]);
  });

  test('one without any place to pause stays whole up to 700 characters', () => {
    const text = `${clause('plain', 100)}.`;
    expect(pieces(text)).toEqual([text]);
  });

  test('one over 700 is divided after a comma before it is divided between words', () => {
    const text = `${clause('left', 100)}, ${clause('right', 100)}.`;
    expect(pieces(text)[0]).toBe(`${clause('left', 100)},`);
  });

  test('a word is cut only where it alone is over 700, and never inside a character', () => {
    const text = '😀'.repeat(500);
    expect(pieces(text).every((piece) => piece.length <= longestPiece && piece.isWellFormed())).toBe(true);
  });
});

test('a slice that begins or ends inside a sentence is known', () => {
  const text = 'One is here. Two, which is longer, stands there.';
  expect(findCuts(text, { start: 0, end: 12 })).toEqual({ before: false, after: false });
  expect(findCuts(text, { start: 18, end: 48 })).toEqual({ before: true, after: false });
  expect(findCuts(text, { start: 13, end: 17 })).toEqual({ before: false, after: true });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(fc.constantFrom('The U.S.', 'Sen. X', '"Yes.', '"', ' ', '\n', '; ', '...', 'word ', 'Word. ', '[12]'), {
        maxLength: 300,
      })
      .map((parts) => parts.join('')),
  );

  test('its sentences follow one another, lose nothing but white space and are never over 700', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of readSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(longestPiece);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

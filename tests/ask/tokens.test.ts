import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTokens } from '../../src/ask/tokens.ts';

const words = (text: string): string[] => readTokens(text).map(({ word, shape }) => `${word} ${shape}`);

test.each<[string, string[]]>([
  // "U.S." and "US" are one word; "us" is another.
  ['The U.S. and us', ['the capital', 'us acronym', 'and lower', 'us lower']],
  // Small words in capitals are names.
  ['WHO said it', ['who acronym', 'said lower', 'it lower']],
  // A member may leave out sign and comma.
  ['$1,500.50 is 70%', ['1500.50 money', 'is lower', '70 percent']],
  ['3.5 or 9/11 at 10:30', ['3.5 number', 'or lower', '9/11 number', 'at lower', '10:30 number']],
  // The hash is no part of the word.
  ['#HELSINKI2018', ['helsinki2018 acronym']],
  ['one-on-one', ['one lower', 'on lower', 'one lower']],
  ["Trump’s and the presidents' talks", ['trump capital', 'and lower', 'the lower', 'presidents lower', 'talks lower']],
  // Diacritics are folded, other scripts are kept.
  ['Mäntyniemi, Ögedei', ['mantyniemi capital', 'ogedei capital']],
  ['Путин', ['путин capital']],
  ['iPhone', ['iphone capital']],
  ['👍 … —', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('every word stands where it says, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const places = readTokens(text).flatMap(({ start, end }) => [start, end]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
      expect(readTokens(text).every(({ word, start, end }) => word !== '' && end > start)).toBe(true);
    }),
  );
});

/* What a word is, as one pattern over the whole text: how plain words are found must change nothing. */
const pattern =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

test('plain words are found where the pattern finds them, and look as the pattern says', () => {
  const letters = fc.constantFrom(...Array.from("aabzAUSZ019.,:/$€%'’`-_@ éИи\u0301ßǅ漢👍\ud83d\udc4d\n"));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 24 }), (text) => {
      const found = readTokens(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(Array.from(text.matchAll(pattern), ([written]) => written));
      for (const { word, shape, start, end } of readTokens(text)) {
        const written = text.slice(start, end);
        if (!/^[a-z][a-z0-9]*$/i.test(written)) continue;
        // With an apostrophe it is no plain word, and reads the same.
        expect(readTokens(`${written}'s`)).toEqual([{ word, shape, start: 0, end: written.length + 2 }]);
      }
    }),
    { numRuns: 3000 },
  );
});

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

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLexicon, numberOf, readLexicon, wordOf } from '../../src/ask/lexicon.ts';

const words = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 200 });

test('a lexicon knows what a map knows, for any words', () => {
  fc.assert(
    fc.property(words, fc.string({ unit: 'binary', maxLength: 12 }), (held, other) => {
      const lexicon = layOutLexicon(held);
      const map = new Map(held.map((word, number) => [word, number]));
      for (const [word, number] of map) {
        expect(numberOf(lexicon, word)).toBe(number);
        expect(wordOf(lexicon, number)).toBe(word);
      }
      expect(numberOf(lexicon, other)).toBe(map.get(other));
      expect(readLexicon(lexicon).size).toBe(map.size);
    }),
  );
});

test('of two words that are the same the first is found', () => {
  const lexicon = layOutLexicon(['summit', 'palace', 'summit']);
  expect(numberOf(lexicon, 'summit')).toBe(0);
  expect(numberOf(lexicon, 'palace')).toBe(1);
});

test('a number that no word has is an empty word', () => {
  expect(wordOf(layOutLexicon(['summit']), 7)).toBe('');
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fit } from '../../src/discord/fit.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { shorten } from '../../src/discord/shorten.ts';

test.each([
  ['One is here. Two is there.', 100, 'One is here. Two is there.'],
  ['One is here. Two is there.', 20, 'One is here.'],
  // The stop after a title ends no sentence.
  ['He met Sen. Bob Corker in Helsinki. Then he left.', 40, 'He met Sen. Bob Corker in Helsinki.'],
  // No sentence fits: whole words.
  ['Unbelievably long words follow here without any stop', 20, 'Unbelievably long'],
  // Marks count as they are sent, with their backslash.
  ['**** **', 10, '****'],
])('%j in %d characters is %j', (text, length, head) => expect(fit(text, length)).toBe(head));

test('it is always a beginning of the text that fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 200 }), (text, length) => {
      const head = fit(text, length);
      expect(text.startsWith(head)).toBe(true);
      expect(escaped(head).length).toBeLessThanOrEqual(length);
    }),
  );
});

test.each([
  ['short', 10, 'short'],
  ['The signers and their committees', 20, 'The signers and…'],
  ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  // Half of an emoji is no character.
  ['abc😀😀', 5, 'abc…'],
])('%j shortened to %d is %j', (text, length, shortened) => expect(shorten(text, length)).toBe(shortened));

import { expect, test } from 'vitest';
import { slug } from '../../src/knowledge/slug.ts';

test.each([
  ['The private meeting', 'the-private-meeting'],
  ['“Would” and “wouldn’t”', 'would-and-wouldnt'],
  ['Mäntyniemi & Kultaranta', 'mantyniemi-kultaranta'],
  ['  U.S. – Russia: 2018!  ', 'u-s-russia-2018'],
  // Other scripts keep their letters and their signs.
  ['Встреча в Хельсинки', 'встреча-в-хельсинки'],
  ['赫尔辛基 峰会', '赫尔辛基-峰会'],
  ['हिन्दी', 'हिन्दी'],
  ['서울', '서울'],
  // Nothing to say it with.
  ['???', 'section'],
  // A sign for the voice that stands on no letter: half a note with its stem.
  ['\u{1D15E}', 'section'],
  // Cut between words where that is possible.
  ['What the Finnish president said to the press that day', 'what-the-finnish-president-said-to'],
  ['x'.repeat(50), 'x'.repeat(36)],
])('%j becomes %j', (title, expected) => {
  expect(slug(title)).toBe(expected);
});

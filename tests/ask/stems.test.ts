import { expect, test } from 'vitest';
import { foldWord, stemWord } from '../../src/ask/stems.ts';

test.each([
  ['Mäntyniemi', 'mantyniemi'],
  ['NIINISTÖ', 'niinisto'],
  // й becomes и in documents and questions alike, so they still meet.
  ['Андрей', 'андреи'],
  ['Łódź', 'łodz'],
  ['北京', '北京'],
])('%s is folded to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each([
  // What the stemmer cannot know: verbs and plurals that change inside.
  ['met', 'meet'],
  ['gave', 'give'],
  ['children', 'child'],
  ['meetings', 'meeting'],
])('%s and %s have one stem', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other));
});

test('words of other scripts and numbers stay as they are', () => {
  expect(['путина', '2018', 'g20'].map(stemWord)).toEqual(['путина', '2018', 'g20']);
});

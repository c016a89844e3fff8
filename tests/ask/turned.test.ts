import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { isTurned } from '../../src/ask/turned.ts';
import { knowledgeOf } from './knowledge-of.ts';

const person = (id: string, name: string) => ({ id, name, aliases: [], role: '', side: '', cite: [] });
const library = buildLibrary(
  knowledgeOf(['Putin gave Trump a ball.'], {
    people: [person('trump', 'Donald Trump'), person('putin', 'Vladimir Putin')],
  }),
);

test.each([
  ['What did Trump give Putin?', 'Putin gave Trump a ball.', true],
  ['What did Putin give to Trump?', 'Putin gave Trump a ball.', false],
  ['What did Trump give Putin?', 'Putin gave Trump a ball, and Trump gave Putin a book.', false],
  // What two do together has no direction, nor what was done by somebody.
  ['When did Trump meet Putin?', 'Putin met Trump in July.', false],
  ['What did Trump give Putin?', 'A ball was what Putin was given by Trump.', false],
  ['What did Trump get?', 'Putin gave Trump a ball.', false],
])('%s – %s: %s', (words, text, turned) => {
  expect(isTurned(library, words, text)).toBe(turned);
});

import { expect, test } from 'vitest';
import { likeness, piecesOf, share } from '../../src/facts/likeness.ts';

test.each([
  ['ab', [' ab', 'ab ']],
  ['a', [' a ']],
  // Case, punctuation and spaces around do not count; letters and digits of every script do.
  ['(Ab -- Ć9)', [' ab', 'ab ', 'b ć', ' ć9', 'ć9 ']],
  ['!', []],
  ['', []],
])('the pieces of %j are %j', (text, pieces) => expect([...piecesOf(text)]).toEqual(pieces));

test.each([
  ['The palace.', 'the PALACE', 1],
  // Three of five pieces each.
  ['abcde', 'abcxx', 0.4],
  ['abcde', 'abcdx', 0.6],
  ['abc', 'xyz', 0],
  ['', '', 0],
  ['', 'abc', 0],
  ['abc', '', 0],
])('%j and %j are alike by %d', (one, other, alike) => expect(likeness(one, other)).toBe(alike));

test('a share is counted where it can reach the least, and is nothing where it cannot', () => {
  const [one, three] = [new Set(['a']), new Set(['a', 'b', 'c'])];
  expect(share(one, three, 0.5)).toBe(0.5);
  expect(share(one, three, 0.51)).toBe(0);
  expect(share(three, one, 0.51)).toBe(0);
});

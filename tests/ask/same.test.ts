import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { saySame } from '../../src/ask/same.ts';
import { knowledgeOf } from './knowledge-of.ts';

test.each([
  // Another order and other small words.
  ['The lunch took place in the Hall of Mirrors.', 'In the Hall of Mirrors a lunch took place.', true],
  // One says more.
  [
    'The lunch took place in the Hall of Mirrors.',
    'The lunch took place in the Hall of Mirrors with both delegations and their advisers.',
    false,
  ],
  // Nothing in common.
  ['Gothic Hall.', 'White House.', false],
])('“%s” and “%s”: %s', (one, other, same) => {
  const library = buildLibrary(knowledgeOf([one, other]));
  expect(saySame(library, 0, 1)).toBe(same);
  expect(saySame(library, 1, 0)).toBe(same);
});

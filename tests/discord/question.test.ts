import { expect, test } from 'vitest';
import { tidyQuestion } from '../../src/discord/question.ts';

test.each([
  ['  who \n\t came?  ', 'who came?'],
  // Characters that turn the direction of text would turn the rest of the reply as well.
  ['who \u202Ecame\u2066?', 'who came?'],
  ['\u0000\u0007', ''],
  // Right-to-left text itself, emoji with joiners and other scripts stay.
  ['מי בא? 👩‍👩‍👧 Кто?', 'מי בא? 👩‍👩‍👧 Кто?'],
  // Longer than Discord lets anybody type: cut, and not in the middle of a character.
  [`${'a'.repeat(299)}😀`, `${'a'.repeat(299)}\uFFFD`],
])('%j is taken as %j', (typed, taken) => expect(tidyQuestion(typed)).toBe(taken));

import { expect, test } from 'vitest';
import { dropWrappers, isSmallTalk, longestQuestion } from '../../src/ask/wrappers.ts';

test.each([
  ['hey bot, can you please tell me who was translating for trump?', 'who was translating for trump?'],
  ['ok and where did they hold the lunch again?', 'where did they hold the lunch'],
  ['Hello! I was wondering what Corker said, thanks', 'what Corker said'],
  ['do you know if Putin laughed', 'if Putin laughed'],
  ['so, who won?', 'who won?'],
  ['lol just curious, who won', 'who won'],
  ['i read somewhere that Obama gave a talk', 'Obama gave a talk'],
  // "Great" begins a name where no comma follows.
  ['Great Britain and the summit', 'Great Britain and the summit'],
  // Asking the bot to do something is no wrapper.
  ['Can you kick this user from the server?', 'Can you kick this user from the server?'],
  // A name that begins like a greeting stays.
  ['Hillary Clinton', 'Hillary Clinton'],
  ['Sofia', 'Sofia'],
  // Nothing but wrapper is left as it is.
  ['hello', 'hello'],
  ['', ''],
])('%s → %s', (words, left) => {
  expect(dropWrappers(words)).toBe(left);
});

test('no more than 2,000 characters are read', () => {
  expect(dropWrappers('a'.repeat(10_000))).toHaveLength(longestQuestion);
});

test.each(['help', 'thanks', 'ok', 'hi there', 'thank you bot', 'hmm ok then', 'good morning'])(
  '“%s” only talks',
  (words) => {
    expect(isSmallTalk(words.split(' '))).toBe(true);
  },
);

test.each(['', 'help with the visa', 'thanks to whom', 'lunch'])('“%s” does not only talk', (words) => {
  expect(isSmallTalk(words.split(' '))).toBe(false);
});

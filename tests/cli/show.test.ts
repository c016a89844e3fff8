import { expect, test } from 'vitest';
import { answer, type Answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { showAnswer } from '../../src/cli/show.ts';
import { knowledgeOf } from '../ask/knowledge-of.ts';

const library = buildLibrary(
  knowledgeOf(['Anna Berg chaired the talks in Oslo.', 'Paul Lund chaired the talks in Oslo.']),
);
const found = answer(library, 'Who chaired the talks in Oslo?');
if (!('quotes' in found)) throw new Error(`found ${found.kind}`);
const [first, second] = found.quotes;
if (!second) throw new Error('one passage only');

const headOf = (quotes: Extract<Answer, { kind: 'closest' }>['quotes'], missing = ['walrus']) =>
  showAnswer(library, { kind: 'closest', question: found.question, missing, quotes }).split('\n\n“')[0];

test.each([
  [[first] as const, 'The passage that comes nearest:\n\nIt does not mention: walrus'],
  [[first, second] as const, 'The passages that come nearest:\n\nNone of them mentions: walrus'],
])('of one closest passage is spoken as of one, of several as of several', (quotes, says) => {
  expect(headOf(quotes)).toBe(`My documents do not say this. ${says}`);
});

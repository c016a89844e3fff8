import { expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { setBeside } from '../../src/ask/beside.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import type { GoldenQuestion } from '../../src/ask/library.ts';
import { answerOffered } from '../../src/ask/offered.ts';
import { knowledgeOf } from './knowledge-of.ts';

const offered = 'Who chaired the talks?';
const golden: GoldenQuestion = { question: offered, passage: 'page-1', also: [], kind: undefined };
const texts = ['Anna Berg chaired the talks in Oslo on Monday.', 'Paul Lund kept the minutes of the talks.'];
const knowledge = knowledgeOf(texts, { questions: [golden] });

test('what is offered is answered as it would be each time, and worked out once', () => {
  const library = buildLibrary(knowledge);
  const first = answerOffered(library, offered);
  expect(first).toEqual(answer(buildLibrary(knowledge), offered));
  expect(answerOffered(library, offered)).toBe(first);
});

test('the words of a member are not remembered', () => {
  const library = buildLibrary(knowledge);
  const words = 'who chaired the talks, for heaven’s sake?';
  expect(answerOffered(library, words)).toEqual(answer(library, words));
  expect([...library.offered.keys()]).not.toContain(words);
});

test('where a server added a passage, that answers too', () => {
  const library = buildLibrary(knowledge);
  answerOffered(library, offered);
  const { documents, passages } = knowledgeOf(['Vera Moe chaired the talks.']);
  const more = setBeside(
    library,
    documents.map((page) => ({ ...page, id: 'added' })),
    passages.map((passage) => ({ ...passage, id: 'added-1', document: 'added' })),
  );
  expect(answerOffered(more, offered)).toEqual(answer(more, offered));
  const said = answerOffered(more, offered);
  expect('quotes' in said && said.quotes.map(({ passage }) => passage.id)).toContain('added-1');
});

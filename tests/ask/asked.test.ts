import { expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { understand } from '../../src/ask/understand.ts';
import { knowledgeOf } from './knowledge-of.ts';

const texts = [
  'Anna Berg chaired the talks in Oslo.',
  'Paul Lund kept the minutes of the talks in Oslo.',
  'The ministers received a clock from the city.',
];

function libraryWith(...questions: readonly (readonly [string, number | undefined])[]) {
  const knowledge = knowledgeOf(texts);
  const golden = questions.map(([question, at]) => ({
    question,
    passage: at === undefined ? undefined : knowledge.passages[at]?.id,
    also: [],
    kind: at === undefined ? 'near' : undefined,
  }));
  return buildLibrary({ ...knowledge, questions: golden });
}

const likeness = (library: ReturnType<typeof libraryWith>, words: string) => understand(words, library).like;

test.each([
  // The same words.
  ['Who wrote the protocol in Oslo?', 1],
  // Other small words, the same things.
  ['who was it that wrote a protocol, in Oslo', 1],
])('"%s" is the golden question', (words, like) => {
  const library = libraryWith(['Who wrote the protocol in Oslo?', 1]);
  expect(likeness(library, words).passages.get(library.knowledge.passages[1]?.id ?? '')).toBeCloseTo(like, 5);
});

test('the same things in another order are less alike', () => {
  const library = libraryWith(['Did Berg thank Lund?', undefined]);
  const turned = likeness(library, 'Did Lund thank Berg?').refused;
  expect(likeness(library, 'Did Berg thank Lund?').refused).toBeCloseTo(1, 5);
  expect(turned).toBeGreaterThan(0);
  expect(turned).toBeLessThan(0.9);
});

test('another name makes another question', () => {
  const library = libraryWith(['Who chaired the talks with Berg?', undefined]);
  expect(likeness(library, 'Who chaired the talks with Lund?').refused).toBeLessThan(0.5);
});

test('what is less than half alike, and what nobody asked, counts for nothing', () => {
  const library = libraryWith(['Who wrote the protocol in Oslo?', 1]);
  expect(likeness(library, 'Which city gave a clock?')).toEqual({ passages: new Map(), refused: 0 });
  expect(likeness(libraryWith(), 'Who wrote the protocol in Oslo?')).toEqual({ passages: new Map(), refused: 0 });
});

test('nothing is left over from one question to the next', () => {
  const library = libraryWith(['Who wrote the protocol in Oslo?', 1]);
  const first = likeness(library, 'Who wrote the protocol in Oslo?');
  expect(likeness(library, 'Who wrote the protocol in Oslo?')).toEqual(first);
});

test('a question that must be refused is not answered, in the words of the golden one or nearly', () => {
  const words = 'Why did Anna Berg leave the talks in Oslo?';
  expect(answer(libraryWith(), words).kind).toBe('answer');
  expect(answer(libraryWith(['Why did Anna Berg leave the talks in Oslo?', undefined]), words).kind).toBe('closest');
});

test('of two passages the one that is known to answer comes first', () => {
  const words = 'Who kept the chair in Oslo?';
  const first = (library: ReturnType<typeof libraryWith>) => {
    const found = answer(library, words);
    return 'quotes' in found ? found.quotes[0].text : undefined;
  };
  expect(first(libraryWith())).toBe(texts[1]);
  expect(first(libraryWith([words, 0]))).toBe(texts[0]);
});

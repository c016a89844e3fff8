import { expect, test, vi } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { homeOf, setBeside } from '../../src/ask/beside.ts';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { collectSynonyms } from '../../src/ask/glossary.ts';
import type { GoldenQuestion } from '../../src/ask/library.ts';
import { explain } from '../../src/ask/why.ts';
import { knowledgeOf } from './knowledge-of.ts';

// Calls are counted; what is called is the real one.
vi.mock(import('../../src/ask/glossary.ts'), { spy: true });

const texts = [
  'Anna Berg chaired the talks in Oslo on Monday.',
  'Paul Lund kept the minutes of the talks in Oslo.',
  'The talks in Oslo ended on Friday with a communiqué.',
  'The ministers received a clock from the city of Oslo.',
];
const refused: GoldenQuestion = { question: 'Who paid for the clock?', passage: undefined, also: [], kind: 'near' };

function withBeside(...added: string[]): Library {
  const documents = buildLibrary(knowledgeOf(texts, { questions: [refused] }));
  const { documents: pages, passages } = knowledgeOf(added);
  const [page] = pages;
  if (!page) throw new Error('no page');
  return setBeside(
    documents,
    added.map((_, at) => ({ ...page, id: `added-${at + 1}` })),
    passages.map((passage, at) => ({ ...passage, id: `added-${at + 1}`, document: `added-${at + 1}` })),
  );
}

const firstOf = (library: Library, words: string): string => {
  const said = answer(library, words);
  return 'quotes' in said ? `${said.kind} ${said.quotes[0].passage.id}` : said.kind;
};

test.each([
  // Each is found where it stands.
  ['Who served the tea in blue cups?', 'answer added-1'],
  ['Who chaired the talks in Oslo?', 'answer page-1'],
  ['When did the talks end?', 'answer page-3'],
  // Nobody says so.
  ['Which volcano erupted in Iceland?', 'nothing'],
  ['?!', 'unclear'],
])('%s %s', (words, expected) => {
  expect(firstOf(withBeside('Vera Moe served the tea in blue cups.', 'Vera Moe lives in Oslo.'), words)).toBe(expected);
});

test('a word is as rare as in both together: one that all documents hold tells nothing here either', () => {
  const library = withBeside('Talks in Oslo can be long.', 'Vera Moe brought a parrot.');
  const { beside } = library;
  const whole = buildLibrary(library.knowledge);
  for (const stem of ['oslo', 'talk', 'parrot'])
    expect(beside?.index.idf[beside.terms.get(stem) ?? -1]).toBeCloseTo(
      whole.index.idf[whole.terms.get(stem) ?? -1] ?? NaN,
      10,
    );
});

test('what must be refused is not answered by what was added', () => {
  const library = withBeside('A clock was in the hall.');
  expect(answer(library, refused.question).kind).not.toBe('answer');
});

test('only words that neither holds are missing', () => {
  const said = answer(withBeside('Vera Moe served the tea in blue cups.'), 'Did Anna Berg drink tea with a walrus?');
  expect(said.missing).toEqual(['drink', 'walrus']);
});

test('the other one’s passage comes after, and none is shown twice', () => {
  const said = answer(withBeside('Anna Berg chaired a choir.'), 'What did Anna Berg chair?');
  const ids = 'quotes' in said ? said.quotes.map(({ passage }) => passage.id) : [];
  expect(ids.slice(0, 2).toSorted()).toEqual(['added-1', 'page-1']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every passage is there by its id and in the list, with its document', () => {
  const library = withBeside('Vera Moe served the tea.');
  const passage = library.passage('added-1');
  if (!passage) throw new Error('the passage is not there');
  expect(library.passage('page-1')).toBeDefined();
  expect(library.document('added-1')).toBeDefined();
  expect(library.knowledge.passages.map(({ id }) => id)).toEqual(['page-1', 'page-2', 'page-3', 'page-4', 'added-1']);
  expect(homeOf(library, passage)).toBe(library.beside);
});

test('why it was shown is read from where it stands', () => {
  const library = withBeside('Vera Moe served the tea in blue cups.');
  const { question } = answer(library, 'Who served the tea in Oslo?');
  const [added, page] = [library.passage('added-1'), library.passage('page-4')];
  if (!added || !page) throw new Error('the passages are not there');
  expect(explain(library, question, added).held).toEqual(['served', 'tea']);
  expect(explain(library, question, page).held).toEqual(['oslo']);
});

test('what was written to show a passage is of this library alone: another server has other passages under the same id', () => {
  const one = withBeside('Vera Moe served the tea.');
  one.written.set('place added-1', 'of one server');
  one.located.set('added-1', []);
  const documents = buildLibrary(one.knowledge);
  documents.written.set('place page-1', 'of the documents');
  const other = setBeside(documents, [], []);
  expect(other.written.size).toBe(0);
  expect(other.located).not.toBe(documents.located);
});

test('the synonyms are those of the documents: none are collected again for a few more passages', () => {
  const documents = buildLibrary(knowledgeOf(texts));
  const { documents: pages, passages } = knowledgeOf(['Vera Moe served the tea.']);
  vi.mocked(collectSynonyms).mockClear();
  const { beside } = setBeside(documents, pages, passages);
  expect(collectSynonyms).not.toHaveBeenCalled();
  expect(beside?.synonyms).toBe(documents.synonyms);
});

import { describe, expect, test } from 'vitest';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { featureNames, findPassages, weighTerms } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { knowledgeOf } from './knowledge-of.ts';

const library = buildLibrary(
  knowledgeOf([
    'Marina Gross interpreted for Donald Trump at the private meeting.',
    'Heather Nauert spoke for the State Department and interpreted nothing.',
    'The working lunch took place in the Hall of Mirrors.',
    'A hall in Tampere shows mirrors of ice.',
    'Vladimir Putin gave Donald Trump a football.',
    'Donald Trump gave a football player a handshake; Vladimir Putin looked on.',
    'Syria was a topic. The two presidents spoke about refugees.',
  ]),
);
const find = (words: string, from: Library = library): string[] =>
  findPassages(from, understand(words, from)).map(({ passage }) => passage.id);

describe('what comes first', () => {
  test.each([
    // Both speak of interpreting; only one of Trump.
    ['who interpreted for Trump', 'page-1'],
    // Both hold hall and mirrors; only one holds them as a name.
    ['hall of mirrors', 'page-3'],
    // Both hold every word; only one holds them together.
    ['what did Putin give Trump', 'page-5'],
    // Syrians are looked for under Syria.
    ['Syrians', 'page-7'],
  ])('%s: %s', (words, id) => {
    expect(find(words)[0]).toBe(id);
  });
});

test('passages without any of the words are not found', () => {
  expect(find('lunch')).toEqual(['page-3']);
  expect(find('zebra')).toEqual([]);
});

test('no more than so many are given, and the order does not depend on how many', () => {
  const question = understand('Trump and Putin', library);
  const all = findPassages(library, question, 10);
  expect(findPassages(library, question, 2)).toEqual(all.slice(0, 2));
});

test('the reasons add up to the score, the largest first', () => {
  for (const { score, reasons } of findPassages(library, understand('who interpreted for Trump', library))) {
    expect(reasons.map(({ name }) => name).toSorted()).toEqual([...featureNames].toSorted());
    expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score);
    expect(reasons.map(({ value }) => value)).toEqual(reasons.map(({ value }) => value).toSorted((a, b) => b - a));
  }
});

test('one question does not change what the next one finds', () => {
  const before = find('hall of mirrors');
  find('who interpreted for Trump at the private meeting about Syria');
  expect(find('hall of mirrors')).toEqual(before);
});

test('headings are found too', () => {
  const headed = buildLibrary({
    ...knowledgeOf(['It took two hours.', 'It took one hour.']),
    passages: [
      { id: 'a', text: 'It took two hours.', document: 'page', section: 'Private meeting' },
      { id: 'b', text: 'It took one hour.', document: 'page', section: 'Press conference' },
    ],
  });
  expect(find('press conference', headed)[0]).toBe('b');
});

test('an empty knowledge finds nothing', () => {
  expect(find('anything', buildLibrary(knowledgeOf([])))).toEqual([]);
});

test('weak forms are looked for only where the word itself is not known', () => {
  const documents = buildLibrary(knowledgeOf(['The talks began.', 'The talks start.']));
  const sought = (words: string): number => weighTerms(understand(words, documents)).length;
  // "Began" is another word for it, but "start" stands in the documents.
  expect(sought('start')).toBe(1);
  // "Commence" does not, so both others may stand for it.
  expect(sought('commence')).toBe(2);
});

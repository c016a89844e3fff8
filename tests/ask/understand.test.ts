import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import type { Person } from '../../src/ask/library.ts';
import { understand, type Question } from '../../src/ask/understand.ts';
import { knowledgeOf } from './knowledge-of.ts';

const person = (id: string, name: string, aliases: string[]): Person => ({
  id,
  name,
  aliases,
  role: '',
  side: '',
  cite: [],
});

const library = buildLibrary(
  knowledgeOf(
    [
      'Donald Trump and Vladimir Putin met in Helsinki. Melania Trump came along.',
      'Marina Gross was the interpreter of Trump at the private meeting.',
      'The president of the United States called it a witch hunt. WHO experts and Syria were no topic.',
      'The working lunch took place in the Hall of Mirrors.',
    ],
    {
      people: [
        person('trump', 'Donald Trump', ['Trump', 'POTUS', 'American president']),
        person('melania', 'Melania Trump', []),
        person('putin', 'Vladimir Putin', ['Kremlin leader', 'Путин']),
        person('gross', 'Marina Gross', []),
      ],
      glossary: [
        { term: 'interpreter', synonyms: ['translator'], lang: undefined },
        { term: 'private', synonyms: ['secret', 'not for the working lunch'], lang: undefined },
      ],
    },
  ),
);

const stems = library.terms;
const read = (words: string): Question => understand(words, library);
const looksFor = (words: string, stem: string): boolean =>
  read(words).terms.some(({ forms }) => forms.some(({ term }) => term === stems.get(stem)));

function formsOf(question: string): number[] {
  return understand(question, library).terms.flatMap(({ forms }) => forms.map(({ term }) => term));
}

describe('people', () => {
  test.each([
    // By alias, in any script: the surname stands in the documents.
    ['what did the Kremlin leader say', 'putin', 'putin'],
    ['Что сказал Путин', 'putin', 'putin'],
    ['potus', 'trump', 'trump'],
    // A surname that nobody shares is enough, with or without 's.
    ["Gross's notes", 'gross', 'gross'],
  ])('%s names %s', (words, id, stem) => {
    expect(read(words).people.map((found) => found.id)).toContain(id);
    expect(looksFor(words, stem)).toBe(true);
  });

  test('the first name counts in full where others have the surname', () => {
    const [first] = read('Melania Trump').terms;
    expect(first).toMatchObject({ written: 'melania', weight: 1, name: true });
  });

  test('it counts little where the surname is theirs alone', () => {
    expect(read('Vladimir Putin').terms.map(({ weight }) => weight)).toEqual([0.3, 1]);
  });
});

describe('words', () => {
  test('a synonym of several words is understood, and none of its words is looked for in its place', () => {
    const [wanted] = formsOf('private');
    expect(formsOf('not for the working lunch')).toContain(wanted);
    expect(formsOf('secret')).toEqual([wanted]);
  });

  test('a synonym of the glossary stands for the word of the documents', () => {
    expect(looksFor('who was the translator', 'interpret')).toBe(true);
    expect(read('who was the translator').missing).toEqual([]);
  });

  test('words that the documents do not hold are missing, as they were written', () => {
    expect(read('Which airline did Putin choose?').missing).toContain('airline');
  });

  test('a typo is resolved and shown; a word of the documents never is', () => {
    const { typos, missing } = read('where did trumpp meet puttin');
    expect(typos).toEqual([
      { written: 'trumpp', taken: 'trump' },
      { written: 'puttin', taken: 'putin' },
    ]);
    expect(missing).toEqual([]);
    expect(read('Trump met Putin').typos).toEqual([]);
  });

  test('one word written as two is found, and two written as one', () => {
    expect(looksFor('witchhunt', 'witch') && looksFor('witchhunt', 'hunt')).toBe(true);
    expect(read('witchhunt').missing).toEqual([]);
  });

  test('small words in capitals are names', () => {
    expect(looksFor('what did WHO do', 'WHO')).toBe(true);
    expect(looksFor('who did what', 'WHO')).toBe(false);
  });

  test('but not in a question that is all in capitals', () => {
    expect(looksFor('WHO DID MEET PUTIN', 'who')).toBe(false);
  });

  test('Syrians are looked for under Syria', () => {
    expect(looksFor('what about Syrians', 'syria')).toBe(true);
  });

  test('a word said twice is looked for once', () => {
    expect(read('lunch lunch lunch').terms).toHaveLength(1);
  });

  test('a word that is missing twice is named once', () => {
    expect(understand('zebras or zebras', library).missing).toEqual(['zebras']);
  });

  test('a form that several rows lead to is held once', () => {
    for (const { forms } of understand('Who met and gathered at the meeting?', library).terms) {
      expect(new Set(forms.map(({ term }) => term)).size).toBe(forms.length);
    }
  });

  test('a treaty in capitals is another word than the verb', () => {
    const treaties = buildLibrary(knowledgeOf(['The START treaty ends in 2021.', 'They start at one.']));
    const formsOf = (words: string): number[] =>
      understand(words, treaties).terms.flatMap(({ forms }) => forms.map(({ term }) => term));
    const [capital, small] = [treaties.terms.get('START') ?? -1, treaties.terms.get('start') ?? -1];
    expect(formsOf('When did it start?')).toEqual([small]);
    expect(formsOf('the START treaty')).toContain(capital);
    expect(formsOf('the START treaty')).not.toContain(small);
    expect(formsOf('start treaty')).toContain(capital);
  });

  test('words that describe the answer weigh less than words that stand in the passage', () => {
    const [name, lunch] = read('name of the lunch').terms;
    expect(name?.weight).toBeLessThan(lunch?.weight ?? 0);
  });

  // Words that only describe an answer ask for nothing by themselves.
  test.each(['how are you today?', 'what happened', 'how many', '', '   ', '?!', 'the of and', 'who are you', '👍👍'])(
    'nothing is looked for in “%s”',
    (words) => {
      expect(read(words).terms).toEqual([]);
    },
  );
});

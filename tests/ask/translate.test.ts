import { describe, expect, test } from 'vitest';
import type { GlossaryRow, Person } from '../../src/ask/library.ts';
import { collectDictionaries, translate } from '../../src/ask/translate.ts';
import { stemWord } from '../../src/ask/stems.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { buildLibrary } from '../../src/ask/build.ts';

function row(lang: string, term: string, ...synonyms: string[]): GlossaryRow {
  return { term, synonyms, lang };
}

function personOf(name: string, ...aliases: string[]): Person {
  return { id: name, name, aliases, role: 'r', side: 's', cite: [] };
}

const people = [personOf('Donald Trump', 'Трамп'), personOf('Sergey Lavrov', 'Лавров')];
const glossary = [
  row('fi', 'interpreter', 'tulkki', 'tulki'),
  row('fi', 'foreign minister', 'ulkoministeri'),
  row('sv', 'letter', 'brev'),
  row('ru', 'interpreter', 'переводчик'),
  row('ru', 'meeting', 'встреча'),
  row('ru', 'one-on-one', 'один на один'),
  row('ru', 'foreign minister', 'министр иностранных дел'),
  row('uk', 'agreements', 'угода'),
  row('uk', 'Accords', 'гельсінські угоди'),
  row('sv', 'Senate', 'senat'),
  row('fr', 'indictment', 'inculpation'),
  row('es', 'gift', 'regalo'),
];
const documentWords = new Set(
  'trump lavrov senator nato brief the meeting letter interpreter'.split(' ').map(stemWord),
);

function say(words: string): string {
  return translate(words, collectDictionaries(glossary, people), (word) => documentWords.has(stemWord(word)));
}

describe('a question in another language', () => {
  test.each([
    // Finnish cases: the ending is cut from the key word and from the name.
    ['Kuka oli Trumpin tulkkina?', 'who trump interpreter'],
    // A stem that changes stands in the glossary: tulkki, tulkin.
    ['Kuka oli tulkin kanssa?', 'who interpreter'],
    ['Kuka oli ulkoministeri?', 'who foreign minister'],
    // Russian cases, of one word and of each word of a phrase.
    ['Кто был переводчиком Трампа?', 'who interpreter трамп'],
    ['Кто был министром иностранных дел?', 'who foreign minister'],
    ['Где была встреча один на один?', 'where meeting one-on-one'],
    // Two forms of a word of which neither is the bare stem.
    ['Где были встречи?', 'where meeting'],
    // "Лавров" ends like a Russian genitive and is none.
    ['Кто такой Лавров?', 'who лавров'],
    ['Кого встретил Лавров?', 'who встретил лавров'],
    // "угоди" is the plural of "угода", and a word of a longer phrase.
    ['Що було про угоди?', 'what agreements'],
    ['Що було про гельсінські угоди?', 'what Accords'],
    // An elided article is no part of the word.
    ["Qui a annoncé l'inculpation ?", 'who annonce indictment'],
    // "que" asks at the beginning only.
    ['¿Qué regalo fue?', 'what gift'],
    // What somebody said is asked for in the words that English has for it.
    ['Mitä Trump sanoi tulkista?', 'what did trump say interpreter'],
    // Three words ask one thing.
    ["Combien de temps a duré l'inculpation ?", 'how long dure indictment'],
    // Names are of no language, and "on" is of two: one Finnish word decides.
    ['Kuka on Lavrov?', 'who lavrov'],
    ['kuka on lavrov', 'who lavrov'],
    // So is a word with a capital within the question, though the documents know it.
    ['Tulkki Nato?', 'interpreter nato'],
    // "que" within the question is a small word.
    ['¿Fue que regalo?', 'gift'],
    // A senator is not the Senate, although "or" is an ending somewhere.
    ['Vem var senator?', 'who senator'],
  ])('%s', (words, english) => {
    expect(say(words)).toBe(english);
  });
});

describe('a question in English comes back letter for letter', () => {
  test.each([
    ['Who was the interpreter of Trump?'],
    ['brief meeting'],
    // Words that nobody knows are no other language.
    ['Zanzibar treaty of 1890?'],
    // Swedish has a letter in "brev", English has it in a typing error.
    ['the brev to Trump'],
    // A Finnish question of nothing but a name and English words.
    ['Lavrov meeting on'],
    [''],
    ['?!'],
    ['🤷'],
  ])('%j', (words) => {
    expect(say(words)).toBe(words);
  });
});

test('a folder without words of other languages leaves every question as it is', () => {
  const none = collectDictionaries([{ term: 'x', synonyms: ['y'], lang: undefined }], people);
  expect(translate('Кто был переводчиком?', none, () => false)).toBe('Кто был переводчиком?');
});

test('no golden question of the summit is taken for another language', async () => {
  const knowledge = await readKnowledge('knowledge');
  const { dictionaries, terms } = buildLibrary(knowledge);
  const english = knowledge.questions.map(({ question }) => question);
  const changed = english.filter(
    (words) => translate(words, dictionaries, (word) => terms.has(stemWord(word))) !== words,
  );
  expect(english.length).toBeGreaterThan(200);
  expect(changed).toEqual([]);
});

test('a question is read in time, however many readings its words have', () => {
  const forms = ['а', 'и', 'у', 'е', 'ой', 'ам', 'ах', 'ами'].map((ending) => `встреч${ending}`);
  const dictionaries = collectDictionaries([row('ru', 'x', 'встреча '.repeat(7), ...forms)], people);
  const words = 'встреч '.repeat(200);
  const before = performance.now();
  translate(words, dictionaries, () => false);
  expect(performance.now() - before).toBeLessThan(500);
});

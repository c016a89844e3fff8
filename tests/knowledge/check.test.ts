import { expect, test } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  const knowledge = await readKnowledge(makeFolder(files));
  expect(knowledge.problems).toEqual([]);
  return checkKnowledge(knowledge, knowledge.places).map(({ where, what }) => `${where}: ${what}`);
}

const documents = {
  'documents/a.md': page(
    'a',
    'Sergey Lavrov, the foreign minister of Russia, came to the summit in Helsinki. {#lavrov}\n\nMarina Gross was the interpreter of Donald Trump. {#gross}',
  ),
};
const person = (fields: string): string => `people:\n  - { role: minister, side: russia, ${fields} }`;

test('a folder where all is well has no findings', async () => {
  const people = person('id: lavrov, name: Sergey Lavrov, aliases: [Lavrov], cite: [lavrov]');
  const glossary = '- { term: interpreter, synonyms: [translator] }\n- { term: the interpreters, synonyms: [x] }';
  expect(await check({ ...documents, 'people.yaml': people, 'glossary.yaml': glossary })).toEqual([]);
});

test.each([
  // Somebody reads the quote by itself and asks: who?
  ['He met him.', 'He'],
  ['Their talks went on.', 'Their'],
  ['It lasted two hours.', 'It'],
  ['This was denied.', 'This'],
  ['These were the topics.', 'These'],
  ['This summit was the first.', 'This'],
  ['That was denied.', 'That was'],
  ['The latter said no.', 'The latter'],
  ['- They came\n- They went', 'They'],
])('%j begins with a word that points back', async (body, word) => {
  expect(await check({ 'documents/a.md': page('a', body) })).toEqual([
    expect.stringContaining(`documents/a.md:9: passage "a-1" begins with "${word}`),
  ]);
});

test.each([
  // What is meant stands beside it.
  ['Those who signed were senators.'],
  ['That Trump met Putin alone worried senators.'],
  // Other words that begin like a pronoun.
  ['Hers­hey is in Pennsylvania.'.replace('\u00ad', '')],
  ['Helsinki hosted the summit.'],
  // The pronoun of a quote is the speaker’s.
  ['"It was a great meeting", said Trump.'],
])('%j stands by itself', async (body) => {
  expect(await check({ 'documents/a.md': page('a', body) })).toEqual([]);
});

test('pronouns are judged in English only', async () => {
  expect(await check({ 'documents/a.md': page('a', 'Die Gespräche. Her damit.', { lang: 'de' }) })).toEqual([]);
  expect(await check({ 'documents/a.md': page('a', 'Her damit.', { lang: 'de' }) })).toEqual([]);
});

test('a passage of 900 characters is short enough, one of 901 is not', async () => {
  expect(await check({ 'documents/a.md': page('a', 'x'.repeat(900)) })).toEqual([]);
  expect(await check({ 'documents/a.md': page('a', 'x'.repeat(901)) })).toEqual([
    'documents/a.md:9: passage "a-1" has 901 characters: divide it into paragraphs of at most 900',
  ]);
});

test.each([
  ['who cites nothing', 'id: lavrov, name: Sergey Lavrov, cite: []', /"lavrov" cites no passage/],
  ['whom the cited passages do not name', 'id: lavrov, name: Sergey Lavrov, cite: [gross]', /is not named in gross/],
  [
    'whom one of the cited passages does not name',
    'id: lavrov, name: Sergey Lavrov, cite: [lavrov, gross]',
    /not named in gross:/,
  ],
  ['whose passages only hold a part of the name', 'id: x, name: Lav Rov, cite: [lavrov]', /is not named in lavrov/],
])('a person %s is a finding', async (_, fields, problem) => {
  expect(await check({ ...documents, 'people.yaml': person(fields) })).toEqual([expect.stringMatching(problem)]);
});

test('a person whose passages use another name is reached by an alias', async () => {
  const gross = person('id: x, name: Marina Smith, aliases: [Marina Gross], cite: [gross]');
  expect(await check({ ...documents, 'people.yaml': gross })).toEqual([]);
});

test('a glossary row that begins with a word of no document leads nowhere', async () => {
  expect(await check({ ...documents, 'glossary.yaml': '- { term: stenographer, synonyms: [interpreter] }' })).toEqual([
    expect.stringMatching(/^glossary\.yaml: the term "stenographer" holds "stenographer", which no document does/),
  ]);
});

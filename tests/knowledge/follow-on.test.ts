import { expect, test } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

const people = [
  'delegations: [{ id: russia, title: Russians, members: [lavrov, putin] }]',
  'people:',
  '  - { id: lavrov, name: Sergey Lavrov, role: minister, side: russia, cite: [lavrov] }',
  '  - { id: putin, name: Vladimir Putin, role: president, side: russia, cite: [putin] }',
];
const saying = (id: string, speaker: string) =>
  `- { id: ${id}, speaker: ${speaker}, words: "yes", passage: lavrov, occasion: at the door }`;
const files = {
  'documents/a.md': page('a', 'Sergey Lavrov said "yes" to Vladimir Putin and then "no". {#lavrov}'),
  'documents/b.md': page('b', 'Vladimir Putin brought an interpreter. {#putin}'),
  'people.yaml': people.join('\n'),
  'quotes.yaml': [saying('one', 'lavrov'), saying('two', 'lavrov'), saying('three', 'putin')].join('\n'),
  'glossary.yaml': '- { term: interpreter, synonyms: [translator] }',
  'facts.yaml': '- { id: one, text: An interpreter came., passage: putin }',
  'questions.yaml': 'answered: [{ question: "Who brought an interpreter?", passage: putin }]',
};

/** All that reading and checking say of the folder with these files in the place of its own; undefined: without. */
async function say(others: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const all: [string, string][] = Object.entries({ ...files, ...others }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text]],
  );
  const knowledge = await readKnowledge(makeFolder(Object.fromEntries(all)));
  const problems = [...knowledge.problems, ...checkKnowledge(knowledge, knowledge.places)];
  return problems.map(({ where, what }) => `${where}: ${what}`);
}

test('the folder is clean as it stands here', async () => {
  expect(await say({})).toEqual([]);
});

test.each([
  // Whoever names one of the people would be told that nobody has that id.
  ['people that are no YAML', { 'people.yaml': 'people: [{' }, /^people\.yaml:1: broken YAML/],
  ['people that are no list', { 'people.yaml': 'people: Putin' }, /^people\.yaml:1: "people" must be a list/],
  [
    'one person that cannot be read',
    { 'people.yaml': people.join('\n').replace('name: Vladimir Putin, ', '') },
    /^people\.yaml:4: "name" is missing/,
  ],
  [
    'no people at all',
    { 'people.yaml': undefined },
    /^quotes\.yaml: 3 quotes are of speakers by their ids \(lavrov, putin\), but people\.yaml is missing: /,
  ],
  // Passages, and words of the documents, would be missed by people and glossary.
  [
    'a document that is no Markdown with a head',
    { 'documents/b.md': '---\nid: [b\ntitle: B\n---\n\nVladimir Putin brought an interpreter. {#putin}\n' },
    /^documents\/b\.md:\d: broken YAML/,
  ],
  // The parser goes on after a bracket and stumbles at nearly every word.
  [
    'rows after a bracket that is open',
    { 'quotes.yaml': `-  [\n${files['quotes.yaml'].replaceAll(/[{}]/g, '')}\n` },
    /^quotes\.yaml:\d: broken YAML/,
  ],
])('%s: one line, and none for what only follows from it', async (_, broken, problem) => {
  const said = await say(broken);
  expect(said).toEqual([expect.stringMatching(problem)]);
});

test('two keys that are there twice are two mistakes', async () => {
  const twice = 'people: []\npeople: []\ndelegations: []\ndelegations: []\n';
  expect((await say({ 'people.yaml': twice })).length).toBe(2);
});

test('a speaker with the id of nobody is still named where all people were read', async () => {
  expect(await say({ 'quotes.yaml': saying('one', 'nobody') })).toEqual([
    expect.stringMatching(/^quotes\.yaml:1: "one": nobody in people\.yaml has the id "nobody"/),
  ]);
});

import { expect, test } from 'vitest';
import type { ReadyFact } from '../../src/ask/library.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

async function read(facts: string): Promise<{ facts: readonly ReadyFact[]; said: string[] }> {
  const folder = makeFolder({ 'documents/a.md': page('a', 'They met in the hall. {#hall}'), 'facts.yaml': facts });
  const knowledge = await readKnowledge(folder);
  const said = knowledge.problems.map(({ where, what, blocks }) => `${blocks ? '! ' : ''}${where}: ${what}`);
  return { facts: knowledge.facts, said };
}

test('a fact has a text, a passage and perhaps a day; its lines are joined', async () => {
  const { facts, said } = await read(`
- id: hall
  text: >-
    The talks were held
    in a hall.
  passage: hall
- { id: leap, text: Once in four years., passage: hall, day: 02-29 }
`);
  expect(said).toEqual([]);
  expect(facts).toEqual([
    { id: 'hall', text: 'The talks were held in a hall.', passage: 'hall', day: undefined },
    { id: 'leap', text: 'Once in four years.', passage: 'hall', day: '02-29' },
  ]);
});

test.each([
  ['no text', '- { id: a, text: "", passage: hall }', '! facts.yaml:1: "text" is empty: write a value behind it'],
  ['no passage', '- { id: a, text: A. }', '! facts.yaml:1: "passage" is missing: add a line "passage: …"'],
  [
    'a passage that is not there',
    '# one\n- { id: a, text: A., passage: gone }',
    /^facts\.yaml:2: "a" rests on "gone", which no passage is called/,
  ],
  [
    'a day with its year',
    '- { id: a, text: A., passage: hall, day: 2018-07-16 }',
    '! facts.yaml:1: "day" is "2018-07-16": write month and day as MM-DD',
  ],
  // It would be posted in no year.
  [
    'a day that no year has',
    '- { id: a, text: A., passage: hall, day: 02-30 }',
    '! facts.yaml:1: "day" is "02-30": write month and day as MM-DD',
  ],
  ['an id with spaces', '- { id: a b, text: A., passage: hall }', /^! facts\.yaml:1: "id" is "a b": .*use "a-b"/],
  // Moderators' own facts are counted so.
  [
    'an id that belongs to servers',
    '- { id: own-1, text: A., passage: hall }',
    /^! facts\.yaml:1: "id" is "own-1": .*moderators begin with "own-"/,
  ],
  ['a misspelt key', '- { id: a, text: A., passage: hall, date: 07-16 }', /^facts\.yaml:1: "0\.date" is not read/],
  ['a map for the list', 'facts: []', /^! facts\.yaml:1: the file must be a list/],
])('%s is named with its line', async (_, content, problem) => {
  const { said } = await read(content);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(problem);
});

test('of two facts with one id the first is kept', async () => {
  const { facts, said } = await read('- { id: a, text: A., passage: hall }\n- { id: a, text: B., passage: hall }');
  expect(facts.map(({ text }) => text)).toEqual(['A.']);
  expect(said).toEqual(['! facts.yaml:2: "a" stands at facts.yaml:1 too: join the two or rename one']);
});

test('300 characters are a fact, 301 are not posted until somebody shortens them', async () => {
  const { facts, said } = await read(
    `- { id: a, text: ${'x'.repeat(300)}, passage: hall }\n- { id: b, text: ${'x'.repeat(301)}, passage: hall }`,
  );
  expect(facts.map(({ id }) => id)).toEqual(['a']);
  expect(said).toEqual(['facts.yaml:2: "b" has 301 characters: shorten it to 300; it is not posted until then']);
});

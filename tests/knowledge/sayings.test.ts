import { expect, test } from 'vitest';
import type { Saying } from '../../src/ask/library.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

const files = {
  'documents/a.md': page('a', 'Lavrov said "yes" and then "no". {#lavrov}'),
  'people.yaml': 'people: [{ id: lavrov, name: Sergey Lavrov, role: minister, side: russia, cite: [lavrov] }]',
};

async function read(quotes: string): Promise<{ sayings: readonly Saying[]; said: string[] }> {
  const knowledge = await readKnowledge(makeFolder({ ...files, 'quotes.yaml': quotes }));
  const said = knowledge.problems.map(({ where, what, blocks }) => `${blocks ? '! ' : ''}${where}: ${what}`);
  return { sayings: knowledge.sayings, said };
}

const yes = '{ id: "yes", speaker: lavrov, words: "yes", passage: lavrov, occasion: at the door';
const no = '{ id: "no", speaker: A guest, words: "no", passage: lavrov, occasion: later, day: 2018-07-17';

test('a speaker is one of the people or described; a correction is known from both ends', async () => {
  const { sayings, said } = await read(`- ${yes}, corrected_by: "no" }\n- ${no} }`);
  expect(said).toEqual([]);
  expect(sayings).toEqual([
    {
      id: 'yes',
      speaker: 'Sergey Lavrov',
      person: 'lavrov',
      words: 'yes',
      passage: 'lavrov',
      day: undefined,
      occasion: 'at the door',
      correctedBy: 'no',
      corrects: [],
    },
    {
      id: 'no',
      speaker: 'A guest',
      person: undefined,
      words: 'no',
      passage: 'lavrov',
      day: '2018-07-17',
      occasion: 'later',
      correctedBy: undefined,
      corrects: ['yes'],
    },
  ]);
});

test.each([
  [
    'a passage that is not there',
    `- ${yes.replace('passage: lavrov', 'passage: gone')} }`,
    /"yes" is said to stand in "gone"/,
  ],
  [
    'a speaker with the id of nobody',
    `- ${yes.replace('lavrov', 'lavrow')} }`,
    /nobody in people\.yaml has the id "lavrow"/,
  ],
  [
    'a day that is none',
    `- ${yes}, day: 2018-07-32 }`,
    /^! quotes\.yaml:1: "day" is "2018-07-32": write the day as YYYY/,
  ],
  ['no occasion', `- ${yes.replace(', occasion: at the door', '')} }`, /^! quotes\.yaml:1: "occasion" is missing/],
  ['one id twice', `- ${yes} }\n- ${yes} }`, /^! quotes\.yaml:2: "yes" stands at quotes\.yaml:1 too/],
])('%s is named with its line', async (_, content, problem) => {
  const { said } = await read(content);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(problem);
});

test.each([
  // Without its correction, it would look as if it still stood.
  [
    'that no quote is',
    `- ${yes}, corrected_by: "know" }\n- ${no} }`,
    ['no'],
    /"yes" is corrected by "know", which no quote/,
  ],
  [
    'that cannot be shown itself',
    `- ${yes}, corrected_by: "no" }\n- ${no.replace('passage: lavrov', 'passage: gone')} }`,
    [],
    /"yes" is corrected by "no", which no quote/,
  ],
  [
    'that is corrected itself',
    `- ${yes}, corrected_by: "no" }\n- ${no}, corrected_by: "yes" }`,
    [],
    /"yes" is corrected by "no", which is corrected itself/,
  ],
])('what was taken back by something %s is left out', async (_, content, left, problem) => {
  const { sayings, said } = await read(content);
  expect(sayings.map(({ id }) => id)).toEqual(left);
  expect(said.join('\n')).toMatch(problem);
});

import { expect, test } from 'vitest';
import { readKnowledge, type ReadKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

async function read(files: Readonly<Record<string, string>>): Promise<ReadKnowledge & { readonly said: string[] }> {
  const documents = { 'documents/a.md': page('a', 'Lavrov came. {#lavrov}\n\nPeskov came. {#peskov}') };
  const knowledge = await readKnowledge(makeFolder({ ...documents, ...files }));
  const said = knowledge.problems.map(({ where, what, blocks }) => `${blocks ? '! ' : ''}${where}: ${what}`);
  return { ...knowledge, said };
}

const lavrov =
  '{ id: sergey-lavrov, name: Sergey Lavrov, aliases: [Лавров], role: minister, side: russia, cite: [lavrov] }';

test('people and delegations are read in their order', async () => {
  const { people, delegations, said } = await read({
    'people.yaml': `delegations:\n  - { id: russia, title: Russia, aliases: [kremlin], members: [sergey-lavrov] }\npeople:\n  - ${lavrov}\n`,
  });
  expect(said).toEqual([]);
  expect(people).toEqual([
    {
      id: 'sergey-lavrov',
      name: 'Sergey Lavrov',
      aliases: ['Лавров'],
      role: 'minister',
      side: 'russia',
      cite: ['lavrov'],
    },
  ]);
  expect(delegations).toEqual([{ id: 'russia', title: 'Russia', aliases: ['kremlin'], members: ['sergey-lavrov'] }]);
});

test('aliases, members and citations may be absent', async () => {
  const { people, delegations, said } = await read({
    'people.yaml': 'delegations: [{ id: x, title: X }]\npeople: [{ id: y, name: Y, role: z, side: x }]',
  });
  expect(said).toEqual([]);
  expect(people).toMatchObject([{ aliases: [], cite: [] }]);
  expect(delegations).toMatchObject([{ aliases: [], members: [] }]);
});

test.each([
  [
    'a citation of no passage',
    `people:\n  - ${lavrov.replace('[lavrov]', '[lavrov, lavrow]')}`,
    'people.yaml:2: sergey-lavrov cites "lavrow", which no passage is called: mend or drop it',
  ],
  [
    'a member who is nobody',
    `people:\n  - ${lavrov}\ndelegations:\n  - id: russia\n    title: Russia\n    members: [sergey-lavrov, nobody]`,
    'people.yaml:4: member "nobody" is not under people: add that person or mend the id',
  ],
  [
    'one person twice',
    `people:\n  - ${lavrov}\n  - ${lavrov}`,
    '! people.yaml:3: "sergey-lavrov" stands at people.yaml:2 too: join the two or rename one',
  ],
  [
    'a misspelt key',
    `people:\n  - ${lavrov.replace('aliases', 'alias')}`,
    'people.yaml:2: "people.0.alias" is not read: did you mean "aliases"?',
  ],
  [
    'a key that is not known',
    `persons: []\npeople:\n  - ${lavrov}`,
    /^people\.yaml:1: "persons" is not read: known are/,
  ],
  [
    'a list for the file',
    `- ${lavrov}`,
    /^! people\.yaml:1: the file must be a map with the keys delegations and people/,
  ],
  [
    'a map for a list',
    `people:\n  lavrov: ${lavrov}`,
    '! people.yaml:2: "people" must be a list: begin each row with "- "',
  ],
  [
    'one word for a list',
    `people:\n  - ${lavrov.replace('[Лавров]', 'Лавров')}`,
    /^! people\.yaml:2: "aliases" is "Лавров": write a list/,
  ],
  ['broken YAML', 'people: [', /^! people\.yaml:1: broken YAML: /],
])('%s is named, and what is right is kept', async (_, content, problem) => {
  const { said, people, delegations } = await read({ 'people.yaml': content });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(problem);
  expect(people.flatMap(({ cite }) => cite).filter((id) => id !== 'lavrov')).toEqual([]);
  expect(delegations.flatMap(({ members }) => members)).not.toContain('nobody');
});

test('an empty file is as good as none', async () => {
  const { said } = await read({ 'people.yaml': '# later\n', 'glossary.yaml': '', 'questions.yaml': 'answered:\n' });
  expect(said).toEqual([]);
});

test('a glossary is a list of terms with synonyms', async () => {
  const { glossary, said } = await read({
    'glossary.yaml':
      '- { term: interpreter, synonyms: [translator] }\n- { term: x }\n- { term: interpreter, synonyms: [y] }',
  });
  expect(glossary).toEqual([{ term: 'interpreter', synonyms: ['translator'] }]);
  expect(said).toEqual([
    '! glossary.yaml:2: "synonyms" is missing: add a line "synonyms: …"',
    '! glossary.yaml:3: "interpreter" stands at glossary.yaml:1 too: join the two or rename one',
  ]);
});

test('golden questions name the passages that answer them, or why they are refused', async () => {
  const { questions, said } = await read({
    'questions.yaml': [
      'answered:',
      '  - { question: "Did Lavrov come?", passage: lavrov, also: [peskov, gone] }',
      '  - { question: "Did Ushakov come?", passage: ushakov }',
      'refused:',
      '  - { question: "What did it cost?", kind: near }',
      '  - { question: "Did Lavrov come?", kind: near }',
    ].join('\n'),
  });
  expect(questions).toEqual([
    { question: 'Did Lavrov come?', passage: 'lavrov', also: ['peskov'], kind: undefined },
    { question: 'What did it cost?', passage: undefined, also: [], kind: 'near' },
  ]);
  expect(said).toEqual([
    '! questions.yaml:6: "Did Lavrov come?" stands at questions.yaml:2 too: join the two or rename one',
    'questions.yaml:2: "Did Lavrov come?" names "gone", which no passage is called: mend the id',
    'questions.yaml:3: "Did Ushakov come?" names "ushakov", which no passage is called: mend the id',
  ]);
});

test('words of other languages stand in files of their own', async () => {
  const { glossary, said } = await read({
    'glossary.yaml': '- { term: interpreter, synonyms: [translator] }',
    'glossary.fi.yaml': '- { term: interpreter, synonyms: [tulkki] }',
    'glossary.sv.yml': '- { term: interpreter, synonyms: [tolk] }',
    'glossary.not a language.yaml': '- { term: interpreter, synonyms: [x] }',
  });
  expect(glossary).toEqual([
    { term: 'interpreter', synonyms: ['translator'], lang: undefined },
    { term: 'interpreter', synonyms: ['tulkki'], lang: 'fi' },
  ]);
  expect(said).toEqual([
    'glossary.not a language.yaml: "not a language" is no code of a language: name the file as glossary.fi.yaml',
    'glossary.sv.yml: is not read: rename it to glossary.sv.yaml',
  ]);
});

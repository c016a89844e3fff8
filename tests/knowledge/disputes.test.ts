import { expect, test } from 'vitest';
import type { Dispute } from '../../src/ask/library.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

async function read(disputes: string): Promise<{ disputes: readonly Dispute[]; said: string[] }> {
  const folder = makeFolder({
    'documents/a.md': page('a', 'They agreed. {#yes}\n\nThey did. {#yes-2}', { disputes }),
    'documents/b.md': page('b', 'They agreed on nothing. {#no}'),
  });
  const knowledge = await readKnowledge(folder);
  const said = knowledge.problems.map(({ where, what, blocks }) => `${blocks ? '! ' : ''}${where}: ${what}`);
  return { disputes: knowledge.disputes, said };
}

test('the sides may stand in any document', async () => {
  const { disputes, said } = await read('\n  - about: What was agreed\n    sides: [[yes, yes-2], [no]]');
  expect(said).toEqual([]);
  expect(disputes).toEqual([{ about: 'What was agreed', sides: [['yes', 'yes-2'], ['no']] }]);
});

test('a passage that is not there is named and left out', async () => {
  const { disputes, said } = await read('\n  - { about: A, sides: [[yes, gone], [no]] }');
  expect(disputes).toEqual([{ about: 'A', sides: [['yes'], ['no']] }]);
  expect(said).toEqual(['documents/a.md:8: the dispute about "A" names "gone", which no passage is called']);
});

test('one side by itself is no dispute: it would look like the whole story', async () => {
  const { disputes, said } = await read('\n  - { about: A, sides: [[yes], [gone]] }');
  expect(disputes).toEqual([]);
  expect(said).toHaveLength(1);
});

test.each([
  [
    'one side',
    '[{ about: A, sides: [[yes]] }]',
    /^! documents\/a\.md:7: "disputes\.0\.sides" is a list: a dispute has at least/,
  ],
  [
    'sides that are no lists',
    '[{ about: A, sides: [yes, no] }]',
    /^! .*"disputes\.0\.sides\.0" is "yes": write a list of passage ids/,
  ],
  [
    'a side without passages',
    '[{ about: A, sides: [[yes], []] }]',
    /^! .*"disputes\.0\.sides\.1" is a list: name at least one/,
  ],
  ['no subject', '[{ sides: [[yes], [no]] }]', /^! .*"disputes\.0\.about" is missing/],
  ['one dispute for a list', '{ about: A, sides: [[yes], [no]] }', /^! .*"disputes" is a map: write a list/],
  [
    'a key that nothing reads',
    '[{ about: A, side: x, sides: [[yes], [no]] }]',
    /^documents\/a\.md:7: "disputes\.0\.side" is not read: did/,
  ],
  [
    'a passage on both sides',
    '[{ about: A, sides: [[yes], [no, yes]] }]',
    /^documents\/a\.md:7: the dispute about "A" names "yes" twice/,
  ],
])('%s is named with its line', async (_, disputes, problem) => {
  const { said } = await read(disputes);
  expect(said[0]).toMatch(problem);
});

import { expect, test } from 'vitest';
import { sayDelegation } from '../../src/discord/delegation.ts';
import { limits } from '../../src/discord/limits.ts';
import { textLength } from '../../src/discord/say.ts';
import { buttonsOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, personOf, sceneOf } from './small-library.ts';

test('the members stand in the order of the delegation, each with role and passage', () => {
  const people = [
    personOf('b', 'Bjarni', ['p-1']),
    personOf('a', 'Ása *x*', ['p-2', 'p-1']),
    personOf('c', 'Cuno', ['p-1']),
  ];
  const passages = [passageOf('p-1', 'One.'), passageOf('p-2', 'Two.')];
  const delegation = { id: 'iceland', title: 'Iceland', aliases: [], members: ['a', 'b', 'c'] };
  const said = sayDelegation(delegation, false, sceneOf(libraryOf(passages, { people, delegations: [delegation] })));
  expect(textsOf(said)).toEqual([
    '### Iceland',
    '1. **Ása \\*x\\***, Interpreter · `p-2`\n2. **Bjarni**, Interpreter · `p-1`\n3. **Cuno**, Interpreter · `p-1`',
    '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
  ]);
  // One button a member, with an id of its own even where two are cited from the same passage: Discord takes no id twice.
  expect(buttonsOf(said)).toEqual([
    { label: 'Read about Ása *x*', customId: 'delegation:read:p-2:1' },
    { label: 'Read about Bjarni', customId: 'delegation:read:p-1:2' },
    { label: 'Read about Cuno', customId: 'delegation:read:p-1:3' },
  ]);
});

test('a delegation of a hundred fits into one message and says how many are left out', () => {
  const numbers = Array.from({ length: 100 }, (_, number) => `${number}`);
  const people = numbers.map((number) => personOf(number, `Someone of a rather long name ${number}`, [`p-${number}`]));
  const passages = numbers.map((number) => passageOf(`p-${number}`, 'One.'));
  const delegation = { id: 'all', title: 'All', aliases: [], members: numbers };
  const said = sayDelegation(delegation, false, sceneOf(libraryOf(passages, { people })));
  expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
  const [, list = '', more] = textsOf(said);
  expect(more).toBe(`${100 - list.split('\n').length} more did not fit into this message.`);
  expect(buttonsOf(said)).toHaveLength(20);
});

test('a long name is shortened on its button, and a member without a passage has none', () => {
  const people = [personOf('a', 'Name '.repeat(30), ['p-1']), personOf('b', 'Bjarni', [])];
  const delegation = { id: 'two', title: 'Two', aliases: [], members: ['a', 'b'] };
  const said = sayDelegation(delegation, false, sceneOf(libraryOf([passageOf('p-1', 'One.')], { people })));
  const [only, ...others] = buttonsOf(said);
  expect(only?.label).toMatch(/^Read about Name Name .*…$/);
  expect(only?.label.length).toBeLessThanOrEqual(limits.buttonLabel);
  expect(others).toEqual([]);
});

test('a delegation without members says so', () => {
  const delegation = { id: 'none', title: 'None', aliases: [], members: [] };
  expect(textsOf(sayDelegation(delegation, false, sceneOf(libraryOf([]))))).toEqual([
    '### None',
    'My documents name no members of this delegation.',
  ]);
});

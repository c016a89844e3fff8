import { expect, test } from 'vitest';
import { sayDelegation, sayNoDelegation } from '../../src/discord/delegation.ts';
import { limits } from '../../src/discord/limits.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { buttonsOf, optionsOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, personOf, sceneOf } from './small-library.ts';

test('the members stand in the order of the delegation, each with role and passage, under their source', () => {
  const people = [
    personOf('b', 'Bjarni', ['p-1']),
    personOf('a', 'Ása *x*', ['p-2', 'p-1']),
    personOf('c', 'Cuno', ['p-1']),
  ];
  const passages = [passageOf('p-1', 'One.'), passageOf('p-2', 'Two.')];
  const delegation = { id: 'iceland', title: 'Iceland', aliases: [], members: ['a', 'b', 'c', 'b'] };
  const said = sayDelegation(delegation, 1, false, sceneOf(libraryOf(passages, { people, delegations: [delegation] })));
  expect(textsOf(said)).toEqual([
    '### Iceland\n— [The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>)',
    '1. **Ása \\*x\\***, Interpreter · `p-2`\n2. **Bjarni**, Interpreter · `p-1`\n3. **Cuno**, Interpreter · `p-1`',
    '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
  ]);
  expect(optionsOf(said)).toEqual([
    { label: 'Ása *x*', value: 'a', description: 'Interpreter' },
    { label: 'Bjarni', value: 'b', description: 'Interpreter' },
    { label: 'Cuno', value: 'c', description: 'Interpreter' },
  ]);
});

test('a delegation of a hundred is turned page by page, and everybody is in a menu', () => {
  const numbers = Array.from({ length: 100 }, (_, number) => `${'person-'.repeat(8)}${number}`);
  const people = numbers.map((id, at) => ({
    ...personOf(id, `${at} ${'[*name*] '.repeat(20)}`, [`p-${at}`]),
    role: '||role|| '.repeat(40),
  }));
  const passages = numbers.map((_, at) => passageOf(`p-${at}`, 'One.'));
  const delegation = { id: 'all', title: 'All', aliases: [], members: numbers };
  const scene = sceneOf(libraryOf(passages, { people, delegations: [delegation] }));
  const seen: string[] = [];
  for (let page = 1; page > 0;) {
    const said = sayDelegation(delegation, page, false, scene);
    expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
    seen.push(...optionsOf(said).map(({ label }) => label.split(' ')[0] ?? ''));
    page = Number(
      buttonsOf(said)
        .find(({ label }) => label === 'Later')
        ?.customId.split(':')[3] ?? 0,
    );
  }
  expect(seen).toEqual(numbers.map((_, at) => `${at}`));
});

test('a delegation without members says so, and has no menu', () => {
  const delegation = { id: 'none', title: 'None', aliases: [], members: [] };
  const said = sayDelegation(delegation, 1, false, sceneOf(libraryOf([])));
  expect(textsOf(said)).toEqual(['### None', 'My documents name no members of this delegation.']);
  expect(optionsOf(said)).toEqual([]);
});

test('a folder without delegations says so', () => {
  expect(textsOf(sayNoDelegation('iceland', sceneOf(libraryOf([]))))).toEqual([
    'My documents list no delegations. Ask about a person with `/summit ask`.',
  ]);
});

import { expect, test } from 'vitest';
import { completeDelegations, findDelegation } from '../../src/ask/delegations.ts';

const delegations = [
  {
    id: 'united-states',
    title: 'United States delegation',
    aliases: ['usa', 'u.s.', 'США', 'États-Unis'],
    members: [],
  },
  { id: 'russia', title: 'Russian delegation', aliases: ['Venäjä', 'kremlin'], members: [] },
  { id: 'finland', title: 'Hosts', aliases: ['Suomi', 'russians of the north'], members: [] },
];

test.each([
  ['united-states', 'united-states'],
  [' United  States ', 'united-states'],
  ['US', 'united-states'],
  ['сша', 'united-states'],
  ['etats unis', 'united-states'],
  ['VENÄJÄ', 'russia'],
  // Only one has a name that begins so.
  ['kreml', 'russia'],
  // Two have: nobody is chosen for the member.
  ['russ', undefined],
  // Not in the middle of a word.
  ['omi', undefined],
  ['', undefined],
  ['atlantis', undefined],
])('%j', (typed, expected) => {
  expect(findDelegation(delegations, typed)?.id).toBe(expected);
});

test('while typing, names are found by the beginning of any of their words', () => {
  expect(completeDelegations(delegations, 'russ').map(({ id }) => id)).toEqual(['russia', 'finland']);
  expect(completeDelegations(delegations, 'north').map(({ id }) => id)).toEqual(['finland']);
  expect(completeDelegations(delegations, '')).toHaveLength(3);
});

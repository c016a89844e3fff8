import { expect, test } from 'vitest';
import { sayHelp } from '../../src/discord/help.ts';
import { referToQuestion } from '../../src/discord/press.ts';
import { sayingOf } from '../ask/saying-of.ts';
import { buttonsOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, personOf, sceneOf } from './small-library.ts';

const passages = [passageOf('house-1', 'They met at noon.')];
const question = { question: 'When did they meet?', passage: 'house-1', also: [], kind: undefined };
const fact = { id: 'noon', text: 'They met at noon.', passage: 'house-1', day: undefined };
const delegation = { id: 'iceland', title: 'Iceland', aliases: [], members: ['a'] };
const full = libraryOf(passages, {
  people: [personOf('a', 'Ása', ['house-1'])],
  delegations: [delegation],
  facts: [fact],
  questions: [question],
  sayings: [sayingOf('noon', 'They met at noon.', 'house-1')],
  timeline: [{ date: '1986', until: undefined, time: undefined, text: 'They met.', cite: ['house-1'] }],
});

test('it is at most ten lines, with every command to be clicked', () => {
  const [lines = ''] = textsOf(sayHelp('1018000000000000777', sceneOf(full)));
  expect(lines.split('\n')).toHaveLength(10);
  expect(lines).toContain('I have 1 passage from 1 document.');
  expect(lines).toContain('In the menu of a message, under *Apps*, **Find sources** shows');
  const named = [...lines.matchAll(/<\/(summit \w+):1018000000000000777>/g)].map(([, path]) => path);
  expect(named).toEqual([
    'summit ask',
    'summit person',
    'summit quote',
    'summit delegation',
    'summit timeline',
    'summit fact',
    'summit topics',
    'summit source',
    'summit suggest',
    'summit privacy',
  ]);
});

test('without the id of the command, its name stands there to be typed', () => {
  expect(textsOf(sayHelp(undefined, sceneOf(full))).join()).toContain('`/summit ask`: ask');
});

test('what the folder has nothing for is left out', () => {
  const said = sayHelp('1', sceneOf(libraryOf(passages)));
  expect(textsOf(said).join()).not.toMatch(/delegation|person|quote`|timeline|fact of today/);
  expect(buttonsOf(said).map(({ label }) => label)).toEqual(['Browse my documents', 'See what I store about you']);
});

test('a question on a button is asked like one that goes on from an answer, in private', () => {
  const [button] = buttonsOf(sayHelp('1', sceneOf(full)));
  expect(button).toEqual({
    label: 'When did they meet?',
    customId: `ask:next:${referToQuestion('When did they meet?')}:p`,
  });
});

test('what no button can name is not offered: questions that are made of the names of people', () => {
  const people = [personOf('a', 'Ása', ['house-1'])];
  const labels = buttonsOf(sayHelp('1', sceneOf(libraryOf(passages, { people })))).map(({ label }) => label);
  expect(labels.filter((label) => label.endsWith('?'))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { listEntries, matchEntries, readCommandLine } from '../../../src/local/page/client/command-list.js';
import type { Command } from '../../../src/local/page/client/shape.d.ts';

const commands: Command[] = [
  {
    id: '1',
    application_id: '9',
    type: 1,
    name: 'summit',
    description: '',
    options: [
      {
        type: 1,
        name: 'ask',
        name_localizations: { fi: 'kysy' },
        description: 'Answers',
        options: [
          { type: 3, name: 'question', name_localizations: { fi: 'kysymys' }, description: '', required: true },
          { type: 5, name: 'private', description: '' },
        ],
      },
      { type: 2, name: 'admin', description: '', options: [{ type: 1, name: 'reload', description: 'Reads again' }] },
    ],
  },
  { id: '2', application_id: '9', type: 1, name: 'ask-me', description: 'Another' },
  { id: '3', application_id: '9', type: 3, name: 'Find sources', description: '' },
];
const entries = listEntries(commands, 'en-US');

test('subcommands are listed one by one under their full names, menus not at all', () => {
  expect(entries.map(({ label }) => label)).toEqual(['/ask-me', '/summit admin reload', '/summit ask']);
});

test('names are in the language of the person, paths are not', () => {
  const entry = listEntries(commands, 'fi').find(({ path }) => path[1] === 'ask');
  expect(entry).toMatchObject({ label: '/summit kysy', path: ['summit', 'ask'] });
});

test.each([
  ['/', ['/ask-me', '/summit admin reload', '/summit ask']],
  // What begins so stands before what only contains it.
  ['/ask', ['/ask-me', '/summit ask']],
  ['/SUMMIT A', ['/summit admin reload', '/summit ask']],
  ['/nothing', []],
])('%s offers %j', (typed, labels) => {
  expect(matchEntries(entries, typed).map(({ label }) => label)).toEqual(labels);
});

describe('a line typed or pasted whole', () => {
  test.each([
    ['/summit ask question: who came along with Putin?', { question: 'who came along with Putin?' }],
    // Without a name the words belong to the first option.
    ['/summit ask who came?', { question: 'who came?' }],
    ['/summit ask question:who came? private: True', { question: 'who came?', private: 'True' }],
    ['/summit ask private:True question:a: b', { private: 'True', question: 'a: b' }],
    // An address is not an option's name, and nothing typed is lost to an option named twice.
    ['/summit ask see https://a.org question: b', { question: 'see https://a.org question: b' }],
    ['/summit ask question: a question: b', { question: 'a question: b' }],
    ['/summit ask', {}],
  ])('%s', (line, texts) => {
    const read = readCommandLine(line, entries, 'en-US');
    expect(read?.entry.label).toBe('/summit ask');
    expect(Object.fromEntries(read?.texts ?? [])).toEqual(texts);
  });

  test.each(['/summit', '/summit asking', 'summit ask', '/'])('%s names no command in full', (line) => {
    expect(readCommandLine(line, entries, 'en-US')).toBeUndefined();
  });
});

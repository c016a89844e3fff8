import { expect, test } from 'vitest';
import { choicesOf, matchChoices, readValue } from '../../../src/local/page/client/option-value.js';
import type { Option } from '../../../src/local/page/client/shape.d.ts';
import { around } from './outline.ts';

const country = { type: 3, choices: [{ name: 'Russia', value: 'russia' }] };
const value = (value: string | number | boolean) => ({ kind: 'value', value });
const wrong = (problem: string) => ({ kind: 'problem', problem });

test.each<[string, Partial<Option>, string, object]>([
  ['free text', { type: 3 }, ' who came? ', value('who came?')],
  ['nothing where nothing is needed', { type: 3 }, ' ', { kind: 'empty' }],
  ['nothing where something is', { type: 3, required: true }, '', wrong('This option is required. Specify a value.')],
  ['too short', { type: 3, min_length: 3 }, 'ab', wrong('Write at least 3 characters; there are 2.')],
  ['too long', { type: 3, max_length: 3 }, 'abcd', wrong('Write at most 3 characters; there are 4.')],
  // A choice may be typed as it reads; what is sent is its value.
  ['a choice by its name', country, 'russia', value('russia')],
  ['no choice', country, 'Finland', wrong('Choose one from the list.')],
  ['yes or no', { type: 5 }, 'true', value(true)],
  ['a channel', { type: 7 }, '#ask', value('400000000000000001')],
  ['a channel of the wrong kind', { type: 7, channel_types: [5] }, '#ask', wrong('Choose one from the list.')],
  ['a person', { type: 6 }, '@Mira', value('300000000000000001')],
  ['a role', { type: 8 }, 'Readers', value('500000000000000001')],
  ['a whole number', { type: 4, min_value: 1, max_value: 9 }, '7', value(7)],
  ['half of one', { type: 4 }, '1.5', wrong('Enter a whole number.')],
  ['too small', { type: 4, min_value: 1 }, '0', wrong('Enter a whole number of at least 1.')],
  ['too large', { type: 10, max_value: 2 }, '2,5', wrong('Enter a number of at most 2.')],
  ['a file that is on its way', { type: 11 }, 'x.csv', wrong('This file is still on its way. Try again.')],
])('%s', (_, option, text, expected) => {
  expect(readValue({ type: 3, name: 'o', description: '', ...option }, { text }, around)).toEqual(expected);
});

test('what was picked from a list is sent as picked, whatever it reads', () => {
  const option = { type: 3, name: 'question', description: '', autocomplete: true };
  expect(readValue(option, { text: 'Who came along?', value: 'q:12' }, around)).toEqual(value('q:12'));
  const file = { type: 11, name: 'file', description: '' };
  expect(readValue(file, { text: 'x.csv', value: '71' }, around)).toEqual(value('71'));
});

test('choices that begin with what is typed stand before those that contain it', () => {
  const names = [{ name: '#the-asks' }, { name: '#ask' }, { name: '#facts' }];
  expect(matchChoices(names, '#as').map(({ name }) => name)).toEqual(['#ask', '#the-asks']);
});

test('choices are shown in the language of the person', () => {
  const option = {
    type: 3,
    name: 'o',
    description: '',
    choices: [{ name: 'Russia', name_localizations: { fi: 'Venäjä' }, value: 'russia' }],
  };
  expect(choicesOf(option, { ...around, locale: 'fi' })).toEqual([{ name: 'Venäjä', value: 'russia' }]);
});

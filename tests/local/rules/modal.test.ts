import { expect, test } from 'vitest';
import { checkChoices } from '../../../src/local/rules/choices.ts';
import { checkModal } from '../../../src/local/rules/modal.ts';
import { verdict } from './verdict.ts';

const input = (more: object = {}): object => ({ type: 4, style: 1, custom_id: 'a', ...more });
const label = (component: object = input(), more: object = {}): object => ({
  type: 18,
  label: 'Text',
  component,
  ...more,
});
const modal = (...components: object[]): object => ({ custom_id: 'm', title: 'Title', components });
const options = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: `${index}` }));

test.each([
  ['a labelled text', modal(label())],
  ['a row with a text, as in older bots', modal({ type: 1, components: [input({ label: 'Text' })] })],
  [
    'a text to read, menus, a choice of one, boxes',
    modal(
      { type: 10, content: 'Read' },
      label({ type: 8, custom_id: 'b' }),
      label({ type: 21, custom_id: 'c', options: options(2) }),
      label({ type: 23, custom_id: 'd' }),
      label({ type: 3, custom_id: 'e', options: options(2) }),
    ),
  ],
])('Discord takes %s', (_what, body) => {
  expect(verdict(checkModal(body))).toEqual(['good']);
});

test.each([
  [
    'six rows',
    modal(...Array.from({ length: 6 }, (_, index) => label(input({ custom_id: `${index}` })))),
    'components: BASE_TYPE_BAD_LENGTH',
  ],
  ['no row', modal(), 'components: BASE_TYPE_BAD_LENGTH'],
  ['a title of 46', { ...modal(label()), title: 'x'.repeat(46) }, 'title: BASE_TYPE_BAD_LENGTH'],
  ['a label of 46', modal(label(input(), { label: 'x'.repeat(46) })), 'components.0.label: BASE_TYPE_BAD_LENGTH'],
  ['no custom_id', { title: 'x', components: [label()] }, 'custom_id: BASE_TYPE_REQUIRED'],
  ['one custom_id twice', modal(label(), label()), 'components: COMPONENT_CUSTOM_ID_DUPLICATED'],
  [
    'a button',
    modal(label({ type: 2, style: 1, custom_id: 'a', label: 'x' })),
    'components.0.component.type: UNION_TYPE_CHOICES',
  ],
  ['an input without a label around it', modal(input()), 'components.0.type: UNION_TYPE_CHOICES'],
  [
    'two labels for one input',
    modal(label(input({ label: 'x' }))),
    'components.0.component.label: TEXT_INPUT_LABEL_IN_LABEL',
  ],
  [
    'a choice of one among one',
    modal(label({ type: 21, custom_id: 'c', options: options(1) })),
    'components.0.component.options: BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a text that starts longer than it may be',
    modal(label(input({ value: 'xxx', max_length: 2 }))),
    'components.0.component.value: BASE_TYPE_MAX_LENGTH',
  ],
])('Discord refuses a modal with %s', (_what, body, problem) => {
  expect(verdict(checkModal(body))).toEqual([problem]);
});

test.each([
  ['none at all', 3, {}, 'choices: BASE_TYPE_REQUIRED'],
  [
    '26',
    3,
    { choices: Array.from({ length: 26 }, (_, index) => ({ name: 'a', value: `${index}` })) },
    'choices: BASE_TYPE_MAX_LENGTH',
  ],
  ['a name of 101', 3, { choices: [{ name: 'x'.repeat(101), value: 'a' }] }, 'choices.0.name: BASE_TYPE_BAD_LENGTH'],
  ['an empty name', 3, { choices: [{ name: '', value: 'a' }] }, 'choices.0.name: BASE_TYPE_BAD_LENGTH'],
  ['a value of 101', 3, { choices: [{ name: 'a', value: 'x'.repeat(101) }] }, 'choices.0.value: BASE_TYPE_MAX_LENGTH'],
  ['a word for a number', 4, { choices: [{ name: 'a', value: 'b' }] }, 'choices.0.value: NUMBER_TYPE_COERCE'],
])('Discord refuses type-ahead with %s', (_what, type, body, problem) => {
  expect(verdict(checkChoices(body, type))).toEqual([problem]);
});

test('Discord takes an empty list of choices, and numbers for numbers', () => {
  expect(verdict(checkChoices({ choices: [] }, 3))).toEqual(['good']);
  expect(verdict(checkChoices({ choices: [{ name: 'a', value: 1.5 }] }, 10))).toEqual(['good']);
});

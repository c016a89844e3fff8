import { expect, test } from 'vitest';
import { checkField, questionsOf } from '../../../src/local/page/client/modal-fields.js';
import type { Field } from '../../../src/local/page/client/shape.d.ts';

const text: Field = { type: 4, custom_id: 't', style: 1 };

test.each<[string, Field, string | string[], string | undefined]>([
  // Fields are required unless they say otherwise.
  ['an empty text', text, '  ', 'This field is required.'],
  ['an empty text that may be', { ...text, required: false }, '', undefined],
  // What is not required may be left out, but not half done.
  [
    'a short text that may be left out',
    { ...text, required: false, min_length: 5 },
    'abc',
    'Write at least 5 characters; there are 3.',
  ],
  ['a long text', { ...text, max_length: 2 }, 'abc', 'Write at most 2 characters; there are 3.'],
  ['nothing chosen', { type: 8, custom_id: 'c' }, [], 'This field is required.'],
  ['too little chosen', { type: 3, custom_id: 'c', min_values: 2, max_values: 3 }, ['a'], 'Choose at least 2.'],
  ['too much chosen', { type: 3, custom_id: 'c' }, ['a', 'b'], 'Choose at most 1.'],
  [
    'all boxes of a group',
    {
      type: 22,
      custom_id: 'c',
      options: [
        { label: 'A', value: 'a' },
        { label: 'B', value: 'b' },
      ],
    },
    ['a', 'b'],
    undefined,
  ],
  ['no radio button', { type: 21, custom_id: 'c', options: [] }, '', 'This field is required.'],
  ['a box that is not ticked', { type: 23, custom_id: 'c' }, 'false', undefined],
  ['a file', { type: 19, custom_id: 'f' }, [], 'Files cannot be attached in the local preview.'],
])('%s', (_, field, value, expected) => {
  expect(checkField(field, value)).toBe(expected);
});

test('a form asks its questions in order, texts between them, old rows included', () => {
  const asked = questionsOf({
    custom_id: 'm',
    title: 'Form',
    components: [
      { type: 10, content: 'Read this first' },
      { type: 18, label: 'Text', description: 'In short', component: text },
      { type: 1, components: [{ ...text, custom_id: 'old', label: 'Old' }] },
    ],
  });
  expect(asked).toMatchObject([
    { text: 'Read this first' },
    { label: 'Text', description: 'In short' },
    { label: 'Old' },
  ]);
});

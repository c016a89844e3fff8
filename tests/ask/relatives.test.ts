import { expect, test } from 'vitest';
import { relatives } from '../../src/ask/relatives.ts';

test.each([
  ['syrian', 'syria'],
  ['russia', 'russian'],
  ['iranian', 'iran'],
  ['iran', 'iranian'],
  ['european', 'europ'],
  ['histori', 'historian'],
])('%s has %s among its relatives', (stem, other) => {
  expect(relatives(stem)).toContain(other);
});

test('short stems have none, and none is left shorter than four letters', () => {
  expect(relatives('man')).toEqual([]);
  expect(relatives('human').every((stem) => stem.length >= 4)).toBe(true);
});

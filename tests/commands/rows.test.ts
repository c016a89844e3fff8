import { expect, test } from 'vitest';
import { needed, verbs } from '../bot/real.ts';
import { pressed, typed } from '../bot/rows.ts';

test('every command for moderators, and every button and form of it, has its row, and each row is of one', () => {
  expect(Object.keys(typed).toSorted()).toEqual([...needed.keys()].toSorted());
  expect(Object.keys(pressed).toSorted()).toEqual([...verbs.keys()].toSorted());
});

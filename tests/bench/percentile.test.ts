import { expect, test } from 'vitest';
import { percentile } from '../../bench/percentile.ts';

const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

test.each([
  // The nearest rank of 1 to 100 is the number itself, in whatever order they come.
  [hundred, 0.5, 50],
  [hundred, 0.99, 99],
  [hundred, 1, 100],
  // Between two of them it is the upper: 98 are only 98 %.
  [hundred, 0.985, 99],
  // No share is below the smallest.
  [hundred, 0, 1],
  // An even count has no middle: the lower of the two, for it is a time that was measured.
  [[4, 1, 3, 2], 0.5, 2],
  // Sorted as numbers, not as text.
  [[10, 9, 100], 0.5, 10],
  // Of one number, everything is that number.
  [[7], 0.99, 7],
])('of %j the share %d does not exceed %d', (numbers, share, expected) => {
  expect(percentile(numbers, share)).toBe(expected);
});

test('of nothing there is none', () => {
  expect(() => percentile([], 0.5)).toThrow('no percentile');
});

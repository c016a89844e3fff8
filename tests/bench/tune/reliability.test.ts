import { expect, test } from 'vitest';
import { drawReliability, fillBins } from '../../../bench/tune/reliability.ts';

const rows = [
  { right: true, sure: 1 },
  { right: true, sure: 0.92 },
  { right: false, sure: 0.9 },
  { right: false, sure: 0.02 },
];

test('answers of about the same confidence stand in one bin, and empty bins are left out', () => {
  const bins = fillBins(rows);
  expect(bins).toEqual([
    { count: 1, expected: 0.02, right: 0 },
    { count: 3, expected: expect.closeTo(0.94, 5), right: 2 },
  ]);
});

test('the picture says what each dot is, and is the same for the same figures', () => {
  const picture = drawReliability(fillBins(rows), 0.37);
  expect(picture).toContain('<title>3 questions: 94 % sure, 67 % right</title>');
  expect(picture).toContain('4 questions, each judged');
  expect(picture).toContain('answered from 37 on');
  expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  expect(drawReliability(fillBins(rows), 0.37)).toBe(picture);
});

/** How far the line of a dot reaches, where half of so many were right. */
function rangeOf(count: number): number {
  const picture = drawReliability([{ count, expected: 0.5, right: count / 2 }], 0.37);
  const [, low, high] = /class="range" d="M\S+ (\S+)V([\d.]+)"/.exec(picture) ?? [];
  return Number(low) - Number(high);
}

test('the more questions there are, the surer is the share', () => {
  expect(rangeOf(10)).toBeGreaterThan(2 * rangeOf(100));
  expect(rangeOf(100)).toBeGreaterThan(2 * rangeOf(1000));
});

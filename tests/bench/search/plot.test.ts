import { describe, expect, test } from 'vitest';
import { drawPlot } from '../../../bench/search/plot.ts';

const names = ['summit-bot', 'minisearch', 'sqlite', 'lunr'];
const plot = (y: number) => ({
  title: 'Half the questions <take> at most',
  unit: 'milliseconds',
  logarithmic: true,
  series: names.map((name, at) => ({ name, points: [[2000, 1] as const, [20_000, y + at / 1e6] as const] })),
});

describe.each([
  // All lines end at the top, at the bottom, and in the middle.
  [9.99],
  [0.1],
  [2],
])('lines that end together at %d', (y) => {
  const places = [...drawPlot(plot(y)).matchAll(/<text x="658" y="([\d.]+)">([\w-]+)</g)];

  test('are all named', () => {
    expect(new Set(places.map(([, , name]) => name))).toEqual(new Set(names));
  });

  test('have names that do not cover each other and stay in the picture', () => {
    const heights = places.map(([, height]) => Number(height)).toSorted((a, b) => a - b);
    for (const [at, height] of heights.slice(1).entries()) expect(height - (heights[at] ?? 0)).toBeGreaterThan(16);
    expect(heights[0]).toBeGreaterThan(60);
    expect(heights.at(-1)).toBeLessThan(400);
  });
});

test('an engine that did not finish a size ends earlier, and every point stays within the picture', () => {
  const { series, ...rest } = plot(10);
  const svg = drawPlot({ ...rest, series: [...series, { name: 'orama', points: [[2000, 900]] }] });
  const points = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)];
  expect(points.length).toBe(names.length * 2 + 1);
  for (const [, x, y] of points) {
    expect(Number(x)).toBeGreaterThan(70);
    expect(Number(x)).toBeLessThan(640);
    expect(Number(y)).toBeGreaterThanOrEqual(68);
    expect(Number(y)).toBeLessThanOrEqual(390);
  }
});

test('signs of the title are escaped', () => {
  expect(drawPlot(plot(10))).toContain('Half the questions &lt;take> at most');
});

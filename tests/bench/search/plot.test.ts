import { expect, test } from 'vitest';
import { drawPlot } from '../../../bench/search/plot.ts';

const names = ['summit-bot', 'minisearch', 'sqlite', 'lunr'];
const plot = {
  title: 'Half the questions <take> at most',
  unit: 'milliseconds',
  logarithmic: true,
  series: names.map((name, at) => ({ name, points: [[2000, 1 + at / 100] as const, [20_000, 10] as const] })),
};

test('every line is named, and no name covers another', () => {
  const svg = drawPlot(plot);
  const places = [...svg.matchAll(/<text x="658" y="([\d.]+)">([\w-]+)</g)];
  expect(new Set(places.map(([, , name]) => name))).toEqual(new Set(names));
  const heights = places.map(([, y]) => Number(y)).toSorted((a, b) => a - b);
  for (const [at, y] of heights.slice(1).entries()) expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(16);
});

test('an engine that did not finish a size ends earlier, and everything stays within the picture', () => {
  const svg = drawPlot({ ...plot, series: [...plot.series, { name: 'orama', points: [[2000, 900]] }] });
  for (const [, x, y] of svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)) {
    expect(Number(x)).toBeGreaterThan(70);
    expect(Number(x)).toBeLessThan(640);
    expect(Number(y)).toBeGreaterThanOrEqual(68);
    expect(Number(y)).toBeLessThanOrEqual(390);
  }
});

test('signs of the title are escaped', () => {
  expect(drawPlot(plot)).toContain('Half the questions &lt;take> at most');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/local/page/client/colours.css', import.meta.url), 'utf8');
const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
const colours = new Map([...pairs].map(([, name, light, dark]) => [name, { light, dark }]));

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = [
  'ground',
  'ground-side',
  'ground-raised',
  'ground-soft',
  'ground-field',
  'ground-hover',
  'ground-chosen',
  'private',
];
const texts = ['text', 'text-strong', 'text-soft', 'link', 'bad-text', 'brand-text'];

/** White on what is pressed, and the few pairs that stand apart. */
const others = [
  ['white', 'brand'],
  ['white', 'brand-strong'],
  ['white', 'good'],
  ['white', 'good-strong'],
  ['white', 'bad'],
  ['white', 'bad-strong'],
  ['text-strong', 'grey'],
  ['text-strong', 'grey-strong'],
  ['text', 'ground-code'],
  ['brand-text', 'brand-tint'],
  ['note-text', 'note'],
] as const;

const colour = (name: string, theme: 'light' | 'dark') =>
  name === 'white' ? '#ffffff' : (colours.get(name)?.[theme] ?? `no ${name}`);

test.each(
  (['light', 'dark'] as const).flatMap((theme) =>
    [...grounds.flatMap((ground) => texts.map((text) => [text, ground])), ...others].map(
      ([text, ground]) => [theme, text, ground] as const,
    ),
  ),
)('%s: %s on %s can be read (WCAG AA, 4.5 to 1)', (theme, text = '', ground = '') => {
  expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'] as const)('%s: the edges of fields and the focus ring can be seen (3 to 1)', (theme) => {
  for (const ground of ['ground', 'ground-raised', 'ground-soft', 'ground-field']) {
    expect(contrast(colour('line-strong', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('brand-text', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  }
});

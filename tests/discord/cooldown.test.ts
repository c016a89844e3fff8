import { expect, test } from 'vitest';
import { makeCooldown } from '../../src/discord/cooldown.ts';

test('a member waits, others and other servers do not', () => {
  const cooldown = makeCooldown();
  expect(cooldown.ask('g', 'eve', 10, 1000)).toBe(0);
  expect(cooldown.ask('g', 'eve', 10, 5000)).toBe(6000);
  expect(cooldown.ask('g', 'bob', 10, 5000)).toBe(0);
  expect(cooldown.ask('h', 'eve', 10, 5000)).toBe(0);
  expect(cooldown.ask('g', 'eve', 10, 11_000)).toBe(0);
});

test('asking too early does not make the wait longer', () => {
  const cooldown = makeCooldown();
  cooldown.ask('g', 'eve', 10, 0);
  cooldown.ask('g', 'eve', 10, 9000);
  expect(cooldown.ask('g', 'eve', 10, 10_000)).toBe(0);
});

test.each([
  ['no wait is set', 0, 500],
  // The hour was set back by an operator.
  ['the clock was set back', 10, -3_600_000],
  ['the wait was made shorter since', 1, 2000],
])('%s: nobody waits', (_, seconds, now) => {
  const cooldown = makeCooldown();
  cooldown.ask('g', 'eve', 10, 0);
  expect(cooldown.ask('g', 'eve', seconds, now)).toBe(0);
});

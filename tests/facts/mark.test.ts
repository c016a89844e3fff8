import { expect, test } from 'vitest';
import { markOf, nonceOf } from '../../src/facts/mark.ts';

const key = { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' };

/** Every part of the key, another one at a time. */
const others = [
  { ...key, guildId: 'g2' },
  { ...key, scheduleId: 's2' },
  { ...key, day: '2026-07-17' },
];

// Written into messages that stand for years: what an older version wrote must be found by a newer one.
test('the mark of a day is the same in every version: the day, and eight letters and digits', () => {
  expect(markOf(key)).toBe('2026-07-16 · elju6lwa');
  expect(new Set([key, ...others].map(markOf)).size).toBe(4);
});

test('the nonce of a day is the same in every version, in 24 of the 25 characters that Discord allows', () => {
  expect(nonceOf(key)).toBe('dgdwB3qr_dMN1245ao0I2PX2');
  expect(nonceOf(key)).toHaveLength(24);
  expect(new Set([key, ...others].map(nonceOf)).size).toBe(4);
});

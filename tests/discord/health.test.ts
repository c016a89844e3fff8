import { expect, test } from 'vitest';
import { judgeHealth } from '../../src/discord/health.ts';
import type { Pulse, ShardPulse } from '../../src/discord/pulse.ts';

const well: ShardPulse = { id: 0, ready: true, ackAge: 40_000, awayAge: 0 };
const pulse = (shard: Partial<ShardPulse> = {}, restAge = 0): Pulse => ({ shards: [{ ...well, ...shard }], restAge });

test.each<[why: string, pulse: Pulse]>([
  ['between two heartbeats of a quiet server', pulse()],
  ['no request for ten minutes: the bot asks by itself every five', pulse({}, 10 * 60_000)],
  ['a shard that has just lost its connection: discord.js connects it again', pulse({ ready: false, awayAge: 30_000 })],
])('healthy: %s', (_why, given) => {
  expect(judgeHealth(given, 'writable')).toEqual({ healthy: true, reasons: [] });
});

test.each<[pulse: Pulse, reason: string]>([
  [{ shards: [], restAge: 0 }, 'starting: not connected to Discord yet'],
  [pulse({ ackAge: 126_000 }), 'shard 0: no heartbeat was acknowledged for 126 s'],
  [pulse({ id: 3, ready: false, awayAge: 61_000 }), 'shard 3 has not been connected for 61 s'],
  [pulse({}, 661_000), 'Discord has answered no request for 661 s'],
])('not healthy, and why: %#', (given, reason) => {
  expect(judgeHealth(given, 'writable')).toEqual({ healthy: false, reasons: [reason] });
});

test('a store that takes no writes is not healthy, whatever Discord says', () => {
  expect(judgeHealth(pulse(), { why: 'disk is full' }).reasons).toEqual(['the store cannot be written: disk is full']);
});

import { expect, test } from 'vitest';
import type { WorldPlan } from '../../src/local/plan.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { idAt, shardOf } from '../../src/local/snowflake.ts';
import { botsFor, until } from './bot.ts';

/** An id made a second, and one millisecond more, after the one before. */
function at(index: number, counter: number): string {
  return idAt(Date.UTC(2020, 0, 1) + index * 1001, counter);
}

/** Guilds made a second apart, each with one channel and the member. */
function manyGuilds(count: number): WorldPlan {
  const plan = previewWorld();
  const guilds = Array.from({ length: count }, (_, index) => ({
    id: at(index, 0),
    name: `Guild ${index}`,
    ownerId: PREVIEW.moderator,
    members: [{ id: PREVIEW.member }],
    channels: [{ id: at(index, 16), name: 'general' }],
  }));
  return { ...plan, guilds };
}

test('each guild is on the shard that Discord’s formula says, and its interactions arrive there', async ({
  onTestFinished,
}) => {
  const bots = botsFor(onTestFinished);
  const plan = manyGuilds(40);
  const local = await bots.open({ world: plan, identify: { maxConcurrency: 4, everyMs: 5000 } });
  const client = await bots.logInGreeter(local, { shards: [0, 1, 2, 3], shardCount: 4 });
  expect(client.guilds.cache.size).toBe(40);
  const arrived: (readonly [number | undefined, string])[] = [];
  client.on('interactionCreate', (interaction) => {
    arrived.push([interaction.guild?.shardId, interaction.guildId ?? '']);
  });
  for (const guild of plan.guilds) {
    const channel = guild.channels[0]?.id ?? '';
    const response = await local.seat(PREVIEW.member).use(channel, { path: ['greet'], options: { name: 'x' } });
    expect(response).toMatchObject({ kind: 'message' });
  }
  expect(arrived).toEqual(plan.guilds.map(({ id }) => [shardOf(id, 4), id]));
  expect(new Set(arrived.map(([shard]) => shard)).size).toBe(4);
});

test('another shard hears nothing of a guild', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const plan = manyGuilds(8);
  const local = await bots.open({ world: plan, identify: { maxConcurrency: 2, everyMs: 5000 } });
  const client = await bots.logInGreeter(local, { shards: [1], shardCount: 2 });
  const own = plan.guilds.filter(({ id }) => shardOf(id, 2) === 1);
  expect([...client.guilds.cache.keys()]).toEqual(own.map(({ id }) => id));
  const heard: string[] = [];
  client.on('channelCreate', (channel) => void heard.push(channel.guildId));
  for (const [index, { id }] of plan.guilds.entries()) {
    local.admin.addChannel(id, { id: at(index, 32), name: 'new' });
  }
  await until(() => heard.length === own.length);
  expect(heard).toEqual(own.map(({ id }) => id));
});

test('direct messages arrive on shard 0', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open({ world: manyGuilds(4), identify: { maxConcurrency: 2, everyMs: 5000 } });
  await bots.logInGreeter(local, { shards: [0, 1], shardCount: 2 });
  const seat = local.seat(PREVIEW.member);
  expect(await seat.use(seat.direct().id, { path: ['greet'], options: { name: 'x' } })).toMatchObject({
    kind: 'message',
  });
});

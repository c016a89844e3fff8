import { Client, GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { botsFor, greetWorld } from './bot.ts';

test('an unmodified client logs in, registers a command, and a person uses it', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  const client = await bots.logInGreeter(local);
  expect(client.guilds.cache.get(PREVIEW.guild)?.channels.cache.size).toBe(4);
  const seat = local.seat(PREVIEW.member);

  expect(await seat.complete(PREVIEW.general, { path: ['greet'], options: { name: 'w' }, focused: 'name' })).toEqual([
    { name: 'World', value: 'world' },
  ]);
  expect(await greetWorld(local)).toMatchObject({ kind: 'message', message: { content: 'Hello world' } });
  expect(seat.messages(PREVIEW.general).map((message) => message.content)).toEqual(['Hello world']);
  expect(local.violations).toEqual([]);
});

test('a wrong token is refused by REST and closes the gateway with 4004', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  const stranger = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: local.apiUrl } });
  await expect(stranger.login('wrong')).rejects.toThrow('An invalid token was provided');
  const socket = new WebSocket(`${local.gatewayUrl}?v=10&encoding=json`);
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', (event) => resolve(event.code)));
  const identify = { token: 'wrong', intents: 1, properties: { os: '', browser: '', device: '' } };
  socket.addEventListener('open', () => socket.send(JSON.stringify({ op: 2, d: identify })));
  expect(await closed).toBe(4004);
});

test('it listens on this machine only', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  expect(new URL(local.apiUrl).hostname).toBe('127.0.0.1');
  expect(new URL(local.gatewayUrl).hostname).toBe('127.0.0.1');
});

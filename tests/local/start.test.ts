import { Client, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { logIn } from './bot.ts';

let local: LocalDiscord;
let client: Client | undefined;

beforeEach(async () => {
  local = await startLocalDiscord({ world: previewWorld() });
});
afterEach(async () => {
  await client?.destroy();
  await local.close();
});

const greet = new SlashCommandBuilder()
  .setName('greet')
  .setDescription('Says hello')
  .addStringOption((option) => option.setName('name').setDescription('Whom').setRequired(true).setAutocomplete(true));

test('an unmodified client logs in, registers a command, and a person uses it', async () => {
  client = await logIn(local);
  expect(client.guilds.cache.get(PREVIEW.guild)?.channels.cache.size).toBe(4);
  await client.application?.commands.set([greet]);
  client.on('interactionCreate', (interaction) => {
    if (interaction.isAutocomplete()) void interaction.respond([{ name: 'World', value: 'world' }]);
    if (interaction.isChatInputCommand())
      void interaction.reply(`Hello ${interaction.options.getString('name', true)}`);
  });
  const seat = local.seat(PREVIEW.member);

  expect(await seat.complete(PREVIEW.general, { path: ['greet'], options: { name: 'w' }, focused: 'name' })).toEqual([
    { name: 'World', value: 'world' },
  ]);
  const response = await seat.use(PREVIEW.general, { path: ['greet'], options: { name: 'world' } });
  expect(response).toMatchObject({ kind: 'message', message: { content: 'Hello world' } });
  expect(seat.messages(PREVIEW.general).map((message) => message.content)).toEqual(['Hello world']);
  expect(local.violations).toEqual([]);
});

test('a wrong token is refused by REST and closes the gateway with 4004', async () => {
  const stranger = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: local.apiUrl } });
  await expect(stranger.login('wrong')).rejects.toThrow('An invalid token was provided');
  const socket = new WebSocket(`${local.gatewayUrl}?v=10&encoding=json`);
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', (event) => resolve(event.code)));
  const identify = { token: 'wrong', intents: 1, properties: { os: '', browser: '', device: '' } };
  socket.addEventListener('open', () => socket.send(JSON.stringify({ op: 2, d: identify })));
  expect(await closed).toBe(4004);
});

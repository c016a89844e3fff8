import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DiscordAPIError, HTTPError } from 'discord.js';
import type { Client, TextChannel } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { botsFor } from './bot.ts';

const SEND = 'POST /channels/:channel/messages';

function general(client: Client): TextChannel {
  const channel = client.channels.cache.get(PREVIEW.general);
  if (!channel?.isTextBased() || channel.isDMBased()) throw new Error('#general is not there');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- #general of the preview is a text channel
  return channel as TextChannel;
}

function posted(local: LocalDiscord): number {
  return local.seat(PREVIEW.member).messages(PREVIEW.general).length;
}

describe.concurrent('what the client does when a request', { timeout: 40_000 }, () => {
  test('is answered 429: it waits as long as it is told, and sends it once more', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'limited', seconds: 0.6 });
    await general(client).send('hello');
    const [first, second, ...rest] = local.traffic.of(SEND);
    expect([first?.status, second?.status, rest.length]).toEqual([429, 200, 0]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(600);
  });

  test('is answered 429 for everything: other requests wait too', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'limited', seconds: 0.6, global: true });
    const sent = general(client).send('hello');
    const from = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.users.fetch(PREVIEW.member, { force: true });
    expect(performance.now() - from).toBeGreaterThan(500);
    await sent;
  });

  test('is answered 500 for good: four attempts without a pause, then an HTTPError', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'status', status: 500 }, 10);
    const from = performance.now();
    await expect(general(client).send('hello')).rejects.toThrow(HTTPError);
    expect(local.traffic.of(SEND)).toHaveLength(4);
    expect(performance.now() - from).toBeLessThan(1000);
    expect(posted(local)).toBe(0);
  });

  test('was accepted but its answer is a 500: it is posted again', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'lost', by: 500 });
    await general(client).send('hello');
    expect(posted(local)).toBe(2);
  });

  test('was accepted but its answer is a 500: with nonce and enforceNonce it is posted once', async ({
    onTestFinished,
  }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'lost', by: 500 });
    const message = await general(client).send({ content: 'hello', nonce: 'day-1', enforceNonce: true });
    expect(local.seat(PREVIEW.member).messages(PREVIEW.general)).toMatchObject([{ id: message.id }]);
  });

  test('ends in a closed socket: UND_ERR_SOCKET, not tried again', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'cut' });
    await expect(general(client).send('hello')).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(local.traffic.of(SEND)).toHaveLength(1);
    expect(posted(local)).toBe(0);
  });

  test('was accepted but the socket closed before the answer: UND_ERR_SOCKET, and the message is there', async ({
    onTestFinished,
  }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    local.faults.rest(SEND, { kind: 'lost', by: 'cut' });
    await expect(general(client).send('hello')).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' });
    expect(posted(local)).toBe(1);
  });

  test('was accepted but gets no answer: it is sent four times, and posted once with enforceNonce', async ({
    onTestFinished,
  }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local, { rest: { timeout: 100 } });
    local.faults.rest(SEND, { kind: 'lost', by: 'silent' }, 10);
    const sent = general(client).send({ content: 'hello', nonce: 'day-1', enforceNonce: true });
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    expect(local.traffic.of(SEND)).toHaveLength(4);
    expect(posted(local)).toBe(1);
  });

  test('gets no answer: it is given up after its timeout, four times', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local, { rest: { timeout: 100 } });
    local.faults.rest(SEND, { kind: 'silent' }, 10);
    await expect(general(client).send('hello')).rejects.toMatchObject({ name: 'AbortError' });
    expect(local.traffic.of(SEND)).toHaveLength(4);
  });

  // Each row: a refusal that the client does not try again, with Discord's code.
  test.for([
    ['an expired interaction', 404, 10062],
    ['an interaction answered already', 400, 40060],
    ['an expired token', 401, 50027],
    ['a missing permission', 403, 50013],
    ['an unknown channel', 404, 10003],
    ['an unknown message', 404, 10008],
    ['a wrong form', 400, 50035],
  ] as const)(
    'is refused for %s: a DiscordAPIError with its code, one request',
    async ([_what, status, code], { onTestFinished }) => {
      const bots = botsFor(onTestFinished);
      const local = await bots.open();
      const client = await bots.logIn(local);
      local.faults.rest(SEND, { kind: 'status', status, code, message: 'On demand' });
      const error = await general(client)
        .send('hello')
        .catch((each: unknown) => each);
      expect(error).toBeInstanceOf(DiscordAPIError);
      expect(error).toMatchObject({ code, status });
      expect(local.traffic.of(SEND)).toHaveLength(1);
    },
  );

  test('is one of many: at most fifty a second go out, and none is refused', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    const from = performance.now();
    await Promise.all(Array.from({ length: 120 }, () => client.rest.get('/users/@me')));
    expect(performance.now() - from).toBeGreaterThan(1900);
    expect(local.traffic.of('GET /users/@me').filter((each) => each.status === 429)).toEqual([]);
  }, 30_000);

  test('comes after others to the same channel: it waits for the bucket, and none is refused', async ({
    onTestFinished,
  }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logIn(local);
    for (let count = 0; count < 6; count += 1) await general(client).send(`${count}`);
    const [first, ...others] = local.traffic.of(SEND);
    expect((others.at(-1)?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(4500);
    expect(local.traffic.of(SEND).map((each) => each.status)).toEqual([200, 200, 200, 200, 200, 200]);
  });
});

/** A bare bot as a process of its own. */
const BARE_BOT = `
  import { Client, GatewayIntentBits } from 'discord.js';
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.argv[1] } });
  client.once('clientReady', () => console.log('ready'));
  await client.login(process.argv[2]);`;

test('a malformed INTERACTION_CREATE kills a bot that catches nothing', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  const bot = spawn(process.execPath, ['--input-type=module', '-e', BARE_BOT, local.apiUrl, local.token]);
  onTestFinished(() => void bot.kill('SIGKILL'));
  await once(bot.stdout, 'data');
  const exit = once(bot, 'exit');
  local.faults.event('INTERACTION_CREATE', { id: 1, type: 2 });
  const [code] = await exit;
  expect(code).not.toBe(0);
});

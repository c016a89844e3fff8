import { ChannelType, Client, GatewayIntentBits, Status } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { botsFor, greetWorld, until } from './bot.ts';

/** How often the bot identified and resumed. */
function counts(local: LocalDiscord): { identify: number; resume: number } {
  const of = (kind: string): number => local.traffic.connecting.filter((each) => each.kind === kind).length;
  return { identify: of('identify'), resume: of('resume') };
}

/** Milliseconds from `since` until the bot's next identify or resume. */
function after(local: LocalDiscord, since: number, kind: 'identify' | 'resume'): number {
  return (local.traffic.connecting.find((each) => each.kind === kind && each.at >= since)?.at ?? NaN) - since;
}

const gone = (client: Client): Promise<number> =>
  new Promise((resolve) => client.once('shardDisconnect', (event) => resolve(event.code)));

// Each of these waits for the client's own timers, so they wait together.
describe.concurrent('what the client does when', { timeout: 40_000 }, () => {
  test('its socket is cut: it resumes after half a second, and what was sent meanwhile arrives', async ({
    onTestFinished,
  }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    await bots.logInGreeter(local);
    const cut = performance.now();
    local.faults.drop();
    const response = greetWorld(local);
    await expect(response).resolves.toMatchObject({ kind: 'message', message: { content: 'Hello world' } });
    expect(after(local, cut, 'resume')).toBeGreaterThan(400);
    expect(counts(local)).toEqual({ identify: 1, resume: 1 });
    expect(local.violations).toEqual([]);
  });

  test('heartbeats get no ACK: it closes with 4200 and resumes', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open({ heartbeatMs: 500 });
    await bots.logInGreeter(local);
    local.faults.deaf(true);
    await until(() => local.traffic.connecting.some((each) => each.kind === 'closed' && each.code === 4200));
    local.faults.deaf(false);
    await until(() => counts(local).resume >= 1);
    expect(await greetWorld(local)).toMatchObject({ kind: 'message' });
  });

  test('it is told to reconnect (op 7): it resumes after half a second', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    await bots.logInGreeter(local);
    const told = performance.now();
    local.faults.reconnect();
    await until(() => counts(local).resume === 1);
    expect(after(local, told, 'resume')).toBeGreaterThan(400);
    expect(after(local, told, 'resume')).toBeLessThan(2000);
    expect(await greetWorld(local)).toMatchObject({ kind: 'message' });
  });

  test('its session is invalid but can be resumed (op 9, true): it resumes at once', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    await bots.logInGreeter(local);
    const told = performance.now();
    local.faults.invalidate(true);
    await until(() => counts(local).resume === 1);
    expect(after(local, told, 'resume')).toBeLessThan(400);
    expect(await greetWorld(local)).toMatchObject({ kind: 'message' });
  });

  test('its session is gone (op 9, false): it identifies again some seconds later', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logInGreeter(local);
    const told = performance.now();
    local.faults.invalidate(false);
    await until(() => counts(local).identify === 2, 25_000);
    expect(after(local, told, 'identify')).toBeGreaterThan(3000);
    expect(counts(local).resume).toBe(0);
    await until(() => client.ws.status === Status.Ready);
    expect(await greetWorld(local)).toMatchObject({ kind: 'message' });
  });

  test.for([1001, 4000, 4009])('the gateway closes with %i: it resumes', async (code, { onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    await bots.logInGreeter(local);
    local.faults.close(code);
    await until(() => counts(local).resume === 1);
    expect(counts(local)).toEqual({ identify: 1, resume: 1 });
    expect(await greetWorld(local)).toMatchObject({ kind: 'message' });
  });

  test.for([1000, 4003, 4007, 4008])(
    'the gateway closes with %i: it identifies again',
    async (code, { onTestFinished }) => {
      const bots = botsFor(onTestFinished);
      const local = await bots.open();
      const client = await bots.logInGreeter(local);
      local.faults.close(code);
      await until(() => counts(local).identify === 2, 25_000);
      expect(counts(local).resume).toBe(0);
      await until(() => client.ws.status === Status.Ready);
      expect(await greetWorld(local)).toMatchObject({ kind: 'message' });
    },
  );

  test.for([4004, 4010, 4011, 4012, 4013, 4014])(
    'the gateway closes with %i: it is dead for good',
    async (code, { onTestFinished }) => {
      const bots = botsFor(onTestFinished);
      const local = await bots.open();
      const client = await bots.logInGreeter(local);
      client.on('shardError', () => undefined);
      const told = gone(client);
      local.faults.close(code);
      expect(await told).toBe(code);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(counts(local)).toEqual({ identify: 1, resume: 0 });
    },
  );

  test('its RESUME is never answered: it still says that it is ready', async ({ onTestFinished }) => {
    const bots = botsFor(onTestFinished);
    const local = await bots.open();
    const client = await bots.logInGreeter(local);
    local.faults.ignoreResumes(1);
    local.faults.drop();
    await until(() => counts(local).resume === 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(client.isReady()).toBe(true);
  });
});

test('with no identify left, login throws', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open({ identify: { perDay: 0, everyMs: 0 } });
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: local.apiUrl } });
  await expect(client.login(local.token)).rejects.toThrow('Not enough sessions remaining');
});

test('identifying twice within the window is answered with an invalid session', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open({ identify: { everyMs: 5000 } });
  await bots.logInGreeter(local);
  const socket = new WebSocket(`${local.gatewayUrl}?v=10&encoding=json`);
  const identify = { token: local.token, intents: 1, properties: { os: '', browser: '', device: '' } };
  const frames: unknown[] = [];
  socket.addEventListener('message', (event) => frames.push(JSON.parse(String(event.data))));
  socket.addEventListener('open', () => socket.send(JSON.stringify({ op: 2, d: identify })));
  await until(() => frames.length === 2);
  expect(frames[1]).toMatchObject({ op: 9, d: false });
  socket.close();
});

// Each row: what a client says wrongly, and the code the gateway closes with.
test.for([
  ['something before it identified', { op: 3, d: {} }, 4003],
  ['an opcode that does not exist', { op: 99, d: {} }, 4001],
  ['an identify without a token', { op: 2, d: { intents: 1 } }, 4002],
  ['a shard beyond the number of shards', { op: 2, d: { ...identifyWith({ shard: [2, 2] }) } }, 4010],
  ['an intent that does not exist', { op: 2, d: identifyWith({ intents: 1 << 30 }) }, 4013],
  ['a privileged intent that was not switched on', { op: 2, d: identifyWith({ intents: 1 << 15 }) }, 4014],
])('%s closes the connection', async ([_what, frame, code], { onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  const socket = new WebSocket(`${local.gatewayUrl}?v=10&encoding=json`);
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', (event) => resolve(event.code)));
  socket.addEventListener('open', () => socket.send(JSON.stringify(frame).replace('TOKEN', local.token)));
  expect(await closed).toBe(code);
  expect(local.violations).toMatchObject([{ kind: 'gateway', code }]);
});

function identifyWith(more: object): object {
  return { token: 'TOKEN', intents: 1, properties: { os: '', browser: '', device: '' }, ...more };
}

/** A connection made by hand: what came on it, and a way to answer. */
async function connect(local: LocalDiscord) {
  const socket = new WebSocket(`${local.gatewayUrl}?v=10&encoding=json`);
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into it
  const frames: any[] = [];
  socket.addEventListener('message', (event) => frames.push(JSON.parse(String(event.data))));
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', (event) => resolve(event.code)));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const say = (op: number, d: unknown): void => socket.send(JSON.stringify({ op, d }).replace('TOKEN', local.token));
  return { socket, frames, closed, say };
}

describe('a session', () => {
  test('brings everything after the number it is resumed from, in order, then RESUMED', async ({ onTestFinished }) => {
    const local = await botsFor(onTestFinished).open();
    const first = await connect(local);
    first.say(2, identifyWith({}));
    await until(() => first.frames.length >= 3);
    const { session_id } = first.frames[1].d;
    first.socket.close(4000);
    await first.closed;
    local.faults.event('ONE', {});
    local.admin.archive(addThread(local));
    const second = await connect(local);
    second.say(6, { token: 'TOKEN', session_id, seq: 2 });
    await until(() => second.frames.at(-1)?.t === 'RESUMED');
    expect(second.frames.slice(1).map((each) => [each.s, each.t])).toEqual([
      [3, 'ONE'],
      [4, 'THREAD_CREATE'],
      [5, 'THREAD_UPDATE'],
      [6, 'RESUMED'],
    ]);
    second.socket.close();
  });

  test('that was said goodbye to (1000) cannot be resumed', async ({ onTestFinished }) => {
    const local = await botsFor(onTestFinished).open();
    const first = await connect(local);
    first.say(2, identifyWith({}));
    await until(() => first.frames.length >= 3);
    first.socket.close(1000);
    await first.closed;
    await until(() => local.traffic.connecting.some((each) => each.kind === 'closed'));
    const second = await connect(local);
    second.say(6, { token: 'TOKEN', session_id: first.frames[1].d.session_id, seq: 2 });
    await until(() => second.frames.length === 2);
    expect(second.frames[1]).toMatchObject({ op: 9, d: false });
    second.socket.close();
  });

  test('cannot be resumed from a number it never reached: 4007', async ({ onTestFinished }) => {
    const local = await botsFor(onTestFinished).open();
    const first = await connect(local);
    first.say(2, identifyWith({}));
    await until(() => first.frames.length >= 3);
    first.socket.close(4000);
    const second = await connect(local);
    second.say(6, { token: 'TOKEN', session_id: first.frames[1].d.session_id, seq: 99 });
    expect(await second.closed).toBe(4007);
  });

  test('forgets what a heartbeat confirmed, so it cannot be resumed from before it', async ({ onTestFinished }) => {
    const local = await botsFor(onTestFinished).open();
    const first = await connect(local);
    first.say(2, identifyWith({}));
    await until(() => first.frames.length >= 3);
    first.say(1, 2);
    await until(() => first.frames.some((each) => each.op === 11));
    first.socket.close(4000);
    const second = await connect(local);
    second.say(6, { token: 'TOKEN', session_id: first.frames[1].d.session_id, seq: 1 });
    await until(() => second.frames.length === 2);
    expect(second.frames[1]).toMatchObject({ op: 9, d: false });
    second.socket.close();
  });

  test('is refused where none is left for the day, also to a client that did not ask', async ({ onTestFinished }) => {
    const local = await botsFor(onTestFinished).open({ identify: { perDay: 1, everyMs: 0 } });
    for (const expected of [0, 9]) {
      const line = await connect(local);
      line.say(2, identifyWith({}));
      await until(() => line.frames.length >= 2);
      expect(line.frames[1].op).toBe(expected);
      line.socket.close(4000);
    }
  });
});

function addThread(local: LocalDiscord): string {
  const id = '1018000000000000250';
  local.admin.addChannel(PREVIEW.guild, { id, name: 't', type: ChannelType.PublicThread, parentId: PREVIEW.general });
  return id;
}

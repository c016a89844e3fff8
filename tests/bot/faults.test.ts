import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { openLog } from '../../src/discord/log.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { firstEnd, start } from '../../src/main.ts';
import {
  ask,
  complaintsOf,
  configFor,
  isPrivate,
  openDiscord,
  readOf,
  saidBy,
  slowClock,
  startBot,
} from './whole-bot.ts';

// Some of it is waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 90_000 });

const callback = 'POST /interactions/:id/:token/callback';
const silent = openLog('silent', []);

/** What an operator is told to do about each close code that ends the connection for good. */
const reasons: Readonly<Record<number, unknown>> = {
  4004: expect.stringMatching(/does not accept the token in DISCORD_TOKEN: copy it again/),
  4010: expect.stringMatching(/check SHARDS/),
  4011: expect.stringMatching(/set SHARDS to auto or to a larger number/),
  4012: expect.stringMatching(/update the bot/),
  4013: expect.stringMatching(/update the bot/),
  4014: expect.stringMatching(/check that the token is this bot's/),
};

/** How often the list of commands was sent. */
function puts(local: LocalDiscord): number {
  return local.traffic.requests.filter(({ method }) => method === 'PUT').length;
}

/** How it came back each time: by a new session (identify) or the former one (resume). */
function returnsOf({ traffic }: LocalDiscord): string[] {
  return traffic.connecting.map(({ kind }) => kind).filter((kind) => kind === 'identify' || kind === 'resume');
}

async function sitDown(options: Parameters<typeof openDiscord>[0] = {}) {
  const local = await openDiscord(options);
  const bot = await startBot(local);
  return { local, bot, seat: local.seat(PREVIEW.member) };
}

describe('the connection', () => {
  test('a question asked while the socket is down is answered after it comes back', async () => {
    const { local, seat, bot } = await sitDown();
    local.faults.drop();
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
    expect(returnsOf(local)).toEqual(['identify', 'resume']);
    expect(saidBy(bot)).toContain('connected again');
    expect(complaintsOf(bot)).toEqual(['connecting again']);
  });

  test.each<[string, (faults: LocalDiscord['faults']) => void, complaints?: string[]]>([
    ['asked to reconnect (op 7)', (faults) => faults.reconnect()],
    ['told that the session is invalid but resumable (op 9)', (faults) => faults.invalidate(true), []],
    ['closed with 4000', (faults) => faults.close(4000)],
    ['closed with 1001', (faults) => faults.close(1001)],
    ['closed with 4009', (faults) => faults.close(4009)],
  ])('%s, it resumes and answers', async (_, strike, complaints = ['connecting again']) => {
    const { local, seat, bot } = await sitDown();
    strike(local.faults);
    await pause(50);
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
    expect(returnsOf(local)).toEqual(['identify', 'resume']);
    expect(saidBy(bot)).toContain('connected again');
    expect(complaintsOf(bot)).toEqual(complaints);
  });

  test.each([4004, 4010, 4011, 4012, 4013, 4014])('closed with %d, it says so once and for good', async (code) => {
    const { local, bot } = await sitDown();
    local.faults.close(code);
    await expect(bot.running.refused).resolves.toMatchObject({ closeCode: code, what: reasons[code] });
    // Nobody connects again: the process is to end, with the code that says that starting it does not help.
    const end = await firstEnd(bot.running, new Promise(() => {}));
    expect(end).toMatchObject({ kind: 'refused', exitCode: 4, what: reasons[code] });
    await pause(1_000);
    expect(returnsOf(local)).toEqual(['identify']);
    expect(complaintsOf(bot)).toEqual(['the connection broke']);
  });

  test.each([4004, 4010, 4011, 4012, 4013, 4014])('refused with %d at the start, it does not start', async (code) => {
    const local = await openDiscord();
    local.faults.closeOnIdentify(code);
    const started = await start(configFor(local), silent, () => {});
    local.violations.length = 0;
    expect(started).toMatchObject({ kind: 'failed', exitCode: 4, what: reasons[code] });
  });
});

describe('the reply', () => {
  test('that Discord no longer waits for is told in the log, and the next one works', async () => {
    const clock = slowClock();
    const { local, seat, bot } = await sitDown({ now: clock.now });
    local.faults.rest(callback, { kind: 'status', status: 404, code: 10062, message: 'Unknown interaction' });
    const first = ask(seat, 'who came along with Putin?');
    await vi.waitFor(() => expect(bot.lines.find((line) => line['level'] === 'warn')).toBeDefined(), {
      timeout: 40_000,
    });
    expect(bot.lines.find((line) => line['level'] === 'warn')).toMatchObject({
      err: { code: 10062 },
      msg: expect.stringMatching(/^too late to answer: /),
    });
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
    clock.skip(4000);
    expect((await first).kind).toBe('failed');
    expect(bot.lines.filter((line) => line['level'] === 'error')).toEqual([]);
  });

  test('that meets a rate limit waits and arrives', async () => {
    const { local, seat, bot } = await sitDown();
    const plan = local.faults.rest(callback, { kind: 'limited', seconds: 0.3 });
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
    expect(plan.struck).toBe(1);
    expect(complaintsOf(bot)).toEqual(['waiting for Discord']);
  });

  test('that meets a 500 is sent again', async () => {
    const { local, seat, bot } = await sitDown();
    const plan = local.faults.rest(callback, { kind: 'status', status: 500 }, 3);
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
    expect(plan.struck).toBe(3);
    expect(complaintsOf(bot)).toEqual([]);
  });

  test('that fails for good becomes one apology with a code that the log has too', async () => {
    const { local, seat, bot } = await sitDown();
    const plan = local.faults.rest(callback, { kind: 'status', status: 500 }, 4);
    const response = await ask(seat, 'who came along with Putin?');
    expect(plan.struck).toBe(4);
    expect(isPrivate(response)).toBe(true);
    expect(complaintsOf(bot)).toEqual(['an interaction failed']);
    const code = /the code ([0-9A-Z]{6})\./.exec(readOf(response))?.[1];
    const error = bot.lines.find((line) => line['level'] === 'error');
    expect(error).toMatchObject({ code, interaction: expect.stringMatching(/^\d+$/), what: 'summit ask' });
    expect(JSON.stringify(bot.lines)).not.toContain('came along');
  });

  test.each([
    [404, 10003, 'Unknown Channel'],
    [404, 10008, 'Unknown Message'],
    [403, 50013, 'Missing Permissions'],
    [401, 50027, 'Invalid Webhook Token'],
  ])('that Discord refuses with %d, code %d, is sent once and becomes an apology', async (status, code, message) => {
    const { local, seat, bot } = await sitDown();
    const plan = local.faults.rest(callback, { kind: 'status', status, code, message }, 1);
    const apology = await ask(seat, 'who came along with Putin?');
    expect(plan.struck).toBe(1);
    expect(complaintsOf(bot)).toEqual(['an interaction failed']);
    const error = bot.lines.find((line) => line['level'] === 'error');
    expect(error).toMatchObject({ err: { code }, code: expect.stringMatching(/^[0-9A-Z]{6}$/) });
    expect(readOf(apology)).toContain(`the code ${String(error?.['code'])}.`);
    expect(isPrivate(apology)).toBe(true);
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
  });

  test('that arrived though its answer said 500 is not sent a second time to the member, and no apology follows', async () => {
    const { local, seat, bot } = await sitDown();
    local.faults.rest(callback, { kind: 'lost', by: 500 });
    expect(readOf(await ask(seat, 'who came along with Putin?'))).toContain('Lavrov');
    // The second try meets 40060: the first response has arrived already.
    await vi.waitFor(() => expect(bot.lines.find((line) => line['level'] === 'warn')).toBeDefined());
    expect(bot.lines.find((line) => line['level'] === 'warn')).toMatchObject({
      err: { code: 40060 },
      msg: expect.stringMatching(/^answered already: .+ two bots with one token/),
    });
    expect(bot.lines.filter((line) => line['level'] === 'error')).toEqual([]);
    expect(seat.messages(PREVIEW.general)).toHaveLength(1);
    expect(local.violations).toMatchObject([{ code: 40060 }]);
    local.violations.length = 0;
  });

  test('whose connection is cut before it arrives becomes an apology', async () => {
    const { local, seat, bot } = await sitDown();
    const plan = local.faults.rest(callback, { kind: 'cut' });
    const apology = await ask(seat, 'who came along with Putin?');
    expect(plan.struck).toBe(1);
    expect(complaintsOf(bot)).toEqual(['an interaction failed']);
    const error = bot.lines.find((line) => line['level'] === 'error');
    expect(error).toMatchObject({ err: { code: 'UND_ERR_SOCKET' } });
    expect(readOf(apology)).toContain(`the code ${String(error?.['code'])}.`);
    expect(isPrivate(apology)).toBe(true);
  });

  test('that Discord refuses for its form becomes an apology too', async () => {
    const { local, seat, bot } = await sitDown();
    const plan = local.faults.rest(callback, {
      kind: 'status',
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    const apology = await ask(seat, 'who came along with Putin?');
    expect(plan.struck).toBe(1);
    expect(complaintsOf(bot)).toEqual(['an interaction failed']);
    const error = bot.lines.find((line) => line['level'] === 'error');
    expect(error).toMatchObject({ err: { code: 50035 } });
    expect(readOf(apology)).toContain(`the code ${String(error?.['code'])}.`);
    expect(isPrivate(apology)).toBe(true);
  });

  test('a type-ahead that fails is told in the log only', async () => {
    const clock = slowClock();
    const { local, seat, bot } = await sitDown({ now: clock.now });
    local.faults.rest(callback, { kind: 'status', status: 404, code: 10062, message: 'Unknown interaction' });
    const typed = { path: ['summit', 'ask'], options: { question: 'who' }, focused: 'question' } as const;
    const choices = seat.complete(PREVIEW.general, typed);
    await vi.waitFor(() => expect(bot.lines.find((line) => line['level'] === 'warn')).toBeDefined(), {
      timeout: 40_000,
    });
    clock.skip(4000);
    expect(await choices).toEqual([]);
    expect(bot.lines.find((line) => line['level'] === 'warn')).toMatchObject({ what: 'type-ahead summit ask' });
  });

  test('in hand when the bot is told to stop still arrives', async () => {
    const { local, seat, bot } = await sitDown();
    local.faults.rest(callback, { kind: 'slow', ms: 400 });
    const response = ask(seat, 'who came along with Putin?');
    await pause(100);
    await bot.running.stop();
    expect(readOf(await response)).toContain('Lavrov');
  });
});

describe('registering', () => {
  test('sends the list once, and not again while it is the same', async () => {
    const local = await openDiscord();
    const first = await startBot(local);
    await first.running.stop();
    expect(puts(local)).toBe(1);
    const second = await startBot(local);
    expect(puts(local)).toBe(1);
    expect(second.said[0]).toContain('registered before, nothing changed');
  });

  test('that fails does not keep the bot from working with the former list', async () => {
    const local = await openDiscord();
    await (await startBot(local)).running.stop();
    local.faults.rest('GET /applications/:id/commands', { kind: 'status', status: 500 }, 4);
    const bot = await startBot(local);
    expect(bot.said[0]).toContain('NOT registered');
    expect(complaintsOf(bot)).toEqual(['the commands could not be registered']);
    expect(readOf(await ask(local.seat(PREVIEW.member), 'who came along with Putin?'))).toContain('Lavrov');
  });
});

/** A request with the bot's own token, past the bot. */
async function post(local: LocalDiscord, path: string, body: unknown): Promise<void> {
  const headers = { authorization: `Bot ${local.token}`, 'content-type': 'application/json' };
  const response = await fetch(`${local.apiUrl}/v10${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
}

describe('something of some other time or bot is told in private that it is old', () => {
  test('a button or a menu of an old message', async () => {
    const { local, seat } = await sitDown();
    const ids = ['ask:gone:x', 'x', '%', 'constructor:toString', 'ask:constructor'];
    const buttons = ids.map((custom_id) => ({ type: 2, style: 2, custom_id, label: custom_id }));
    const menu = { type: 3, custom_id: 'ask:pick', options: [{ label: 'a', value: 'a' }] };
    const components = [
      { type: 1, components: buttons },
      { type: 1, components: [menu] },
    ];
    await post(local, `/channels/${PREVIEW.general}/messages`, { content: 'old', components });
    const message = seat.messages(PREVIEW.general).at(-1);
    if (!message) throw new Error('no message');
    const responses = [...ids.map((id) => seat.press(message.id, id)), seat.choose(message.id, 'ask:pick', ['a'])];
    for (const response of await Promise.all(responses)) {
      expect(isPrivate(response)).toBe(true);
      expect(readOf(response)).toContain('belongs to an older message');
    }
  });

  test('a command that was registered before', async () => {
    const { local, seat } = await sitDown();
    const path = `/applications/${PREVIEW.application}/commands`;
    await post(local, path, { name: 'oldask', description: 'gone' });
    await post(local, path, { name: 'Old menu', type: 3 });
    const typed = await seat.use(PREVIEW.general, { path: ['oldask'], options: {} });
    const said = seat.write(PREVIEW.general, 'a message');
    const chosen = await seat.menu(PREVIEW.general, 'Old menu', said.id);
    for (const response of [typed, chosen]) {
      expect(isPrivate(response)).toBe(true);
      expect(readOf(response)).toContain('I do not know this command any more.');
    }
  });
});

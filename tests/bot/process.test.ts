import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { patient, ready, spawnBot } from './spawned.ts';
import { ask, openDiscord, readOf } from './whole-bot.ts';

// Each bot is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** Another program on this machine: it takes connections and never says a word. */
async function listenSilently(): Promise<{ silent: Server; port: string }> {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  onTestFinished(() => void silent.close());
  const address = silent.address();
  return { silent, port: typeof address === 'object' && address ? String(address.port) : '' };
}

describe('npm start without a token', () => {
  test('prints where the page is, serves it on this machine, and leaves when asked', async () => {
    const bot = await spawnBot({});
    await ready(bot);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(bot.out())?.[0] ?? '';
    expect((await fetch(url)).status).toBe(200);
    expect(bot.out()).toContain('/summit ask question: ');
    expect(bot.out()).toContain('Ctrl+C');
    expect(bot.out()).toContain('DISCORD_TOKEN=');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('takes two signals at once, as a terminal and npm send them, for one', async () => {
    const bot = await spawnBot({});
    await ready(bot);
    bot.child.kill('SIGINT');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  test('keeps a store of its own, backups too, so that nothing of it is in that of the bot at Discord', async () => {
    const bot = await spawnBot({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/summit' });
    await ready(bot);
    // The nightly backup is made at once, where it is past its hour.
    const made = ['summit.db', ...(new Date().getUTCHours() >= 3 ? ['backups'] : [])];
    const inside = () => readdir(join(bot.cwd, 'data', 'preview'));
    await vi.waitFor(async () => expect(await inside()).toEqual(expect.arrayContaining(made)), patient);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    const own = await readdir(join(bot.cwd, 'data'));
    expect(own.filter((name) => /summit\.db|backups/.test(name))).toEqual([]);
  });

  test('on a port in use says so and what to do', async () => {
    const { port } = await listenSilently();
    const bot = await spawnBot({ HTTP_PORT: port });
    expect(await bot.ended).toBe(2);
    expect(bot.err()).toBe(
      `The bot cannot start. Port ${port} is in use: stop the program that has it (perhaps this bot, started twice), or set HTTP_PORT in .env to another (0 takes any free one).\n`,
    );
  });
});

describe('npm start with a token', () => {
  test('prints the invite link, the passages, the commands and "ready", and logs JSON without the token', async () => {
    const local = await openDiscord();
    const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
    await ready(bot);
    expect(bot.out()).toContain(
      `https://discord.com/oauth2/authorize?client_id=${PREVIEW.application}&scope=bot%20applications.commands&permissions=68608`,
    );
    expect(bot.out()).toMatch(/Passages {2}\d+ loaded from/);
    expect(bot.out()).toMatch(/Commands {2}registered/);
    expect(readOf(await ask(local.seat(PREVIEW.member), 'who came along with Putin?'))).toContain('Lavrov');
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    const lines = bot.err().trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line)).length).toBeGreaterThan(1);
    expect(bot.err()).not.toContain('came along');
    expect(bot.err() + bot.out()).not.toContain(local.token);
  });

  test('leaves at once when asked to while Discord does not answer', async () => {
    const { silent, port } = await listenSilently();
    const connected = once(silent, 'connection');
    const bot = await spawnBot({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: `http://127.0.0.1:${port}/api` });
    await connected;
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.err()).toContain('asked to leave before it was ready');
  });

  test('and while the commands are being registered', async () => {
    const local = await openDiscord();
    const plan = local.faults.rest('GET /applications/:id/commands', { kind: 'slow', ms: 60_000 });
    const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
    await vi.waitFor(() => expect(plan.struck).toBe(1), patient);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.out()).toBe('');
    expect(bot.err()).toBe('The bot was asked to leave before it was ready.\n');
  });

  test('finishes what is in hand when asked to leave, and leaves at once when asked again', async () => {
    const local = await openDiscord();
    const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
    await ready(bot);
    const plan = local.faults.rest('POST /interactions/:id/:token/callback', { kind: 'slow', ms: 30_000 });
    void ask(local.seat(PREVIEW.member), 'who came along with Putin?');
    await vi.waitFor(() => expect(plan.struck).toBe(1), patient);
    bot.child.kill('SIGTERM');
    await pause(800);
    expect(bot.child.exitCode).toBe(null);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(143);
  });

  test('reads its documents anew at SIGHUP and goes on', async () => {
    const local = await openDiscord();
    const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
    await ready(bot);
    bot.child.kill('SIGHUP');
    await vi.waitFor(() => expect(bot.err()).toContain('the knowledge was read anew'), patient);
    expect(readOf(await ask(local.seat(PREVIEW.member), 'who came along with Putin?'))).toContain('Lavrov');
    expect(bot.child.exitCode).toBe(null);
  });

  test('survives events that are not what they should be', async () => {
    const local = await openDiscord();
    const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
    await ready(bot);
    local.faults.event('INTERACTION_CREATE', { type: 2 });
    local.faults.event('INTERACTION_CREATE', { id: 'x', type: 3, data: null, channel: 7 });
    local.faults.event('GUILD_CREATE', null);
    local.faults.raw('{"op":0,"t":"INTERACTION_CREATE"');
    await vi.waitFor(() => expect(bot.err()).toContain('an event could not be read'), patient);
    const report = /Health {4}(\S+)\/healthz/.exec(bot.out())?.[1] ?? '';
    expect(await (await fetch(`${report}/metrics`)).text()).toMatch(
      /^summit_survived_total\{what="unreadable event"\} [1-9]/m,
    );
    expect(readOf(await ask(local.seat(PREVIEW.member), 'who came along with Putin?'))).toContain('Lavrov');
    expect(bot.child.exitCode).toBe(null);
  });

  test('that Discord does not accept ends with a clear line and its own exit code', async () => {
    const local = await openDiscord();
    const bot = await spawnBot({ DISCORD_TOKEN: 'wrong.wrong.wrong', DISCORD_API_URL: local.apiUrl });
    expect(await bot.ended).toBe(4);
    expect(bot.err()).toContain('Discord does not accept the token in DISCORD_TOKEN: copy it again');
    expect(bot.err()).not.toContain('wrong.wrong');
    expect(bot.err()).not.toContain('    at ');
  });

  test('that Discord stops accepting (close 4004) ends with the same line and code', async () => {
    const local = await openDiscord();
    const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
    await ready(bot);
    local.faults.close(4004);
    expect(await bot.ended).toBe(4);
    expect(bot.err()).toContain('Discord does not accept the token in DISCORD_TOKEN');
    expect(bot.err()).toMatch(/"end":"refused","msg":"leaving"/);
    // Members see the bot offline: what they ask is not answered.
    expect(local.traffic.connecting.filter(({ kind }) => kind === 'identify')).toHaveLength(1);
  });

  test('and no Discord there ends with a clear line and an exit code that invites another try', async () => {
    const bot = await spawnBot({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(await bot.ended).toBe(3);
    expect(bot.err()).toMatch(/^The bot cannot start\. Discord cannot be reached \(.+\): check the network/m);
  });
});

describe('what cannot start says why, all at once, and ends with 2', () => {
  test('settings', async () => {
    const bot = await spawnBot({ DISCORD_TOKN: 'x', HTTP_PORT: 'http', LOG_LEVEL: 'loud' });
    expect(await bot.ended).toBe(2);
    expect(bot.err().split('\n')).toEqual([
      'The bot cannot start. Fix .env:',
      '- DISCORD_TOKN is not a setting: did you mean DISCORD_TOKEN? Rename it, or remove it',
      '- HTTP_PORT is "http": use a number from 0 to 65535 (0 takes any free port)',
      '- LOG_LEVEL is "loud": use one of trace, debug, info, warn, error, fatal, silent',
      '',
    ]);
  });

  test('a knowledge folder that is not there', async () => {
    const bot = await spawnBot({ KNOWLEDGE_DIR: 'nowhere' });
    expect(await bot.ended).toBe(2);
    expect(bot.err()).toMatch(
      /^The bot cannot start\. Fix the knowledge folder "nowhere":\n- .*there is no folder "nowhere"/,
    );
  });

  test('a document whose front matter is broken, and an id that is there twice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'summit-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'documents'));
    await writeFile(join(folder, 'documents', 'broken.md'), '---\nid: [unclosed\n---\n\nText.\n');
    const front =
      "---\nid: a\ntitle: A\nkind: article\nlang: en\nsource: { title: B, url: 'https://example.org', license: X, retrieved: 2026-01-02 }\n---\n";
    await writeFile(join(folder, 'documents', 'twice.md'), `${front}\nOne. {#same}\n\nTwo. {#same}\n`);
    const bot = await spawnBot({ KNOWLEDGE_DIR: folder });
    expect(await bot.ended).toBe(2);
    expect(bot.err()).toContain('documents/broken.md');
    expect(bot.err()).toMatch(/documents\/twice\.md.*same/);
    expect(bot.err()).not.toContain('    at ');
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { vigil } from '../../src/discord/pulse.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { findPostgres, startPostgres, type Postgres } from '../store/throw-away-postgres.ts';
import { hasty, letPass, makeClock, postsIn, startDaily, waitFor, waitForPosts } from './daily.ts';
import { ready, spawnBot, type Process } from './spawned.ts';
import { ask, isPrivate, openDiscord, readOf, startBot } from './whole-bot.ts';

vi.setConfig({ testTimeout: 120_000 });

const sorry = 'Something went wrong on my side';

/** A command that has to write. */
function settle(seat: Seat): Promise<Response> {
  return seat.use(PREVIEW.general, { path: ['summit-admin', 'settings'], options: { cooldown: 5 } });
}

interface Apart {
  readonly local: LocalDiscord;
  readonly bot: Process;
  readonly member: Seat;
  readonly moderator: Seat;
  readonly health: () => Promise<string>;
}

/** The bot in a process of its own, so that what happens to its files happens to nobody else. */
async function sitDown(): Promise<Apart> {
  const local = await openDiscord();
  const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
  await ready(bot);
  const report = /Health {4}(\S+)/.exec(bot.out())?.[1] ?? '';
  return {
    local,
    bot,
    member: local.seat(PREVIEW.member),
    moderator: local.seat(PREVIEW.moderator),
    health: async () => (await fetch(report)).text(),
  };
}

const limiter = spawnSync('prlimit', ['--version']).status === 0;
if (!limiter) console.warn('skipped: a full disk, for want of prlimit (Debian: apt-get install util-linux)');

test.skipIf(!limiter)(
  'a full disk: questions are answered, what has to be stored is apologised for, and with room again all is well',
  async () => {
    const { bot, member, moderator, health } = await sitDown();
    // Nothing may be written beyond the first byte of a file, as on a disk without room.
    const room = (bytes: string) => execFileSync('prlimit', ['--pid', String(bot.child.pid), `--fsize=${bytes}`]);
    room('1:unlimited');
    const refused = await settle(moderator);
    expect(readOf(refused)).toContain(sorry);
    expect(isPrivate(refused)).toBe(true);
    expect(bot.err()).toMatch(/"an interaction failed"/);
    expect(bot.err()).toMatch(/disk I\/O error|database or disk is full/);
    expect(readOf(await ask(member, 'who came along with Putin?'))).toContain('Lavrov');
    expect(await health()).toMatch(/^the store cannot be written: /m);
    room('unlimited');
    expect(readOf(await settle(moderator))).toContain('5 seconds');
    expect(await health()).toBe('healthy\n');
    expect(bot.child.exitCode).toBe(null);
  },
);

test('a database that another process keeps locked: what has to be stored fails, and works when it is free', async () => {
  const { bot, member, moderator, health } = await sitDown();
  const other = new DatabaseSync(join(bot.cwd, 'data', 'summit.db'), { timeout: 10_000 });
  onTestFinished(() => other.close());
  other.exec('begin immediate');
  const began = performance.now();
  const refused = await settle(moderator);
  expect(readOf(refused)).toContain(sorry);
  expect(isPrivate(refused)).toBe(true);
  expect(bot.err()).toContain('"an interaction failed"');
  // SQLite lets nothing else be done while it waits, so it waits for less time than Discord does (and a busy machine).
  expect(performance.now() - began).toBeLessThan(8_000);
  expect(await health()).toContain('the store cannot be written: database is locked');
  expect(bot.err()).toContain('database is locked');
  expect(readOf(await ask(member, 'who came along with Putin?'))).toContain('Lavrov');
  other.exec('rollback');
  expect(readOf(await settle(moderator))).toContain('5 seconds');
});

const bin = findPostgres();
if (!bin)
  console.warn('skipped: PostgreSQL restarted; none in /usr/lib/postgresql (Debian: apt-get install postgresql)');

describe.skipIf(!bin)('PostgreSQL that is restarted', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres(bin ?? '');
  }, 60_000);
  afterAll(() => postgres.stop());

  test('while a fact is due: questions are answered, the fact is posted once when it is back', async () => {
    const databaseUrl = await postgres.create();
    const clock = makeClock('2026-07-16T05:30:00Z');
    const local = await openDiscord({ now: clock.now });
    const bot = await startBot(local, { databaseUrl }, { now: clock.now, beat: 40, patience: hasty, vigil });
    const moderator = local.seat(PREVIEW.moderator);
    const member = local.seat(PREVIEW.member);
    await startDaily(moderator);
    await letPass();
    await postgres.halt();
    clock.pass(40);
    await waitFor(() => expect(bot.lines.map(({ msg }) => msg)).toContain('the timer failed, and goes on'));
    expect(readOf(await settle(moderator))).toContain(sorry);
    const answered = await ask(member, 'who came along with Putin?');
    expect(readOf(answered)).toContain('Lavrov');
    // How this server wants it answered stands in the store.
    expect(isPrivate(answered)).toBe(true);
    expect(postsIn(moderator)).toHaveLength(0);
    await postgres.start();
    await waitForPosts(moderator, 1);
    await pause(500);
    expect(postsIn(moderator)).toHaveLength(1);
    expect(readOf(await settle(moderator))).toContain('5 seconds');
    const said = bot.lines.map(({ msg }) => msg);
    expect(said).toContain('a database connection broke');
    expect(said).toContainEqual(expect.stringMatching(/^the settings of a server could not be read: /));
  });
});

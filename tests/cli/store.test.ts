import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { countRows } from '../../src/store/rows.ts';
import { makeFolder } from '../bot/whole-bot.ts';
import { fillEveryTable } from '../store/rows.ts';
import { findPostgres, startPostgres } from '../store/throw-away-postgres.ts';

/** A command of an operator with these settings and no others. */
async function run(name: string, args: readonly string[], settings: Record<string, string>) {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', HTTP_PORT: '9', ...settings };
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: Number(code), out, err };
}

const guild = '123456789012345678';

async function fill(dataDir: string, guildId = guild): Promise<void> {
  const opened = await openStore({ databaseUrl: undefined, dataDir });
  if (opened.kind === 'refused') throw new Error(opened.why);
  await fillEveryTable(opened.store.db, guildId);
  await opened.store.close();
}

async function count(dataDir: string, databaseUrl?: string): Promise<number> {
  const opened = await openStore({ databaseUrl, dataDir });
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { guilds = 0 } = await countRows(opened.store.db);
  await opened.store.close();
  return guilds;
}

test('a backup is made, looked at, and put in the place of what went wrong since', async () => {
  const dataDir = makeFolder();
  await fill(dataDir);
  const made = await run('backup', [], { DATA_DIR: dataDir });
  expect(made.out).toMatch(/backup\.gz: \d+ rows of .+summit\.db, \d+ KB, read back and found whole\.\n$/);
  expect(made.code).toBe(0);
  const [name = ''] = readdirSync(join(dataDir, 'backups'));
  const file = join(dataDir, 'backups', name);
  await fill(dataDir, '223456789012345678').catch(() => {});
  expect(await count(dataDir)).toBe(2);

  const dry = await run('restore', [file, '--dry-run'], { DATA_DIR: dataDir });
  expect(dry.out).toMatch(/: whole, \d+ rows, made at \d{4}-/);
  expect(dry.out).toMatch(/^ {2}guilds +1 +2$/m);
  expect(dry.out).toContain('Nothing was changed.');
  const refused = await run('restore', [file], { DATA_DIR: dataDir });
  expect(refused.err).toMatch(/is not empty\. Add --replace/);
  expect(refused.code).toBe(2);
  expect(await count(dataDir)).toBe(2);

  const restored = await run('restore', [file, '--replace'], { DATA_DIR: dataDir });
  expect(restored.out).toMatch(/rows are in .+ now\. What was there is kept as .+before-restore-.+\. Start the bot\./);
  expect(restored.code).toBe(0);
  expect(await count(dataDir)).toBe(1);
});

test('nothing is restored while a bot answers with these settings', async () => {
  const dataDir = makeFolder();
  await fill(dataDir);
  await run('backup', ['--to', join(dataDir, 'a.gz')], { DATA_DIR: dataDir });
  const bot = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await once(bot, 'listening');
  onTestFinished(() => void bot.close());
  const address = bot.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const { err, code } = await run('restore', [join(dataDir, 'a.gz'), '--replace'], {
    DATA_DIR: dataDir,
    HTTP_PORT: port,
  });
  expect(err).toContain('the bot is running with these settings. Stop it first.');
  expect(code).toBe(2);
});

test.each<[name: string, args: string[], says: RegExp]>([
  ['restore', [], /name one backup/],
  ['restore', ['/nowhere.gz'], /is not restored: it cannot be read \(ENOENT/],
  ['restore', ['package.json'], /is not restored: it cannot be read/],
  ['backup', ['--to', '/proc/nope/a.gz'], /There is no backup: .+ cannot be written/],
  ['export', ['x'], /"x" is no server/],
  ['export', ['--guild'], /the options are --help/],
  ['wipe', [], /"" is no server/],
  ['wipe', [guild], /holds nothing/],
  ['store-copy', [], /DATABASE_URL is not set/],
])('%s %j ends with 2 and a line that says what to do', async (name, args, says) => {
  const { err, code, out } = await run(name, args, { DATA_DIR: makeFolder() });
  expect(err).toMatch(says);
  expect(err).not.toContain('    at ');
  expect(out).toBe('');
  expect(code).toBe(2);
});

test('what the store holds of one server is exported, and wiped only with --yes', async () => {
  const dataDir = makeFolder();
  const settings = { DATA_DIR: dataDir };
  await fill(dataDir);
  const exported: unknown = JSON.parse((await run('export', [guild], settings)).out);
  expect(exported).toMatchObject({ server: guild, schedules: [{ guildId: guild }], ledger: [{ guildId: guild }] });
  expect((await run('wipe', [guild], settings)).out).toMatch(/Nothing was deleted: add --yes/);
  expect(await count(dataDir)).toBe(1);
  expect((await run('wipe', [guild, '--yes'], settings)).out).toMatch(/\d+ rows of server \d+ were deleted/);
  expect(await count(dataDir)).toBe(0);
  expect((await run('export', [guild], settings)).err).toContain('holds nothing of server');
});

const bin = findPostgres();
test.skipIf(!bin)('the built-in database is copied into PostgreSQL and back, never onto anything', async () => {
  const server = await startPostgres(bin ?? '');
  onTestFinished(() => server.stop());
  const dataDir = makeFolder();
  const url = await server.create();
  await fill(dataDir);
  const settings = { DATA_DIR: dataDir, DATABASE_URL: url };
  expect((await run('store-copy', [], settings)).out).toMatch(
    /rows of .+summit\.db are in postgres:.+ now\. Start the bot/,
  );
  expect(await count(dataDir, url)).toBe(1);
  expect((await run('store-copy', [], settings)).err).toMatch(/Nothing was copied: .+ is not empty\. Name an empty/);
  expect((await run('store-copy', ['--back'], settings)).err).toMatch(/summit\.db is not empty\. Move it aside/);
  const empty = makeFolder();
  expect((await run('store-copy', ['--back'], { ...settings, DATA_DIR: empty })).code).toBe(0);
  expect(await count(empty)).toBe(1);
  expect(existsSync(join(empty, 'summit.db'))).toBe(true);
});

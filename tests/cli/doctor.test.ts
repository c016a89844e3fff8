import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { REST, Routes } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { migrations, type Migrations } from '../../src/store/migrations.ts';
import { openStore, openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { folderFor, makeFolder, openDiscord, startBot, type WholeBot } from '../bot/whole-bot.ts';

// Each examination is a process of its own, several in a test, and the machine may be busy.
vi.setConfig({ testTimeout: 180_000 });

/** The doctor with these settings and no others. */
async function examine(settings: Record<string, string>): Promise<{ code: unknown; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', DATA_DIR: makeFolder(), HTTP_PORT: '9', ...settings };
  const child = spawn(process.execPath, ['src/cli/doctor.ts'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}

/** The settings of a running bot. */
function settingsOf(local: LocalDiscord, bot: WholeBot): Record<string, string> {
  const health = /(http\S+)\/healthz/.exec(bot.said.join(''))?.[1] ?? '';
  return {
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.apiUrl,
    DATA_DIR: folderFor(local),
    HTTP_PORT: new URL(health).port,
  };
}

test('a fresh folder without a token is in order, and what is still to come is a note', async () => {
  const { code, out } = await examine({});
  expect(out).toMatch(/^fine {3}The documents are clean: \d+ passages\.$/m);
  expect(out).toMatch(/^note {3}The store .+summit\.db is made at the first start\.$/m);
  expect(out).toMatch(/^note {3}There is no token, so the bot runs in the local preview\./m);
  expect(out).toMatch(/\nNothing is wrong\.\n$/);
  expect(code).toBe(0);
});

test('before the first start at Discord nothing is wrong: that there are no commands yet is a note', async () => {
  const local = await openDiscord();
  const { code, out } = await examine({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
  expect(out).toMatch(/^note {3}Discord lists no commands of this bot yet: the first start registers them\./m);
  expect(code).toBe(0);
});

test('a bot at work is in order; a permission that is missing in a chosen channel is named, with what to do', async () => {
  const local = await openDiscord();
  const bot = await startBot(local);
  const settings = settingsOf(local, bot);
  const opened = await openStore({ dataDir: folderFor(local), databaseUrl: undefined });
  if (opened.kind === 'refused') throw new Error(opened.why);
  await changeGuild(opened.store.db, PREVIEW.guild, { logChannelId: PREVIEW.moderators });
  await opened.store.close();

  const well = await examine(settings);
  expect(well.out).toMatch(/^fine {3}Discord knows the bot as \S.+ \(\d+\)\.$/m);
  expect(well.out).toMatch(/^fine {3}All \d+ commands are registered/m);
  expect(well.out).toMatch(/^fine {3}The clock of this machine agrees/m);
  expect(well.out).toContain(`In <#${PREVIEW.moderators}> I may do all that is needed for the log of changes.`);
  expect(well.out).toMatch(/^fine {3}The store .+ has the schema of this version\.$/m);
  expect(well.out).toMatch(/^fine {3}The bot runs and says that it is healthy/m);
  expect(well.out).toMatch(/^fine {3}Shard 0 is connected; its last heartbeat was acknowledged \d+ s ago\.$/m);
  expect(well.code).toBe(0);
  expect(well.out + well.err).not.toContain(local.token);

  local.admin.setOverwrites(PREVIEW.moderators, [{ id: 'bot', allow: ['ViewChannel'], deny: ['SendMessages'] }]);
  const ill = await examine(settings);
  expect(ill.out).toMatch(/^WRONG {2}I am missing Send Messages in .+Fix: /m);
  expect(ill.out).toMatch(/\nOne thing is wrong\.\n$/);
  expect(ill.code).toBe(1);
});

test('a wrong token, other commands and a folder that is no folder are each wrong', async () => {
  const local = await openDiscord();
  const token = await examine({ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: local.apiUrl });
  expect(token.out).toMatch(/^WRONG {2}Discord does not accept the token\. Copy it again/m);
  expect(token.code).toBe(1);
  const rest = new REST({ api: local.apiUrl }).setToken(local.token);
  const body = [{ name: 'former', description: 'a command of another version' }];
  await rest.put(Routes.applicationCommands(PREVIEW.application), { body });
  const commands = await examine({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
  expect(commands.out).toMatch(
    /^WRONG {2}The commands that Discord lists are not those of this version\. Start the bot/m,
  );
  const folder = await examine({ KNOWLEDGE_DIR: '/nowhere', DATA_DIR: '/proc/nope' });
  expect(folder.out).toMatch(/^WRONG {2}\d+ things? .+knowledge folder|^WRONG {2}One thing is wrong in the knowledge/m);
  expect(folder.code).toBe(1);
});

test('settings that are wrong end it with 2, as they end a start', async () => {
  const { code, err } = await examine({ HTTP_PORT: 'x' });
  expect(err).toContain('HTTP_PORT is "x"');
  expect(code).toBe(2);
});

/** The same Discord at another address, whose answers are dated by `clock`; without a date where it says none. */
async function openDated(local: LocalDiscord, clock: () => number | undefined): Promise<string> {
  const origin = new URL(local.apiUrl).origin;
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const authorization = request.headers.authorization ?? '';
    const answered = await fetch(`${origin}${request.url}`, { headers: { authorization } });
    const body = await answered.text();
    const date = clock();
    response.sendDate = false;
    response.writeHead(answered.status, {
      'content-type': 'application/json',
      ...(date === undefined ? {} : { date: new Date(date).toUTCString() }),
    });
    response.end(body);
  };
  const server = createServer((request, response) => void pass(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}/api`;
}

test.each([
  // The bot stands ahead where Discord is behind, and the other way round.
  [
    -90,
    /^WRONG {2}The clock of this machine is (?:89|90|91) seconds ahead of Discord’s\. Switch on its time service/m,
    1,
  ],
  [90, /^WRONG {2}The clock of this machine is (?:89|90|91) seconds behind Discord’s\. Switch on its time service/m, 1],
  [undefined, /^note {3}Discord’s answers carry no time, so the clock could not be compared\.$/m, 0],
])('a clock of Discord that differs by %s seconds is said, with what to do', async (seconds, line, expected) => {
  const local = await openDiscord();
  const dated = await openDated(local, () => (seconds === undefined ? undefined : Date.now() + seconds * 1000));
  const { out, code } = await examine({ DISCORD_TOKEN: local.token, DISCORD_API_URL: dated });
  expect(out).toMatch(line);
  expect(out).toMatch(expected === 0 ? /\nNothing is wrong\.\n$/ : /\nOne thing is wrong\.\n$/);
  expect(code).toBe(expected);
});

/** A data folder whose store was made with these steps. */
async function folderWith(steps: Migrations): Promise<string> {
  const folder = makeFolder();
  const file = join(folder, 'summit.db');
  const opened = await openWith(() => openSqlite(file), file, steps);
  if (opened.kind === 'refused') throw new Error(opened.why);
  await opened.store.close();
  return folder;
}

test('a store of an older version is a note, one of a newer is wrong', async () => {
  const [[name, step] = ['', undefined], ...later] = Object.entries(migrations);
  if (!step) throw new Error('there are no steps');
  const steps = later.length === 1 ? 'one step' : `${later.length} steps`;
  const older = await examine({ DATA_DIR: await folderWith({ [name]: step }) });
  expect(older.out).toMatch(/^note {3}The store .+summit\.db is brought up to date at the next start /m);
  expect(older.out).toContain(`(${steps}). Make a backup before.`);
  expect(older.out).toMatch(/\nNothing is wrong\.\n$/);
  expect(older.code).toBe(0);

  const newer = await examine({
    DATA_DIR: await folderWith({ ...migrations, '0999-tomorrow': { up: async () => {} } }),
  });
  expect(newer.out).toMatch(
    /^WRONG {2}The store .+summit\.db was written by a newer version of the bot \(it has steps unknown here: 0999-tomorrow\)\. Start that version, or restore a backup made before it\.$/m,
  );
  expect(newer.out).toMatch(/\nOne thing is wrong\.\n$/);
  expect(newer.code).toBe(1);
});

test('a database that refuses is wrong, with the reason and without its password', async () => {
  const folder = makeFolder();
  writeFileSync(
    join(folder, 'summit.db'),
    'no database at all, but a text that is long enough to be looked into'.repeat(20),
  );
  const file = await examine({ DATA_DIR: folder });
  expect(file.out).toMatch(
    /^WRONG {2}The store .+summit\.db cannot be opened \(file is not a database\)\. Check DATABASE_URL or DATA_DIR, and whether the server runs\.$/m,
  );
  expect(file.out).toMatch(/\nOne thing is wrong\.\n$/);
  expect(file.code).toBe(1);

  // Nothing listens at port 1.
  const server = await examine({ DATABASE_URL: 'postgres://summit:sesame@127.0.0.1:1/summit' });
  expect(server.out).toMatch(
    /^WRONG {2}The store postgres:\/\/127\.0\.0\.1:1\/summit cannot be opened \(.*ECONNREFUSED.*\)\. Check DATABASE_URL/m,
  );
  expect(server.code).toBe(1);
  expect(server.out + server.err).not.toContain('sesame');
});

test('a running bot that is not healthy is wrong, with what it says of itself', async () => {
  const local = await openDiscord();
  const bot = await startBot(local);
  const other = new DatabaseSync(join(folderFor(local), 'summit.db'));
  onTestFinished(() => other.close());
  other.exec('drop table kysely_migration_lock');
  const { out, code } = await examine(settingsOf(local, bot));
  expect(out).toMatch(
    /^WRONG {2}The running bot says that it is not healthy \(http:\S+healthz\): .*the store cannot be written: .+\. docs\/health\.md says what each line means and what to do\.$/m,
  );
  expect(out).toMatch(/^fine {3}Shard 0 is connected/m);
  expect(out).toMatch(/\nOne thing is wrong\.\n$/);
  expect(code).toBe(1);
});

test('a shard that is not connected is wrong, also while the bot is still healthy', async () => {
  const local = await openDiscord();
  const bot = await startBot(local);
  local.faults.ignoreResumes(1000);
  local.faults.drop();
  const { out, code } = await examine(settingsOf(local, bot));
  expect(out).toMatch(/^fine {3}The bot runs and says that it is healthy/m);
  expect(out).toMatch(
    /^WRONG {2}Shard 0 is not connected\. It connects again by itself; if it stays so, start the bot again\.$/m,
  );
  expect(code).toBe(1);
});

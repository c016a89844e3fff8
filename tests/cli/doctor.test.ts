import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { REST, Routes } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { openStore } from '../../src/store/open.ts';
import { folderFor, makeFolder, openDiscord, startBot } from '../bot/whole-bot.ts';

// Each examination is a process of its own, several in a test, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** The doctor with these settings and no others. */
async function examine(settings: Record<string, string>): Promise<{ code: unknown; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', DATA_DIR: makeFolder(), HTTP_PORT: '9', ...settings };
  const child = spawn(process.execPath, ['src/cli/doctor.ts'], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
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
  const health = /(http\S+)\/healthz/.exec(bot.said.join(''))?.[1] ?? '';
  const settings = {
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.apiUrl,
    DATA_DIR: folderFor(local),
    HTTP_PORT: new URL(health).port,
  };
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

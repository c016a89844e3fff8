import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { makeKnowledge } from '../../bench/crash/live.ts';
import { liveMany } from '../../bench/scale/live.ts';
import type { WorldPlan } from '../../src/local/plan.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { idAt, shardOf } from '../../src/local/snowflake.ts';
import { changeGuild, listGuildStays } from '../../src/store/guilds.ts';
import { withStore } from './daily.ts';
import { folderFor, openDiscord, readOf, startBot } from './whole-bot.ts';

vi.setConfig({ testTimeout: 120_000 });

const knowledge = makeKnowledge();
afterAll(() => rmSync(knowledge, { recursive: true, force: true }));

/** A short form of `npm run bench:scale`, whose figures are in docs/scale.md. */
test('two processes with two shards each, one killed in the middle: each of 60 guilds gets exactly one post', async () => {
  const many = {
    guilds: 60,
    shards: 4,
    processes: 2,
    databaseUrl: undefined,
    killAfter: 20,
    patient: false,
    longest: 100_000,
  };
  const { postsOf, ledger, complaints } = await liveMany(many, knowledge, () => {});
  expect(complaints).toBe('');
  expect([...postsOf]).toEqual([[1, 60]]);
  expect([...ledger.keys()].filter((state) => state !== 'posted' && state !== 'late')).toEqual([]);
});

const made = Array.from({ length: 8 }, (_, index) => idAt(Date.UTC(2020, 0, 1) + index * 1001));

function manyGuilds(): WorldPlan {
  const guilds = made.map((id, index) => ({
    id,
    name: `Guild ${index}`,
    ownerId: PREVIEW.moderator,
    members: [{ id: PREVIEW.member }],
    channels: [{ id: idAt(Date.UTC(2020, 0, 1) + index * 1001, 16), name: 'general' }],
  }));
  return { ...previewWorld('Summit bot'), guilds };
}

test('a process with some of the shards leaves the servers of the others alone', async () => {
  const local = await openDiscord({ world: manyGuilds(), identify: { everyMs: 10, maxConcurrency: 4 } });
  const gone = idAt(Date.UTC(2019, 0, 1));
  await withStore(local, async (db) => {
    for (const id of [...made, gone]) await changeGuild(db, id, { leftAt: null });
  });
  const own = [shardOf(gone, 4), (shardOf(gone, 4) + 1) % 4].toSorted((a, b) => a - b);
  const bot = await startBot(local, { shards: { ids: own, total: 4 } });
  expect(bot.said.join('')).toMatch(
    own[0] === 0 ? /Commands {2}registered$/m : /Commands {2}registered by the process/m,
  );
  await bot.running.stop();
  await withStore(local, async (db) => {
    const left = (await listGuildStays(db)).filter(({ leftAt }) => leftAt !== null).map(({ guildId }) => guildId);
    // Only the one that its own shards would have told of.
    expect(left).toEqual([gone]);
  });
});

/** `npm run start:processes` with two shards. */
async function startProcesses() {
  const world = manyGuilds();
  const local = await openDiscord({ world, identify: { everyMs: 10, maxConcurrency: 2 } });
  const cwd = mkdtempSync(join(tmpdir(), 'summit-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/processes.ts')], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: local.token,
      DISCORD_API_URL: local.apiUrl,
      KNOWLEDGE_DIR: knowledge,
      DATA_DIR: folderFor(local),
      HTTP_PORT: '0',
      SHARDS: '2',
    },
  });
  let said = '';
  child.stdout.on('data', (piece) => (said += String(piece)));
  child.stderr.on('data', (piece) => (said += String(piece)));
  const ended = once(child, 'exit').then(([code]): unknown => code);
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(cwd, { recursive: true, force: true });
  });
  const ready = (times: number) =>
    vi.waitFor(() => expect(said.split('The summit bot is ready').length - 1).toBe(times), { timeout: 60_000 });
  await ready(2);
  return { local, world, child, ended, ready, said: () => said };
}

test('npm run start:processes runs a process for each shard, and ends all of them when asked', async () => {
  const { local, world, child, ended, said } = await startProcesses();
  const member = local.seat(PREVIEW.member);
  const typed = { path: ['summit', 'ask'], options: { question: 'what was said on day two?' } } as const;
  for (const { channels } of world.guilds)
    expect(readOf(await member.use(channels[0]?.id ?? '', typed))).toContain('day two');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said()).not.toContain('"level":"error"');
});

// Which processes it has is read from Linux's /proc.
test.skipIf(process.platform !== 'linux')(
  'it starts a dead process again, but not one that Discord will not have',
  async () => {
    const { local, child, ended, ready, said } = await startProcesses();
    const [victim] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ').map(Number);
    process.kill(victim ?? 0, 'SIGKILL');
    await ready(3);
    expect(said()).toMatch(/The process of shard \d ended \(SIGKILL\); another is started\./);
    local.faults.close(4004);
    expect(await ended).toBe(4);
  },
);

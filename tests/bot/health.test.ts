import { once } from 'node:events';
import { createServer } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { vigil } from '../../src/discord/pulse.ts';
import { patience } from '../../src/facts/patience.ts';
import { openLog } from '../../src/discord/log.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { firstEnd, start, type Pace } from '../../src/main.ts';
import { ask, configFor, folderFor, openDiscord, startBot, type WholeBot } from './whole-bot.ts';

// Some of it is waited for, and the machine may be busy.
vi.setConfig({ testTimeout: 90_000 });

/** A bot that looks at its shards every 20 ms and gives a dead connection up within half a second. */
const watchful: Pace = {
  now: Date.now,
  beat: 60_000,
  patience,
  vigil: { ...vigil, tick: 20, silent: 400, resuming: 400 },
};

function reportOf({ said }: WholeBot): string {
  return /Health {4}(\S+)\/healthz/.exec(said.join(''))?.[1] ?? '';
}

async function read(url: string): Promise<{ status: number; body: string }> {
  const response = await fetch(url);
  return { status: response.status, body: await response.text() };
}

test('a bot at work is healthy, also when nobody asks anything; nothing else is served', async () => {
  const bot = await startBot(await openDiscord());
  const report = reportOf(bot);
  expect(report).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await read(`${report}/healthz`)).toEqual({ status: 200, body: 'healthy\n' });
  expect(await read(`${report}/`)).toEqual({ status: 404, body: 'There are /healthz and /metrics.\n' });
  expect((await fetch(`${report}/healthz`, { method: 'POST' })).status).toBe(404);
});

test('the metrics count questions by outcome and say nothing of who asked what', async () => {
  const local = await openDiscord();
  const bot = await startBot(local);
  await ask(local.seat(PREVIEW.member), 'who came along with Putin?');
  await ask(local.seat(PREVIEW.member), 'who won the football world cup of 1994?');
  await vi.waitFor(async () => {
    const { body } = await read(`${reportOf(bot)}/metrics`);
    expect(body).toMatch(/^summit_questions_total\{outcome="answer"\} 1$/m);
    expect(body).toMatch(/^summit_interaction_seconds_count\{kind="summit ask"\} 2$/m);
    expect(body).toMatch(/^summit_discord_responses_total\{status="20\d"\} \d+$/m);
    expect(body).toMatch(/^summit_shard_ready\{shard="0"\} 1$/m);
    expect(body).toMatch(/^summit_passages \d{2,}$/m);
    expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(body).not.toMatch(/football|came along/);
    expect(body).not.toContain(PREVIEW.member);
  });
});

test('a store that takes no write makes 503 with the reason', async () => {
  const local = await openDiscord();
  const bot = await startBot(local);
  const other = new DatabaseSync(join(folderFor(local), 'summit.db'));
  onTestFinished(() => other.close());
  other.exec('pragma query_only = off; begin; drop table kysely_migration_lock; commit');
  const { status, body } = await read(`${reportOf(bot)}/healthz`);
  expect(status).toBe(503);
  expect(body).toMatch(/^the store cannot be written: no such table/);
});

test('a connection whose heartbeats nobody acknowledges is given up with its own exit code', async () => {
  const local = await openDiscord({ heartbeatMs: 50 });
  const { running } = await startBot(local, {}, watchful);
  local.faults.deaf(true);
  const end = await firstEnd(running, new Promise(() => {}));
  expect(end).toMatchObject({ kind: 'lost', exitCode: 5 });
  expect(end.what).toMatch(
    /^The connection to Discord is dead: shard 0 acknowledges no heartbeat\. Start the bot again/,
  );
});

test('a RESUME that is never answered is given up, though the heartbeats are acknowledged', async () => {
  const local = await openDiscord({ heartbeatMs: 50 });
  // A busy machine may be silent for longer than 400 ms itself.
  const { running } = await startBot(local, {}, { ...watchful, vigil: { ...watchful.vigil, silent: 60_000 } });
  local.faults.ignoreResumes(1_000);
  local.faults.drop();
  const end = await firstEnd(running, new Promise(() => {}));
  expect(end).toMatchObject({ kind: 'lost', exitCode: 5 });
  expect(end.what).toContain('shard 0 never answered RESUME');
});

test('a network that is away for a while is waited for', async () => {
  const local = await openDiscord({ heartbeatMs: 50 });
  // A busy machine may be silent for longer than 400 ms itself.
  const { running, lines } = await startBot(local, {}, { ...watchful, vigil: { ...watchful.vigil, silent: 3_000 } });
  let ended = false;
  void firstEnd(running, new Promise(() => {})).then(() => (ended = true));
  const port = new URL(local.gatewayUrl).port;
  await local.close();
  await vi.waitFor(() => expect(lines.some(({ msg }) => msg === 'connecting again')).toBe(true), { timeout: 40_000 });
  // Longer than a connection that is open may be silent.
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  expect(ended).toBe(false);
  expect(port).not.toBe('');
});

test('a report on a port in use ends the start with what to do', async () => {
  const local = await openDiscord();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const started = await start(configFor(local, { httpPort: port }), openLog('silent', []), () => {});
  expect(started).toMatchObject({ kind: 'failed', exitCode: 2 });
  expect(started.kind === 'failed' && started.what).toContain(`Port ${port} is in use`);
});

test('a database server that is away at the start ends it with the code that says: again, a little later', async () => {
  const local = await openDiscord();
  const config = configFor(local, { databaseUrl: 'postgres://summit:x@127.0.0.1:9/summit' });
  const started = await start(config, openLog('silent', []), () => {});
  expect(started).toMatchObject({ kind: 'failed', exitCode: 3 });
});

test('where Discord allows no more logins today the bot waits and says until when', async () => {
  const local = await openDiscord({ identify: { perDay: 0, everyMs: 10 } });
  const leave = new AbortController();
  const said: string[] = [];
  const starting = start(
    configFor(local),
    openLog('silent', []),
    (line) => void said.push(line),
    undefined,
    leave.signal,
  );
  await vi.waitFor(() => expect(said.join('')).toMatch(/no more logins until \d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/), {
    timeout: 40_000,
  });
  leave.abort();
  expect(await starting).toMatchObject({ kind: 'failed', exitCode: 0 });
  expect(local.traffic.connecting).toEqual([]);
});

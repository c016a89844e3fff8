/**
 * The real bot beside a bare discord.js bot with a fixed reply, in one run, each on a processor of its own while Discord and
 * the load have the other one: `/summit ask` over the golden questions. Prints both and their ratios.
 *
 *     node bench/load/run.ts [--interactions 10000] [--rate 500] [--starts 5]
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { execFileSync } from 'node:child_process';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { costOf, startBot, type Start } from './bots.ts';
import { percentile } from '../percentile.ts';

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '500' },
    starts: { type: 'string', default: '5' },
  },
});
const count = Number(values.interactions);
const rate = Number(values.rate);

/** A clock for Discord that goes ten times slower: what takes long is measured, and not refused as too late. */
const startedAt = Date.now();
const slow = (): number => startedAt + (Date.now() - startedAt) / 10;

/** How many interactions wait for their answer at once when it is about how many a second there can be. */
const inFlight = 64;

interface Figures {
  readonly perSecond: number;
  /** Milliseconds of the bot's CPU for one interaction. */
  readonly cpu: number;
  readonly p50: number;
  readonly p99: number;
  /** MB, after all of it. */
  readonly rss: number;
}

const { questions } = await readKnowledge('knowledge');
const folder = mkdtempSync(join(tmpdir(), 'summit-load-'));
cpSync('knowledge', join(folder, 'knowledge'), { recursive: true });
let made = 0;
const settings = (): Readonly<Record<string, string>> => ({
  KNOWLEDGE_DIR: join(folder, 'knowledge'),
  DATA_DIR: join(folder, `data-${made++}`),
});

async function measureStart(kind: Start['kind']): Promise<number> {
  const local = await startLocalDiscord({ world: previewWorld('Bot') });
  const bot = await startBot(local, { kind, processor: 0, environment: settings() });
  await bot.stop();
  await local.close();
  return bot.readyAfter;
}

async function measure(kind: Start['kind']): Promise<Figures> {
  const local = await startLocalDiscord({ world: previewWorld('Bot'), limits: false, keep: 100, now: slow });
  const bot = await startBot(local, { kind, processor: 0, environment: settings() });
  await pause(500);
  const seat = local.seat(PREVIEW.member);
  const ask = async (at: number): Promise<number> => {
    const question = questions[at % questions.length]?.question ?? 'who came along with Putin?';
    const response = await seat.use(PREVIEW.general, { path: ['summit', 'ask'], options: { question } });
    if (response.kind !== 'message') throw new Error(`no answer to "${question}": ${JSON.stringify(response)}`);
    return response.ms;
  };
  for (let at = 0; at < 1000; at++) await ask(at);

  const before = costOf(bot.child).cpu;
  const began = performance.now();
  const numbers = Array.from({ length: count }, (_, index) => index).values();
  const work = async (): Promise<void> => {
    for (const at of numbers) await ask(at);
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  const seconds = (performance.now() - began) / 1000;
  const cpu = ((costOf(bot.child).cpu - before) / count) * 1000;

  const times: number[] = [];
  const sent: Promise<void>[] = [];
  const steady = performance.now();
  for (let at = 0; at < rate * 10; at++) {
    await pause(Math.max(0, steady + (at * 1000) / rate - performance.now()));
    sent.push(ask(at).then((ms) => void times.push(ms)));
  }
  await Promise.all(sent);
  const { rss } = costOf(bot.child);
  await bot.stop();
  await local.close();
  return { perSecond: count / seconds, cpu, p50: percentile(times, 0.5), p99: percentile(times, 0.99), rss };
}

// The load and Discord stay off the bot's processor.
execFileSync('taskset', ['-cp', '1', String(process.pid)], { stdio: 'ignore' });
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}, load ${loadavg()[0]?.toFixed(1)} before`,
);
const starts: Record<Start['kind'], number[]> = { bare: [], summit: [] };
for (let turn = 0; turn < Number(values.starts); turn++)
  for (const kind of ['bare', 'summit'] as const) starts[kind].push(await measureStart(kind));
const bare = await measure('bare');
const summit = await measure('summit');
rmSync(folder, { recursive: true, force: true });

const [bareStart, summitStart] = [percentile(starts.bare, 0.5), percentile(starts.summit, 0.5)];
const rows: readonly (readonly [string, number, number, string])[] = [
  ['interactions a second', bare.perSecond, summit.perSecond, 'at least 0.5'],
  ['CPU of an interaction, ms', bare.cpu, summit.cpu, ''],
  [`p50 at ${rate} a second, ms`, bare.p50, summit.p50, ''],
  [`p99 at ${rate} a second, ms`, bare.p99, summit.p99, 'p99 under 10 ms'],
  ['memory afterwards, MB', bare.rss, summit.rss, 'at most 1.4'],
  ['start to ready (median), ms', bareStart, summitStart, 'at most 1.5'],
];
console.log('\n|  | bare bot | summit bot | ratio | to be |\n| --- | ---: | ---: | ---: | --- |');
for (const [name, one, other, aim] of rows)
  console.log(`| ${name} | ${one.toFixed(2)} | ${other.toFixed(2)} | ${(other / one).toFixed(2)} | ${aim} |`);

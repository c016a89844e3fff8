/**
 * The real bot for an hour: 50 interactions a second, a document saved every minute, a daily fact due every minute. Tells
 * how memory, the event loop and the answers fared; ends with 1 where anything was not as it must be.
 *
 *     node bench/load/soak.ts [--minutes 60] [--rate 50]
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { openStore } from '../../src/store/open.ts';
import { saveSchedule } from '../../src/store/schedules.ts';
import { costOf, startBot } from './bots.ts';
import { percentile } from '../percentile.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '60' }, rate: { type: 'string', default: '50' } },
});
const minutes = Number(values.minutes);
const rate = Number(values.rate);
const minute = 60_000;
/** Memory is expected to grow while caches fill, for so long. */
const warm = Math.min(10, minutes / 3) * minute;

const folder = mkdtempSync(join(tmpdir(), 'summit-soak-'));
const knowledgeDir = join(folder, 'knowledge');
const dataDir = join(folder, 'data');
cpSync('knowledge', knowledgeDir, { recursive: true });
const { questions } = await readKnowledge(knowledgeDir);

const world = previewWorld('Summit bot');
// A guild for every minute, so that each has a fact due in its own.
const begin = Date.now();
const guilds = Array.from({ length: minutes + 2 }, (_, index) => ({
  id: String(1_018_000_000_000_100_000n + BigInt(index) * 4_194_304_000n),
  name: `Minute ${index}`,
  ownerId: PREVIEW.moderator,
  members: [],
  channels: [{ id: String(1_018_000_000_000_100_016n + BigInt(index) * 4_194_304_000n), name: 'facts' }],
}));
const local = await startLocalDiscord({
  world: { ...world, guilds: [...world.guilds, ...guilds] },
  limits: false,
  keep: 500,
});
const opened = await openStore({ databaseUrl: undefined, dataDir });
if (opened.kind === 'refused') throw new Error(opened.why);
for (const [index, { id, channels }] of guilds.entries()) {
  await changeGuild(opened.store.db, id, { leftAt: null });
  await saveSchedule(opened.store.db, {
    guildId: id,
    scheduleId: 'daily',
    channelId: channels[0]?.id ?? '',
    time: new Date(begin + (index + 1) * minute).toISOString().slice(11, 16),
    zone: 'UTC',
    days: 'mon,tue,wed,thu,fri,sat,sun',
    late: '1h',
    usedUp: 'stop',
    state: 'running',
    stoppedBy: null,
    fromAt: begin,
    pausedUntil: null,
  });
}
await opened.store.close();

const bot = await startBot(local, { kind: 'summit', environment: { KNOWLEDGE_DIR: knowledgeDir, DATA_DIR: dataDir } });
const health = /Health {4}(\S+)\/healthz/.exec(bot.said())?.[1] ?? '';
const seat = local.seat(PREVIEW.member);

const times: number[] = [];
const outcomes = new Map<string, number>();
const note = (outcome: string): void => void outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

async function use(at: number): Promise<void> {
  const question = questions[at % questions.length]?.question ?? 'who came along with Putin?';
  const typed = { path: ['summit', 'ask'], options: { question } } as const;
  if (at % 5 === 4) {
    const choices = await seat.complete(PREVIEW.general, { ...typed, focused: 'question' });
    note(choices.length >= 0 ? 'type-ahead' : 'no type-ahead');
    return;
  }
  const response = await seat.use(PREVIEW.general, typed);
  note(response.kind);
  if ('ms' in response) times.push(response.ms);
}

/** Samples of memory, in MB, with their minute. */
const memory: { readonly at: number; readonly rss: number }[] = [];
const stalls: number[] = [];

async function look(since: number): Promise<void> {
  memory.push({ at: since / minute, rss: costOf(bot.child).rss });
  const metrics = await (await fetch(`${health}/metrics`)).text();
  stalls.push(Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(metrics)?.[1] ?? NaN) * 1000);
}

/** Saves a document with one more sentence in its last passage, and takes it out again the next time. */
function save(turn: number): void {
  const file = join(knowledgeDir, 'documents', 'venue.md');
  const text = readFileSync(file, 'utf8').replace(/ Saved \d+ times\./, '');
  writeFileSync(file, turn % 2 === 0 ? text.trimEnd().replace(/\.$/, `. Saved ${turn} times.`).concat('\n') : text);
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? ''}, load ${loadavg()[0]?.toFixed(1)}`,
);
const began = performance.now();
const end = began + minutes * minute;
let [at, turn, lookedAt] = [0, 0, 0];
const inHand = new Set<Promise<void>>();
while (performance.now() < end) {
  await pause(Math.max(0, began + (at * 1000) / rate - performance.now()));
  const work: Promise<void> = use(at++).finally(() => inHand.delete(work));
  inHand.add(work);
  const since = performance.now() - began;
  if (since - lookedAt >= 10_000) {
    lookedAt = since;
    await look(since);
    if (since / minute >= turn + 1) {
      save(++turn);
      console.log(
        `${turn} min: ${memory.at(-1)?.rss.toFixed(0)} MB, ${at} interactions, longest stall ${stalls.at(-1)?.toFixed(0)} ms`,
      );
    }
  }
}
await Promise.all(inHand);
const log = bot.log();
const errors = log.split('\n').filter((line) => /"level":"(error|fatal)"/.test(line));
const posted = guilds.map(({ channels }) => local.world.channels.get(channels[0]?.id ?? '')?.messages.size ?? 0);
await bot.stop();
await local.close();
rmSync(folder, { recursive: true, force: true });

/** Megabytes an hour, by least squares over what came after warming up. */
function slopeOf(samples: readonly { readonly at: number; readonly rss: number }[]): number {
  const mean = (of: (sample: { at: number; rss: number }) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [x, y] = [mean(({ at: when }) => when), mean(({ rss }) => rss)];
  const over = samples.reduce((sum, { at: when, rss }) => sum + (when - x) * (rss - y), 0);
  return (over / samples.reduce((sum, { at: when }) => sum + (when - x) ** 2, 0)) * 60;
}

const after = memory.filter((sample) => sample.at * minute >= warm);
const slope = slopeOf(after);
const longestStall = Math.max(...stalls.slice(Math.ceil(warm / 10_000)));
const twice = posted.filter((count) => count > 1).length;
console.log(
  `\n${at} interactions in ${minutes} min: ${[...outcomes].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
);
console.log(
  `to callback: p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms, longest ${percentile(times, 1).toFixed(0)} ms`,
);
console.log(
  `memory: ${after[0]?.rss.toFixed(0)} MB after ${warm / minute} min, ${after.at(-1)?.rss.toFixed(0)} MB at the end, slope ${slope.toFixed(1)} MB an hour`,
);
console.log(`event loop: longest stall ${longestStall.toFixed(0)} ms; documents saved ${turn} times`);
console.log(`facts: ${posted.filter((count) => count === 1).length} servers have one, ${twice} more than one`);
console.log(`errors in the log: ${errors.length}`);
for (const line of errors.slice(0, 5)) console.log(line.slice(0, 500));
const failed = (outcomes.get('failed') ?? 0) + (outcomes.get('refused') ?? 0);
process.exit(errors.length > 0 || failed > 0 || twice > 0 ? 1 : 0);

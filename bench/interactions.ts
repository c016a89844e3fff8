import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readKnowledge } from '../src/knowledge/read.ts';
import { PREVIEW, previewWorld } from '../src/local/preview-world.ts';
import { startLocalDiscord } from '../src/local/start.ts';
import { startBot } from './load/bots.ts';
import { percentile } from './percentile.ts';

/*
 * The real bot, as its own process, against a local Discord in this one: how long from the start to ready, and from an
 * interaction to its callback. `npm run bench -- --interactions 2000 --rate 100 --starts 5`
 */

const top = join(import.meta.dirname, '..');
/** What must be reached, in milliseconds. */
const target = { callback: 50, ready: 2000 } as const;

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '2000' },
    rate: { type: 'string', default: '100' },
    starts: { type: 'string', default: '5' },
  },
});

async function measureStarts(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const local = await startLocalDiscord({ world: previewWorld() });
    const bot = await startBot(local, { kind: 'summit' });
    times.push(bot.readyAfter);
    await bot.stop();
    await local.close();
  }
  return times;
}

/** Sends interactions at an even rate, however long the answers take, and returns the milliseconds of each kind. */
async function measureCallbacks(count: number, rate: number): Promise<Map<string, number[]>> {
  const local = await startLocalDiscord({ world: previewWorld(), limits: false, keep: 100 });
  const bot = await startBot(local, { kind: 'summit' });
  const { questions } = await readKnowledge(join(top, 'knowledge'));
  const seat = local.seat(PREVIEW.member);
  const times = new Map<string, number[]>();
  const send = async (at: number) => {
    const question = questions[at % questions.length]?.question ?? 'who came along with Putin?';
    const path = ['summit', 'ask'] as const;
    const began = performance.now();
    if (at % 5 === 4) {
      await seat.complete(PREVIEW.general, { path, options: { question: question.slice(0, 8) }, focused: 'question' });
      times.set('type-ahead', [...(times.get('type-ahead') ?? []), performance.now() - began]);
      return;
    }
    const response = await seat.use(PREVIEW.general, { path, options: { question } });
    if (response.kind !== 'message') throw new Error(`no answer to "${question}": ${JSON.stringify(response)}`);
    times.set('/summit ask', [...(times.get('/summit ask') ?? []), response.ms]);
  };
  for (let at = 0; at < 50; at++) await send(at);
  times.clear();
  const sent: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 0; at < count; at++) {
    await pause(Math.max(0, began + (at * 1000) / rate - performance.now()));
    sent.push(send(at));
  }
  await Promise.all(sent);
  if (local.violations.length > 0)
    throw new Error(`Discord would have refused: ${JSON.stringify(local.violations[0])}`);
  await bot.stop();
  await local.close();
  return times;
}

function show(name: string, times: readonly number[]): void {
  const [p50, p99, most] = [percentile(times, 0.5), percentile(times, 0.99), Math.max(...times)];
  console.log(
    `${name.padEnd(24)} n ${String(times.length).padStart(5)}   p50 ${p50.toFixed(1)}   p99 ${p99.toFixed(1)}   max ${most.toFixed(1)}`,
  );
}

console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1)} before; milliseconds`,
);
const starts = await measureStarts(Number(values.starts));
show('start to ready', starts);
const callbacks = await measureCallbacks(Number(values.interactions), Number(values.rate));
for (const [name, times] of callbacks) show(`${name} to callback`, times);

const all = [...callbacks.values()].flat();
const missed = [
  ...(percentile(all, 0.99) < target.callback ? [] : [`p99 to callback is not under ${target.callback} ms`]),
  ...(Math.max(...starts) < target.ready ? [] : [`a start took ${target.ready} ms or more`]),
];
console.log(
  missed.length === 0
    ? `Both targets are met: p99 under ${target.callback} ms, every start under ${target.ready} ms.`
    : `Missed: ${missed.join('; ')}.`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { fuzzPure } from './pure.ts';
import { fuzzWhole } from './whole.ts';

/*
 * Inputs that nobody means well with, by fast-check: what is typed, pressed, read from files and set.
 * `npm run bench:fuzz -- --cases 100000 --whole 4000 --seed 1`
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    whole: { type: 'string', default: '4000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const seed = Number(values.seed);
const began = performance.now();
let failures = 0;
let ran = 0;

process.stdout.write(`seed ${seed}\n`);
for await (const { name, cases, ms, wrong } of fuzzPure(Number(values.cases), seed)) {
  process.stdout.write(
    `${name.padEnd(24)} ${String(cases).padStart(7)} cases ${String(Math.round(ms)).padStart(7)} ms  ${wrong ?? 'nothing'}\n`,
  );
  ran += cases;
  if (wrong !== undefined) failures += 1;
}
if (Number(values.whole) > 0) failures += await runWhole(Number(values.whole));
process.stdout.write(
  `${ran} cases in ${Math.round((performance.now() - began) / 1000)} s, ${failures === 0 ? 'nothing' : failures} found\n`,
);
process.exit(failures > 0 ? 1 : 0);

/** The real bot as its own process; returns how much went wrong. */
async function runWhole(cases: number): Promise<number> {
  const began = Date.now();
  // Discord's clock stands nearly still, so that a busy machine makes nothing late.
  const now = () => began + Math.floor((Date.now() - began) / 100);
  const local = await startLocalDiscord({ world: previewWorld('Summit bot'), now });
  const cwd = mkdtempSync(join(tmpdir(), 'summit-'));
  const top = join(import.meta.dirname, '../..');
  const child = spawn(process.execPath, [join(top, 'src/main.ts')], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      KNOWLEDGE_DIR: join(top, 'knowledge'),
      DISCORD_TOKEN: local.token,
      DISCORD_API_URL: local.apiUrl,
      HTTP_PORT: '0',
    },
  });
  let said = '';
  const ready = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      said += String(piece);
      if (said.includes('is ready') || said.includes('"ready"')) ready.resolve();
    });
  await ready.promise;
  const { cases: count, answered, wrong } = await fuzzWhole(local, cases, seed);
  ran += Object.values(count).reduce((sum, each) => sum + each, 0);
  const problems = [...wrong];
  if (child.exitCode !== null) problems.push(`the process ended with ${child.exitCode}`);
  if (said.includes(local.token)) problems.push('the token stands in the log');
  const apologies = said.split('"an interaction failed"').length - 1;
  const broken = local.violations.filter((each) => !('code' in each && (each.code === 10015 || each.code === 10062)));
  problems.push(...broken.map((each) => JSON.stringify(each).slice(0, 300)));
  process.stdout.write(
    `through the bot: ${JSON.stringify(count)}, ${answered} taken, in ${Math.round((Date.now() - began) / 1000)} s; ${apologies} frames ended in a logged error; ${problems.length} wrong\n${problems.slice(0, 20).join('\n')}\n`,
  );
  child.kill('SIGTERM');
  await once(child, 'close');
  await local.close();
  rmSync(cwd, { recursive: true });
  return problems.length;
}

/*
 * One engine at one size, in a process of its own: `npm run bench:search` starts it. Says on standard output what it
 * has come to, one JSON object on each line (progress.ts).
 */
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { measureBuild, measureQuestions, measureRoom } from './cell.ts';
import { engines } from './engines.ts';
import { writtenPassage, writtenQuestions } from './corpus.ts';
import type { BenchPassage } from './generate.ts';
import type { Progress } from './progress.ts';

const [name, size, folder, seconds, only] = process.argv.slice(2);
const engine = engines.find((other) => other.name === name);
if (!engine || !folder) throw new Error('usage: child.ts ENGINE SIZE FOLDER SECONDS');
const keptIn = join(folder, `${name}-${size}`);
if (only === 'make') {
  await engine.kept?.make(await readPassages(), keptIn);
  process.exit();
}
if (engine.kept) makeApart();

const passages = engine.kept ? [] : await readPassages();
const file = await readFile(`${folder}/questions-${size}.json`, 'utf8');
const { questions, warmUp } = writtenQuestions.parse(JSON.parse(file));

const until = performance.now() + Number(seconds) * 1000;
say({ stage: 'building' });
const [built, build] = await measureBuild(() => engine.kept?.open(keptIn) ?? engine.build(passages));
say({ stage: 'asking', build });
const asked = await measureQuestions(built, questions, warmUp, until);
say({ stage: 'done', build, asked, room: measureRoom() });
built.close();

async function readPassages(): Promise<BenchPassage[]> {
  const read: BenchPassage[] = [];
  for await (const line of createInterface({ input: createReadStream(`${folder}/passages-${size}.jsonl`) })) {
    read.push(writtenPassage.parse(JSON.parse(line)));
  }
  return read;
}

/* What has to be made first is made in another process, so that this one starts as a bot does. */
function makeApart(): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1, 6), 'make'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${name} could not be made ready`);
}

function say(progress: Progress): void {
  process.stdout.write(`${JSON.stringify(progress)}\n`);
}

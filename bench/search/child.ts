/*
 * One engine at one size, in a process of its own: `npm run bench:search` starts it. Says on standard output what it
 * has come to, one JSON object on each line (progress.ts).
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { measureBuild, measureQuestions, measureRoom } from './cell.ts';
import { engines } from './engines.ts';
import { writtenPassage, writtenQuestions } from './corpus.ts';
import type { BenchPassage } from './generate.ts';
import type { Progress } from './progress.ts';

const [name, size, folder, seconds] = process.argv.slice(2);
const engine = engines.find((other) => other.name === name);
if (!engine || !folder) throw new Error('usage: child.ts ENGINE SIZE FOLDER SECONDS');

const passages: BenchPassage[] = [];
for await (const line of createInterface({ input: createReadStream(`${folder}/passages-${size}.jsonl`) })) {
  passages.push(writtenPassage.parse(JSON.parse(line)));
}
const file = await readFile(`${folder}/questions-${size}.json`, 'utf8');
const { questions, warmUp } = writtenQuestions.parse(JSON.parse(file));

const until = performance.now() + Number(seconds) * 1000;
say({ stage: 'building' });
const [built, build] = await measureBuild(engine, passages);
say({ stage: 'asking', build });
const asked = await measureQuestions(built, questions, warmUp, until);
say({ stage: 'done', build, asked, room: measureRoom() });
built.close();

function say(progress: Progress): void {
  process.stdout.write(`${JSON.stringify(progress)}\n`);
}

/*
 * The summit's own folder: how long reading, getting ready and answering take. Started by `npm run bench:search` in a
 * process of its own; says one JSON object on standard output.
 */
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { percentile } from '../percentile.ts';
import type { Summit } from './progress.ts';

const rounds = { warm: 5, timed: 20 };

const knowledge = await readKnowledge(process.argv[2] ?? 'knowledge');
const start = performance.now();
const library = buildLibrary(knowledge);
const ready = performance.now() - start;
const questions = knowledge.questions.map(({ question }) => question);
if (questions.length === 0) throw new Error('knowledge/questions.yaml has no golden questions: nothing can be timed');

const first = time(questions[0] ?? '');
for (let round = 0; round < rounds.warm; round++) for (const question of questions) time(question);
const times: number[] = [];
for (let round = 0; round < rounds.timed; round++) for (const question of questions) times.push(time(question));

const summit: Summit = {
  passages: knowledge.passages.length,
  questions: questions.length,
  rounds: rounds.timed,
  ready,
  first,
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  longest: Math.max(...times),
};
process.stdout.write(`${JSON.stringify(summit)}\n`);

function time(question: string): number {
  const from = performance.now();
  answer(library, question);
  return performance.now() - from;
}

import { once } from 'node:events';
import { answer } from '../ask/answer.ts';
import type { Library } from '../ask/build.ts';
import type { Problem } from '../ask/library.ts';
import { readQuestions } from './batch.ts';
import { openFolder, sayProblem } from './open.ts';
import { readOptions } from './options.ts';
import { makeRow } from './row.ts';
import { showAnswer } from './show.ts';
import { showWhy } from './why.ts';

const help = `Asks the documents a question.

  npm run ask -- "who translated for Trump?"
  npm run ask -- --why "who translated for Trump?"
  npm run --silent ask -- --json "who translated for Trump?"
  npm run --silent ask -- --batch questions.txt > answers.jsonl

  --why             shows every step: terms, names, candidates with their features, confidence
  --json            one JSON object
  --batch FILE      one question a line, or JSON Lines with a "question"; "-" is standard input;
                    one JSON object a line, in order
  --knowledge DIR   another folder (default: KNOWLEDGE_DIR, else knowledge)
  --help            this text

Ends with 0, or with 2 where a file, a folder or an option is wrong.
`;

const options = {
  why: { type: 'boolean' },
  json: { type: 'boolean' },
  batch: { type: 'string' },
  knowledge: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, options);
  if (read.kind === 'wrong') return complain(read.what);
  const { values, words } = read;
  if (values.help) return await print(help);
  const wrong = judgeOptions(values, words);
  if (wrong) return complain(wrong);
  const opened = await openFolder(values.knowledge);
  if (opened.kind === 'broken') return complain(opened.what);
  const { library } = opened;
  warn(library.knowledge.problems);
  if (values.batch !== undefined) return await answerBatch(library, values.batch);
  const question = words.join(' ');
  if (values.json) return await print(`${askRow(library, question)}\n`);
  const found = answer(library, question);
  return await print(`${showAnswer(library, found)}\n${values.why ? `\n${showWhy(library, found)}\n` : ''}`);
}

/** What does not keep the folder from being used is one line here; the check has the rest. */
function warn([first, ...others]: readonly Problem[]): void {
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more: npm run knowledge:check)` : '';
  process.stderr.write(`${sayProblem(first)}${more}\n`);
}

function judgeOptions(
  { why, json, batch }: { why?: boolean; json?: boolean; batch?: string },
  words: readonly string[],
): string | undefined {
  if (batch === '') return '--batch is empty: name a file, or "-" for standard input';
  if (batch !== undefined && words.length > 0)
    return `--batch reads its questions from a file: leave out "${words.join(' ')}"`;
  if (batch === undefined && words.length === 0)
    return 'there is no question: npm run ask -- "who was there?" (--help says more)';
  if (why && (json || batch !== undefined)) return '--why is for reading: leave out --json and --batch';
  return undefined;
}

async function answerBatch(library: Library, path: string): Promise<number> {
  for await (const asked of readQuestions(path)) {
    if (asked.kind === 'broken') return complain(asked.what);
    await print(`${askRow(library, asked.question)}\n`);
  }
  return 0;
}

function askRow(library: Library, question: string): string {
  const start = performance.now();
  const found = answer(library, question);
  return JSON.stringify(makeRow(library, question, found, performance.now() - start));
}

async function print(text: string): Promise<0> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return 0;
}

function complain(what: string): 2 {
  process.stderr.write(`${what.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`);
  return 2;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2));

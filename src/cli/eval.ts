import type { Library } from '../ask/build.ts';
import { answer } from '../ask/answer.ts';
import { sumUp } from './eval-figures.ts';
import { type Judged, judgeRow } from './eval-judge.ts';
import { findMisses, showFigures, showMiss } from './eval-report.ts';
import { type EvalRow, readEvalRows, rowsOfGolden } from './eval-rows.ts';
import { openFolder } from './open.ts';
import { readOptions } from './options.ts';

const help = `Says how good the answers are on your documents and your questions.

  npm run eval                                        the golden questions of the knowledge folder
  npm run eval -- --questions FILE                    JSON Lines; docs/eval.md describes the rows
  npm run eval -- --knowledge DIR --questions FILE --json

  --knowledge DIR    another folder (default: KNOWLEDGE_DIR, else knowledge)
  --questions FILE   "-" is standard input (default: questions.yaml of the folder)
  --misses N         how many of the worst misses are shown (default 10)
  --json             one JSON object, with every miss
  --help             this text

Ends with 0 whatever the figures are, with 2 where a file, a folder or an option is wrong.
`;

const options = {
  knowledge: { type: 'string' },
  questions: { type: 'string' },
  misses: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Questions asked before the clock counts, so that the first ones do not measure the compiler. */
const warmUp = 200;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, options);
  if (read.kind === 'wrong') return complain(read.what);
  const { values, words } = read;
  if (values.help) return print(help);
  if (words.length > 0) return complain(`"${words.join(' ')}" is no option: name a file with --questions FILE`);
  const most = Number(values.misses ?? 10);
  if (!Number.isInteger(most) || most < 0) return complain(`--misses is "${values.misses}": write a whole number`);
  const opened = await openFolder(values.knowledge);
  if (opened.kind === 'broken') return complain(opened.what);
  const golden = rowsOfGolden(opened.library.knowledge.questions);
  const asked =
    values.questions === undefined ? { kind: 'rows' as const, rows: golden } : await readEvalRows(values.questions);
  if (asked.kind === 'broken') return complain(asked.what);
  if (asked.rows.length === 0)
    return complain(`${opened.folder} has no questions.yaml: name a file with --questions FILE`);
  const { library } = opened;
  const rows = asked.rows.filter((row) => isHeld(library, row));
  const skipped = asked.rows.length - rows.length;
  if (skipped > 0)
    process.stderr.write(`${skipped} questions name passages that ${opened.folder} does not hold: left out\n`);
  if (rows.length === 0) return complain('no question is left: --knowledge and --questions do not belong together');
  const judged = judgeAll(library, rows);
  const figures = sumUp(judged);
  const misses = findMisses(judged);
  if (values.json)
    return print(`${JSON.stringify({ questions: rows.length, skipped, ...figures, misses: misses.map(makeMiss) })}\n`);
  const worst = misses.slice(0, most).map(showMiss);
  const heading = worst.length > 0 ? [`\nThe worst ${worst.length} of ${misses.length} misses`, ...worst] : [];
  return print(`${[`${rows.length} questions\n\n${showFigures(figures)}`, ...heading].join('\n\n')}\n`);
}

function isHeld(library: Library, { expected }: EvalRow): boolean {
  if (expected.kind === 'refusal' || expected.passages.length === 0) return true;
  return expected.passages.some((id) => library.passage(id) !== undefined);
}

function judgeAll(library: Library, rows: readonly EvalRow[]): Judged[] {
  for (const { question } of rows.slice(0, warmUp)) answer(library, question);
  let told = performance.now();
  return rows.map((row, index) => {
    if (performance.now() - told > 2000) {
      told = performance.now();
      process.stderr.write(`${index} of ${rows.length} questions asked\n`);
    }
    return judgeRow(library, row, () => performance.now());
  });
}

function makeMiss({ row, outcome, first, passageRank, quoteRank, missing }: Judged): object {
  const { id, kind, question, expected } = row;
  const shown = first && { passage: first.passage.id, text: first.text, reasons: first.reasons };
  return { id, kind, question, expect: expected.kind, outcome, first: shown, passageRank, quoteRank, missing };
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function complain(what: string): 2 {
  process.stderr.write(`${what}\n`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));

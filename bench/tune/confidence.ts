import { writeFile } from 'node:fs/promises';
import { readSignals, signalNames, type Signals } from '../../src/ask/confidence.ts';
import type { Library } from '../../src/ask/build.ts';
import { chooseWindow } from '../../src/ask/quote.ts';
import { findPassages } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { thresholds } from '../../src/ask/weights.ts';
import { descend } from './descend.ts';
import { folds, type Reading, type ReadingQuestion } from './reading.ts';
import { drawReliability, fillBins } from './reliability.ts';
import { misspell } from './misspell.ts';
import { readSummitRows } from './summit.ts';

/** The reliability curve, for docs/ranking.md. */
const picture = 'docs/reliability.svg';

/** One question with the signals of its best hit; it is learned from as often as `weight` says. */
interface Judged {
  readonly set: string;
  readonly fold: number;
  readonly right: boolean;
  readonly weight: number;
  readonly signals: readonly number[];
}

/** Learns the confidence on other articles and prints how many of each set would be answered from a threshold on. */
export async function printConfidence(reading: Reading): Promise<void> {
  const rows = [...judgeReading(reading), ...(await readSummitRows(judge))];
  const odds = new Map<Judged, number>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(rows.filter((row) => row.fold !== fold));
    for (const row of rows) if (row.fold === fold) odds.set(row, logOdds(weights, row.signals));
  }
  const sets = [...new Set(rows.map(({ set }) => set))];
  console.log(
    `\nanswered, in percent, by log odds from which an answer is given\n${'set'.padEnd(24)} ${levels.map((t) => t.toFixed(2).padStart(6)).join('')}`,
  );
  for (const set of sets) {
    const own = rows.filter((row) => row.set === set).map((row) => odds.get(row) ?? 0);
    const shares = levels.map((from) => (100 * own.filter((value) => value >= from).length) / own.length);
    console.log(
      `${`${set} (${own.length})`.padEnd(24)} ${shares.map((share) => share.toFixed(0).padStart(6)).join('')}`,
    );
  }
  const bins = fillBins(rows.map((row) => ({ right: row.right, sure: 1 / (1 + Math.exp(-(odds.get(row) ?? 0))) })));
  const said = bins.map(({ count, expected, right }) => `${share(expected)}: ${share(right / count)} (${count})`);
  console.log(`right, in percent, where so many were expected (questions): ${said.join(', ')}`);
  await writeFile(picture, drawReliability(bins, thresholds.answer));
  console.log(`drawn: ${picture}`);
  const all = learn(rows);
  console.log(
    `learned on all: base ${(all.at(-1) ?? 0).toFixed(2)}, ${signalNames.map((name, at) => `${name} ${(all[at] ?? 0).toFixed(2)}`).join(', ')}`,
  );
}

const levels = [-1.5, -1.25, -1, -0.75, -0.6, -0.5, -0.25, 0, 0.5, 1];

/** The judged best hit of a question, `without` one passage where the answer is to be missing. */
export type Judge = (
  library: Library,
  question: string,
  without?: string,
) => { signals: readonly number[]; text: string; passage: string } | undefined;

const judge: Judge = (library, words, without) => {
  const question = understand(words, library);
  if (question.terms.length === 0) return undefined;
  const hits = findPassages(library, question, 6).filter(({ passage }) => passage.id !== without);
  const [best] = hits;
  if (!best) return undefined;
  const window = chooseWindow(library, question, best);
  const signals: Signals = readSignals(library, question, hits, window);
  return {
    signals: signalNames.map((name) => signals[name]),
    text: best.passage.text.slice(window.start, window.end),
    passage: best.passage.id,
  };
};

/* Right and wrong first quotes; the same questions with their passage taken away, or misspelt; other subjects. */
function judgeReading({ library, questions, offTopic }: Reading): Judged[] {
  const rows: Judged[] = [];
  const add = (set: string, fold: number, right: boolean, weight: number, found: ReturnType<Judge>): void => {
    if (found) rows.push({ set, fold, right, weight, signals: found.signals });
  };
  for (const [at, row] of questions.entries()) {
    const found = judge(library, row.question);
    const right = isAnswered(row, found);
    add(right ? 'right' : 'wrong', row.fold, right, right ? 1 : 0.3, found);
    if (at % 3 === 0) {
      const rest = judge(library, row.question, row.passage);
      if (!isAnswered(row, rest)) add('its passage removed', row.fold, false, 0.5, rest);
    }
    const typo = at % 5 === 1 ? misspell(row.question, at) : undefined;
    if (typo) {
      const read = judge(library, typo);
      add(isAnswered(row, read) ? 'misspelt, right' : 'misspelt, wrong', row.fold, isAnswered(row, read), 0.7, read);
    }
  }
  for (const [at, question] of offTopic.entries()) add('off topic', at % folds, false, 5, judge(library, question));
  return rows;
}

function isAnswered({ answers }: ReadingQuestion, found: ReturnType<Judge>): boolean {
  return found !== undefined && answers.some((answer) => found.text.includes(answer));
}

function logOdds(weights: readonly number[], signals: readonly number[]): number {
  return signals.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights.at(-1) ?? 0);
}

function learn(rows: readonly Judged[]): number[] {
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  return descend([...signalNames.map(() => 0), 0], 300, (weights, slope) => {
    for (const { signals, right, weight } of rows) {
      const error = ((1 / (1 + Math.exp(-logOdds(weights, signals))) - (right ? 1 : 0)) * weight) / whole;
      for (const [at, value] of signals.entries()) slope[at] = (slope[at] ?? 0) + error * value;
      slope[signals.length] = (slope[signals.length] ?? 0) + error;
    }
  });
}

function share(part: number): string {
  return (100 * part).toFixed(0);
}

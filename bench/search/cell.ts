import type { Built, Judged } from './engine.ts';
import { percentile } from '../percentile.ts';
import type { Asked, Build, Room } from './progress.ts';
import type { BenchQuestion } from './questions.ts';

/** Results an engine may give. */
const limit = 5;
/** Answers given before the clock starts, so that the machine code is there; never the questions that are measured. */
const warmUpSeconds = 5;
/** How often the questions of the warm-up are asked, where there is time. */
const warmUpRounds = 20;

/** Builds the index and says what that took. */
export async function measureBuild(make: () => Promise<Built>): Promise<[Built, Build]> {
  const before = countHeld();
  const start = performance.now();
  const built = await make();
  const seconds = (performance.now() - start) / 1000;
  return [built, { seconds, memory: Math.max(0, countHeld() - before), disk: built.disk }];
}

/** Asks one question after the other until all are asked or the time (performance.now()) has come; undefined where none was. */
export async function measureQuestions(
  built: Built,
  questions: readonly BenchQuestion[],
  warmUp: readonly BenchQuestion[],
  until: number,
): Promise<Asked | undefined> {
  const warm = Math.min(until, performance.now() + warmUpSeconds * 1000);
  // Over and over: the code of a fast engine is still being compiled when all have been asked once.
  for (let at = 0; at < warmUp.length * warmUpRounds && performance.now() <= warm; at++)
    await built.search(warmUp[at % warmUp.length]?.question ?? '', limit);
  const times: number[] = [];
  const found: (readonly string[])[] = [];
  for (const { question } of questions) {
    if (performance.now() > until) break;
    const start = performance.now();
    const result = built.search(question, limit);
    found.push('then' in result ? await result : result);
    times.push(performance.now() - start);
  }
  if (times.length === 0) return undefined;
  return {
    questions: times.length,
    perSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    ...judgeAll(built, questions.slice(0, times.length), found),
  };
}

function judgeAll(built: Built, questions: readonly BenchQuestion[], found: readonly (readonly string[])[]) {
  const judged: (Judged | undefined)[] = questions.map(({ question }) => built.judge?.(question, limit));
  const share = (holds: (question: BenchQuestion, at: number) => boolean | undefined) =>
    questions.filter(holds).length / questions.length;
  const places = questions.map(({ passage }, at) => (judged[at]?.passages ?? found[at] ?? []).indexOf(passage));
  return {
    hit1: share((_, at) => places[at] === 0),
    hit5: share((_, at) => (places[at] ?? -1) >= 0),
    answer1: built.judge && share(({ answers }, at) => answers.some((answer) => judged[at]?.quote?.includes(answer))),
    answered: built.judge && share((_, at) => judged[at]?.answered),
  };
}

/** The room this process takes: now, after a collection, and at its largest. */
export function measureRoom(): Room {
  collect();
  return { resident: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
}

function countHeld(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/* Twice, because what the first collection frees may have held on to more. */
function collect(): void {
  if (!globalThis.gc) throw new Error('memory cannot be measured: start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
}

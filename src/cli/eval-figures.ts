import type { Judged } from './eval-judge.ts';

/** A share, with what it is a share of. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface Figures {
  /** Questions that the documents answer. */
  readonly answerable: {
    /** Outcome "answer", and the first quote is right: what a member sees. */
    readonly answeredRightly: Share;
    readonly byKind: Readonly<Record<string, Share>>;
    /** Outcome "answer", and the first quote is wrong. */
    readonly answeredWrongly: Share;
    /** No answer although the first quote would have been right. */
    readonly wronglyRefused: Share;
    /** The right passage is first, or among the first five, shown or not. */
    readonly hit1: Share;
    readonly hit5: Share;
    /** Mean of 1 / rank of the right passage; 0 beyond the tenth. */
    readonly mrr: number;
    /** The quote of the first passage, or one of the first three, holds the answer, shown or not. */
    readonly answer1: Share;
    readonly answer3: Share;
  };
  /** Questions that the documents do not answer. */
  readonly refusals: {
    readonly refusedRightly: Share;
    readonly byKind: Readonly<Record<string, Refusals>>;
  };
  /** Milliseconds per answer. */
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
}

export interface Refusals {
  /** As its kind demands: `off` and `noise` without passages, every other kind without an answer. */
  readonly rightly: Share;
  /** Nothing was presented as the answer. */
  readonly notAnswered: Share;
  /** No passages were shown at all. */
  readonly silent: Share;
}

/** Sums up what came of the questions. */
export function sumUp(judged: readonly Judged[]): Figures {
  const answerable = judged.filter(({ row }) => row.expected.kind === 'answer');
  const others = judged.filter(({ row }) => row.expected.kind === 'refusal');
  return {
    answerable: {
      answeredRightly: share(answerable, ({ right }) => right),
      byKind: byKind(answerable, (rows) => share(rows, ({ right }) => right)),
      answeredWrongly: share(answerable, ({ right, outcome }) => !right && outcome === 'answer'),
      wronglyRefused: share(
        answerable.filter(({ quoteRank }) => quoteRank === 1),
        ({ outcome }) => outcome !== 'answer',
      ),
      hit1: share(answerable, ({ passageRank = Infinity }) => passageRank <= 1),
      hit5: share(answerable, ({ passageRank = Infinity }) => passageRank <= 5),
      mrr: mean(answerable.map(({ passageRank }) => (passageRank === undefined ? 0 : 1 / passageRank))),
      answer1: share(answerable, ({ quoteRank = Infinity }) => quoteRank <= 1),
      answer3: share(answerable, ({ quoteRank = Infinity }) => quoteRank <= 3),
    },
    refusals: {
      refusedRightly: share(others, ({ right }) => right),
      byKind: byKind(others, (rows) => ({
        rightly: share(rows, ({ right }) => right),
        notAnswered: share(rows, ({ outcome }) => outcome !== 'answer'),
        silent: share(rows, ({ outcome }) => outcome === 'nothing' || outcome === 'unclear'),
      })),
    },
    latency: sumUpTimes(judged.map(({ ms }) => ms)),
  };
}

function share(rows: readonly Judged[], counts: (row: Judged) => boolean): Share {
  return { count: rows.filter(counts).length, of: rows.length };
}

function byKind<T>(rows: readonly Judged[], sum: (rows: readonly Judged[]) => T): Record<string, T> {
  const groups = Map.groupBy(rows, ({ row }) => row.kind);
  return Object.fromEntries(Array.from(groups, ([kind, members]) => [kind, sum(members)]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Percentiles by nearest rank. */
function sumUpTimes(times: readonly number[]): Figures['latency'] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}

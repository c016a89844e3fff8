import { endOfSentence, heldAround, holdBest, share } from './features.ts';
import { fitsKind, type Kind } from './kinds.ts';
import { mark } from './marks.ts';
import type { Matching } from './matches.ts';
import type { Passages } from './passages.ts';
import { longestPiece } from './sentences.ts';
import { windowWeights } from './weights.ts';

/** A quote is filled up to this length with sentences beside those that answer. */
export const usualLength = 300;
/** A shorter one says too little to be understood by itself. */
const shortLength = 60;

/** A run of whole sentences of one passage, `start` and `end` counted in its text. */
export interface Window {
  readonly start: number;
  readonly end: number;
  /** Share of the question's worth in it, and in the best of its sentences. */
  readonly coverage: number;
  readonly sentence: number;
  /** How close the question's words come to where the answer can stand. */
  readonly nearness: number;
  /** How well it fits the kind of answer asked for. */
  readonly kind: number;
  readonly value: number;
}

/** One sentence of the passage that is matched. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly coverage: number;
  readonly nearness: number;
  readonly kind: number;
  readonly listed: boolean;
  /** Goes on with the sentence of the piece before it. */
  readonly continued: boolean;
  /** Tells whose words or opinion its sentence gives. */
  readonly source: boolean;
}

/** The best window of the passage that is matched: at most 300 characters, but for a longer sentence or a list. */
export function chooseFrom(matching: Matching, passages: Passages, kind: Kind, passage: number): Window {
  const pieces = weighPieces(matching, passages, kind, passage);
  let best: Window = { start: 0, end: 0, coverage: 0, sentence: 0, nearness: 0, kind: 0, value: -1 };
  for (let first = 0; first < pieces.length; first++) {
    for (let last = first; last < pieces.length; last++) {
      const run = pieces.slice(first, last + 1);
      if (!mayBeQuoted(run, kind)) break;
      const whole = kind === 'list' && isList(run);
      const window = joinPieces(run, coverRun(matching, first, last), { whole, loss: loseByCuts(pieces, first, last) });
      if (window.value > best.value) best = window;
    }
  }
  return best;
}

/* A list is quoted whole where a list is asked for; anything else keeps to the usual length. */
function mayBeQuoted(run: readonly Piece[], kind: Kind): boolean {
  const length = (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0);
  if (run.length === 1 || length <= usualLength) return true;
  return length <= longestPiece && kind === 'list' && isList(run);
}

/* Lines of a list, with the sentence that leads to them or without. */
function isList(run: readonly Piece[]): boolean {
  return run.length > 1 && run.slice(1).every(({ listed }) => listed);
}

/* What speaks against a window that begins or ends inside a sentence, above all if that leaves out who says it. */
function loseByCuts(pieces: readonly Piece[], first: number, last: number): number {
  let from = first;
  while (pieces[from]?.continued) from--;
  let to = last;
  while (pieces[to + 1]?.continued) to++;
  const outside = [...pieces.slice(from, first), ...pieces.slice(last + 1, to + 1)];
  const cut = from < first ? windowWeights.cut : 0;
  return outside.some(({ source }) => source) ? cut + windowWeights.source : cut;
}

function joinPieces(
  run: readonly Piece[],
  coverage: number,
  { whole, loss }: { whole: boolean; loss: number },
): Window {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const window = {
    start,
    end,
    coverage,
    sentence: Math.max(...run.map((piece) => piece.coverage)),
    nearness: Math.max(...run.map((piece) => piece.nearness)),
    kind: Math.max(...run.map((piece) => piece.kind)),
  };
  return { ...window, value: valueOf(window, whole) - loss };
}

/* `whole` where the more of it is quoted the better. */
function valueOf({ start, end, coverage, sentence, nearness, kind }: Omit<Window, 'value'>, whole: boolean): number {
  const length = end - start;
  const filled = whole ? length / usualLength : Math.min(1, length / usualLength);
  const over = whole ? 0 : Math.max(0, length / usualLength - 1);
  return (
    windowWeights.coverage * coverage +
    windowWeights.sentence * sentence +
    windowWeights.nearness * nearness +
    windowWeights.kind * kind +
    windowWeights.length * filled -
    windowWeights.short * Math.max(0, 1 - length / shortLength) -
    windowWeights.long * over
  );
}

function weighPieces(matching: Matching, passages: Passages, kind: Kind, passage: number): Piece[] {
  const first = passages.sentences[passage] ?? 0;
  const begin = passages.words[first] ?? 0;
  const nearness = weighNearness(matching, (place) => sentenceAt(passages, first, begin + place));
  const coverage = new Float64Array(matching.sentences);
  for (let from = 0; from < matching.count;) {
    const to = endOfSentence(matching, from);
    coverage[matching.sentence[from] ?? 0] = share(matching, holdBest(matching, from, to));
    from = to;
  }
  return Array.from({ length: matching.sentences }, (_, at) => ({
    start: passages.start[first + at] ?? 0,
    end: passages.end[first + at] ?? 0,
    coverage: coverage[at] ?? 0,
    nearness: nearness[at] ?? 0,
    kind: fitsKind(kind, matching.fresh[at] ?? 0, passages.sentenceMarks[first + at] ?? 0),
    listed: ((passages.sentenceMarks[first + at] ?? 0) & mark.line) !== 0,
    continued: ((passages.sentenceMarks[first + at] ?? 0) & mark.continued) !== 0,
    source: ((passages.sentenceMarks[first + at] ?? 0) & mark.source) !== 0,
  }));
}

/* Sentence → the nearness of its best centre (see `nearness` in features.ts). */
function weighNearness(matching: Matching, sentenceOf: (place: number) => number): Float64Array {
  const { wanted, count, centres, centre, place, sentences, whole } = matching;
  const nearness = new Float64Array(sentences);
  if (whole === 0) return nearness;
  const all = wanted === 0 ? count : centres;
  for (let at = 0; at < all; at++) {
    const where = (wanted === 0 ? place[at] : centre[at]) ?? 0;
    const number = sentenceOf(where);
    nearness[number] = Math.max(nearness[number] ?? 0, heldAround(matching, where) / whole);
  }
  return nearness;
}

function sentenceAt(passages: Passages, first: number, word: number): number {
  let at = first;
  while ((passages.words[at + 1] ?? 0) <= word) at++;
  return at - first;
}

/* The share of the question's worth in these sentences together. */
function coverRun(matching: Matching, first: number, last: number): number {
  const { count, sentence } = matching;
  let from = 0;
  while (from < count && (sentence[from] ?? 0) < first) from++;
  let to = from;
  while (to < count && (sentence[to] ?? 0) <= last) to++;
  return share(matching, holdBest(matching, from, to));
}

import type { Quote } from './answer.ts';
import type { Library } from './build.ts';
import { share } from './features.ts';
import { fitsKind } from './kinds.ts';
import { forgetQuestion, matchPassage, takeQuestion, type Matching } from './matches.ts';
import type { Hit } from './search.ts';
import { longestPiece } from './sentences.ts';
import type { Question } from './understand.ts';

/** A quote is filled up to this length with the sentences around the ones that answer. */
export const usualLength = 300;
/** A shorter quote says too little to be understood by itself. */
const shortLength = 60;

/** The piece of the hit's passage that answers the question best: whole sentences, and one slice of its text. */
export function quote(library: Library, question: Question, hit: Hit): Quote {
  const window = chooseWindow(library, question, hit);
  const text = hit.passage.text.slice(window.start, window.end);
  return { text, start: window.start, end: window.end, passage: hit.passage, score: hit.score, reasons: hit.reasons };
}

/** A run of whole sentences, numbered within the passage, `last` included. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Share of the question's worth in it. */
  readonly coverage: number;
  /** How well it fits the kind of answer asked for. */
  readonly kind: number;
}

/** The best window of a passage. */
export function chooseWindow(library: Library, question: Question, { number }: Hit): Window {
  const { matching, passages, words, index } = library;
  takeQuestion(matching, question, index, words);
  matchPassage(matching, passages, words, number);
  const from = passages.sentences[number] ?? 0;
  const most = question.kind === 'list' ? longestPiece : usualLength;
  let best: Window | undefined;
  let bestValue = -1;
  for (let first = 0; first < matching.sentences; first++) {
    for (let last = first; last < matching.sentences; last++) {
      const start = passages.start[from + first] ?? 0;
      const end = passages.end[from + last] ?? 0;
      if (end - start > (last === first ? longestPiece : most)) break;
      const window = weighWindow(library, question, { first, last, start, end, from });
      const value = valueOf(window);
      if (value > bestValue) [best, bestValue] = [window, value];
    }
  }
  forgetQuestion(matching);
  return best ?? { first: 0, last: 0, start: 0, end: 0, coverage: 0, kind: 0 };
}

function valueOf({ start, end, coverage, kind }: Window): number {
  const tooShort = Math.max(0, shortLength - (end - start)) / shortLength;
  const tooLong = Math.max(0, end - start - usualLength) / longestPiece;
  return coverage + kind * 0.15 - tooShort * 0.1 - tooLong * 0.1;
}

function weighWindow(
  { matching, passages }: Library,
  { kind }: Question,
  { first, last, start, end, from }: { first: number; last: number; start: number; end: number; from: number },
): Window {
  let fits = 0;
  for (let at = first; at <= last; at++) {
    fits = Math.max(fits, fitsKind(kind, matching.fresh[at] ?? 0, passages.sentenceMarks[from + at] ?? 0));
  }
  return { first, last, start, end, coverage: coverSentences(matching, first, last), kind: fits };
}

/** The share of the question's worth in these sentences. */
function coverSentences(matching: Matching, first: number, last: number): number {
  const { slots, slot, strength, sentence, count, best } = matching;
  best.fill(0, 0, slots);
  for (let at = 0; at < count; at++) {
    const where = sentence[at] ?? 0;
    if (where < first || where > last) continue;
    best[slot[at] ?? 0] = Math.max(best[slot[at] ?? 0] ?? 0, strength[at] ?? 0);
  }
  return share(matching, best, 1);
}

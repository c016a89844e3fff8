import type { Library } from './build.ts';
import type { Window } from './window.ts';
import type { Hit } from './search.ts';
import type { Question } from './understand.ts';

/** What tells whether the best passage answers the question, each from 0 to 1. */
export interface Signals {
  /** Share of the question's worth in the quoted window. */
  readonly window: number;
  /** First stage's score of the best passage relative to the most the question could reach. */
  readonly score: number;
  /** How far the best passage stands before the second. */
  readonly margin: number;
  /** Share of the question's worth in words the documents do not hold. */
  readonly missing: number;
  /** Share of the question's names and numbers that the passage holds. */
  readonly names: number;
  /** How well the window fits the kind asked for. */
  readonly kind: number;
}

/** Reads the signals of the best hit. */
export function readSignals(library: Library, question: Question, hits: readonly Hit[], window: Window): Signals {
  const first = hits[0]?.words ?? 0;
  const whole = question.terms.reduce((sum, { weight, forms }) => sum + weight * rarity(library, forms[0]?.term), 0);
  const missing = question.terms.reduce(
    (sum, { weight, forms }) => sum + (forms.length === 0 ? weight * rarity(library, undefined) : 0),
    0,
  );
  return {
    window: window.coverage,
    score: whole === 0 ? 0 : Math.min(1, first / whole / 1.8),
    margin: hits[1] && hits[0] ? Math.min(1, (hits[0].score - hits[1].score) / Math.max(hits[0].score, 1e-9)) : 1,
    missing: whole === 0 ? 1 : missing / whole,
    names: 1,
    kind: window.kind,
  };
}

function rarity({ index }: Library, term: number | undefined): number {
  return term === undefined ? Math.log(1 + (index.norm.length + 0.5) / 0.5) : (index.idf[term] ?? 0);
}

/** What may be said: that this is the answer, that these come nearest, or nothing at all. */
export function judge(signals: Signals): 'answer' | 'closest' | 'nothing' {
  const sum = 2 * signals.window + signals.score - 1.5 * signals.missing;
  return sum > 1.6 ? 'answer' : sum > 0.9 ? 'closest' : 'nothing';
}

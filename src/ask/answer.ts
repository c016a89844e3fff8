import type { Passage } from './library.ts';

/** One contiguous piece of a passage: `passage.text.slice(start, end) === text`, always whole sentences. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Why this passage and this piece: named features with their share of the score, largest first. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly name: string;
  readonly value: number;
}

interface Understood {
  /** What was made of the words: terms, names, typos resolved, the kind of answer asked for. */
  readonly question: import('./understand.ts').Question;
  /** Words of the question that the documents do not hold, as the member wrote them. */
  readonly missing: readonly string[];
}

/**
 * What can be said to a question.
 *
 * - `answer`: the first quote answers it; further quotes are other passages worth reading.
 * - `closest`: nothing answers it, these passages come nearest.
 * - `nothing`: the documents do not speak of it; `topics` are sections that might be meant.
 * - `unclear`: the words hold no question (empty, only stop words, only punctuation).
 */
export type Answer =
  | (Understood & { readonly kind: 'answer'; readonly quotes: readonly [Quote, ...Quote[]] })
  | (Understood & { readonly kind: 'closest'; readonly quotes: readonly [Quote, ...Quote[]] })
  | (Understood & { readonly kind: 'nothing'; readonly topics: readonly Topic[] })
  | (Understood & { readonly kind: 'unclear' });

/** A section of a document, named by its first passage, to be offered where there is no answer. */
export interface Topic {
  readonly title: string;
  readonly passage: Passage;
}

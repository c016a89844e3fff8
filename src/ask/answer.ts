import type { Library } from './build.ts';
import { judge, readSignals } from './confidence.ts';
import type { Passage } from './library.ts';
import { chooseWindow, quote } from './quote.ts';
import { findPassages, type Hit } from './search.ts';
import { understand, type Question } from './understand.ts';

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
  readonly question: Question;
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

/** How many quotes an answer shows at most. */
const mostQuotes = 3;

/**
 * What the documents say to these words. Pure: the same library and words give the same answer, whoever asks.
 */
export function answer(library: Library, words: string): Answer {
  const question = understand(words, library);
  const { missing } = question;
  if (question.terms.length === 0) return { kind: 'unclear', question, missing };
  const hits = findPassages(library, question, mostQuotes * 2);
  const best = hits[0];
  if (!best) return { kind: 'nothing', question, missing, topics: nearestTopics(library, hits) };
  const signals = readSignals(library, question, hits, chooseWindow(library, question, best));
  const kind = judge(question, signals);
  if (kind === 'nothing') return { kind, question, missing, topics: nearestTopics(library, hits) };
  const [first, ...others] = hits.slice(0, mostQuotes).map((hit) => quote(library, question, hit));
  if (!first) throw new Error('a hit without a quote');
  return { kind, question, missing, quotes: [first, ...others] };
}

function nearestTopics(library: Library, hits: readonly Hit[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const passage of [...hits.map((hit) => hit.passage), ...library.knowledge.passages]) {
    if (topics.size === 3) break;
    if (!topics.has(passage.section)) topics.set(passage.section, { title: passage.section, passage });
  }
  return [...topics.values()];
}

import type { Reason } from './answer.ts';
import type { Library } from './build.ts';
import { findCandidates } from './candidates.ts';
import { longPhrases, nearness, phrases, rareWords, roots, sentence, spelling } from './features.ts';
import type { WeightedTerm } from './index.ts';
import { fitsKind } from './kinds.ts';
import type { Passage } from './library.ts';
import { forgetQuestion, matchPassage, takeQuestion } from './matches.ts';
import type { Question } from './understand.ts';
import { featureWeights } from './weights.ts';

/** A passage that speaks of what is asked. */
export interface Hit {
  readonly passage: Passage;
  /** Its number in the library. */
  readonly number: number;
  /** Comparable within one question only. */
  readonly score: number;
  /** What the score is made of, largest share first. */
  readonly reasons: readonly Reason[];
  /** The first stage's score by itself, for the confidence. */
  readonly words: number;
}

/** Passages the first stage hands on: enough, for re-ranking more of them changes nothing (docs/ranking.md). */
const candidates = 20;

/** The names of the features, in the order of docs/ranking.md. */
export type Feature = keyof typeof featureWeights;

const featureNames: readonly Feature[] = [
  'words',
  'sentence',
  'nearness',
  'phrases',
  'longPhrases',
  'spelling',
  'roots',
  'rareWords',
  'kind',
];

/** The passages most likely to answer the question, best first. */
export function findPassages(library: Library, question: Question, limit = 10): Hit[] {
  const { matching, passages, words, index, knowledge } = library;
  const found = findCandidates(index, library.scores, weighTerms(question), Math.max(candidates, limit));
  const top = found[0]?.score ?? 1;
  takeQuestion(matching, question, index, words);
  const hits = found.flatMap(({ passage: number, score }) => {
    const passage = knowledge.passages[number];
    if (!passage) return [];
    matchPassage(matching, passages, words, number);
    const features: Record<Feature, number> = {
      words: score / top,
      sentence: sentence(matching),
      nearness: nearness(matching),
      phrases: phrases(matching),
      longPhrases: longPhrases(matching),
      spelling: spelling(matching),
      roots: roots(matching),
      rareWords: rareWords(matching),
      kind: kindOf(library, question, number),
    };
    return [{ passage, number, words: score, ...blend(features) }];
  });
  forgetQuestion(matching);
  return hits.toSorted((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
}

function blend(features: Record<Feature, number>): { score: number; reasons: Reason[] } {
  const reasons = featureNames.map((name) => ({
    name,
    value: featureWeights[name] * features[name],
  }));
  return {
    score: reasons.reduce((sum, { value }) => sum + value, 0),
    reasons: reasons.toSorted((a, b) => b.value - a.value),
  };
}

/** The question's terms under all their forms, as the first stage takes them. */
export function weighTerms({ terms }: Question): WeightedTerm[] {
  const weights = new Map<number, number>();
  for (const { forms, weight } of terms) {
    for (const { term, strength } of forms) weights.set(term, Math.max(weights.get(term) ?? 0, weight * strength));
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

/** How well the best sentence of the passage fits the kind of answer asked for. */
function kindOf({ matching, passages }: Library, { kind }: Question, number: number): number {
  const first = passages.sentences[number] ?? 0;
  let best = 0;
  for (let at = 0; at < matching.sentences; at++) {
    best = Math.max(best, fitsKind(kind, matching.fresh[at] ?? 0, passages.sentenceMarks[first + at] ?? 0));
  }
  return best;
}

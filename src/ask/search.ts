import type { Reason } from './answer.ts';
import type { Library } from './build.ts';
import { weighLikeness } from './asked.ts';
import { findCandidates } from './candidates.ts';
import { names, nearness, phrases, roots, sentence, spelling } from './features.ts';
import type { Candidate, WeightedTerm } from './index.ts';
import type { Passage } from './library.ts';
import { matchPassage, takeQuestion } from './matches.ts';
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

/** In a library of this size or smaller, few passages hold the very words of a question. */
const fewPassages = 500;

/** How like a golden question must be for its passage to be weighed whatever the first stage says. */
const leastLike = 0.25;

/** The features, in the order of docs/ranking.md. */
export const featureNames = [
  'words',
  'sentence',
  'nearness',
  'phrases',
  'spelling',
  'roots',
  'names',
  'asked',
] as const satisfies readonly (keyof typeof featureWeights)[];

/** The name of a feature. */
export type Feature = (typeof featureNames)[number];

/** One of the first stage's passages with all that speaks for it. */
export interface Weighed {
  readonly number: number;
  readonly words: number;
  readonly score: number;
  readonly features: Readonly<Record<Feature, number>>;
}

/** The passages most likely to answer the question, best first. */
export function findPassages(library: Library, question: Question, limit = 10): Hit[] {
  const weighed = weighPassages(library, question, Math.max(candidates, limit));
  const best = weighed.toSorted((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
  return best.flatMap(({ number, words, score, features }) => {
    const passage = library.knowledge.passages[number];
    return passage ? [{ passage, number, words, score, reasons: reasonsOf(features) }] : [];
  });
}

/** The first stage's passages in its own order, each with its features and their weighted sum. */
export function weighPassages(library: Library, question: Question, limit: number): Weighed[] {
  const { matching, passages, words, index } = library;
  const found = addAsked(library, question, findFirst(library, question, limit));
  const top = Math.max(found[0]?.score ?? 0, 1e-9);
  takeQuestion(matching, question, index, words);
  return found.map(({ passage: number, score }) => {
    matchPassage(matching, passages, words, number);
    const features = {
      words: score / top,
      sentence: sentence(matching),
      nearness: nearness(matching),
      phrases: phrases(matching),
      spelling: spelling(matching),
      roots: roots(matching),
      names: names(matching),
      asked: weighLikeness(question.like.passages.get(library.knowledge.passages[number]?.id ?? '') ?? 0),
    };
    return { number, words: score, score: blend(features), features };
  });
}

/* Where the words themselves lead to few passages, or there are few at all, those that say it in other words come too. */
function findFirst({ index, scores }: Library, question: Question, limit: number): Candidate[] {
  const found = findCandidates(index, scores, weighTerms(question), limit);
  if (found.length === limit && index.norm.length > fewPassages) return found;
  const wide = findCandidates(index, scores, weighTerms(question, 0), limit);
  return [...found, ...wide.filter(({ passage }) => !found.some((one) => one.passage === passage))];
}

/* Passages that answer a question much like this one are weighed too, though they may share no word with it. */
function addAsked({ asked }: Library, { like }: Question, found: readonly Candidate[]): readonly Candidate[] {
  const others: Candidate[] = [];
  for (const [id, likeness] of like.passages) {
    const passage = asked.numbers.get(id);
    if (passage === undefined || likeness < leastLike || found.some((one) => one.passage === passage)) continue;
    others.push({ passage, score: 0 });
  }
  return others.length === 0 ? found : [...found, ...others];
}

function blend(features: Readonly<Record<Feature, number>>): number {
  let sum = 0;
  for (const name of featureNames) sum += featureWeights[name] * features[name];
  return sum;
}

function reasonsOf(features: Readonly<Record<Feature, number>>): Reason[] {
  return featureNames
    .map((name) => ({ name, value: featureWeights[name] * features[name] }))
    .toSorted((a, b) => b.value - a.value);
}

/**
 * The question's terms under all their forms, as the first stage takes them. Weak forms are left to the re-ranking where
 * the word itself is known: there they can only add to a passage, here they would bring in others.
 */
export function weighTerms({ terms }: Question, weakest = 0.5): WeightedTerm[] {
  const weights = new Map<number, number>();
  for (const { forms, weight } of terms) {
    const known = (forms[0]?.strength ?? 0) === 1;
    for (const { term, strength } of forms) {
      if (known && strength < weakest) continue;
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * strength));
    }
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

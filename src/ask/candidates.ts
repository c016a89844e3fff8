import type { Candidate, Index, WeightedTerm } from './index.ts';
import { addAll, addToFound, lengthOf, mostOf, scoreOf, type Scores } from './postings.ts';

/** Fewer postings are all read: that takes less time than to find out which need not be. */
const fewPostings = 5000;
/** So many passages tell well enough what score the best have; the first ones hold the rarest words. */
const sample = 3000;
/** Scores that were summed in another order differ by a far smaller share than this. */
const rounding = 1e-9;

/**
 * The passages that hold most of the weighted words, best first, at most `limit`; equal scores keep the order of the
 * documents. The scores mean nothing across questions.
 *
 * Words that stand in many passages have long postings and tell little, so the others come first. As soon as all that
 * are left cannot bring a new passage among the best, they only add to those that were found, and fewer of these are
 * left after each. The result is the same to the last bit: whatever may be among the best is scored by all words in
 * their own order at the end.
 */
export function findCandidates(
  index: Index,
  scores: Scores,
  terms: readonly WeightedTerm[],
  limit: number,
): Candidate[] {
  let postings = 0;
  for (const { term } of terms) postings += lengthOf(index, term);
  if (postings > fewPostings) return findAmongMany(index, scores, terms, limit);
  let count = 0;
  for (const term of terms) count = addAll(index, scores, term, count);
  return takeBest(scores, count, count, limit);
}

function findAmongMany(index: Index, scores: Scores, terms: readonly WeightedTerm[], limit: number): Candidate[] {
  const ordered = terms.toSorted((a, b) => mostOf(index, b) - mostOf(index, a));
  // What the terms from each on can add at most, and how many postings they have.
  const rest = sumUp(ordered, (term) => mostOf(index, term));
  const unread = sumUp(ordered, ({ term }) => lengthOf(index, term));
  let count = 0;
  let least = 0;
  let at = 0;
  for (; at < ordered.length && (rest[at] ?? 0) >= least; at++) {
    const term = ordered[at];
    if (term) count = addAll(index, scores, term, count);
    const others = rest[at + 1] ?? 0;
    // Only where it may be enough, and spares more than it takes.
    const worthIt = (rest[0] ?? 0) - others > others && (unread[at + 1] ?? 0) > sample;
    if (worthIt || at === ordered.length - 1) least = leastOfBest(scores, count, limit);
  }
  let left = keepReachable(scores, count, least - (rest[at] ?? 0));
  for (; at < ordered.length; at++) {
    const term = ordered[at];
    if (term) addToFound(index, scores, term, left);
    least = leastOfBest(scores, left, limit);
    left = keepReachable(scores, left, least - (rest[at + 1] ?? 0));
  }
  for (let place = 0; place < left; place++) {
    const passage = scores.touched[place] ?? 0;
    scores.of[passage] = scoreOf(index, terms, passage);
  }
  return takeBest(scores, left, count, limit);
}

/* Place → the sum from there on; one more place than there are terms. */
function sumUp(terms: readonly WeightedTerm[], measure: (term: WeightedTerm) => number): Float64Array {
  const sums = new Float64Array(terms.length + 1);
  for (let at = terms.length - 1; at >= 0; at--) {
    const term = terms[at];
    sums[at] = (sums[at + 1] ?? 0) + (term ? measure(term) : 0);
  }
  return sums;
}

/* What the last of the best scores at least, by those that were found first; 0 where there are too few. */
function leastOfBest({ of, touched }: Scores, count: number, limit: number): number {
  if (count < limit) return 0;
  const best = new Float64Array(limit);
  let last = 0;
  for (let at = 0; at < Math.min(count, sample); at++) {
    const score = of[touched[at] ?? 0] ?? 0;
    if (score <= last) continue;
    let place = limit - 1;
    for (; place > 0 && score > (best[place - 1] ?? 0); place--) best[place] = best[place - 1] ?? 0;
    best[place] = score;
    last = best[limit - 1] ?? 0;
  }
  return last * (1 - rounding);
}

/* Puts those of the first passages first that have at least this score; gives how many they are. */
function keepReachable({ of, touched }: Scores, count: number, least: number): number {
  if (least <= 0) return count;
  let left = 0;
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0;
    if ((of[passage] ?? 0) < least) continue;
    touched[at] = touched[left] ?? 0;
    touched[left++] = passage;
  }
  return left;
}

/* The best of the first `left` passages with a score; then none of the `count` has one. */
function takeBest({ of, touched }: Scores, left: number, count: number, limit: number): Candidate[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const difference = (of[a] ?? 0) - (of[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  let last = 0;
  // Kept in order while it grows: nearly every passage is turned away by one comparison with the last of the best.
  for (let at = 0; at < left; at++) {
    const passage = touched[at] ?? 0;
    if (best.length === limit && ((of[passage] ?? 0) < last || !isBefore(passage, best[limit - 1] ?? 0))) continue;
    let place = best.length < limit ? best.length : limit - 1;
    for (; place > 0 && isBefore(passage, best[place - 1] ?? 0); place--) best[place] = best[place - 1] ?? 0;
    best[place] = passage;
    last = of[best.at(-1) ?? 0] ?? 0;
  }
  const found = best.map((passage) => ({ passage, score: of[passage] ?? 0 }));
  for (let at = 0; at < count; at++) of[touched[at] ?? 0] = 0;
  return found;
}

import { bm25, type Candidate, type Index, type WeightedTerm } from './index.ts';

/** Room for the first stage, one number for each passage; all zero between two questions. */
export interface Scores {
  readonly of: Float64Array;
  /** Passages that have a score. */
  readonly touched: Uint32Array;
}

/** Makes the room for this many passages. */
export function startScores(passages: number): Scores {
  return { of: new Float64Array(passages), touched: new Uint32Array(passages) };
}

/**
 * The passages that hold most of the weighted words, best first, at most `limit`; equal scores keep the order of the
 * documents. The scores mean nothing across questions.
 */
export function findCandidates(
  index: Index,
  scores: Scores,
  terms: readonly WeightedTerm[],
  limit: number,
): Candidate[] {
  let count = 0;
  for (const { term, weight } of terms) {
    const to = index.postings[term + 1] ?? 0;
    const idf = (index.idf[term] ?? 0) * weight;
    for (let at = index.postings[term] ?? 0; at < to; at++) {
      const passage = index.passage[at] ?? 0;
      const frequency = index.frequency[at] ?? 0;
      const before = scores.of[passage] ?? 0;
      if (before === 0) scores.touched[count++] = passage;
      scores.of[passage] =
        before + idf * (bm25.d + (frequency * (bm25.k + 1)) / (frequency + (index.norm[passage] ?? 0)));
    }
  }
  const best = takeBest(scores, count, limit);
  for (let at = 0; at < count; at++) scores.of[scores.touched[at] ?? 0] = 0;
  return best;
}

/* Kept in order while it grows: nearly every passage is turned away by one comparison with the last of the best. */
function takeBest({ of, touched }: Scores, count: number, limit: number): Candidate[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const difference = (of[a] ?? 0) - (of[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  let last = 0;
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0;
    if (best.length === limit && ((of[passage] ?? 0) < last || !isBefore(passage, best[limit - 1] ?? 0))) continue;
    let place = best.length < limit ? best.length : limit - 1;
    for (; place > 0 && isBefore(passage, best[place - 1] ?? 0); place--) best[place] = best[place - 1] ?? 0;
    best[place] = passage;
    last = of[best.at(-1) ?? 0] ?? 0;
  }
  return best.map((passage) => ({ passage, score: of[passage] ?? 0 }));
}

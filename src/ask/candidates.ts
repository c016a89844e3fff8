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

/* A heap with the worst of the best on top: most passages are turned away by one comparison. */
function takeBest({ of, touched }: Scores, count: number, limit: number): Candidate[] {
  const heap: Candidate[] = [];
  for (let at = 0; at < count; at++) {
    const passage = touched[at] ?? 0;
    const score = of[passage] ?? 0;
    const worst = heap[0];
    if (heap.length < limit) {
      heap.push({ passage, score });
      riseUp(heap);
    } else if (worst && (score > worst.score || (score === worst.score && passage < worst.passage))) {
      heap[0] = { passage, score };
      sinkDown(heap);
    }
  }
  return heap.toSorted((a, b) => b.score - a.score || a.passage - b.passage);
}

function isWorse(a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (!a || !b) return false;
  return a.score < b.score || (a.score === b.score && a.passage > b.passage);
}

function riseUp(heap: Candidate[]): void {
  for (let at = heap.length - 1; at > 0;) {
    const parent = (at - 1) >> 1;
    if (!isWorse(heap[at], heap[parent])) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function sinkDown(heap: Candidate[]): void {
  for (let at = 0; ;) {
    let worst = at;
    for (const child of [2 * at + 1, 2 * at + 2]) if (isWorse(heap[child], heap[worst])) worst = child;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: Candidate[], a: number, b: number): void {
  const [first, second] = [heap[a], heap[b]];
  if (!first || !second) return;
  heap[a] = second;
  heap[b] = first;
}

import { bm25, type Index, type WeightedTerm } from './index.ts';

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

/** No posting counts for more than this times its term's rarity, however often the word stands there. */
const most = bm25.d + bm25.k + 1;
/** To look one passage up in a term's postings takes about as long as to read so many of them. */
const lookUp = 24;

/** How many passages hold a term. */
export function lengthOf({ postings }: Index, term: number): number {
  return (postings[term + 1] ?? 0) - (postings[term] ?? 0);
}

/** What a term adds to a passage at most. */
export function mostOf({ idf }: Index, { term, weight }: WeightedTerm): number {
  return (idf[term] ?? 0) * weight * most;
}

/* What a posting adds to its passage. */
function gainOf({ frequency, norm }: Index, idf: number, at: number, passage: number): number {
  const often = frequency[at] ?? 0;
  return idf * (bm25.d + (often * (bm25.k + 1)) / (often + (norm[passage] ?? 0)));
}

/** Adds a term to all passages that hold it; gives how many have a score now. */
export function addAll(index: Index, { of, touched }: Scores, { term, weight }: WeightedTerm, before: number): number {
  const to = index.postings[term + 1] ?? 0;
  const idf = (index.idf[term] ?? 0) * weight;
  let count = before;
  for (let at = index.postings[term] ?? 0; at < to; at++) {
    const passage = index.passage[at] ?? 0;
    const score = of[passage] ?? 0;
    if (score === 0) touched[count++] = passage;
    of[passage] = score + gainOf(index, idf, at, passage);
  }
  return count;
}

/** Adds a term to the first passages that have a score; to others that have one it may add too. */
export function addToFound(index: Index, { of, touched }: Scores, { term, weight }: WeightedTerm, left: number): void {
  const idf = (index.idf[term] ?? 0) * weight;
  if (left * lookUp < lengthOf(index, term)) {
    for (let place = 0; place < left; place++) {
      const passage = touched[place] ?? 0;
      const at = findPosting(index, term, passage);
      if (at >= 0) of[passage] = (of[passage] ?? 0) + gainOf(index, idf, at, passage);
    }
    return;
  }
  const to = index.postings[term + 1] ?? 0;
  for (let at = index.postings[term] ?? 0; at < to; at++) {
    const passage = index.passage[at] ?? 0;
    const score = of[passage] ?? 0;
    if (score > 0) of[passage] = score + gainOf(index, idf, at, passage);
  }
}

/* The posting of a term for a passage, or -1. */
function findPosting({ postings, passage: passages }: Index, term: number, passage: number): number {
  let from = postings[term] ?? 0;
  const end = postings[term + 1] ?? 0;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((passages[middle] ?? 0) < passage) from = middle + 1;
    else to = middle;
  }
  return from < end && passages[from] === passage ? from : -1;
}

/** The score of a passage, summed as if it were the only one. */
export function scoreOf(index: Index, terms: readonly WeightedTerm[], passage: number): number {
  let score = 0;
  for (const { term, weight } of terms) {
    const at = findPosting(index, term, passage);
    if (at >= 0) score += gainOf(index, (index.idf[term] ?? 0) * weight, at, passage);
  }
  return score;
}

import type { Matching } from './matches.ts';
import { strengths } from './weights.ts';

/*
 * What speaks for a passage, each as one number from 0 to 1 and each by itself. The first stage's score joins them as
 * `words`; the weights stand in weights.ts, what each is worth in docs/ranking.md.
 */

/** The best single sentence: the worth it holds, less for a long one (BM25's k 0.8 and b 0.6 over 23 words). */
export function sentence(matching: Matching): number {
  if (matching.whole === 0) return 0;
  let best = 0;
  for (let from = 0; from < matching.count;) {
    const to = endOfSentence(matching, from);
    const length = matching.length[matching.sentence[from] ?? 0] ?? 0;
    best = Math.max(best, (heldBy(matching, from, to) * 1.8) / (1 + 0.8 * (0.4 + (0.6 * length) / 23)));
    from = to;
  }
  return Math.min(1.3, best / matching.whole) / 1.3;
}

/**
 * How close the question's words come to a place where the answer can stand: a word of the kind asked for, or where
 * the question does not tell, any of its own words. Ten words away count half, another sentence half of that.
 */
export function nearness(matching: Matching): number {
  const { centres, centre, count, place, wanted, whole } = matching;
  if (whole === 0) return 0;
  let most = 0;
  if (wanted === 0) for (let at = 0; at < count; at++) most = Math.max(most, heldAround(matching, place[at] ?? 0));
  else for (let at = 0; at < centres; at++) most = Math.max(most, heldAround(matching, centre[at] ?? 0));
  return most / whole;
}

/** Neighbours in the question, stop words included, that are neighbours in the passage too. */
export function phrases({ order, turnOf, followed, slotOf, worth }: Matching): number {
  let all = 0;
  let found = 0;
  for (let at = 1; at < order.length; at++) {
    const pair = worthOf(order[at - 1], slotOf, worth) + worthOf(order[at], slotOf, worth) + smallWord;
    all += pair;
    if (isFollowed(order[at - 1], order[at], turnOf, followed)) found += pair;
  }
  return all === 0 ? 0 : found / all;
}

/** The share of the question's worth that stands in the passage spelled as in the question. */
export function spelling(matching: Matching): number {
  const { best, slots, count, same, slot } = matching;
  best.fill(0, 0, slots);
  for (let at = 0; at < count; at++) if (same[at] === 1) best[slot[at] ?? 0] = 1;
  return share(matching, best);
}

/** The share of the question's worth that only words of the same root hold. */
export function roots(matching: Matching): number {
  const held = holdBest(matching, 0, matching.count);
  for (let at = 0; at < matching.slots; at++) {
    held[at] = held[at] === Math.fround(strengths.root) && (matching.title[at] ?? 0) < strengths.root ? 1 : 0;
  }
  return share(matching, held);
}

/** The share of the question's names and numbers, by their worth, that passage or title hold; 1 where it has none. */
export function names(matching: Matching): number {
  const held = holdBest(matching, 0, matching.count);
  let all = 0;
  let found = 0;
  for (let slot = 0; slot < matching.slots; slot++) {
    if (matching.isName[slot] === 0) continue;
    all += matching.worth[slot] ?? 0;
    if (Math.max(held[slot] ?? 0, matching.title[slot] ?? 0) > strengths.everyday) found += matching.worth[slot] ?? 0;
  }
  return all === 0 ? 1 : found / all;
}

/* What a pair of stop words weighs. */
const smallWord = 0.3;

function worthOf(word: number | undefined, slotOf: Uint8Array, worth: Float64Array): number {
  const slot = word === undefined || word < 0 ? 0 : (slotOf[word] ?? 0);
  return slot === 0 ? 0 : (worth[slot - 1] ?? 0);
}

function isFollowed(
  left: number | undefined,
  right: number | undefined,
  turnOf: Uint8Array,
  followed: Uint32Array,
): boolean {
  if (left === undefined || right === undefined || left < 0 || right < 0) return false;
  return (((followed[turnOf[left] ?? 0] ?? 0) >>> (turnOf[right] ?? 0)) & 1) === 1;
}

/* No match further away than this is looked at. */
const reach = 30;

/** The worth held around a place of the passage, each term by its nearest match. */
export function heldAround(
  { best, slots, count, place, slot, strength, worth, sentence }: Matching,
  centre: number,
): number {
  best.fill(0, 0, slots);
  let held = 0;
  let home = -1;
  let nearest = reach;
  for (let at = 0; at < count; at++) {
    const apart = Math.abs((place[at] ?? 0) - centre);
    if (apart < nearest) [nearest, home] = [apart, sentence[at] ?? 0];
  }
  for (let at = 0; at < count; at++) {
    const apart = Math.abs((place[at] ?? 0) - centre);
    if (apart > reach) continue;
    const near = ((strength[at] ?? 0) * (sentence[at] === home ? 1 : 0.5)) / (1 + apart / 10);
    const more = near - (best[slot[at] ?? 0] ?? 0);
    if (more <= 0) continue;
    best[slot[at] ?? 0] = near;
    held += more * (worth[slot[at] ?? 0] ?? 0);
  }
  return held;
}

/* The worth held by these matches. */
function heldBy(matching: Matching, from: number, to: number): number {
  const { slots, worth } = matching;
  const held = holdBest(matching, from, to);
  let sum = 0;
  for (let at = 0; at < slots; at++) sum += (held[at] ?? 0) * (worth[at] ?? 0);
  return sum;
}

/** For every term of the question, the strongest of these matches. */
export function holdBest({ slots, slot, strength, best }: Matching, from: number, to: number): Float32Array {
  best.fill(0, 0, slots);
  for (let at = from; at < to; at++) best[slot[at] ?? 0] = Math.max(best[slot[at] ?? 0] ?? 0, strength[at] ?? 0);
  return best;
}

/** The share of the question's worth that is held. */
export function share({ slots, worth, whole }: Matching, held: Float32Array): number {
  let sum = 0;
  for (let slot = 0; slot < slots; slot++) sum += (worth[slot] ?? 0) * (held[slot] ?? 0);
  return whole === 0 ? 0 : sum / whole;
}

/** Where the matches of the next sentence begin. */
export function endOfSentence({ count, sentence }: Matching, from: number): number {
  let to = from + 1;
  while (to < count && sentence[to] === sentence[from]) to++;
  return to;
}

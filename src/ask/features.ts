import type { Matching } from './matches.ts';

/*
 * What speaks for a passage, each as one number from 0 to 1 and each by itself. The first stage's score joins them as
 * `words`; their weights stand in weights.ts.
 */

/** The share of the question's worth that the passage and its title hold. */
export function coverage(matching: Matching): number {
  const held = holdBest(matching, 0, matching.count);
  for (let slot = 0; slot < matching.slots; slot++) held[slot] = Math.max(held[slot] ?? 0, matching.title[slot] ?? 0);
  return share(matching, held, 1);
}

/** The same with every worth squared: one rare word weighs more than several common ones. */
export function rareCoverage(matching: Matching): number {
  const held = holdBest(matching, 0, matching.count);
  for (let slot = 0; slot < matching.slots; slot++) held[slot] = Math.max(held[slot] ?? 0, matching.title[slot] ?? 0);
  return share(matching, held, 2);
}

/** The share of the question's worth in the best single sentence; words of the title count half there. */
export function sentence(matching: Matching): number {
  let best = 0;
  for (let from = 0; from < matching.count;) {
    const to = endOfSentence(matching, from);
    const held = holdBest(matching, from, to);
    for (let slot = 0; slot < matching.slots; slot++)
      held[slot] = Math.max(held[slot] ?? 0, (matching.title[slot] ?? 0) / 2);
    best = Math.max(best, share(matching, held, 1));
    from = to;
  }
  return best;
}

/** Neighbours in the question that stand in the same order within five words, weighed by what they are worth. */
export function pairs({ slots, worth, count, slot, position, best }: Matching): number {
  let all = 0;
  for (let at = 1; at < slots; at++) all += (worth[at - 1] ?? 0) + (worth[at] ?? 0);
  if (all === 0) return 0;
  best.fill(0, 0, slots);
  for (let left = 0; left < count; left++) {
    for (let right = left + 1; right < count; right++) {
      const apart = (position[right] ?? 0) - (position[left] ?? 0);
      if (apart > 5) break;
      if (slot[right] !== (slot[left] ?? 0) + 1) continue;
      best[slot[right] ?? 0] = Math.max(best[slot[right] ?? 0] ?? 0, 1 / Math.max(1, apart - 1));
    }
  }
  let found = 0;
  for (let at = 1; at < slots; at++) found += ((worth[at - 1] ?? 0) + (worth[at] ?? 0)) * (best[at] ?? 0);
  return found / all;
}

/** The largest share of the question's worth within any 20 words. */
export function closeness(matching: Matching): number {
  const { count, position, slot, slots, worth, whole, best, strength } = matching;
  if (whole === 0) return 0;
  let most = 0;
  for (let left = 0; left < count; left++) {
    best.fill(0, 0, slots);
    let held = 0;
    for (let right = left; right < count && (position[right] ?? 0) - (position[left] ?? 0) < 20; right++) {
      const at = slot[right] ?? 0;
      const more = (strength[right] ?? 0) - (best[at] ?? 0);
      if (more <= 0) continue;
      best[at] = strength[right] ?? 0;
      held += more * (worth[at] ?? 0);
    }
    most = Math.max(most, held);
  }
  return most / whole;
}

/** For every term of the question, the strongest of these matches. */
export function holdBest({ slots, slot, strength, best }: Matching, from: number, to: number): Float32Array {
  best.fill(0, 0, slots);
  for (let at = from; at < to; at++) best[slot[at] ?? 0] = Math.max(best[slot[at] ?? 0] ?? 0, strength[at] ?? 0);
  return best;
}

/** The share of the question's worth that is held, with worth raised to a power. */
export function share({ slots, worth }: Matching, held: Float32Array, power: 1 | 2): number {
  let whole = 0;
  let sum = 0;
  for (let slot = 0; slot < slots; slot++) {
    const value = power === 1 ? (worth[slot] ?? 0) : (worth[slot] ?? 0) ** 2;
    whole += value;
    sum += value * (held[slot] ?? 0);
  }
  return whole === 0 ? 0 : sum / whole;
}

/** Where the matches of the next sentence begin. */
export function endOfSentence({ count, sentence }: Matching, from: number): number {
  let to = from + 1;
  while (to < count && sentence[to] === sentence[from]) to++;
  return to;
}

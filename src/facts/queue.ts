import { hash } from 'node:crypto';
import type { Fact } from './fact.ts';
import type { Stock, Stocked } from './stock.ts';

export type Next =
  | { readonly kind: 'fact'; readonly fact: Fact }
  /** Nothing for today: only facts that wait for their day of the year are left. */
  | { readonly kind: 'dated-only' }
  | { readonly kind: 'used-up' };

/** What decides the shuffle: the same seed and round give the same order, whoever asks. The seed is the guild's id. */
export interface Shuffle {
  readonly seed: string;
  readonly round: number;
}

/**
 * The fact for a local day `YYYY-MM-DD`: one that is dated on it, else the first of the queue, else the first of the
 * shuffled rest. Facts that are used, held or removed are left out, and a dated one is never posted on another day.
 */
export function nextFact(stock: Stock, date: string, shuffle: Shuffle): Next {
  const free = stock.facts.filter(isFree);
  const dated = free.filter((each) => each.fact.day === date.slice(5));
  const undated = free.filter((each) => each.fact.day === undefined);
  const first = chooseFirst(dated, shuffle, undefined) ?? chooseFirst(undated, shuffle, stock.last);
  if (first) return { kind: 'fact', fact: first };
  return { kind: free.length > 0 ? 'dated-only' : 'used-up' };
}

/** How many facts are left that can be posted on any day: the rest of the queue and of the shuffle. */
export function countLeft(stock: Stock): number {
  return stock.facts.filter((each) => isFree(each) && each.fact.day === undefined).length;
}

/** Below or at so many facts left, moderators are warned: a week's worth of a daily schedule. */
export const lowStock = 7;

/** The stock as it is when a new round begins: nothing is used, and the last one should not come first again. */
export function refill(stock: Stock): Stock {
  return { ...stock, facts: stock.facts.map((each) => ({ ...each, used: false })) };
}

function isFree({ place, used, held }: Stocked): boolean {
  return place !== 'removed' && !used && held === undefined;
}

function chooseFirst(facts: readonly Stocked[], shuffle: Shuffle, last: string | undefined): Fact | undefined {
  const queued = facts.find((each) => each.place === 'queued');
  if (queued) return queued.fact;
  const [next, ...others] = facts
    .map(({ fact }) => ({ fact, place: rank(fact, shuffle) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return next?.fact.id === last ? (others[0] ?? next)?.fact : next?.fact;
}

/** A place in the shuffle that does not move when other facts come and go. */
function rank({ id }: Fact, { seed, round }: Shuffle): string {
  return hash('sha256', `${seed} ${round} ${id}`, 'hex');
}

import { expect, test } from 'vitest';
import { countLeft, nextFact, refill } from '../../src/facts/queue.ts';
import type { Stock, Stocked } from '../../src/facts/stock.ts';

const shuffle = { seed: 'g1', round: 1 };

function stocked(id: string, change: Partial<Stocked> & { readonly day?: string } = {}): Stocked {
  const { day, ...rest } = change;
  const fact = { id, text: id, source: { kind: 'link', url: 'https://example.org/' }, day, credit: undefined } as const;
  return { fact, origin: 'knowledge', place: 'waiting', used: false, held: undefined, ...rest };
}

function stock(facts: readonly Stocked[], last?: string): Stock {
  return { facts, last };
}

const held = { kind: 'gone', passage: 'p1', hash: 'x' } as const;

test.each([
  // On its day a dated fact comes before the queue.
  ['2026-07-16', [stocked('queued', { place: 'queued' }), stocked('dated', { day: '07-16' })], 'dated'],
  // On another day it waits, even if it was queued first.
  ['2026-07-17', [stocked('dated', { day: '07-16', place: 'queued' }), stocked('rest')], 'rest'],
  // Of two of the same day the queued one comes first.
  ['2026-07-16', [stocked('b', { day: '07-16' }), stocked('a', { day: '07-16', place: 'queued' })], 'a'],
  // The queue in its order, before the rest.
  ['2026-07-17', [stocked('q1', { place: 'queued' }), stocked('q2', { place: 'queued' }), stocked('rest')], 'q1'],
  // Used, held and removed facts are passed over.
  [
    '2026-07-17',
    [
      stocked('used', { place: 'queued', used: true }),
      stocked('held', { place: 'queued', held }),
      stocked('removed', { place: 'removed' }),
      stocked('rest'),
    ],
    'rest',
  ],
  // 29 February has a fact of its own only where there is one.
  ['2028-02-29', [stocked('leap', { day: '02-29' }), stocked('rest')], 'leap'],
  ['2027-02-28', [stocked('leap', { day: '02-29' }), stocked('rest')], 'rest'],
] as const)('on %s', (date, facts, expected) => {
  const next = nextFact(stock(facts), date, shuffle);
  expect(next.kind === 'fact' && next.fact.id).toBe(expected);
});

test('what is left decides between waiting for dated facts and the end', () => {
  expect(nextFact(stock([stocked('dated', { day: '07-16' })]), '2026-07-17', shuffle).kind).toBe('dated-only');
  expect(nextFact(stock([stocked('used', { used: true })]), '2026-07-17', shuffle).kind).toBe('used-up');
  expect(nextFact(stock([]), '2026-07-17', shuffle).kind).toBe('used-up');
});

const many = Array.from({ length: 20 }, (_, index) => stocked(`f${index}`));
const orderOf = (facts: readonly Stocked[], seed: string, round: number): string[] => {
  let rest = facts;
  const order: string[] = [];
  while (rest.length > 0) {
    const next = nextFact(stock(rest), '2026-07-17', { seed, round });
    if (next.kind !== 'fact') break;
    order.push(next.fact.id);
    rest = rest.filter((each) => each.fact.id !== next.fact.id);
  }
  return order;
};

test('the shuffle takes each once, the same for all who ask, another in each guild and round', () => {
  const order = orderOf(many, 'g1', 1);
  expect(order.toSorted()).toEqual(many.map((each) => each.fact.id).toSorted());
  expect(orderOf(many.toReversed(), 'g1', 1)).toEqual(order);
  expect(orderOf(many, 'g2', 1)).not.toEqual(order);
  expect(orderOf(many, 'g1', 2)).not.toEqual(order);
});

test('a fact that is added does not move the others', () => {
  const order = orderOf([...many, stocked('new')], 'g1', 1);
  expect(order.filter((id) => id !== 'new')).toEqual(orderOf(many, 'g1', 1));
});

test('the last of a round is not the first of the next, unless it is the only one', () => {
  const first = orderOf(many, 'g1', 2)[0];
  const refilled = refill(
    stock(
      many.map((each) => ({ ...each, used: true })),
      first,
    ),
  );
  const next = nextFact(refilled, '2026-07-17', { seed: 'g1', round: 2 });
  expect(next.kind === 'fact' && next.fact.id).toBe(orderOf(many, 'g1', 2)[1]);
  const only = refill(stock([stocked('only', { used: true })], 'only'));
  expect(nextFact(only, '2026-07-17', { seed: 'g1', round: 2 })).toMatchObject({ kind: 'fact', fact: { id: 'only' } });
});

test('only facts for any day count as left', () => {
  expect(
    countLeft(
      stock([stocked('a'), stocked('b', { place: 'queued' }), stocked('c', { day: '07-16' }), stocked('d', { held })]),
    ),
  ).toBe(2);
});

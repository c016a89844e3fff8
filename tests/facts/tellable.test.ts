import { expect, test } from 'vitest';
import { chooseFor } from '../../src/facts/tellable.ts';
import type { Fact } from '../../src/facts/fact.ts';

function factOf(id: string, day?: string): Fact {
  return { id, text: id, source: { kind: 'link', url: 'https://example.org/' }, day, credit: undefined };
}

const facts = [factOf('a'), factOf('summit', '07-16'), factOf('b'), factOf('c')];

test('each day has the next fact without a date, and after the last the first again', () => {
  const days = ['2026-07-11', '2026-07-12', '2026-07-13', '2026-07-14'];
  const chosen = days.map((date) => chooseFor(date, facts)?.fact.id);
  expect(chosen).toHaveLength(4);
  expect(new Set(chosen)).toEqual(new Set(['a', 'b', 'c']));
  expect(chosen[3]).toBe(chosen[0]);
  expect(chosen.join('')).toMatch(/^(abca|bcab|cabc)$/);
});

test('a fact of this day of the year goes first, and on other days it never has its turn', () => {
  expect(chooseFor('2026-07-16', facts)).toMatchObject({ kind: 'dated', fact: { id: 'summit' } });
  expect(chooseFor('2026-07-17', facts)?.kind).toBe('turn');
});

test.each([
  ['no facts', []],
  ['facts for other days alone', [factOf('summit', '07-16')]],
])('%s: there is none for today', (_, none) => {
  expect(chooseFor('2026-07-20', none)).toBeUndefined();
});

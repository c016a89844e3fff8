import { expect, test } from 'vitest';
import { checkRows } from '../../src/facts/import-check.ts';
import type { TypedFact } from '../../src/facts/fact.ts';
import type { Stocked } from '../../src/facts/stock.ts';

const url = 'https://example.org/';
const passage = (id: string) => (id === 'p1' ? 'They met.' : undefined);

function stocked(id: string, text: string, place: Stocked['place'] = 'queued'): Stocked {
  const fact = { id, text, source: { kind: 'link', url }, day: undefined, credit: undefined } as const;
  return { fact, origin: 'own', place, used: false, held: undefined };
}

/** The verdict on each text, in rows from line 2 on. */
function verdictsOn(typed: readonly (string | Partial<TypedFact>)[], stock: readonly Stocked[] = []) {
  const rows = typed.map((each, index) => ({
    line: index + 2,
    typed: { text: '', source: url, ...(typeof each === 'string' ? { text: each } : each) },
  }));
  const checked = checkRows({ rows, problems: [] }, stock, passage);
  expect(checked.map(({ line, typed: kept }) => ({ line, typed: kept }))).toEqual(rows);
  return checked.map(({ verdict }) => verdict);
}

const good = (text: string, like?: object) => ({
  kind: 'good',
  wording: { text, source: { kind: 'link', url }, day: undefined, credit: undefined },
  like,
});

test('a row that says something new is good, with its words as they would be queued', () => {
  expect(verdictsOn([{ text: ' Finland  hosted. ', day: '7-16', credit: 'Ada' }])).toEqual([
    {
      kind: 'good',
      wording: { text: 'Finland hosted.', source: { kind: 'link', url }, day: '07-16', credit: 'Ada' },
      like: undefined,
    },
  ]);
});

test('a row with the very words of a fact or of an earlier row is its twin', () => {
  expect(verdictsOn(['They met.', 'They left.', 'They  left.'], [stocked('own-1', 'They met.')])).toEqual([
    { kind: 'twin', of: { id: 'own-1' } },
    good('They left.'),
    { kind: 'twin', of: { line: 3 } },
  ]);
});

test('a removed fact is no twin: its words may come back', () => {
  expect(verdictsOn(['They met.'], [stocked('own-1', 'They met.', 'removed')])).toEqual([good('They met.')]);
  expect(verdictsOn(['They met.'], [stocked('own-1', 'They met.', 'waiting')])).toEqual([
    { kind: 'twin', of: { id: 'own-1' } },
  ]);
});

test('a row with problems has them all, and stands in the way of no other', () => {
  expect(verdictsOn([{ text: 'They met.', source: 'p2', day: '32-13' }, 'They met.'])).toEqual([
    {
      kind: 'problems',
      problems: [
        { kind: 'bad-source', source: 'p2' },
        { kind: 'bad-day', day: '32-13' },
      ],
    },
    good('They met.'),
  ]);
});

test('a row may rest on a passage', () => {
  expect(verdictsOn([{ text: 'They met.', source: 'p1' }])).toMatchObject([
    { kind: 'good', wording: { source: { kind: 'passage', passage: 'p1' } } },
  ]);
});

// Of five pieces each, "abcde" and "abcdx" share three (0.6), "abcde" and "abcxx" two.
test('from six tenths on a row names the first that it resembles; it is good all the same', () => {
  expect(verdictsOn(['abcde'], [stocked('far', 'abcxx'), stocked('near', 'abcdx')])).toEqual([
    good('abcde', { id: 'near' }),
  ]);
  expect(verdictsOn(['abcdx', 'unlike any', 'abcde', 'abcxx'])).toEqual([
    good('abcdx'),
    good('unlike any'),
    good('abcde', { line: 2 }),
    good('abcxx'),
  ]);
});

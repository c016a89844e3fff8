import { describe, expect, test } from 'vitest';
import { findClauses } from '../../src/ask/clauses.ts';

const words = (word: string, times: number): string => Array.from({ length: times }, () => word).join(' ');
const cut = (text: string, longest = 100): string[] => {
  const places = [0, ...findClauses(text, longest), text.length];
  return places.slice(1).map((to, at) => text.slice(places[at], to).trim());
};

describe('a long sentence is cut', () => {
  const [left, right] = [words('left', 12), words('right', 12)];
  test.each([
    [`${left}; ${right}.`, [`${left};`, `${right}.`]],
    [`${left} – ${right}.`, [`${left} –`, `${right}.`]],
    [`${left}, which ${right}.`, [`${left},`, `which ${right}.`]],
    [`${left}, ${right}.`, [`${left},`, `${right}.`]],
    [`${left} (a note) ${right}.`, [`${left} (a note)`, `${right}.`]],
  ])('%s', (text, pieces) => {
    expect(cut(text)).toEqual(pieces);
  });
});

test('not at a comma where a stronger place is enough', () => {
  const [left, right] = [words('left', 10), words('right', 10)];
  expect(cut(`${left}, and ${left}; ${right}, and ${right}.`, 130)).toEqual([
    `${left}, and ${left};`,
    `${right}, and ${right}.`,
  ]);
});

test('not inside a quotation where there is a place outside it', () => {
  const said = `"${words('said', 8)}, and ${words('said', 5)}"`;
  expect(cut(`${words('left', 10)}, and ${said}.`)).toEqual([`${words('left', 10)},`, `and ${said}.`]);
});

test('and not at all where it is short enough or nobody would pause', () => {
  expect(findClauses('Short, and good.', 100)).toEqual([]);
  expect(findClauses(words('plain', 40), 100)).toEqual([]);
});

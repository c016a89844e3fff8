import type { Called } from '../ask/people.ts';
import { piecesOf, share } from '../facts/likeness.ts';

/** Ids less alike than this are no help to somebody who mistyped one. */
const least = 0.3;

/** The ids that look most like the one that was typed, the likest first. */
export function findNearest(typed: string, ids: readonly string[], limit: number): string[] {
  const pieces = piecesOf(typed);
  return ids
    .map((id) => ({ id, alike: share(pieces, piecesOf(id), least) }))
    .filter(({ alike }) => alike >= least)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** Those whose names look most like the one that was typed, the likest first. */
export function nearestCalled<Any extends Called>(typed: string, all: readonly Any[], limit: number): Any[] {
  const names = all.flatMap((one) => [one.name, ...one.aliases].map((name) => ({ one, name })));
  const found = findNearest(
    typed,
    names.map(({ name }) => name),
    names.length,
  );
  const nearest = found.flatMap((name) => names.filter((each) => each.name === name).map(({ one }) => one));
  return [...new Set(nearest)].slice(0, limit);
}

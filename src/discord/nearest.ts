import { likeness } from '../facts/likeness.ts';

/** Ids less alike than this are no help to somebody who mistyped one. */
const least = 0.3;

/** The ids that look most like the one that was typed, the likest first. */
export function findNearest(typed: string, ids: readonly string[], limit: number): string[] {
  return ids
    .map((id) => ({ id, alike: likeness(typed, id) }))
    .filter(({ alike }) => alike >= least)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, limit)
    .map(({ id }) => id);
}

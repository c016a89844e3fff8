import type { Dispute, Problem } from '../ask/library.ts';
import { type Entry, keepKnown, type Known } from './entries.ts';

/**
 * The disputes of all documents, with those passages that exist.
 *
 * One with fewer than two sides left is no dispute: one side alone would look like the whole story.
 */
export function placeDisputes(
  entries: readonly Entry<Dispute>[],
  passages: Known,
): { disputes: Dispute[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const disputes = entries.flatMap(({ value: { about, sides }, where }) => {
    const say = (name: string): string => `the dispute about "${about}" names "${name}", which no passage is called`;
    const kept = sides.map((side) => keepKnown(side, passages, say, where, problems)).filter((side) => side.length > 0);
    const twice = kept.flat().find((id, at, all) => all.indexOf(id) !== at);
    if (twice !== undefined) {
      const what = `the dispute about "${about}" names "${twice}" twice: a passage stands on one side`;
      problems.push({ where, what, blocks: false });
    }
    return kept.length > 1 ? [{ about, sides: kept }] : [];
  });
  return { disputes, problems };
}

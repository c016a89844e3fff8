import type { Library } from './build.ts';
import { matchPassage, takeQuestion } from './matches.ts';
import type { Hit } from './search.ts';
import type { Question } from './understand.ts';
import { strengths } from './weights.ts';

/** A word that weighs less describes the answer, and is not missed. */
const leastOfMissed = 0.55;

/**
 * Words of the question that none of these passages holds, as the member wrote them, in their order: what a near miss
 * is missed by. Words that no document holds are among them.
 */
export function findLacking(library: Library, question: Question, hits: readonly Hit[]): string[] {
  const { matching, passages, words, index } = library;
  const held = new Set<number>();
  takeQuestion(matching, question, index, words);
  for (const { number } of hits) {
    matchPassage(matching, passages, words, number);
    for (let at = 0; at < matching.count; at++) {
      if ((matching.strength[at] ?? 0) > Math.fround(strengths.root)) held.add(matching.slot[at] ?? 0);
    }
    for (let slot = 0; slot < matching.slots; slot++) if ((matching.title[slot] ?? 0) > 0) held.add(slot);
  }
  const lacking = question.terms.filter(
    ({ weight, forms }, slot) => !held.has(slot) && (forms.length === 0 || weight >= leastOfMissed),
  );
  return [...new Set(lacking.map(({ written }) => written))];
}

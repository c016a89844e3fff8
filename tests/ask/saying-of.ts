import type { Saying } from '../../src/ask/library.ts';

/** A saying of Ása from one of the pages. */
export function sayingOf(id: string, words: string, passage: string, more: Partial<Saying> = {}): Saying {
  const rest = { day: undefined, occasion: 'on the quay', correctedBy: undefined, corrects: [] };
  return { id, speaker: 'Ása', person: undefined, words, passage, ...rest, ...more };
}

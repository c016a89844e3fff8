import { answer, type Answer } from './answer.ts';
import type { Library } from './build.ts';
import type { Choice } from './complete.ts';

/** What the bot itself offers to be asked → what it says to that, once it was asked. */
export type Offered = Map<string, Answer | undefined>;

/** Answers that are remembered at most, a few thousand bytes each. */
const most = 500;

/** Room for the answers to these choices. */
export function startOffered(choices: readonly Choice[]): Offered {
  return new Map(choices.slice(0, most).map(({ text }) => [text, undefined]));
}

/**
 * What the documents say to these words; where they are among those that are offered while somebody types, that is
 * worked out once. What a member wrote in words of their own is never remembered.
 */
export function answerOffered(library: Library, words: string): Answer {
  const { offered } = library;
  if (!offered.has(words)) return answer(library, words);
  const known = offered.get(words) ?? answer(library, words);
  offered.set(words, known);
  return known;
}

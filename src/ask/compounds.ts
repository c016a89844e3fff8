import type { Library } from './build.ts';
import { stemWord } from './stems.ts';
import type { Token } from './tokens.ts';

/** Shorter parts are no words of their own ("on" in "onside"). */
const shortestPart = 4;
/** Longer words are no words: dividing one of 2,000 letters everywhere would take long. */
const longestWord = 30;

/** The stem of this word and the next written as one ("witch hunt" as "witchhunt"), or undefined where there is no next. */
export function joinWords(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at];
  const next = tokens[at + 1];
  return word && next && next.word.length > 2 ? stemWord(word.word + next.word) : undefined;
}

/** The stems of two words of the documents that were written as one ("witchhunt"), or none. */
export function splitWord(word: string, { terms }: Library): string[] {
  if (word.length > longestWord) return [];
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [stemWord(word.slice(0, at)), stemWord(word.slice(at))];
    if (parts.every((part) => terms.has(part))) return parts;
  }
  return [];
}

import { foldWord, stemWord } from './stems.ts';
import { readTokens } from './tokens.ts';

/** Phrases of one or more words, found longest first; the words are compared by their stems. */
export interface Phrases<T> {
  readonly entries: ReadonlyMap<string, T>;
  /** Number of words in the longest phrase. */
  readonly longest: number;
}

/** Collects phrases; where two are the same, the first one stays. */
export function collectPhrases<T>(rows: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const entries = new Map<string, T>();
  let longest = 0;
  for (const [phrase, value] of rows) {
    const stems = readTokens(phrase).map((token) => stemWord(token.word));
    if (stems.length === 0 || entries.has(stems.join(' '))) continue;
    entries.set(stems.join(' '), value);
    longest = Math.max(longest, stems.length);
  }
  return { entries, longest };
}

/** The longest phrase that begins at `from`, with its number of words. */
export function findPhrase<T>(
  { entries, longest }: Phrases<T>,
  stems: readonly string[],
  from: number,
): { value: T; length: number } | undefined {
  if (entries.size === 0) return undefined;
  for (let length = Math.min(longest, stems.length - from); length > 0; length--) {
    const value = entries.get(length === 1 ? (stems[from] ?? '') : stems.slice(from, from + length).join(' '));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

/** The stems of a phrase's words, in order. */
export function stemsOf(phrase: string): string[] {
  return readTokens(phrase).map((token) => stemWord(foldWord(token.word)));
}

import { readTokens } from './tokens.ts';
import { stemWord, type Stem } from './stems.ts';
import { stemToken } from './vocabulary.ts';

/** Phrases of one or more words, found longest first; the words are compared by their stems. */
export interface Phrases<T> {
  readonly entries: ReadonlyMap<string, T>;
  /** First word → number of words in the longest phrase that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Collects phrases; where two are the same, the first one stays. */
export function collectPhrases<T>(
  rows: Iterable<readonly [phrase: string, value: T]>,
  read: (phrase: string) => readonly string[] = (phrase) => stemsOf(phrase),
): Phrases<T> {
  const entries = new Map<string, T>();
  const longest = new Map<string, number>();
  for (const [phrase, value] of rows) {
    const stems = read(phrase);
    const [first] = stems;
    const key = stems.length === 1 ? first : stems.join(' ');
    if (first === undefined || key === undefined || entries.has(key)) continue;
    entries.set(key, value);
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
  return { entries, longest };
}

/** The longest phrase that begins at `from`, with its number of words. */
export function findPhrase<T>(
  { entries, longest }: Phrases<T>,
  stems: readonly string[],
  from: number,
): { value: T; length: number } | undefined {
  const first = stems[from] ?? '';
  for (let length = Math.min(longest.get(first) ?? 0, stems.length - from); length > 0; length--) {
    const value = entries.get(length === 1 ? first : stems.slice(from, from + length).join(' '));
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

const onlySmall = /^[a-z]+$/;

/** The stems of a phrase's words, in order. */
export function stemsOf(phrase: string, stem: Stem = stemWord): string[] {
  // Most are one small word, which is read as it stands.
  return onlySmall.test(phrase) ? [stem(phrase)] : readTokens(phrase).map((token) => stemToken(token, stem));
}

import { wordOf } from './lexicon.ts';
import { noTerm } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * The words of the documents as they are written, ready to be compared with a misspelt one.
 *
 * A word's letters are kept as a set of 32 bits: one edit changes at most two of them, so nearly every word is ruled
 * out by one comparison and no tree is walked. `minisearch`'s fuzzyGet finds the same words (a test holds the two
 * together) but takes longer and cannot be kept in a file.
 */
export interface Spelling {
  /** Numbers of the words. */
  readonly word: Uint32Array;
  /** Word → its term. */
  readonly term: Uint32Array;
  readonly letters: Uint32Array;
  /** Word → its length, at most 255. */
  readonly length: Uint8Array;
}

/** Gets the words ready; the numbers are those of their terms. */
export function collectSpelling({ numbers, term }: Words): Spelling {
  const word = Uint32Array.from(term.keys()).filter((number) => {
    const spelled = term[number] === noTerm ? '' : wordOf(numbers, number);
    return spelled.length >= shortest - 1 && !/\d/.test(spelled);
  });
  return {
    word,
    term: word.map((number) => term[number] ?? noTerm),
    letters: word.map((number) => lettersOf(wordOf(numbers, number))),
    length: Uint8Array.from(word, (number) => Math.min(wordOf(numbers, number).length, 255)),
  };
}

/** Words shorter than this are never taken for misspelt. */
export const shortest = 4;
/** Words longer than this are no words. */
const longest = 30;

/** How many edits are forgiven in a word of this length: none to 3 letters, one to 7, two above. */
export function forgivenEdits(length: number): number {
  if (length < shortest || length > longest) return 0;
  return length < 8 ? 1 : 2;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * The words of the documents nearest to one they do not hold, all at the same distance (Damerau's: a letter more,
 * less, other, or two neighbours exchanged); empty where none is near enough.
 */
export function findNearWords(
  spelling: Spelling,
  { numbers }: Words,
  word: string,
): { word: string; term: number; distance: number }[] {
  let best = forgivenEdits(word.length);
  if (best === 0) return [];
  const letters = lettersOf(word);
  const codes = codesOf(word);
  const rows = startRows(longest + forgivenEdits(longest));
  let near: { word: string; term: number; distance: number }[] = [];
  for (let at = 0; at < spelling.word.length; at++) {
    if (Math.abs((spelling.length[at] ?? 0) - word.length) > best) continue;
    if (countBits((spelling.letters[at] ?? 0) ^ letters) > 2 * best) continue;
    const number = spelling.word[at] ?? 0;
    const from = numbers.start[number] ?? 0;
    const to = numbers.start[number + 1] ?? from;
    const distance = measure(codes, { letters: numbers.letters, from, length: to - from }, best, rows);
    if (distance > best) continue;
    if (distance < best) near = [];
    best = distance;
    near.push({ word: wordOf(numbers, number), term: spelling.term[at] ?? 0, distance });
  }
  return near;
}

/* Short ones have too many neighbours that are words themselves ("what", "wheat"). */
const longQuestionWords = ['which', 'where', 'whose'];

/** True for a long question word with one error ("wich", "wehre"): it asks, and is not asked for. */
export function isQuestionWordMisspelt(word: string): boolean {
  return (
    word.length >= shortest &&
    word.length <= 6 &&
    longQuestionWords.some((asking) => editDistance(word, asking, 1) <= 1)
  );
}

/**
 * Damerau's distance (optimal string alignment), or anything above `limit` where it is larger than that. Only what can
 * stay within the limit is counted: a band of `2 · limit + 1` places around the diagonal.
 */
export function editDistance(a: string, b: string, limit: number): number {
  return measure(codesOf(a), { letters: codesOf(b), from: 0, length: b.length }, limit, startRows(b.length));
}

/** Letters of one word among those of others. */
interface Letters {
  readonly letters: Uint16Array;
  readonly from: number;
  readonly length: number;
}

/** The row that is filled, and the two before it. */
interface Rows {
  older: Uint8Array;
  last: Uint8Array;
  row: Uint8Array;
}

function startRows(length: number): Rows {
  return { older: new Uint8Array(length + 1), last: new Uint8Array(length + 1), row: new Uint8Array(length + 1) };
}

function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at);
  return codes;
}

function measure(a: Uint16Array, b: Letters, limit: number, rows: Rows): number {
  const { length } = b;
  if (Math.abs(a.length - length) > limit) return limit + 1;
  let { older, last, row } = rows;
  for (let j = 0; j <= length; j++) last[j] = Math.min(j, 255);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(length, i + limit);
    row.fill(limit + 1, 0, length + 1);
    row[0] = i;
    let smallest = i;
    for (let j = from; j <= to; j++) {
      const cost = costAt(a, b, i, j, older, last, row);
      row[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    [older, last, row] = [last, row, older];
  }
  return last[length] ?? limit + 1;
}

function costAt(
  a: Uint16Array,
  { letters, from }: Letters,
  i: number,
  j: number,
  older: Uint8Array,
  last: Uint8Array,
  row: Uint8Array,
): number {
  const same = a[i - 1] === letters[from + j - 1];
  const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
  const exchanged = i > 1 && j > 1 && a[i - 1] === letters[from + j - 2] && a[i - 2] === letters[from + j - 1];
  return exchanged ? Math.min(cost, (older[j - 2] ?? 0) + 1) : cost;
}

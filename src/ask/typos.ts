import { distanceTo, editDistance, readPattern, type Pattern } from './edits.ts';
import { wordOf, type Lexicon } from './lexicon.ts';
import { noTerm } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * The words of the documents as they are written, ready to be compared with a misspelt one.
 *
 * A word's letters are kept as a set of 32 bits: one edit changes at most two of them. Words of one length whose sets
 * are the same when folded to 12 bits make a group: most words are ruled out by groups, most others by their sets, and
 * only a few are compared letter by letter. `minisearch`'s fuzzyGet finds the same words (a test holds the two
 * together) but takes longer and cannot be kept in a file.
 */
export interface Spelling {
  /** Numbers of the words, group after group; and their letters. */
  readonly word: Uint32Array;
  readonly letters: Uint32Array;
  /** Group → length and folded letters of its words (see `groupOf`), the shortest words first. */
  readonly group: Uint32Array;
  /** Group → its first word; one entry more than there are groups. */
  readonly first: Uint32Array;
}

/** No words: nothing is taken for misspelt. */
export const noSpelling: Spelling = {
  word: new Uint32Array(),
  letters: new Uint32Array(),
  group: new Uint32Array(),
  first: new Uint32Array(1),
};

/** Words shorter than this are never taken for misspelt. */
export const shortest = 4;
/** Words longer than this are no words. */
const longest = 30;

/** How many edits are forgiven in a word of this length: none to 3 letters, one to 7, two above. */
export function forgivenEdits(length: number): number {
  if (length < shortest || length > longest) return 0;
  return length < 8 ? 1 : 2;
}

/** Gets the words ready; stop words and words with digits are never what was meant. */
export function collectSpelling({ numbers, term }: Words): Spelling {
  const keys = new Float64Array(term.length);
  let count = 0;
  for (let number = 0; number < term.length; number++) {
    if (term[number] === noTerm) continue;
    const group = groupOf(numbers, number);
    if (group !== undefined) keys[count++] = group * 2 ** 32 + number;
  }
  const sorted = keys.subarray(0, count).toSorted();
  const word = Uint32Array.from(sorted, (key) => key % 2 ** 32);
  const groups = Uint32Array.from(sorted, (key) => key / 2 ** 32);
  const begins = groups.map((_, at) => at).filter((at) => groups[at] !== groups[at - 1]);
  return {
    word,
    letters: word.map((number) => lettersOf(numbers, number)),
    group: begins.map((at) => groups[at] ?? 0),
    first: Uint32Array.from([...begins, count]),
  };
}

/* Length and folded letters, or undefined for what no misspelt word can be. */
function groupOf(numbers: Lexicon, number: number): number | undefined {
  const from = numbers.start[number] ?? 0;
  const to = numbers.start[number + 1] ?? 0;
  if (to - from < shortest - 1 || to - from > longest + forgivenEdits(longest)) return undefined;
  for (let at = from; at < to; at++) if (isDigit(numbers.letters[at] ?? 0)) return undefined;
  return ((to - from) << foldedBits) | fold(lettersOf(numbers, number));
}

const foldedBits = 12;

/* One bit that changes in the set changes one here. */
function fold(letters: number): number {
  return (letters ^ (letters >>> foldedBits) ^ (letters >>> (2 * foldedBits))) & ((1 << foldedBits) - 1);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function lettersOf({ letters, start }: Lexicon, number: number): number {
  let set = 0;
  const to = start[number + 1] ?? 0;
  for (let at = start[number] ?? to; at < to; at++) set |= 1 << ((letters[at] ?? 0) & 31);
  return set;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A word of the documents that is near to another one. */
export interface Near {
  readonly word: string;
  readonly term: number;
  readonly distance: number;
}

/**
 * The words of the documents nearest to one they do not hold, all at the same distance (Damerau's: a letter more,
 * less, other, or two neighbours exchanged); empty where none is near enough.
 */
export function findNearWords(spelling: Spelling, words: Words, word: string): Near[] {
  const forgiven = forgivenEdits(word.length);
  if (forgiven === 0 || spelling.word.length === 0) return [];
  const pattern = readPattern(word);
  // Most have one error, and words that are so near are found in a fraction of the time.
  for (let limit = 1; limit <= forgiven; limit++) {
    const { numbers, distance } = findWithin(spelling, words, pattern, limit);
    if (numbers.length > 0) return numbers.map((number) => ({ ...nameWord(words, number), distance }));
  }
  return [];
}

function nameWord({ numbers, term }: Words, number: number): { word: string; term: number } {
  return { word: wordOf(numbers, number), term: term[number] ?? noTerm };
}

/* The nearest words that are no further away than this, in the order of their numbers. */
function findWithin(
  spelling: Spelling,
  { numbers: { letters, start } }: Words,
  pattern: Pattern,
  limit: number,
): { numbers: number[]; distance: number } {
  const { word, group, first } = spelling;
  const folded = fold(pattern.letters);
  let distance = limit;
  let found: number[] = [];
  for (let at = 0; at < group.length; at++) {
    const key = group[at] ?? 0;
    if (Math.abs((key >>> foldedBits) - pattern.length) > limit) continue;
    if (countBits((key ^ folded) & ((1 << foldedBits) - 1)) > 2 * limit) continue;
    const to = first[at + 1] ?? 0;
    for (let place = first[at] ?? to; place < to; place++) {
      if (countBits((spelling.letters[place] ?? 0) ^ pattern.letters) > 2 * limit) continue;
      const number = word[place] ?? 0;
      const apart = distanceTo(pattern, letters, start[number] ?? 0, start[number + 1] ?? 0);
      if (apart > distance) continue;
      if (apart < distance) found = [];
      distance = apart;
      found.push(number);
    }
  }
  return { numbers: found.toSorted((a, b) => a - b), distance };
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

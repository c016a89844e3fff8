import { distanceTo, editDistance, keepsPiece, readPattern, type Pattern } from './edits.ts';
import { wordOf, type Lexicon } from './lexicon.ts';
import { noTerm } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * The words of the documents as they are written, ready to be compared with a misspelt one.
 *
 * A word's letters are kept as a set of 32 bits: one edit changes at most two of them. Words of one length whose sets
 * are the same when folded to 12 bits make a group: most words are ruled out by groups, most others by their sets or
 * because no piece of them is the same, and few are measured. `minisearch`'s fuzzyGet finds the same words (a test holds the two
 * together) but takes longer and cannot be kept in a file.
 */
export interface Spelling {
  /** Numbers of the words, group after group; their letters as sets; and as they are spelled, one after the other. */
  readonly word: Uint32Array;
  readonly letters: Uint32Array;
  readonly spelled: Uint16Array;
  /** Group → length and folded letters of its words (see `groupOf`), the shortest words first. */
  readonly group: Uint32Array;
  /** Group → its first word; one entry more than there are groups. */
  readonly first: Uint32Array;
  /** Group → its first letter in `spelled`. */
  readonly begin: Uint32Array;
}

/** No words: nothing is taken for misspelt. */
export const noSpelling: Spelling = {
  word: new Uint32Array(),
  letters: new Uint32Array(),
  spelled: new Uint16Array(),
  group: new Uint32Array(),
  first: new Uint32Array(1),
  begin: new Uint32Array(),
};

/** Words shorter than this are never taken for misspelt. */
export const shortest = 4;
/** Words longer than this are no words. */
const longest = 30;

/** How many edits are forgiven in a word of this length: none to 3 letters, one to 7, two above. */
export function forgivenEdits(length: number): 0 | 1 | 2 {
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
  const first = groups.map((_, at) => at).filter((at) => groups[at] !== groups[at - 1]);
  const { spelled, starts } = spellOut(numbers, word);
  return {
    word,
    letters: word.map((number) => lettersOf(numbers, number)),
    spelled,
    group: first.map((at) => groups[at] ?? 0),
    first: Uint32Array.from([...first, count]),
    begin: first.map((at) => starts[at] ?? 0),
  };
}

function spellOut({ letters, start }: Lexicon, word: Uint32Array): { spelled: Uint16Array; starts: Uint32Array } {
  const starts = new Uint32Array(word.length + 1);
  for (const [at, number] of word.entries()) {
    starts[at + 1] = (starts[at] ?? 0) + (start[number + 1] ?? 0) - (start[number] ?? 0);
  }
  const spelled = new Uint16Array(starts[word.length] ?? 0);
  for (const [at, number] of word.entries())
    spelled.set(letters.subarray(start[number], start[number + 1]), starts[at]);
  return { spelled, starts };
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
  let found = findWithin(spelling, pattern, 1);
  if (found.numbers.length === 0 && forgiven === 2) found = findWithin(spelling, pattern, 2);
  return found.numbers.map((number) => ({ ...nameWord(words, number), distance: found.distance }));
}

function nameWord({ numbers, term }: Words, number: number): { word: string; term: number } {
  return { word: wordOf(numbers, number), term: term[number] ?? noTerm };
}

/* The nearest words that are no further away than this, in the order of their numbers. */
function findWithin(spelling: Spelling, pattern: Pattern, limit: 1 | 2): { numbers: number[]; distance: number } {
  const { word, letters, spelled, group, first, begin } = spelling;
  const folded = fold(pattern.letters);
  let distance: number = limit;
  let found: number[] = [];
  for (let at = 0; at < group.length; at++) {
    const key = group[at] ?? 0;
    const length = key >>> foldedBits;
    if (Math.abs(length - pattern.length) > limit) continue;
    if (countBits((key ^ folded) & ((1 << foldedBits) - 1)) > 2 * limit) continue;
    const to = first[at + 1] ?? 0;
    const from = first[at] ?? to;
    for (let place = from; place < to; place++) {
      if (countBits((letters[place] ?? 0) ^ pattern.letters) > 2 * limit) continue;
      const start = (begin[at] ?? 0) + (place - from) * length;
      if (!keepsPiece(pattern, limit, spelled, start, start + length)) continue;
      const apart = distanceTo(pattern, spelled, start, start + length);
      if (apart > distance) continue;
      if (apart < distance) found = [];
      distance = apart;
      found.push(word[place] ?? 0);
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

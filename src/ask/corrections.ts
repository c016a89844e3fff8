import type { Library } from './build.ts';
import type { Passage, Saying } from './library.ts';

/** A piece of a passage, from `start` to `end` of its text. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What belongs to words that are shown: what took them back later, or what they took back. */
export interface Linked {
  readonly kind: 'correctedBy' | 'corrects';
  readonly saying: Saying;
}

/** A saying that has a correction or is one, and where it stands in a passage. */
export interface Located {
  readonly saying: Saying;
  readonly places: readonly Part[];
}

/** A shorter piece of a saying ("would", "foe") is a word, not yet the saying. */
const shortestPiece = 12;

/**
 * What may not be missing where this part of a passage is shown: what was taken back is never shown apart from what
 * took it back. Corrections first; the whole passage where no part is named.
 */
export function findLinked(library: Library, passage: Passage, part: Part = wholeOf(passage)): Linked[] {
  const { sayings } = library.knowledge;
  const located = locateAll(library, passage);
  if (located.length === 0) return [];
  const shown = located.filter(({ places }) => places.some((place) => overlap(place, part)));
  return linkedTo(
    sayings,
    shown.map(({ saying }) => saying),
  );
}

/** The same for a text of one's own that quotes: nothing where it quotes the correction too. */
export function findLinkedIn(library: Library, text: string): Linked[] {
  const { sayings } = library.knowledge;
  return linkedTo(sayings, findTakenBack(sayings, text));
}

function linkedTo(sayings: readonly Saying[], shown: readonly Saying[]): Linked[] {
  const ids = new Set(shown.map(({ id }) => id));
  const corrections = sayings.filter(({ id, corrects }) => !ids.has(id) && corrects.some((one) => ids.has(one)));
  // Two that were taken back by the same words are not shown for each other.
  const corrected = sayings.filter(({ id, correctedBy }) => !ids.has(id) && ids.has(correctedBy ?? ''));
  return [
    ...corrections.map((saying): Linked => ({ kind: 'correctedBy', saying })),
    ...corrected.map((saying): Linked => ({ kind: 'corrects', saying })),
  ];
}

/** Sayings that the text quotes although they were taken back, without a quoted word of what took them back. */
export function findTakenBack(sayings: readonly Saying[], text: string): Saying[] {
  const pieces = quotedPieces(text);
  return sayings.filter((saying) => {
    const correction = sayings.find(({ id }) => id === saying.correctedBy);
    if (!correction) return false;
    const [wrong, right] = [straighten(saying.words), straighten(correction.words)];
    const isRight = ({ words }: Piece): boolean => right.includes(words) && !wrong.includes(words);
    return pieces.some((piece) => repeats(piece, wrong)) && !pieces.some(isRight);
  });
}

/* Every saying is looked for in a passage once: that takes longer than all else that is done to cite it. */
function locateAll({ knowledge: { sayings }, located }: Library, passage: Passage): readonly Located[] {
  const known = located.get(passage.id);
  if (known) return known;
  const found = sayings
    .filter(isLinked)
    .map((saying) => ({ saying, places: locate(sayings, saying, passage) }))
    .filter(({ places }) => places.length > 0);
  located.set(passage.id, found);
  return found;
}

/** Where the words of a saying stand in a passage, be it another one than its own. */
function locate(sayings: readonly Saying[], saying: Saying, passage: Passage): Part[] {
  const [text, words] = [straighten(passage.text), straighten(saying.words)];
  const start = text.indexOf(words);
  if (start >= 0) return [{ start, end: start + words.length }];
  // A folder that was never checked: better once too often than the words alone.
  if (saying.passage === passage.id) return [wholeOf(passage)];
  const correction = sayings.find(({ id }) => id === saying.correctedBy);
  if (!correction) return [];
  const right = straighten(correction.words);
  return quotedPieces(passage.text).filter((piece) => repeats(piece, words) && !right.includes(piece.words));
}

interface Piece extends Part {
  /** Straightened. */
  readonly words: string;
}

/** What stands between double quotation marks, straight or curly. */
function quotedPieces(text: string): Piece[] {
  return [...text.matchAll(/["“]([^"“”]+)["”]/g)].map(({ index, 1: words = '' }) => {
    const start = index + 1;
    return { start, end: start + words.length, words: straighten(words) };
  });
}

function repeats({ words }: Piece, wrong: string): boolean {
  return words.length >= shortestPiece && (wrong.includes(words) || words.includes(wrong));
}

/** With straight apostrophes and small letters; of the same length, so that places stay what they are. */
function straighten(text: string): string {
  const straight = text.replace(/[‘’]/g, "'");
  const small = straight.toLowerCase();
  return small.length === straight.length ? small : straight;
}

function isLinked({ correctedBy, corrects }: Saying): boolean {
  return correctedBy !== undefined || corrects.length > 0;
}

function wholeOf({ text }: Passage): Part {
  return { start: 0, end: text.length };
}

function overlap(one: Part, other: Part): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * Different words, numbered from 0, in arrays alone: a map of a million words takes four times the room and has to be
 * filled again whenever it was kept in a file.
 */
export interface Lexicon {
  /** The UTF-16 code units of all words, one after the other. */
  readonly letters: Uint16Array;
  /** Word → its first letter; one entry more than there are words. */
  readonly start: Uint32Array;
  /** Where a word's hash leads: 1 + its number, or 0; the next place where that one is taken. A power of two. */
  readonly slots: Uint32Array;
}

/** A lexicon as it is asked. */
export interface Numbers {
  readonly size: number;
  get(word: string): number | undefined;
  has(word: string): boolean;
}

/** Lays out words in the order of their numbers; of two that are the same the first is found. */
export function layOutLexicon(words: readonly string[]): Lexicon {
  const start = new Uint32Array(words.length + 1);
  for (const [number, word] of words.entries()) start[number + 1] = (start[number] ?? 0) + word.length;
  const letters = new Uint16Array(start[words.length] ?? 0);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, words.length * 1.5))));
  const lexicon = { letters, start, slots };
  for (const [number, word] of words.entries()) {
    const from = start[number] ?? 0;
    for (let at = 0; at < word.length; at++) letters[from + at] = word.charCodeAt(at);
    const slot = findSlot(lexicon, word);
    if (slots[slot] === 0) slots[slot] = number + 1;
  }
  return lexicon;
}

/** The number of a word, or undefined where it is not held. */
export function numberOf(lexicon: Lexicon, word: string): number | undefined {
  const held = lexicon.slots[findSlot(lexicon, word)] ?? 0;
  return held === 0 ? undefined : held - 1;
}

/** The word with this number; empty where there is none. */
export function wordOf({ letters, start }: Lexicon, number: number): string {
  let word = '';
  const to = start[number + 1] ?? 0;
  for (let at = start[number] ?? to; at < to; at++) word += String.fromCharCode(letters[at] ?? 0);
  return word;
}

/** The lexicon as it is asked. */
export function readLexicon(lexicon: Lexicon): Numbers {
  return {
    size: lexicon.start.length - 1,
    get: (word) => numberOf(lexicon, word),
    has: (word) => numberOf(lexicon, word) !== undefined,
  };
}

/* The place that holds this word, or the empty one where it would stand. */
function findSlot(lexicon: Lexicon, word: string): number {
  const { slots } = lexicon;
  const last = slots.length - 1;
  let slot = hashOf(word) & last;
  for (let held = slots[slot] ?? 0; held > 0 && !isWord(lexicon, held - 1, word); held = slots[slot] ?? 0) {
    slot = (slot + 1) & last;
  }
  return slot;
}

function isWord({ letters, start }: Lexicon, number: number, word: string): boolean {
  const from = start[number] ?? 0;
  if ((start[number + 1] ?? 0) - from !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (letters[from + at] !== word.charCodeAt(at)) return false;
  return true;
}

/* FNV-1a over the code units, its high bits brought down to where the place is taken from. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

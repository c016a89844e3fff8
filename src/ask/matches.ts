import type { Index } from './index.ts';
import type { Passages } from './passages.ts';
import { mostTerms, type Question } from './understand.ts';

/**
 * Where the terms of one question stand in one passage, and the room to find out.
 *
 * One of these lives in the library and is filled again for every passage: a question of five words reads twenty
 * passages and makes no object for any of them.
 */
export interface Matching {
  /** Term → 1 + the question's term it is a form of, or 0. */
  readonly slotOf: Uint8Array;
  readonly strengthOf: Float32Array;
  /** What every term of the question is worth: its weight times its rarity. */
  readonly worth: Float64Array;
  /** Number of terms in the question. */
  slots: number;
  /** Sum of `worth`. */
  whole: number;

  /** Number of matches in the passage, in the order of its words. */
  count: number;
  readonly slot: Uint8Array;
  readonly strength: Float32Array;
  readonly position: Uint16Array;
  readonly sentence: Uint16Array;
  /** Question's term → the strongest match in the title. */
  readonly title: Float32Array;
  /** Number of sentences in the passage, and for each: the marks of words that the question does not hold. */
  sentences: number;
  readonly fresh: Uint16Array;
  /** Room for features: one number for each of the question's terms. */
  readonly best: Float32Array;
}

/** Makes the room for passages of these lengths. */
export function startMatching(passages: Passages, terms: number): Matching {
  let longest = 0;
  let most = 0;
  for (let passage = 0; passage < passages.title.length; passage++) {
    const from = passages.sentences[passage] ?? 0;
    const to = passages.sentences[passage + 1] ?? 0;
    most = Math.max(most, to - from);
    longest = Math.max(longest, (passages.words[to] ?? 0) - (passages.words[from] ?? 0));
  }
  return {
    slotOf: new Uint8Array(terms),
    strengthOf: new Float32Array(terms),
    worth: new Float64Array(mostTerms),
    slots: 0,
    whole: 0,
    count: 0,
    slot: new Uint8Array(longest),
    strength: new Float32Array(longest),
    position: new Uint16Array(longest),
    sentence: new Uint16Array(longest),
    title: new Float32Array(mostTerms),
    sentences: 0,
    fresh: new Uint16Array(most),
    best: new Float32Array(mostTerms),
  };
}

/** Sets the question whose terms are looked for; forget it again with `forgetQuestion`. */
export function takeQuestion(matching: Matching, { terms }: Question, index: Index): void {
  matching.slots = Math.min(terms.length, mostTerms);
  matching.whole = 0;
  for (let slot = 0; slot < matching.slots; slot++) {
    const term = terms[slot];
    if (!term) continue;
    const first = term.forms[0];
    const rarity = first ? (index.idf[first.term] ?? 0) : rarityOfUnknown(index);
    matching.worth[slot] = term.weight * rarity;
    matching.whole += term.weight * rarity;
    for (const form of term.forms) {
      if (form.strength <= (matching.strengthOf[form.term] ?? 0)) continue;
      matching.slotOf[form.term] = slot + 1;
      matching.strengthOf[form.term] = form.strength;
    }
  }
}

/** A word in no passage is as rare as a word can be. */
function rarityOfUnknown({ norm }: Index): number {
  return Math.log(1 + (norm.length + 0.5) / 0.5);
}

/** Leaves the room as it was before `takeQuestion`. */
export function forgetQuestion(matching: Matching, { terms }: Question): void {
  for (const { forms } of terms) {
    for (const { term } of forms) {
      matching.slotOf[term] = 0;
      matching.strengthOf[term] = 0;
    }
  }
}

/** Finds the question's terms in one passage. */
export function matchPassage(matching: Matching, passages: Passages, passage: number): void {
  const { slotOf, strengthOf } = matching;
  matchTitle(matching, passages.titleWords[passages.title[passage] ?? 0]);
  const first = passages.sentences[passage] ?? 0;
  const last = passages.sentences[passage + 1] ?? 0;
  matching.sentences = last - first;
  let count = 0;
  for (let sentence = first; sentence < last; sentence++) {
    const to = passages.words[sentence + 1] ?? 0;
    let fresh = 0;
    for (let word = passages.words[sentence] ?? 0; word < to; word++) {
      const term = passages.term[word] ?? 0;
      const slot = slotOf[term] ?? 0;
      if (slot === 0) {
        fresh |= passages.marks[word] ?? 0;
        continue;
      }
      matching.slot[count] = slot - 1;
      matching.strength[count] = strengthOf[term] ?? 0;
      matching.position[count] = passages.position[word] ?? 0;
      matching.sentence[count++] = sentence - first;
    }
    matching.fresh[sentence - first] = fresh;
  }
  matching.count = count;
}

function matchTitle({ title, slots, slotOf, strengthOf }: Matching, words: Uint32Array | undefined): void {
  title.fill(0, 0, slots);
  if (!words) return;
  for (let at = 0; at < words.length; at++) {
    const term = words[at] ?? 0;
    const slot = slotOf[term] ?? 0;
    if (slot > 0) title[slot - 1] = Math.max(title[slot - 1] ?? 0, strengthOf[term] ?? 0);
  }
}

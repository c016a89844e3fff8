import type { Index } from './index.ts';
import { wantedMarks } from './kinds.ts';
import { marksIn, numberIn, titleOf, type Passages } from './passages.ts';
import { mostTerms, type Question, type Term } from './understand.ts';
import { noTerm } from './vocabulary.ts';
import { strengths } from './weights.ts';
import { eachRelated, type Words } from './words.ts';

/**
 * Where the words of one question stand in one passage, and the room to find out.
 *
 * One of these lives in the library and is filled again for every passage: a question reads twenty passages and makes
 * no object for any of them. It keeps the last question, for several steps of an answer need it.
 */
export interface Matching {
  /** Word → 1 + the question's term it is a form of, or 0; how well it stands for it; 1 where it is spelled the same. */
  readonly slotOf: Uint8Array;
  readonly strengthOf: Float32Array;
  readonly sameOf: Uint8Array;
  /** Word → 1 + its turn among the question's different words, stop words included, or 0. */
  readonly turnOf: Uint8Array;
  /** Turn → the turns that follow it in the question, one bit each. */
  readonly follows: Uint32Array;
  /** Turn → the turns that follow it in the passage too. */
  readonly followed: Uint32Array;
  /** The question that was taken, until it is forgotten. */
  taken: Question | undefined;
  /** The passage that its words were found in last, or -1. */
  passage: number;
  /** Words whose entries above are not 0. */
  readonly touched: number[];
  /** The question's words in order, as turns. */
  readonly order: number[];

  /** Term of the question → what it is worth: its weight times its rarity; their sum; and their number. */
  readonly worth: Float64Array;
  whole: number;
  slots: number;
  /** Term of the question → 1 where it is a name or a number. */
  readonly isName: Uint8Array;
  /** Marks of words that can be the answer; 0 where the question does not tell. */
  wanted: number;

  /** Matches in the passage, in the order of its words: `count` of them. */
  count: number;
  readonly slot: Uint8Array;
  readonly strength: Float32Array;
  readonly same: Uint8Array;
  readonly place: Uint32Array;
  readonly sentence: Uint32Array;
  /** Places of words that can be the answer. */
  readonly centre: Uint32Array;
  centres: number;
  /** Term of the question → the strongest match in the title. */
  readonly title: Float32Array;
  /** Sentence of the passage → its length in words, and the marks of its words that the question does not hold. */
  sentences: number;
  readonly length: Uint32Array;
  readonly fresh: Uint16Array;
  /** Room for a feature: one number for each of the question's terms. */
  readonly best: Float32Array;
}

/** More different words of a question than this have no turn. */
const mostTurns = 31;

/** Makes the room for passages of these lengths. */
export function startMatching(passages: Passages, words: Words): Matching {
  let longest = 0;
  let most = 0;
  for (let passage = 0; passage < passages.title.length; passage++) {
    const from = passages.sentences[passage] ?? 0;
    const to = passages.sentences[passage + 1] ?? 0;
    most = Math.max(most, to - from);
    longest = Math.max(longest, (passages.words[to] ?? 0) - (passages.words[from] ?? 0));
  }
  return {
    slotOf: new Uint8Array(words.term.length),
    strengthOf: new Float32Array(words.term.length),
    sameOf: new Uint8Array(words.term.length),
    turnOf: new Uint8Array(words.term.length),
    follows: new Uint32Array(mostTurns + 1),
    followed: new Uint32Array(mostTurns + 1),
    taken: undefined,
    passage: -1,
    touched: [],
    order: [],
    worth: new Float64Array(mostTerms),
    whole: 0,
    slots: 0,
    isName: new Uint8Array(mostTerms),
    wanted: 0,
    count: 0,
    slot: new Uint8Array(longest),
    strength: new Float32Array(longest),
    same: new Uint8Array(longest),
    place: new Uint32Array(longest),
    sentence: new Uint32Array(longest),
    centre: new Uint32Array(longest),
    centres: 0,
    title: new Float32Array(mostTerms),
    sentences: 0,
    length: new Uint32Array(most),
    fresh: new Uint16Array(most),
    best: new Float32Array(mostTerms),
  };
}

/** Sets the question whose words are looked for, in place of the one before; nothing to do where it is that one. */
export function takeQuestion(matching: Matching, question: Question, index: Index, words: Words): void {
  if (matching.taken === question) return;
  forgetQuestion(matching);
  matching.taken = question;
  const { terms } = question;
  matching.slots = Math.min(terms.length, mostTerms);
  matching.wanted = wantedMarks(question.kind);
  matching.whole = 0;
  for (let slot = 0; slot < matching.slots; slot++) {
    const term = terms[slot];
    if (!term) continue;
    matching.worth[slot] = term.weight * rarityOf(index, term.forms[0]?.term);
    matching.whole += matching.worth[slot] ?? 0;
    matching.isName[slot] = isNameOrNumber(term) ? 1 : 0;
    for (const form of term.forms) markTerm(matching, words, form.term, slot, form.strength);
  }
  for (let slot = 0; slot < matching.slots; slot++) {
    const stem = terms[slot]?.stem;
    if (stem) eachRelated(words, stem, (term) => markTerm(matching, words, term, slot, strengths.root));
  }
  takeTurns(matching, question.order);
}

/** True for a name, and for a word that begins with a digit. */
export function isNameOrNumber({ name, written }: Term): boolean {
  const first = written.charCodeAt(0);
  return name || (first >= 48 && first <= 57);
}

/** Fewer passages than this say little of how rare a word is: there, it counts as if it were one of so many. */
export const fewestPassages = 50;

/** How much a term tells; one that no passage holds is as rare as can be. */
export function rarityOf({ idf, norm }: Index, term: number | undefined): number {
  const rarity = term === undefined ? Math.log(1 + (norm.length + 0.5) / 0.5) : (idf[term] ?? 0);
  // The rarity is ln((N + 1) / (n + ½)), so another N only adds to it.
  return norm.length < fewestPassages ? rarity + Math.log((fewestPassages + 1) / (norm.length + 1)) : rarity;
}

function markTerm(matching: Matching, words: Words, term: number, slot: number, strength: number): void {
  const to = words.first[term + 1] ?? 0;
  for (let at = words.first[term] ?? 0; at < to; at++) {
    const word = words.spelled[at] ?? 0;
    if (strength <= (matching.strengthOf[word] ?? 0)) continue;
    if (matching.slotOf[word] === 0) matching.touched.push(word);
    matching.slotOf[word] = slot + 1;
    matching.strengthOf[word] = strength;
  }
}

function takeTurns(matching: Matching, order: readonly number[]): void {
  let last = 0;
  let turns = 0;
  for (const word of order) {
    let turn = word < 0 ? 0 : (matching.turnOf[word] ?? 0);
    if (word >= 0 && turn === 0 && turns < mostTurns) {
      turn = ++turns;
      matching.turnOf[word] = turn;
      matching.sameOf[word] = 1;
      matching.touched.push(word);
      matching.follows[turn] = 0;
    }
    if (last > 0 && turn > 0) matching.follows[last] = (matching.follows[last] ?? 0) | (1 << turn);
    matching.order.push(turn > 0 ? word : -1);
    last = turn;
  }
}

/** Leaves the room as it was before the first `takeQuestion`. */
export function forgetQuestion(matching: Matching): void {
  for (const word of matching.touched) {
    matching.slotOf[word] = 0;
    matching.strengthOf[word] = 0;
    matching.sameOf[word] = 0;
    matching.turnOf[word] = 0;
  }
  matching.taken = undefined;
  matching.passage = -1;
  matching.touched.length = 0;
  matching.order.length = 0;
}

/** Finds the question's words in one passage, unless they were found there just now. */
export function matchPassage(matching: Matching, passages: Passages, words: Words, passage: number): void {
  if (matching.passage === passage) return;
  matching.passage = passage;
  const first = passages.sentences[passage] ?? 0;
  const last = passages.sentences[passage + 1] ?? 0;
  matching.sentences = last - first;
  matching.count = 0;
  matching.centres = 0;
  matching.followed.fill(0);
  matchTitle(matching, titleOf(passages, passage));
  const begin = passages.words[first] ?? 0;
  for (let sentence = first; sentence < last; sentence++) {
    matchSentence(matching, passages, words, { sentence, number: sentence - first, begin });
  }
}

function matchSentence(
  matching: Matching,
  passages: Passages,
  words: Words,
  { sentence, number, begin }: { sentence: number; number: number; begin: number },
): void {
  const { slotOf, turnOf, wanted } = matching;
  const from = passages.words[sentence] ?? 0;
  const to = passages.words[sentence + 1] ?? 0;
  let fresh = 0;
  let lastTurn = 0;
  for (let at = from; at < to; at++) {
    const packed = passages.word[at] ?? 0;
    const word = numberIn(packed);
    const turn = turnOf[word] ?? 0;
    if (turn > 0 && lastTurn > 0) followTurn(matching, lastTurn, turn);
    lastTurn = turn;
    const slot = slotOf[word] ?? 0;
    if (slot > 0) {
      addMatch(matching, word, slot - 1, at - begin, number);
    } else if (turn === 0) {
      const marks = marksIn(passages, packed);
      fresh |= marks;
      if ((marks & wanted) !== 0 && words.term[word] !== noTerm) matching.centre[matching.centres++] = at - begin;
    }
  }
  matching.fresh[number] = fresh;
  matching.length[number] = to - from;
}

/* Notes that one of the question's words follows another as it does there. */
function followTurn({ follows, followed }: Matching, last: number, turn: number): void {
  if ((((follows[last] ?? 0) >>> turn) & 1) === 1) followed[last] = (followed[last] ?? 0) | (1 << turn);
}

function addMatch(matching: Matching, word: number, slot: number, place: number, sentence: number): void {
  const at = matching.count++;
  matching.slot[at] = slot;
  matching.strength[at] = matching.strengthOf[word] ?? 0;
  matching.same[at] = matching.sameOf[word] ?? 0;
  matching.place[at] = place;
  matching.sentence[at] = sentence;
}

function matchTitle({ title, slots, slotOf, strengthOf }: Matching, words: Uint32Array): void {
  title.fill(0, 0, slots);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const slot = slotOf[word] ?? 0;
    if (slot > 0) title[slot - 1] = Math.max(title[slot - 1] ?? 0, strengthOf[word] ?? 0);
  }
}

import type { Library } from './build.ts';
import type { Index } from './index.ts';
import { readKind, type Kind } from './kinds.ts';
import type { Knowledge } from './library.ts';
import { rarityOf } from './matches.ts';
import { readTerms } from './reading.ts';
import { readTokens } from './tokens.ts';
import type { Term } from './understand.ts';
import { dropWrappers } from './wrappers.ts';

/**
 * What people asked and checked before: the golden questions, each as the things it looks for.
 *
 * A new question is held against them. That only weighs in: what is shown is a passage all the same, and one that does
 * not hold the words of the question is not made an answer by it.
 */
export interface Asked {
  readonly questions: readonly AskedBefore[];
  /** Thing looked for → the questions that look for it, and what it is worth in each. */
  readonly byThing: ReadonlyMap<string, { readonly at: number[]; readonly worth: number[] }>;
  /** Question → the sum of what its things are worth. */
  readonly whole: Float64Array;
  /** Room to count in, used again by every question; holds nothing between two of them. */
  readonly shared: Float64Array;
  /** Ids of passages that answer golden questions → their numbers. */
  readonly numbers: ReadonlyMap<string, number>;
}

interface AskedBefore {
  readonly kind: Kind;
  /** Things that stand side by side in the question. */
  readonly pairs: ReadonlySet<string>;
  /** Ids of the passages that answer it; none where it must be refused. */
  readonly passages: readonly string[];
}

/** How like a question is to those that were checked: 1 for the same, 0 for what is less than half alike. */
export interface Likeness {
  /** Passage id → likeness of the question most like it that this passage answers. */
  readonly passages: ReadonlyMap<string, number>;
  /** Likeness of the question most like it that must be refused. */
  readonly refused: number;
}

const noRow = { at: [], worth: [] };

/** Nothing was asked before. */
export const neverAsked: Asked = {
  questions: [],
  byThing: new Map(),
  whole: new Float64Array(),
  shared: new Float64Array(),
  numbers: new Map(),
};

/** Reads the golden questions of a library as any question is read, but takes no word of theirs for misspelt. */
export function readAsked(library: Library): Asked {
  const { knowledge, index } = library;
  const exact = { ...library, spelling: { ...library.spelling, word: new Uint32Array() } };
  const byThing = new Map<string, { at: number[]; worth: number[] }>();
  const whole = new Float64Array(knowledge.questions.length);
  const questions = knowledge.questions.map(({ question, passage, also }, at) => {
    const tokens = readTokens(dropWrappers(question));
    const { terms } = readTerms(exact, tokens);
    const { things, pairs, worth: all } = readThings(index, terms, byThing);
    for (const [thing, worth] of things) {
      const row = byThing.get(thing) ?? { at: [], worth: [] };
      byThing.set(thing, row);
      row.at.push(at);
      row.worth.push(worth);
    }
    whole[at] = all;
    return { kind: readKind(tokens), pairs, passages: passage === undefined ? [] : [passage, ...also] };
  });
  return { questions, byThing, whole, shared: new Float64Array(questions.length), numbers: numberPassages(knowledge) };
}

function numberPassages({ questions, passages }: Knowledge): Map<string, number> {
  const named = new Set(questions.flatMap(({ passage, also }) => (passage === undefined ? [] : [passage, ...also])));
  const numbers = new Map<string, number>();
  if (named.size > 0) for (const [number, { id }] of passages.entries()) if (named.has(id)) numbers.set(id, number);
  return numbers;
}

/** Holds what a question looks for against the questions that were checked before. */
export function findLikeness({ asked, index }: Library, terms: readonly Term[], kind: Kind): Likeness {
  const { questions, byThing, whole, shared } = asked;
  const passages = new Map<string, number>();
  let refused = 0;
  if (questions.length === 0) return { passages, refused };
  const own = readThings(index, terms, byThing);
  const taken = new Uint8Array(questions.length);
  for (const term of terms) {
    const worth = own.things.get(thingOf(term, byThing)) ?? 0;
    taken.fill(0);
    for (const { thing, strength } of waysToSay(term, byThing)) {
      const row = byThing.get(thing) ?? noRow;
      for (let i = 0; i < row.at.length; i++) {
        const at = row.at[i] ?? 0;
        if (taken[at] === 1) continue;
        taken[at] = 1;
        shared[at] = (shared[at] ?? 0) + strength * (worth + (row.worth[i] ?? 0));
      }
    }
  }
  for (let at = 0; at < shared.length; at++) {
    const share = (shared[at] ?? 0) / (own.worth + (whole[at] ?? 0));
    const before = questions[at];
    if (share <= 0.5 || !before) continue;
    const same = before.kind === kind ? 1 : otherKind;
    const like = same * (2 * share * (1 - turned * (1 - likePairs(own.pairs, before.pairs))) - 1);
    for (const id of before.passages) passages.set(id, Math.max(passages.get(id) ?? 0, like));
    if (before.passages.length === 0) refused = Math.max(refused, like);
  }
  shared.fill(0);
  return { passages, refused };
}

/** How much is left where another kind of answer is asked for ("Who was there for Russia?", "Why would it be Russia?"). */
const otherKind = 0.9;
/** How much it counts that the same things stand in another order ("Trump gave Putin", "Putin gave Trump"). */
const turned = 0.15;
/** What a name is worth at least, in nats: it tells two questions apart however often it stands in the documents. */
const leastOfName = 3;

interface Things {
  readonly things: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  /** Sum of what the things are worth. */
  readonly worth: number;
}

function readThings(index: Index, terms: readonly Term[], byThing: ReadonlyMap<string, unknown>): Things {
  const things = new Map<string, number>();
  const pairs = new Set<string>();
  let all = 0;
  let before = '';
  for (const term of terms) {
    const thing = thingOf(term, byThing);
    const worth = worthOf(index, term);
    things.set(thing, worth);
    all += worth;
    pairs.add(`${before} ${thing}`);
    before = thing;
  }
  return { things, pairs, worth: all };
}

function worthOf(index: Index, { weight, forms, name }: Term): number {
  const rarity = rarityOf(index, forms[0]?.term);
  return weight * (name ? Math.max(rarity, leastOfName) : rarity);
}

/*
 * A term of the index under its number, a word that the documents do not hold under its stem: also where it could be
 * misspelt, if a golden question has that very word.
 */
function thingOf({ forms, stem }: Term, byThing: ReadonlyMap<string, unknown>): string {
  const unknown = `?${stem}`;
  return !forms[0] || byThing.has(unknown) ? unknown : String(forms[0].term);
}

/* The thing itself, then what may stand for it, by the glossary: "translator" for "interpreter". */
function waysToSay(term: Term, byThing: ReadonlyMap<string, unknown>): { thing: string; strength: number }[] {
  const own = { thing: thingOf(term, byThing), strength: 1 };
  const others = term.forms.slice(1).filter(({ strength }) => strength > 0.5);
  return [own, ...others.map((form) => ({ thing: String(form.term), strength: form.strength }))];
}

/* Share of the pairs that two questions have in common (Dice). */
function likePairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / Math.max(1, a.size + b.size);
}

/** What a likeness is worth: the very question says it all; one that is much like it may still be another. */
export function weighLikeness(like: number): number {
  return like >= 0.95 ? 1 : 0.6 * like;
}

import type { Library } from './build.ts';
import type { Index } from './index.ts';
import { readKind, type Kind } from './kinds.ts';
import type { Knowledge } from './library.ts';
import { rarityOf } from './matches.ts';
import { readTerms } from './reading.ts';
import { readTokens } from './tokens.ts';
import { noSpelling } from './typos.ts';
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
  /** Question → the kind of answer it asks for, once it was looked at. */
  readonly kinds: (Kind | undefined)[];
  /** Thing looked for (see `thingOf`) → the questions that look for it, and what it is worth in each. */
  readonly byThing: ReadonlyMap<number, Row>;
  /** Stems that the documents do not hold and golden questions do → their number. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Question → the sum of what its things are worth. */
  readonly whole: Float64Array;
  /** Room to count in, used again by every question; holds nothing between two of them. */
  readonly shared: Float64Array;
  /** Ids of passages that answer golden questions → their numbers. */
  readonly numbers: ReadonlyMap<string, number>;
}

interface Row {
  readonly at: number[];
  readonly worth: number[];
}

interface AskedBefore {
  /** Things that stand side by side in the question, each pair once. */
  readonly pairs: readonly number[];
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

const noRow: Row = { at: [], worth: [] };

/** Nothing was asked before. */
export const neverAsked: Asked = {
  questions: [],
  kinds: [],
  byThing: new Map(),
  unknown: new Map(),
  whole: new Float64Array(),
  shared: new Float64Array(),
  numbers: new Map(),
};

/** Reads the golden questions of a library as any question is read, but takes no word of theirs for misspelt. */
export function readAsked(library: Library): Asked {
  const { knowledge, index } = library;
  const exact = { ...library, spelling: noSpelling };
  const byThing = new Map<number, Row>();
  const unknown = new Map<string, number>();
  const whole = new Float64Array(knowledge.questions.length);
  const questions = knowledge.questions.map(({ question, passage, also }, at) => {
    const { terms } = readTerms(exact, readTokens(dropWrappers(question)), { plain: true });
    const { things, pairs, worth: all, fresh } = readThings(index, terms, unknown);
    for (const stem of fresh) unknown.set(stem, unknown.size);
    for (const [thing, worth] of things) {
      let row = byThing.get(thing);
      if (!row) byThing.set(thing, (row = { at: [], worth: [] }));
      row.at.push(at);
      row.worth.push(worth);
    }
    whole[at] = all;
    return { pairs, passages: passage === undefined ? [] : [passage, ...also] };
  });
  const shared = new Float64Array(questions.length);
  return { questions, kinds: [], byThing, unknown, whole, shared, numbers: numberPassages(knowledge) };
}

function numberPassages({ questions, passages }: Knowledge): Map<string, number> {
  const named = new Set(questions.flatMap(({ passage, also }) => (passage === undefined ? [] : [passage, ...also])));
  const numbers = new Map<string, number>();
  if (named.size > 0) for (const [number, { id }] of passages.entries()) if (named.has(id)) numbers.set(id, number);
  return numbers;
}

/** Holds what a question looks for against the questions that were checked before. */
export function findLikeness({ knowledge, asked, index }: Library, terms: readonly Term[], kind: Kind): Likeness {
  const { questions, unknown, whole, shared } = asked;
  const passages = new Map<string, number>();
  let refused = 0;
  if (questions.length === 0) return { passages, refused };
  const own = readThings(index, terms, unknown);
  for (const [at, term] of terms.entries()) shareTerm(asked, term, own.each[at] ?? 0, own);
  for (let at = 0; at < shared.length; at++) {
    const both = own.worth + (whole[at] ?? 0);
    // Nearly all are far below a half, and no division is needed to see it.
    if ((shared[at] ?? 0) < 0.49 * both) continue;
    const share = (shared[at] ?? 0) / both;
    const before = questions[at];
    if (share <= 0.5 || !before) continue;
    const same = kindOf(asked, knowledge, at) === kind ? 1 : otherKind;
    const like = same * (2 * share * (1 - turned * (1 - likePairs(own.pairs, before.pairs))) - 1);
    for (const id of before.passages) passages.set(id, Math.max(passages.get(id) ?? 0, like));
    if (before.passages.length === 0) refused = Math.max(refused, like);
  }
  shared.fill(0);
  return { passages, refused };
}

function kindOf({ kinds }: Asked, { questions }: Knowledge, at: number): Kind {
  return (kinds[at] ??= readKind(readTokens(dropWrappers(questions[at]?.question ?? ''))));
}

/* Counts a term for every question that has it: as the thing itself, or else as what may stand for it by the glossary. */
function shareTerm({ byThing, shared }: Asked, term: Term, thing: number, { things }: Things): void {
  const worth = things.get(thing) ?? 0;
  const own = byThing.get(thing) ?? noRow;
  for (let i = 0; i < own.at.length; i++) {
    const at = own.at[i] ?? 0;
    shared[at] = (shared[at] ?? 0) + (worth + (own.worth[i] ?? 0));
  }
  const others = term.forms.filter(({ strength }, at) => at > 0 && strength > 0.5);
  if (others.length === 0) return;
  // "translator" for "interpreter": each question counts once, by the first of these that it has.
  const taken = new Set(own.at);
  for (const { term: other, strength } of others) {
    const row = byThing.get(other) ?? noRow;
    for (let i = 0; i < row.at.length; i++) {
      const at = row.at[i] ?? 0;
      if (taken.has(at)) continue;
      taken.add(at);
      shared[at] = (shared[at] ?? 0) + strength * (worth + (row.worth[i] ?? 0));
    }
  }
}

/** How much is left where another kind of answer is asked for ("Who was there for Russia?", "Why would it be Russia?"). */
const otherKind = 0.9;
/** How much it counts that the same things stand in another order ("Trump gave Putin", "Putin gave Trump"). */
const turned = 0.15;
/** What a name is worth at least, in nats: it tells two questions apart however often it stands in the documents. */
const leastOfName = 3;

interface Things {
  readonly things: ReadonlyMap<number, number>;
  /** Term → its thing. */
  readonly each: readonly number[];
  readonly pairs: readonly number[];
  /** Sum of what the things are worth. */
  readonly worth: number;
  /** Stems that neither the documents nor golden questions hold, in the order of their numbers. */
  readonly fresh: readonly string[];
}

function readThings(index: Index, terms: readonly Term[], unknown: ReadonlyMap<string, number>): Things {
  const things = new Map<number, number>();
  const each: number[] = [];
  const pairs: number[] = [];
  const fresh: string[] = [];
  let all = 0;
  let before = nothing;
  for (const term of terms) {
    const thing = thingOf(term, unknown, fresh);
    const worth = worthOf(index, term);
    things.set(thing, worth);
    each.push(thing);
    all += worth;
    const pair = (before - nothing) * mostThings + (thing - nothing);
    if (!pairs.includes(pair)) pairs.push(pair);
    before = thing;
  }
  return { things, each, pairs, worth: all, fresh };
}

/** Numbers of things lie between these: terms from 0 on, other stems from -1 downwards. */
const nothing = -(2 ** 24);
const mostThings = 2 ** 26;

function worthOf(index: Index, { weight, forms, name }: Term): number {
  const rarity = rarityOf(index, forms[0]?.term);
  return weight * (name ? Math.max(rarity, leastOfName) : rarity);
}

/*
 * A term of the index under its number, a word that the documents do not hold under one of its own, below 0: also where
 * it could be misspelt, if a golden question has that very word.
 */
function thingOf({ forms, stem }: Term, unknown: ReadonlyMap<string, number>, fresh: string[]): number {
  const known = unknown.size === 0 ? undefined : unknown.get(stem);
  if (known !== undefined) return -1 - known;
  const [own] = forms;
  if (own) return own.term;
  if (!fresh.includes(stem)) fresh.push(stem);
  return -1 - unknown.size - fresh.indexOf(stem);
}

/* Share of the pairs that two questions have in common (Dice). */
function likePairs(a: readonly number[], b: readonly number[]): number {
  let common = 0;
  for (const pair of a) if (b.includes(pair)) common++;
  return (2 * common) / Math.max(1, a.length + b.length);
}

/** What a likeness is worth: the very question says it all; one that is much like it may still be another. */
export function weighLikeness(like: number): number {
  return like >= 0.95 ? 1 : 0.6 * like;
}

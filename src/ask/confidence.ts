import { weighLikeness } from './asked.ts';
import type { Library } from './build.ts';
import type { Kind } from './kinds.ts';
import { fewestPassages, matchPassage, rarityOf, takeQuestion, type Matching } from './matches.ts';
import type { Hit } from './search.ts';
import type { Question, Term } from './understand.ts';
import { confidenceWeights, strengths, thresholds } from './weights.ts';
import type { Window } from './window.ts';

/** What tells whether the best passage answers the question, each from 0 to 1. */
export interface Signals {
  /** Share of the question's worth in the best single sentence of the quoted window. */
  readonly sentence: number;
  /** The same in the whole passage with its title, words of the same root not counted. */
  readonly passage: number;
  /** How close the question's words come to where the answer can stand. */
  readonly nearness: number;
  /** First stage's score of the best passage relative to the most that the question's words could reach. */
  readonly score: number;
  /** Share of the question, by what each word was expected to be found, that the passage lacks. */
  readonly lacking: number;
  /** The same for the quoted window. */
  readonly unsaid: number;
  /** The same for words that were taken for others. */
  readonly guessed: number;
  /** Share of the question's names and numbers, by their worth, that the passage lacks. */
  readonly names: number;
  /** 1 where a word of the asked kind stands in the window, 0 where none does, a half where any word may answer. */
  readonly kind: number;
  /** 1 where a number, a day or the like is asked for, and the window holds none that the question does not. */
  readonly unmet: number;
  /** 1 where the question is about whoever asks, or about the bot, little of it is held, and the window quotes no such words. */
  readonly personal: number;
  /** How many different things of the question the passage holds, none to eight, as a logarithm. */
  readonly held: number;
  /** The same without everyday synonyms. */
  readonly plainly: number;
  /** How rare the rarest of these is, against a word that no passage holds. */
  readonly rarest: number;
  /** 1 for key words alone, which ask for whatever there is. */
  readonly keyWords: number;
  /** How like the question is to a golden one that the passage answers, squared: half alike says little. */
  readonly asked: number;
  /** How much more like it is to a golden one that must be refused, squared. */
  readonly refused: number;
}

/** Reads the signals of the best hit. */
export function readSignals(library: Library, question: Question, hits: readonly Hit[], window: Window): Signals {
  const { matching, passages, words, index } = library;
  const [best] = hits;
  if (!best) throw new Error('signals are read from a hit, and there is none');
  takeQuestion(matching, question, index, words);
  matchPassage(matching, passages, words, best.number);
  const held = holdPassage(matching);
  const inWindow = holdWindow(library, best.number, window);
  const passage = shareOf(matching, (slot) => held[slot] ?? 0);
  const known = question.like.passages.get(best.passage.id) ?? 0;
  const signals = {
    sentence: window.sentence,
    passage,
    nearness: window.nearness,
    // The first stage's scores say little among a few passages.
    score:
      index.norm.length < fewestPassages
        ? passage
        : Math.min(1, best.words / Math.max(1e-9, mostScore(library, question))),
    lacking: weigh(question, (_, slot) => (held[slot] ?? 0) === 0),
    guessed: weigh(question, ({ written }) => question.typos.some((typo) => typo.written === written)),
    unsaid: weigh(question, (_, slot) => (inWindow[slot] ?? 0) === 0),
    names: lackNames(matching, held),
    kind: matching.wanted === 0 ? 0.5 : window.kind,
    unmet: countable.has(question.kind) && window.kind === 0 ? 1 : 0,
    personal: question.personal && isLoose(question, held) && !speaks.test(textOf(best, window)) ? 1 : 0,
    held: countHeld(held, 0),
    plainly: countHeld(held, plain),
    rarest: findRarest(matching, held) / rarityOf(index, undefined),
    keyWords: isKeyWords(question) ? 1 : 0,
    // Where the documents hold nothing of the question, a golden one does not make a passage its answer.
    asked: question.terms.some(({ forms }) => forms.length > 0) ? weighLikeness(known) ** 2 : 0,
    refused: Math.max(0, question.like.refused - known) ** 2,
  };
  return signals;
}

/* A question of which little is held: one word, or not four fifths of it. */
function isLoose(question: Question, held: Float32Array): boolean {
  const things = held.filter((strength) => strength > 0).length;
  return things < 2 || weigh(question, (_, slot) => (held[slot] ?? 0) === 0) > 0.2;
}

function textOf({ passage }: Hit, { start, end }: Window): string {
  return passage.text.slice(start, end);
}

const speaks = /\b(?:i|me|my|you|your)\b/iu;

/* What has signs that no answer can do without. */
const countable: ReadonlySet<Kind> = new Set(['date', 'time', 'duration', 'money', 'number']);

/* Stronger than an everyday synonym or a country for its people. */
const plain = 0.55;

function countHeld(held: Float32Array, least: number): number {
  return Math.min(1, Math.log1p(held.filter((strength) => strength > least).length) / Math.log1p(8));
}

function findRarest({ worth }: Matching, held: Float32Array): number {
  return held.reduce((rarest, strength, slot) => (strength > plain ? Math.max(rarest, worth[slot] ?? 0) : rarest), 0);
}

/* Key words alone ask for whatever there is. */
function isKeyWords({ order, terms }: Question): boolean {
  return order.length <= terms.length;
}

/* The first stage's score if every word stood in a passage of usual length once, under its best form. */
function mostScore({ index }: Library, { terms }: Question): number {
  return terms.reduce((sum, { weight, forms }) => sum + weight * rarityOf(index, forms[0]?.term) * 1.5, 0);
}

function holdPassage(matching: Matching): Float32Array {
  const held = new Float32Array(matching.slots);
  for (let at = 0; at < matching.count; at++) hold(held, matching.slot[at] ?? 0, matching.strength[at] ?? 0);
  for (let slot = 0; slot < matching.slots; slot++) hold(held, slot, matching.title[slot] ?? 0);
  return held;
}

function holdWindow({ matching, passages }: Library, passage: number, { start, end }: Window): Float32Array {
  const held = new Float32Array(matching.slots);
  const first = passages.sentences[passage] ?? 0;
  for (let at = 0; at < matching.count; at++) {
    const sentence = first + (matching.sentence[at] ?? 0);
    if ((passages.start[sentence] ?? 0) < start || (passages.end[sentence] ?? 0) > end) continue;
    hold(held, matching.slot[at] ?? 0, matching.strength[at] ?? 0);
  }
  return held;
}

/* Words of the same root are near, but they are not what was asked for. */
function hold(held: Float32Array, slot: number, strength: number): void {
  if (strength > Math.fround(strengths.root)) held[slot] = Math.max(held[slot] ?? 0, strength);
}

function shareOf({ slots, worth, whole }: Matching, held: (slot: number) => number): number {
  let sum = 0;
  for (let slot = 0; slot < slots; slot++) sum += (worth[slot] ?? 0) * held(slot);
  return whole === 0 ? 0 : sum / whole;
}

/* The share of what was expected in the terms that are chosen. */
function weigh({ terms }: Question, isChosen: (term: Term, slot: number) => boolean): number {
  let chosen = 0;
  let all = 0;
  for (const [slot, term] of terms.entries()) {
    all += surprise(term);
    if (isChosen(term, slot)) chosen += surprise(term);
  }
  return all === 0 ? 1 : chosen / all;
}

/* How surprising it is, in nats, that a passage that answers lacks this word. */
function surprise({ expected }: Term): number {
  return -Math.log(1 - Math.min(0.97, expected));
}

function lackNames({ slots, isName, worth }: Matching, held: Float32Array): number {
  let all = 0;
  let lacking = 0;
  for (let slot = 0; slot < slots; slot++) {
    if (isName[slot] === 0) continue;
    all += worth[slot] ?? 0;
    if ((held[slot] ?? 0) === 0) lacking += worth[slot] ?? 0;
  }
  return all === 0 ? 0 : lacking / all;
}

/** How sure it is that the best quote answers, from 0 to 1. */
export function weighSignals(signals: Signals): number {
  let sum = confidenceWeights.base;
  for (const name of signalNames) sum += confidenceWeights[name] * signals[name];
  return 1 / (1 + Math.exp(-sum));
}

/** The names of all signals. */
export const signalNames = [
  'sentence',
  'passage',
  'nearness',
  'score',
  'lacking',
  'unsaid',
  'guessed',
  'names',
  'kind',
  'unmet',
  'personal',
  'held',
  'plainly',
  'rarest',
  'keyWords',
  'asked',
  'refused',
] as const satisfies readonly (keyof Signals)[];

/**
 * What may be said: that this is the answer, that these come nearest, or nothing at all.
 *
 * Near is what speaks of a name that the documents hold too. Without one, passages are shown only where more speaks for
 * them, and never where most of the words or a name are unknown: then the question is about something else.
 */
export function judge(question: Question, signals: Signals): 'answer' | 'closest' | 'nothing' {
  if (weighSignals(signals) >= thresholds.answer) return 'answer';
  // That a golden question must be refused says nothing about how near the passages come to it.
  const sure = weighSignals({ ...signals, refused: 0 });
  if (holdsKnownName(question)) return sure >= thresholds.named ? 'closest' : 'nothing';
  const unknown = weigh(question, (term) => term.forms.length === 0);
  const foreign = unknown >= thresholds.foreign || holdsUnknownName(question);
  return sure >= thresholds.closest && !foreign ? 'closest' : 'nothing';
}

function holdsKnownName({ terms, people, typos }: Question): boolean {
  const isTypo = (written: string): boolean => typos.some((typo) => typo.written === written);
  return people.length > 0 || terms.some(({ name, forms, written }) => name && forms.length > 0 && !isTypo(written));
}

function holdsUnknownName({ terms }: Question): boolean {
  return terms.some(({ name, forms }) => name && forms.length === 0);
}

import { findLikeness, type Likeness } from './asked.ts';
import type { Library } from './build.ts';
import { readKind, type Kind } from './kinds.ts';
import { numberOf } from './lexicon.ts';
import { readTerms } from './reading.ts';
import { readTokens } from './tokens.ts';
import { translate } from './translate.ts';
import { spell } from './vocabulary.ts';
import { dropWrappers, isSmallTalk } from './wrappers.ts';

/** What was made of a member's words. */
export interface Question {
  /** As the member wrote them. */
  readonly words: string;
  /** What is looked for; at most 32, in the order of the words. */
  readonly terms: readonly Term[];
  readonly kind: Kind;
  /** Speaks of whoever asks, or to the bot ("my order", "are you"). */
  readonly personal: boolean;
  /** The words in order as numbers of the library's words, -1 where it does not hold one. */
  readonly order: readonly number[];
  /** People that the words name, by any of their names. */
  readonly people: readonly NamedPerson[];
  /** Words the documents do not hold that were taken for others. */
  readonly typos: readonly Typo[];
  /** Words the documents do not hold under any form, as the member wrote them. */
  readonly missing: readonly string[];
  /** How like it is to the golden questions. */
  readonly like: Likeness;
}

export interface NamedPerson {
  readonly written: string;
  readonly id: string;
  readonly name: string;
}

export interface Typo {
  readonly written: string;
  readonly taken: string;
}

/** One thing looked for, under any of its forms. */
export interface Term {
  readonly written: string;
  readonly stem: string;
  /** 1, or less for words that describe the answer ("name", "type", "many"). */
  readonly weight: number;
  /** Empty where the documents do not hold the word. */
  readonly forms: readonly Form[];
  /** Written with a capital, or known as a name. */
  readonly name: boolean;
  /** How likely a passage that answers the question holds this word, from 0 to 1 (see `expectWord`). */
  readonly expected: number;
}

/** A term of the index that stands for a word of the question; `strength` is 1 for the word itself. */
export interface Form {
  readonly term: number;
  readonly strength: number;
}

/** More terms than this are not looked for: the first ones count. */
export const mostTerms = 32;
/** Words of a question whose neighbourhood counts. */
const longestOrder = 64;

const speakers: ReadonlySet<string> = new Set(
  'i im ive id me my mine myself you youre your yours yourself u ur'.split(' '),
);

/** Reads a question: what is looked for and what kind of answer is wanted. */
export function understand(words: string, library: Library): Question {
  const bare = translate(dropWrappers(words), library.dictionaries, (word) => library.terms.has(library.stem(word)));
  const tokens = readTokens(bare);
  const small = isSmallTalk(readTokens(words).map(({ word }) => word));
  const { terms, people, typos, missing } = readTerms(library, small ? [] : tokens);
  const kind = readKind(tokens);
  return {
    words,
    terms,
    kind,
    personal: tokens.some(({ word, shape }) => shape !== 'acronym' && speakers.has(word)),
    order: tokens.slice(0, longestOrder).map((token) => numberOf(library.words.numbers, spell(token)) ?? -1),
    people,
    typos,
    missing,
    like: findLikeness(library, terms, kind),
  };
}

import type { Quote } from './answer.ts';
import { homeOf } from './beside.ts';
import type { Library } from './build.ts';
import type { Passage } from './library.ts';
import { forgetQuestion, matchPassage, takeQuestion } from './matches.ts';
import { quote } from './quote.ts';
import { saySame } from './same.ts';
import { findPassages } from './search.ts';
import { understand, type NamedPerson, type Question, type Typo } from './understand.ts';

/** Why a passage was shown, in things that a person can look at: words and passages. */
export interface Why {
  /** Words of the question that the passage or its headings hold, under any form, as they were looked for. */
  readonly held: readonly string[];
  /** Words that other passages hold, and this one does not. */
  readonly elsewhere: readonly string[];
  /** Words that the documents do not hold, as the member wrote them. */
  readonly missing: readonly string[];
  readonly typos: readonly Typo[];
  /** People who were named by another name than their own. */
  readonly people: readonly NamedPerson[];
  /** What came next, best first. */
  readonly runnersUp: readonly Quote[];
}

/** How many passages that came next are shown. */
const mostRunnersUp = 2;
/** Hits looked through for them: some only say the same. */
const mostHits = 6;

/** What speaks for this passage as the reply to this question. */
export function explain(all: Library, asked: Question, shown: Passage): Why {
  const library = homeOf(all, shown);
  // Numbers of terms are those of one library.
  const question = all.beside ? understand(asked.words, library) : asked;
  const hits = findPassages(library, question, mostHits);
  const number = library.knowledge.passages.indexOf(shown);
  const held = heldIn(library, question, number);
  const words = question.terms.filter(({ forms }) => forms.length > 0).map(({ written }) => written);
  const others = hits.filter((hit) => hit.number !== number && !saySame(library, hit.number, number));
  return {
    held: distinct(words.filter((word) => held.has(word))),
    elsewhere: distinct(words.filter((word) => !held.has(word))),
    missing: question.missing.filter((word) => asked.missing.includes(word)),
    typos: question.typos,
    people: question.people.filter(({ written, name }) => !name.toLowerCase().includes(written.toLowerCase())),
    runnersUp: others.slice(0, mostRunnersUp).map((hit) => quote(library, question, hit)),
  };
}

/** The share of what a question looks for that this passage or its headings hold, from 0 to 1. */
export function shareHeld(library: Library, question: Question, passage: Passage): number {
  const held = heldIn(library, question, library.knowledge.passages.indexOf(passage));
  return held.size / Math.max(new Set(question.terms.map(({ written }) => written)).size, 1);
}

function heldIn({ matching, passages, words, index }: Library, question: Question, number: number): Set<string> {
  takeQuestion(matching, question, index, words);
  matchPassage(matching, passages, words, number);
  const { slot, count, title, slots } = matching;
  const held = new Set(slot.subarray(0, count));
  for (let one = 0; one < slots; one++) if ((title[one] ?? 0) > 0) held.add(one);
  forgetQuestion(matching);
  return new Set([...held].flatMap((one) => question.terms[one]?.written ?? []));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

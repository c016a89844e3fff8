import { answer, type Quote } from './answer.ts';
import type { Library } from './build.ts';
import { mayBeOffered } from './complete.ts';

/** What is known of the golden questions as questions to go on with; filled as they come up, for asking one takes a while. */
export interface Offers {
  /** Passage → the questions that it answers, as numbers of the knowledge's golden questions. */
  readonly byPassage: ReadonlyMap<string, readonly number[]>;
  /** Question → the quote that answers it; null where it is not answered by a passage that was checked. */
  readonly checked: (Quote | null | undefined)[];
}

/** Longer questions do not fit on a button. */
const longest = 80;
/** Passages before and after a shown one in which questions are looked for. */
const nearby = 3;
/** Questions that one answer may ask before it gives up: each takes about as long as the answer itself. */
const mostAsked = 12;

/** Which golden questions may be offered for which passage. */
export function collectOffers({ questions }: Library['knowledge']): Offers {
  const byPassage = new Map<string, number[]>();
  for (const [number, golden] of questions.entries()) {
    const { question, passage } = golden;
    if (passage === undefined || question.length > longest || !mayBeOffered(golden)) continue;
    const numbers = byPassage.get(passage);
    if (numbers) numbers.push(number);
    else byPassage.set(passage, [number]);
  }
  return { byPassage, checked: [] };
}

/**
 * Questions to go on with, best first: those of the shown passages, then of the passages around the first of them.
 *
 * Each is asked before it is offered: it is answered by a passage that somebody checked, with words that are neither
 * shown already nor those of another one that is offered.
 */
export function findRelated(library: Library, shown: readonly Quote[], limit = 3): string[] {
  const found: Quote[] = [];
  const questions: string[] = [];
  let asked = 0;
  for (const number of listNumbers(library, shown)) {
    if (questions.length === limit || asked === mostAsked) break;
    if (library.offers.checked[number] === undefined) asked++;
    const quote = check(library, number);
    if (!quote || [...shown, ...found].some((other) => overlap(quote, other))) continue;
    found.push(quote);
    questions.push(library.knowledge.questions[number]?.question ?? '');
  }
  return questions;
}

/** The golden questions around the shown passages, the nearest first. */
function listNumbers({ knowledge: { passages }, offers }: Library, shown: readonly Quote[]): number[] {
  const [first] = shown;
  const at = first ? passages.indexOf(first.passage) : -1;
  const steps = Array.from({ length: nearby }, (_, step) => [at + step + 1, at - step - 1]).flat();
  const around = at < 0 ? [] : steps.flatMap((place) => passages[place] ?? []);
  const beside = around.filter(({ document }) => document === first?.passage.document);
  const ids = new Set([...shown.map(({ passage }) => passage), ...beside].map(({ id }) => id));
  return [...ids].flatMap((id) => offers.byPassage.get(id) ?? []);
}

function check(library: Library, number: number): Quote | null {
  const { checked } = library.offers;
  const known = checked[number];
  return known === undefined ? (checked[number] = ask(library, number)) : known;
}

function ask(library: Library, number: number): Quote | null {
  const golden = library.knowledge.questions[number];
  if (!golden) return null;
  const said = answer(library, golden.question);
  if (said.kind !== 'answer') return null;
  const [best] = said.quotes;
  return [golden.passage, ...golden.also].includes(best.passage.id) ? best : null;
}

function overlap(one: Quote, other: Quote): boolean {
  return one.passage.id === other.passage.id && one.start < other.end && other.start < one.end;
}

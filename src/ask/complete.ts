import type { Library } from './build.ts';
import type { GoldenQuestion, Knowledge } from './library.ts';
import { foldWord } from './stems.ts';

/** The longest choice Discord shows. */
export const longestChoice = 100;

/** A choice with everything it may be found by, folded. */
export interface Choice {
  readonly text: string;
  readonly found: string;
}

/**
 * Good questions and people for what has been typed so far, at most `limit`, each at most 100 characters: first those
 * that begin with it, then those with a word that does, then those that hold every word that was begun.
 */
export function complete(library: Library, typed: string, limit = 25): string[] {
  const wanted = foldWord(typed.slice(0, longestChoice)).trim().replace(/\s+/g, ' ');
  const begun = wanted.split(' ');
  const tiers: string[][] = [[], [], []];
  for (const { text, found } of library.choices) {
    if (found.startsWith(` ${wanted}`)) tiers[0]?.push(text);
    else if (found.includes(` ${wanted}`)) tiers[1]?.push(text);
    else if (begun.every((word) => found.includes(` ${word}`))) tiers[2]?.push(text);
  }
  return [...new Set(tiers.flat())].slice(0, limit);
}

/** Everything that may be offered while somebody types, in the order it is offered: good questions, then people. */
export function listChoices({ questions, people }: Knowledge): Choice[] {
  const good = questions.filter(mayBeOffered).map(({ question }) => [question]);
  const persons = people.map(({ name, aliases }) => [`Who is ${name}?`, name, ...aliases]);
  return [...good, ...persons].flatMap(([text = '', ...others]) =>
    text.length > longestChoice ? [] : [{ text, found: ` ${foldWord([text, ...others].join(' | '))}` }],
  );
}

/** Some golden questions are key words, or misspelt on purpose: those are for judging answers, not for offering. */
export function mayBeOffered({ question, passage }: GoldenQuestion): boolean {
  return passage !== undefined && /^\p{Lu}.*\?$/u.test(question);
}

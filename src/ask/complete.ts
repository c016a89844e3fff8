import type { Library } from './build.ts';
import { foldWord } from './stems.ts';

/** The longest choice Discord shows. */
export const longestChoice = 100;

/**
 * Good questions and names for what has been typed so far: first those that begin with it, then those with a word that
 * does. At most `limit`, each at most 100 characters.
 */
export function complete(library: Library, typed: string, limit = 25): string[] {
  const wanted = foldWord(typed.trim()).slice(0, longestChoice);
  const { questions, people } = library.knowledge;
  const choices = [
    ...questions.filter(({ passage }) => passage !== undefined).map(({ question }) => question),
    ...people.map(({ name }) => `Who is ${name}?`),
  ].filter((choice) => choice.length <= longestChoice);
  const starts = choices.filter((choice) => foldWord(choice).startsWith(wanted));
  const holds = choices.filter((choice) => ` ${foldWord(choice)}`.includes(` ${wanted}`));
  return [...new Set([...starts, ...holds])].slice(0, limit);
}

import { stem } from 'porter2';
import { irregular } from './irregular.ts';

const onlyPlain = /^[a-z0-9]*$/;
const onlyLetters = /^[a-z]+$/;
const marks = /\p{M}/gu;

/**
 * The word in lower case and without diacritics, so that "Mäntyniemi" and "mantyniemi" meet.
 *
 * Marks are removed after NFKD and nothing else is, so every script stays. Cyrillic й becomes и on both sides.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return onlyPlain.test(lower) ? lower : lower.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** What a folded word is indexed under: its porter2 stem where it is Latin, the word itself where it is not. */
export function stemWord(folded: string): string {
  return onlyLetters.test(folded) ? stem(irregular.get(folded) ?? folded) : folded;
}

/** Stems words as `stemWord` does. */
export type Stem = (folded: string) => string;

/** More words than this are not remembered. */
const mostRemembered = 10_000;
/** Longer ones would keep the whole question that they were read from. */
const longestRemembered = 12;

/** `stemWord`, once for each word: questions use the same few thousand. */
export function rememberStems(): Stem {
  const stems = new Map<string, string>();
  return (folded) => {
    const known = stems.get(folded);
    if (known !== undefined) return known;
    const stemmed = stemWord(folded);
    if (folded.length > longestRemembered) return stemmed;
    if (stems.size >= mostRemembered) stems.clear();
    stems.set(folded, stemmed);
    return stemmed;
  };
}

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

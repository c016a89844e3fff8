import { escaped } from './markdown.ts';
import { shorten } from './shorten.ts';

/** Longest word that is named, and most of them. */
const longest = { word: 40, list: 6 } as const;

/**
 * Words of what somebody asked, in italics, each as it stands there ("Mona"): they are looked for in small letters. Of
 * many the first ones.
 */
export function listWords(words: readonly string[], asked: string): string {
  const typed = asked.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const written = words.slice(0, longest.list).map((word) => typed.find((one) => one.toLowerCase() === word) ?? word);
  const named = written.map((word) => `*${escaped(shorten(word, longest.word))}*`);
  return [...named, ...(words.length > longest.list ? ['…'] : [])].join(', ');
}

import { escaped } from './markdown.ts';
import { shorten } from './shorten.ts';

/** Longest word that is named, and most of them. */
const longest = { word: 40, list: 6 } as const;

/** Words that somebody wrote, in italics; of many the first ones. */
export function listWords(words: readonly string[]): string {
  const named = words.slice(0, longest.list).map((word) => `*${escaped(shorten(word, longest.word))}*`);
  return [...named, ...(words.length > longest.list ? ['…'] : [])].join(', ');
}

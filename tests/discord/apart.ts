import type { Saying } from '../../src/ask/library.ts';
import { revealed } from '../../src/discord/markdown.ts';

/** What is wrong with a reply of these texts: words that were taken back without their correction, or that alone. */
export function findApart(sayings: readonly Saying[], texts: readonly string[]): string[] {
  const read = plain(texts.join('\n'));
  const isShown = ({ words }: Saying): boolean => read.includes(plain(words));
  return sayings.flatMap((saying) => {
    const correction = sayings.find(({ id }) => id === saying.correctedBy);
    if (!correction) return [];
    if (isShown(saying) && !isShown(correction)) return [`“${saying.words}” without “${correction.words}”`];
    const corrected = sayings.filter(({ correctedBy }) => correctedBy === correction.id);
    if (isShown(correction) && !corrected.some(isShown)) return [`“${correction.words}” without “${saying.words}”`];
    return [];
  });
}

/** All text in a request's body, as Discord's components carry it; what a member typed is left out. */
export function contentsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(contentsOf);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'content' in part && typeof part.content === 'string' ? [part.content] : [];
  return [...own.map((text) => text.replace(/^-# Asked: .*$/m, '')), ...Object.values(part).flatMap(contentsOf)];
}

function plain(markdown: string): string {
  return revealed(markdown.replaceAll('**', '').replace(/^> /gm, '')).replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

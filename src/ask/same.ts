import type { Library } from './build.ts';
import { numberIn } from './passages.ts';
import { noTerm } from './vocabulary.ts';

/** Two passages say the same where they share this much of the shorter one's words, and of the longer one's. */
const shared = 0.85;

/** True where two passages (by their numbers) hold nearly the same words, so that showing both tells nothing more. */
export function saySame(library: Library, one: number, other: number): boolean {
  const [size, otherSize] = [countTerms(library, one), countTerms(library, other)];
  const longer = Math.max(size, otherSize);
  if (Math.min(size, otherSize) < shared * longer) return false;
  const [first, second] = [termsOf(library, one), termsOf(library, other)];
  let both = 0;
  for (const term of first) if (second.has(term)) both++;
  return both >= shared * longer;
}

/* Counted once for each passage that comes up; most differ in this alone. */
function countTerms(library: Library, passage: number): number {
  const { different } = library;
  return (different[passage] ||= termsOf(library, passage).size);
}

function termsOf({ passages, words }: Library, passage: number): Set<number> {
  const terms = new Set<number>();
  const to = passages.words[passages.sentences[passage + 1] ?? 0] ?? 0;
  for (let at = passages.words[passages.sentences[passage] ?? 0] ?? 0; at < to; at++) {
    const term = words.term[numberIn(passages.word[at] ?? 0)] ?? noTerm;
    if (term !== noTerm) terms.add(term);
  }
  return terms;
}

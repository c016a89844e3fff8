import { layOutLexicon, numberOf, type Lexicon } from './lexicon.ts';
import { noTerm, type Vocabulary } from './vocabulary.ts';

/** The finished vocabulary, in arrays: words, the terms they count as, and the terms that share a root. */
export interface Words {
  /** Words as spelled. */
  readonly numbers: Lexicon;
  /** Stems, each the word for its term. */
  readonly terms: Lexicon;
  /** Word → its term, or `noTerm` for a stop word. */
  readonly term: Uint32Array;
  /** Term → its first entry in `spelled`; one more than there are terms. */
  readonly first: Uint32Array;
  /** The words of every term, term after term. */
  readonly spelled: Uint32Array;
  readonly roots: Lexicon;
  /** Root → its first entry in `related`; one more than there are roots. */
  readonly rootFirst: Uint32Array;
  /** The terms of every root, root after root. */
  readonly related: Uint32Array;
  /** Term → length of its stem. */
  readonly length: Uint8Array;
}

/** Letters that two stems must share at their beginning to be of one root ("interpret" and "interpreter"). */
const rootLength = 5;
/** Stems whose lengths differ by more are not taken for one root ("inter" is no root of "international"). */
const mostDifference = 4;

/** Lays a vocabulary out in arrays. */
export function layOutWords(vocabulary: Vocabulary): Words {
  const term = Uint32Array.from(vocabulary.termOf);
  const stems = [...vocabulary.terms.keys()];
  const { first, members } = group(term, stems.length);
  const roots = new Map<string, number>();
  const rootOf = Uint32Array.from(stems, (stem) => {
    const key = rootKey(stem);
    if (key === undefined) return noTerm;
    const root = roots.get(key) ?? roots.size;
    roots.set(key, root);
    return root;
  });
  const byRoot = group(rootOf, roots.size);
  return {
    numbers: layOutLexicon([...vocabulary.words.keys()]),
    terms: layOutLexicon(stems),
    term,
    first,
    spelled: members,
    roots: layOutLexicon([...roots.keys()]),
    rootFirst: byRoot.first,
    related: byRoot.members,
    length: Uint8Array.from(stems, (stem) => Math.min(stem.length, 255)),
  };
}

function group(of: Uint32Array, groups: number): { first: Uint32Array; members: Uint32Array } {
  const first = new Uint32Array(groups + 1);
  for (const number of of) if (number !== noTerm) first[number + 1] = (first[number + 1] ?? 0) + 1;
  for (let at = 0; at < groups; at++) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0);
  const members = new Uint32Array(first[groups] ?? 0);
  const next = first.slice();
  for (const [member, number] of of.entries()) {
    if (number === noTerm) continue;
    members[next[number] ?? 0] = member;
    next[number] = (next[number] ?? 0) + 1;
  }
  return { first, members };
}

function rootKey(stem: string): string | undefined {
  return stem.length >= rootLength && /^\p{L}+$/u.test(stem) ? stem.slice(0, rootLength) : undefined;
}

/** Calls back with every term that shares its root with this stem, the stem's own term included. */
export function eachRelated(words: Words, stem: string, visit: (term: number) => void): void {
  const key = rootKey(stem);
  const root = key === undefined ? undefined : numberOf(words.roots, key);
  if (root === undefined) return;
  const to = words.rootFirst[root + 1] ?? 0;
  for (let at = words.rootFirst[root] ?? to; at < to; at++) {
    const term = words.related[at] ?? 0;
    if (Math.abs((words.length[term] ?? 0) - stem.length) <= mostDifference) visit(term);
  }
}

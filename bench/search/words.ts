import { pseudoWord } from './pseudo-words.ts';
import type { Random } from './random.ts';

/** Words by rank: the most general one has rank 1. */
export interface Words {
  /** Any rank up to 2^26 has a word. */
  word(rank: number): string;
  /** The rank of a word as it is written; undefined where the real text does not hold it. */
  rank(word: string): number | undefined;
}

/**
 * How often the word of each rank stands in the text: Zipf–Mandelbrot, 1 / (rank + shift), as far as the common words
 * go, then falling faster, as Gerlach and Altmann found in English (Stochastic Model for the Vocabulary Growth in
 * Natural Languages, Physical Review X 3, 021006, 2013: 7,873 common words, exponent 1.77 after them). The tail has no
 * end, so the vocabulary grows with the text by Heaps' law, here with the exponent 1 / 1.77 = 0.56.
 */
export const distribution = {
  /** Makes the first word 7.3 % of the text; "the" is 7.5 % of the reading texts, and ranks 2, 10, 100, 10,000 fit too. */
  shift: 0.3,
  common: 7873,
  exponent: 1.77,
  /** Ranks above are drawn again: one word in eight thousand. */
  last: 2 ** 26,
} as const;

/** Up to this rank a word holds sentences together and says nothing of their subject. */
export const lastFunctionWord = 150;

const pattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/**
 * The words of real documents, most general first, each in its most frequent spelling; made-up ones follow.
 *
 * General is what stands in many of the documents, then what stands there often: in another text, "Tesla" is far rarer
 * than its count in an article about him tells (contextual diversity; Adelman, Brown and Quesada 2006).
 */
export function rankWords(documents: readonly string[]): Words {
  const entries = new Map<string, { documents: Set<number>; count: number; spellings: Map<string, number> }>();
  for (const [number, text] of documents.entries()) {
    for (const [written] of text.matchAll(pattern)) {
      const word = written.toLowerCase();
      const entry = entries.get(word) ?? { documents: new Set(), count: 0, spellings: new Map() };
      entry.documents.add(number);
      entry.count++;
      entry.spellings.set(written, (entry.spellings.get(written) ?? 0) + 1);
      entries.set(word, entry);
    }
  }
  const ranked = [...entries].toSorted(
    ([a, first], [b, second]) =>
      second.documents.size - first.documents.size || second.count - first.count || (a < b ? -1 : 1),
  );
  const written = ranked.map(
    ([, { spellings }]) => [...spellings].reduce((best, other) => (other[1] > best[1] ? other : best))[0],
  );
  const ranks = new Map(ranked.map(([word], at) => [word, at + 1]));
  return {
    word: (rank) => written[rank - 1] ?? pseudoWord(rank - 1 - written.length),
    rank: (word) => ranks.get(word.toLowerCase()),
  };
}

/** The ranks of a text's words that say something of its subject, in order, repetitions included. */
export function subjectOf(words: Words, text: string): number[] {
  return [...text.matchAll(pattern)].flatMap(([word]) => {
    const rank = words.rank(word);
    return rank !== undefined && rank > lastFunctionWord ? [rank] : [];
  });
}

/** Draws ranks by the distribution above, by looking the drawn number up in the sums of their shares. */
export function startRanks(): (random: Random) => number {
  const { shift, common, exponent, last } = distribution;
  const sums = new Float64Array(common + 1);
  for (let rank = 1; rank <= common; rank++) sums[rank] = (sums[rank - 1] ?? 0) + 1 / (rank + shift);
  const head = sums[common] ?? 0;
  // The integral of common^(exponent - 1) / rank^exponent from the last common rank on.
  const tail = 1 / (exponent - 1);
  return function draw(random: Random): number {
    const at = random.next() * (head + tail);
    if (at < head) return find(sums, at);
    const rank = Math.ceil(common * (1 - random.next()) ** (-1 / (exponent - 1)));
    return rank > last ? draw(random) : Math.max(rank, common + 1);
  };
}

/* The first place whose sum is above the number. */
function find(sums: Float64Array, number: number): number {
  let low = 1;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { stopWords } from './stopwords.ts';
import { stemWord } from './stems.ts';
import type { Token } from './tokens.ts';

/** Every word of the documents, and the term it counts as. Grows while the passages are read, then stays as it is. */
export interface Vocabulary {
  /** The number of the token's term, new or known; undefined for a stop word. */
  learn(token: Token): number | undefined;
  /** Words as written (folded) → their term. */
  readonly words: ReadonlyMap<string, number>;
  /** Stems → their term. */
  readonly terms: ReadonlyMap<string, number>;
}

/** True where a word says nothing by itself; a small word in capitals is a name (WHO, IT, US). */
export function isStopWord(token: Token): boolean {
  return token.shape !== 'acronym' && stopWords.has(token.word);
}

/** An empty vocabulary. */
export function startVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const terms = new Map<string, number>();
  return {
    words,
    terms,
    learn(token) {
      if (isStopWord(token)) return undefined;
      const known = words.get(token.word);
      if (known !== undefined) return known;
      const stem = stemWord(token.word);
      const term = terms.get(stem) ?? terms.size;
      terms.set(stem, term);
      words.set(token.word, term);
      return term;
    },
  };
}

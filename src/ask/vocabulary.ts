import { everydayWords } from './everyday.ts';
import { stopWords } from './stopwords.ts';
import { stemWord, type Stem } from './stems.ts';
import type { Token } from './tokens.ts';

/** The number that stands for "no term": what a stop word has. */
export const noTerm = 0xffffffff;

/** Every word of the documents, and the term it counts as. Grows while the passages are read, then stays as it is. */
export interface Vocabulary {
  /** The number of the token's word, new or known. */
  learn(token: Token): number;
  /** Words as spelled (see `spell`) → their number. */
  readonly words: ReadonlyMap<string, number>;
  /** Stems → their term's number. */
  readonly terms: ReadonlyMap<string, number>;
  /** Word → its term, or `noTerm`. */
  readonly termOf: readonly number[];
}

/** True where a word says nothing by itself; a small word in capitals is a name (WHO, IT, US). */
export function isStopWord(token: Token): boolean {
  return token.shape !== 'acronym' && stopWords.has(token.word);
}

/**
 * The spelling a token is known by: folded, but in capitals where that tells a name from another word ("US" from "us",
 * "START", the treaty, from "start").
 */
export function spell(token: Token): string {
  return isNameInCapitals(token) ? token.word.toUpperCase() : token.word;
}

/** What a token is indexed under: its stem, or its capitals where these tell it from another word. */
export function stemToken(token: Token, stem: Stem = stemWord): string {
  return isNameInCapitals(token) ? token.word.toUpperCase() : stem(token.word);
}

function isNameInCapitals({ shape, word }: Token): boolean {
  return shape === 'acronym' && (stopWords.has(word) || everydayWords.has(word));
}

/** An empty vocabulary. */
export function startVocabulary(stemOf: Stem = stemWord): Vocabulary {
  const words = new Map<string, number>();
  const terms = new Map<string, number>();
  const termOf: number[] = [];
  const learnTerm = (token: Token): number => {
    if (isStopWord(token)) return noTerm;
    const stem = stemToken(token, stemOf);
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    return term;
  };
  return {
    words,
    terms,
    termOf,
    learn(token) {
      const spelling = spell(token);
      const known = words.get(spelling);
      if (known !== undefined) return known;
      words.set(spelling, termOf.length);
      termOf.push(learnTerm(token));
      return termOf.length - 1;
    },
  };
}

import { foldWord } from './stems.ts';

/** One word of a text. `start` and `end` count UTF-16 code units of the text it was read from. */
export interface Token {
  /** Lower case, no diacritics, no possessive 's, no dots in initials, no thousands commas. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
}

/** What a word looks like: `acronym` is written in capitals only, whatever its length (WHO, US, U.S.). */
export type Shape = 'lower' | 'capital' | 'acronym' | 'number' | 'money' | 'percent';

/* In this order: initials ("U.S."), numbers with their signs ("$1,500", "3.5", "9/11", "70%"), then words with inner
   apostrophes; digits inside a word stay ("G20", "#HELSINKI2018"), hyphens divide ("one-on-one"). */
const wordPattern =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
const possessive = /['’]s$/i;
const initials = /^(?:\p{Lu}\.){2,}$/u;
const numeric = /^[$€£¥]?\d/;
const onlyDigits = /^[$€£¥]?\d+(?:[.,:/]\d+)*%?$/;
const onlyCapitals = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u;
/* At the beginning, or inside as in "iPhone". */
const holdsCapital = /^\p{Lu}|\p{Ll}\p{Lu}/u;

/** The words of a text in order; punctuation and symbols are left out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0];
    tokens.push({ ...readWord(written), start: match.index, end: match.index + written.length });
  }
  return tokens;
}

function readWord(written: string): { word: string; shape: Shape } {
  if (numeric.test(written) && onlyDigits.test(written)) {
    const word = written.replace(/[$€£¥%,]/g, '');
    return { word, shape: /^[$€£¥]/.test(written) ? 'money' : written.endsWith('%') ? 'percent' : 'number' };
  }
  if (initials.test(written)) return { word: foldWord(written.replaceAll('.', '')), shape: 'acronym' };
  const bare = written.replace(possessive, '');
  const word = foldWord(bare).replace(/['’]/g, '');
  return { word, shape: onlyCapitals.test(bare) ? 'acronym' : holdsCapital.test(bare) ? 'capital' : 'lower' };
}

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
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])[$€£¥]?\d+(?:[.,:/]\d+)*(?:%|(?![\p{L}\p{N}]))|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/uy;
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
  for (let at = 0; at < text.length;) {
    const plain = endOfPlainWord(text, at);
    if (plain > at) {
      tokens.push(readPlainWord(text, at, plain));
      at = plain;
      continue;
    }
    if (isGap(text.charCodeAt(at))) {
      at++;
      continue;
    }
    wordPattern.lastIndex = at;
    const written = wordPattern.exec(text)?.[0];
    if (written === undefined) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    tokens.push({ ...readWord(written), start: at, end: at + written.length });
    at += written.length;
  }
  return tokens;
}

/*
 * Nearly every word is of plain letters and needs no pattern. Where it ends if one begins here: not before what the
 * pattern would make part of it (an apostrophe, a letter with a sign, the dots of "U.S."), nor inside such a word.
 */
function endOfPlainWord(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  if (!isLetter(code)) return from;
  while (isLetter(code) || isDigit(code)) code = text.charCodeAt(++at);
  if (code > 0x7f || code === apostrophe) return from;
  return code === dot && at === from + 1 ? from : at;
}

const apostrophe = 0x27;
const dot = 0x2e;

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/* Blanks and signs that begin no word. */
function isGap(code: number): boolean {
  return code <= 0x7f && !isLetter(code) && !isDigit(code) && code !== dollar;
}

const dollar = 0x24;

function readPlainWord(text: string, start: number, end: number): Token {
  let capitals = 0;
  let small = 0;
  let inner = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61) small++;
    else if (code >= 0x41) {
      capitals++;
      inner ||= at > start && text.charCodeAt(at - 1) >= 0x61;
    }
  }
  const written = text.slice(start, end);
  if (capitals === 0) return { word: written, shape: 'lower', start, end };
  const shape =
    small === 0 && end - start > 1 ? 'acronym' : inner || isCapital(text.charCodeAt(start)) ? 'capital' : 'lower';
  return { word: written.toLowerCase(), shape, start, end };
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
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

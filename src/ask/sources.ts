import { answer, type Quote } from './answer.ts';
import type { Library } from './build.ts';
import { readSentences } from './sentences.ts';
import type { Question } from './understand.ts';
import { shareHeld } from './why.ts';

/** A sentence of somebody's message, with the passages that mention what it says; none where no passage does. */
export interface Claim {
  /** To the letter, without the white space around it. */
  readonly words: string;
  readonly question: Question;
  /** Whether the passages speak of all of it; else they come nearest, and `missing` names what they do not hold. */
  readonly whole: boolean;
  readonly quotes: readonly Quote[];
  readonly missing: readonly string[];
}

export interface Sources {
  /** In the order of the message. */
  readonly claims: readonly Claim[];
  /** How many more sentences there were. */
  readonly left: number;
}

/** Sentences that are looked for at most: a message of 4,000 characters of prose has about 40. */
const mostClaims = 40;
/** Passages for one claim. */
const mostQuotes = 2;
/** Less than that is no claim ("Wow!"), unless it is the whole message. */
const leastTerms = 2;
/** A passage that holds no more of a claim's words than this speaks of something else. */
const leastHeld = 0.5;
/** One beside another that mentions the claim must hold nearly all of it: two names and "gave" are no gift. */
const leastBeside = 0.8;

/**
 * The claims of a text, each with the passages that mention what it says. Whether a claim is true is not judged:
 * that the same words stand in a passage says nothing about that.
 *
 * Sentences that hold nothing to look for ("Really?", "No!") are no claims.
 */
export function findSources(library: Library, text: string): Sources {
  const claims: Claim[] = [];
  let left = 0;
  for (const { start, end } of readSentences(text)) {
    if (claims.length === mostClaims) {
      left++;
      continue;
    }
    const words = text.slice(start, end);
    const found = answer(library, words);
    const { question, missing } = found;
    if (question.terms.length < leastTerms && words.length < text.trim().length) continue;
    if (found.kind === 'unclear') continue;
    const whole = found.kind === 'answer';
    const near = 'quotes' in found ? found.quotes : [];
    const quotes = near.filter(({ passage }, at) => {
      if (whole && at === 0) return true;
      return shareHeld(library, question, passage) > (at === 0 ? leastHeld : leastBeside);
    });
    claims.push({ words, question, whole, quotes: quotes.slice(0, mostQuotes), missing });
  }
  return { claims, left };
}

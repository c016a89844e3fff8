import { describingWeight } from './weights.ts';
import type { Token } from './tokens.ts';

/*
 * How often a passage that answers holds a word of its question, by the word's part in the question, counted over 5,665
 * questions (docs/ranking.md). A name that is missing says much; the word after "what" describes the answer and often is.
 */
const shares = {
  name: 0.95,
  number: 0.93,
  plural: 0.81,
  plain: 0.72,
  verb: 0.66,
  afterWhat: 0.48,
  manner: 0.57,
} as const;

/** How likely a passage that answers the question holds this word of it, from 0 to 1. */
export function expectWord(tokens: readonly Token[], at: number, stem: string): number {
  const token = tokens[at];
  if (!token) return shares.plain;
  const describing = describingWeight(stem);
  if (describing < 1) return shares.plain * describing;
  if (token.shape === 'number' || token.shape === 'money') return shares.number;
  if (at > 0 && token.shape !== 'lower') return shares.name;
  const before = tokens[at - 1]?.word;
  if (before === 'what' || before === 'which') return shares.afterWhat;
  if (token.word.endsWith('ly')) return shares.manner;
  if (/(?:ed|ing)$/.test(token.word)) return shares.verb;
  return token.word.endsWith('s') ? shares.plural : shares.plain;
}

import { readSentences } from '../../ask/sentences.ts';
import { longestPassage } from '../check.ts';
import type { Piece } from './model.ts';

/* A sentence that is too long is divided where a reader would pause: not here. */
const sentenceEnd = /[.!?…]["”’')\]]*$/;

/** The piece in parts of at most 900 characters, each of whole sentences and of much the same length; lists stay whole. */
export function divide(piece: Piece): Piece[] {
  const { text } = piece;
  if (piece.kind !== 'text' || text.length <= longestPassage) return [piece];
  const sentences = readSentences(text);
  const wanted = text.length / Math.ceil(text.length / longestPassage);
  const parts: string[] = [];
  let start = 0;
  for (const [at, { end }] of sentences.entries()) {
    const next = sentences[at + 1];
    const whole = sentenceEnd.test(text.slice(start, end));
    if (next && (!whole || (next.end - start <= longestPassage && end - start < wanted))) continue;
    parts.push(text.slice(start, end).trim());
    start = end;
  }
  if (text.slice(start).trim() !== '') parts.push(text.slice(start).trim());
  return parts.map((part) => ({ ...piece, text: part }));
}

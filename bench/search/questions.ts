import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { BenchPassage } from './generate.ts';
import { startRandom } from './random.ts';
import { subjectOf, type Words } from './words.ts';

/** A question whose passage is known. */
export interface BenchQuestion {
  readonly question: string;
  /** Id of the passage it was asked about. */
  readonly passage: string;
  /** Any of these must stand in the quote. */
  readonly answers: readonly string[];
}

/** A line of a question file. */
export const questionRow = z.object({ question: z.string(), passage: z.string(), answers: z.array(z.string()) });

/** The questions of a file with one JSON object on each line. */
export async function readQuestions(path: string): Promise<BenchQuestion[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => questionRow.parse(JSON.parse(line)));
}

/**
 * Questions about generated passages, for a machine without the reading texts: three telling words of one sentence in
 * another order; a fourth, the rarest, is the answer. They say little about quality, for they mean nothing.
 */
export function inventQuestions(words: Words, passages: readonly BenchPassage[], count: number): BenchQuestion[] {
  const random = startRandom(count);
  const questions: BenchQuestion[] = [];
  for (let tries = 0; questions.length < count && tries < count * 20; tries++) {
    const passage = passages[random.below(passages.length)];
    const sentences = passage?.text.split('. ') ?? [];
    const sentence = sentences[random.below(sentences.length)] ?? '';
    const ranks = [...new Set(subjectOf(words, sentence))].toSorted((a, b) => b - a);
    const [answer, first, second, third] = ranks.map((rank) => words.word(rank));
    if (!passage || !answer || !first || !second || !third) continue;
    const question = `Which ${third} of the ${first} was ${second}?`;
    questions.push({ question, passage: passage.id, answers: [answer] });
  }
  return questions;
}

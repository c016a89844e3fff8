import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';

const folder = '../shared/eval/reading';

/** A question of the reading corpus: `fold` is its article's, so that no article is tuned on and asked at once. */
export interface ReadingQuestion {
  readonly question: string;
  readonly passage: string;
  readonly answers: readonly string[];
  readonly fold: number;
}

export interface Reading {
  readonly library: Library;
  readonly questions: readonly ReadingQuestion[];
  /** Questions about other articles, to be refused. */
  readonly offTopic: readonly string[];
}

/** Folds that the articles are dealt to. */
export const folds = 12;

const answerable = z.object({ question: z.string(), passage: z.string(), answers: z.array(z.string()) });
const refusable = z.object({ question: z.string() });

/** The reading corpus beside the repository, or undefined where it is missing. */
export async function readReading(): Promise<Reading | undefined> {
  if (!existsSync(folder)) return undefined;
  const knowledge = await readKnowledge(folder);
  const library = buildLibrary(knowledge);
  const articles = knowledge.documents.map(({ id }) => id);
  const questions = readLines(`${folder}/questions.jsonl`)
    .map((line) => answerable.parse(line))
    .map((row) => ({ ...row, fold: articles.indexOf(library.passage(row.passage)?.document ?? '') % folds }));
  const offTopic = readLines(`${folder}/off-topic.jsonl`).map((line) => refusable.parse(line).question);
  return { library, questions, offTopic };
}

/** The JSON values of a file of JSON Lines. */
export function readLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { generatePassages, type BenchPassage } from './generate.ts';
import { inventQuestions, questionRow, readQuestions, type BenchQuestion } from './questions.ts';
import { shuffle } from './random.ts';
import { rankWords, type Words } from './words.ts';

/** What there is to search and to ask before anything is generated. */
export interface Corpus {
  readonly real: readonly BenchPassage[];
  readonly questions: readonly BenchQuestion[];
  readonly words: Words;
}

/** A line of the file that the children read their passages from. */
export const writtenPassage = z.object({ id: z.string(), document: z.string(), title: z.string(), text: z.string() });
/** The file that they read their questions from. */
export const writtenQuestions = z.object({ questions: z.array(questionRow), warmUp: z.array(questionRow) });

const seed = 2018;
const warmUps = 1000;

/** Reads a folder of real documents with questions.jsonl; where it is missing, the words come from `instead` and nothing else does. */
export async function readCorpus(reading: string, instead: string): Promise<Corpus | { missing: Corpus }> {
  if (!existsSync(join(reading, 'questions.jsonl'))) {
    const { passages } = await readKnowledge(instead);
    return { missing: { real: [], questions: [], words: rankWords(joinDocuments(passages)) } };
  }
  const { passages, documents } = await readKnowledge(reading);
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  const real = passages.map(({ id, document, text }) => ({ id, document, title: titles.get(document) ?? '', text }));
  const questions = await readQuestions(join(reading, 'questions.jsonl'));
  return { real, questions, words: rankWords(joinDocuments(real)) };
}

function joinDocuments(passages: readonly { document: string; text: string }[]): string[] {
  const texts = new Map<string, string>();
  for (const { document, text } of passages) texts.set(document, `${texts.get(document) ?? ''}${text}\n`);
  return [...texts.values()];
}

/** Writes the passages of one size and the questions asked at it, for the children to read; gives how many are asked. */
export async function writeCorpus(corpus: Corpus, size: number, count: number, folder: string): Promise<number> {
  const real = corpus.real.slice(0, size);
  const file = createWriteStream(join(folder, `passages-${size}.jsonl`));
  const some: BenchPassage[] = [];
  const texts = corpus.real.map(({ text }) => text);
  for (const passage of take(real, generatePassages(corpus.words, texts, seed), size)) {
    if (some.length < 2000) some.push(passage);
    if (!file.write(`${JSON.stringify(passage)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  const ids = new Set(real.map(({ id }) => id));
  const known = corpus.questions.filter(({ passage }) => ids.has(passage));
  const all = known.length > 0 ? shuffle(known, seed) : inventQuestions(corpus.words, some, count + warmUps);
  const questions = all.slice(0, count);
  const warmUp = all.slice(count, count + warmUps);
  await writeFile(join(folder, `questions-${size}.json`), JSON.stringify({ questions, warmUp }));
  return questions.length;
}

function* take<T>(first: readonly T[], then: Iterable<T>, count: number): Generator<T> {
  yield* first;
  let left = count - first.length;
  if (left <= 0) return;
  for (const item of then) {
    yield item;
    if (--left === 0) return;
  }
}

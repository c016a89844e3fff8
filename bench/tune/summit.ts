import { z } from 'zod';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Judge } from './confidence.ts';
import { folds, readLines } from './reading.ts';

/** Own questions that may be learned from; the development questions beside the repository are not among them. */
const files = ['summit', 'more', 'third', 'fourth', 'off'].map((name) => `bench/questions/${name}-develop.jsonl`);

const row = z.discriminatedUnion('expect', [
  z.object({ expect: z.literal('answer'), question: z.string(), pattern: z.string() }),
  z.object({ expect: z.literal('refusal'), question: z.string(), kind: z.string() }),
]);

interface Row {
  readonly set: string;
  readonly fold: number;
  readonly right: boolean;
  readonly weight: number;
  readonly signals: readonly number[];
}

/** The project's own questions about the summit, judged: the files, and every golden question as if it were not known. */
export async function readSummitRows(judge: Judge): Promise<Row[]> {
  const library = buildLibrary(await readKnowledge('knowledge'));
  return [...judgeFiles(library, judge), ...judgeGolden(library, judge)];
}

function judgeGolden(library: Library, judge: Judge): Row[] {
  return library.knowledge.questions.flatMap(({ question, passage, also, kind }, at) => {
    const found = judge(forgetGolden(library, at), question);
    if (!found) return [];
    const right = passage !== undefined && [passage, ...also].includes(found.passage);
    const set = passage === undefined ? `golden, ${kind ?? 'refused'}` : `golden, ${right ? 'right' : 'wrong'}`;
    return [{ set, fold: at % folds, right, weight: 3, signals: found.signals }];
  });
}

/** The library as if one of its golden questions had never been asked. */
export function forgetGolden(library: Library, at: number): Library {
  const questions = library.asked.questions.map((asked, number) =>
    number === at ? { ...asked, passages: ['forgotten'] } : asked,
  );
  return { ...library, asked: { ...library.asked, questions } };
}

function judgeFiles(library: Library, judge: Judge): Row[] {
  return files.flatMap(readLines).flatMap((line, at) => {
    const asked = row.parse(line);
    const found = judge(library, asked.question);
    if (!found) return [];
    const right = asked.expect === 'answer' && new RegExp(asked.pattern, 'i').test(found.text);
    const set = asked.expect === 'answer' ? `summit, ${right ? 'right' : 'wrong'}` : `summit, ${asked.kind}`;
    return [{ set, fold: at % folds, right, weight: 6, signals: found.signals }];
  });
}

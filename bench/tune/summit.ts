import { z } from 'zod';
import { buildLibrary } from '../../src/ask/build.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Judge } from './confidence.ts';
import { folds, readLines } from './reading.ts';

/** Own questions that may be learned from; the development questions beside the repository are not among them. */
const files = ['bench/questions/summit-develop.jsonl', 'bench/questions/more-develop.jsonl'];

const row = z.discriminatedUnion('expect', [
  z.object({ expect: z.literal('answer'), question: z.string(), pattern: z.string() }),
  z.object({ expect: z.literal('refusal'), question: z.string(), kind: z.string() }),
]);

/** The project's own questions about the summit, judged. */
export async function readSummitRows(
  judge: Judge,
): Promise<{ set: string; fold: number; right: boolean; weight: number; signals: readonly number[] }[]> {
  const library = buildLibrary(await readKnowledge('knowledge'));
  return files.flatMap(readLines).flatMap((line, at) => {
    const asked = row.parse(line);
    const found = judge(library, asked.question);
    if (!found) return [];
    const right = asked.expect === 'answer' && new RegExp(asked.pattern, 'i').test(found.text);
    const set = asked.expect === 'answer' ? `summit, ${right ? 'right' : 'wrong'}` : `summit, ${asked.kind}`;
    return [{ set, fold: at % folds, right, weight: 6, signals: found.signals }];
  });
}

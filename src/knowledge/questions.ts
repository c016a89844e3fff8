import { z } from 'zod';
import type { GoldenQuestion, Problem } from '../ask/library.ts';
import {
  type Entry,
  dropTwins,
  filled,
  findStrayKeys,
  keepKnown,
  type Known,
  list,
  readEntries,
  readOptionalFile,
} from './entries.ts';

const answered = z.object({ question: filled, passage: filled, also: list });
const refused = z.object({ question: filled, kind: filled });

/** The golden questions of `questions.yaml`; `passages` are those that may answer them. */
export async function readQuestions(
  folder: string,
  passages: Known,
): Promise<{ questions: GoldenQuestion[]; problems: Problem[] }> {
  const file = await readOptionalFile(folder, 'questions');
  const problems = [...file.problems, ...findStrayKeys(file, ['answered', 'refused'])];
  const rows: Entry<GoldenQuestion>[] = [
    ...readEntries(file, 'answered', answered, problems).map(({ value, where }) => ({
      value: { ...value, kind: undefined },
      where,
    })),
    ...readEntries(file, 'refused', refused, problems).map(({ value, where }) => ({
      value: { ...value, passage: undefined, also: [] },
      where,
    })),
  ];
  const questions: GoldenQuestion[] = [];
  for (const { value, where } of dropTwins(rows, ({ question }) => question, problems)) {
    const say = (name: string): string =>
      `"${value.question}" names "${name}", which no passage is called: mend the id`;
    const named = value.passage === undefined ? [] : [value.passage];
    const found = keepKnown(named, passages, say, where, problems);
    // A question whose passage is gone cannot be offered; the problem above says so.
    if (found.length < named.length) continue;
    questions.push({ ...value, also: keepKnown(value.also, passages, say, where, problems) });
  }
  return { questions, problems };
}

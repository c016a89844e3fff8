import { z } from 'zod';
import type { GoldenQuestion } from '../ask/library.ts';
import { parseJson } from './batch.ts';
import { readLines } from './lines.ts';

/** A question with what a person expects of it. */
export interface EvalRow {
  readonly id: string;
  /** What sort of question it is; figures are given for each. */
  readonly kind: string;
  readonly question: string;
  readonly expected: Expected;
}

export type Expected =
  | { readonly kind: 'refusal' }
  | {
      readonly kind: 'answer';
      /** The quote must match it. */
      readonly pattern: RegExp | undefined;
      /** One of them must stand in the quote, in any case. */
      readonly answers: readonly string[];
      /** The quote must be from one of them, where neither pattern nor answers say more. */
      readonly passages: readonly string[];
    };

export type RowsRead =
  | { readonly kind: 'rows'; readonly rows: readonly EvalRow[] }
  /** One line: what is wrong, with its place. */
  | { readonly kind: 'broken'; readonly what: string };

const text = z.string().min(1);
const named = { id: z.union([text, z.number()]).optional(), kind: text.optional(), question: z.string() };
const row = z.discriminatedUnion('expect', [
  z.looseObject({ ...named, expect: z.literal('refusal') }),
  z.looseObject({
    ...named,
    expect: z.literal('answer'),
    pattern: text.optional(),
    answers: z.array(text).optional(),
    passage: z.union([text, z.array(text)]).optional(),
    also: z.array(text).optional(),
  }),
]);

/** The rows of a JSON Lines file as docs/eval.md describes it. */
export async function readEvalRows(path: string): Promise<RowsRead> {
  const rows: EvalRow[] = [];
  for await (const line of readLines(path)) {
    if (line.kind === 'broken') return line;
    const read = row.safeParse(parseJson(line.text));
    if (!read.success) return { kind: 'broken', what: `${line.where}: ${sayRowError(read.error)}` };
    const { id = rows.length + 1, kind = read.data.expect, question } = read.data;
    const expected = readExpected(read.data);
    if (typeof expected === 'string') return { kind: 'broken', what: `${line.where}: ${expected}` };
    rows.push({ id: String(id), kind, question, expected });
  }
  if (rows.length === 0) return { kind: 'broken', what: `${path} holds no questions: write one JSON object a line` };
  return { kind: 'rows', rows };
}

function readExpected(read: z.output<typeof row>): Expected | string {
  if (read.expect === 'refusal') return { kind: 'refusal' };
  const { pattern, answers = [], passage, also = [] } = read;
  const passages = [passage ?? [], also].flat();
  if (pattern === undefined && answers.length === 0 && passages.length === 0) {
    return 'nothing says what answers it: add "pattern", "answers" or "passage"';
  }
  const compiled = pattern === undefined ? undefined : compile(pattern);
  if (compiled === null) return `"${pattern}" is no regular expression: mend "pattern"`;
  return { kind: 'answer', pattern: compiled, answers: answers.map((answer) => answer.toLowerCase()), passages };
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'i');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function sayRowError(error: z.ZodError): string {
  const [issue] = error.issues;
  const name = issue?.path.join('.');
  return `not a row ("question" and "expect": "answer" or "refusal" are needed): ${name ? `"${name}": ` : ''}${issue?.message ?? ''}`;
}

/** The golden questions of a knowledge folder as rows. */
export function rowsOfGolden(questions: readonly GoldenQuestion[]): EvalRow[] {
  return questions.map(({ question, passage, also, kind }, index) => ({
    id: String(index + 1),
    kind: kind ?? (passage === undefined ? 'refusal' : 'golden'),
    question,
    expected:
      passage === undefined
        ? { kind: 'refusal' }
        : { kind: 'answer', pattern: undefined, answers: [], passages: [passage, ...also] },
  }));
}

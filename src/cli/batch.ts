import { z } from 'zod';
import { readLines } from './lines.ts';

export type Asked =
  | { readonly kind: 'question'; readonly question: string }
  /** What is wrong with the file, with the line; nothing follows. */
  | { readonly kind: 'broken'; readonly what: string };

const row = z.looseObject({ question: z.string() });

/**
 * The questions of a batch file in order: one a line, or JSON Lines with a `question`; both may stand in one file.
 * Blank lines are skipped. A line that begins with "{" is JSON.
 */
export async function* readQuestions(path: string): AsyncGenerator<Asked> {
  for await (const line of readLines(path)) {
    if (line.kind === 'broken') {
      yield line;
      return;
    }
    const asked = line.text.startsWith('{') ? readRow(line.text) : { question: line.text };
    if (!asked) {
      const what = `${line.where} is not JSON with a "question": mend the line (${line.text.slice(0, 60)})`;
      yield { kind: 'broken', what };
      return;
    }
    yield { kind: 'question', question: asked.question };
  }
}

function readRow(text: string): { question: string } | undefined {
  return row.safeParse(parseJson(text)).data;
}

/** The value of a line of JSON, or undefined where it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

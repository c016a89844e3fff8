import { judgeFact, type FactProblem } from './fact.ts';
import type { Wording } from './edit.ts';
import type { FactFile, FileRow } from './import.ts';
import type { Stocked } from './stock.ts';

/** What becomes of a row of a file. */
export type RowVerdict =
  | { readonly kind: 'good'; readonly wording: Wording; readonly like: string | undefined }
  /** A fact that is there, or an earlier row, says the same to the letter. */
  | { readonly kind: 'twin'; readonly of: { readonly id: string } | { readonly line: number } }
  | { readonly kind: 'problems'; readonly problems: readonly FactProblem[] };

export interface CheckedRow extends FileRow {
  readonly verdict: RowVerdict;
}

const inFile = 'line ';

/** Judges every row of a file as if it were written by hand, against the facts that there are and the rows before it. */
export function checkRows(
  { rows }: FactFile,
  stock: readonly Stocked[],
  passage: (id: string) => string | undefined,
): CheckedRow[] {
  const others = stock.filter(({ place }) => place !== 'removed').map(({ fact: { id, text } }) => ({ id, text }));
  return rows.map((row) => {
    const judged = judgeFact(row.typed, passage, others);
    if (judged.kind === 'problems') return { ...row, verdict: judged };
    const twin = others.find(({ text }) => text === judged.fact.text)?.id;
    if (twin !== undefined) return { ...row, verdict: { kind: 'twin', of: readOther(twin) } };
    others.push({ id: `${inFile}${row.line}`, text: judged.fact.text });
    return { ...row, verdict: { kind: 'good', wording: judged.fact, like: judged.like[0]?.id } };
  });
}

function readOther(id: string): { readonly id: string } | { readonly line: number } {
  return id.startsWith(inFile) ? { line: Number(id.slice(inFile.length)) } : { id };
}

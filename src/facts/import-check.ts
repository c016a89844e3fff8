import { alike, judgeFact, type FactProblem } from './fact.ts';
import type { Wording } from './edit.ts';
import type { FactFile, FileRow } from './import.ts';
import { piecesOf, share } from './likeness.ts';
import type { Stocked } from './stock.ts';

/** A fact that is there, or an earlier row of the file. */
export type Origin = { readonly id: string } | { readonly line: number };

/** What becomes of a row of a file. */
export type RowVerdict =
  | { readonly kind: 'good'; readonly wording: Wording; readonly like: Origin | undefined }
  /** A fact that is there, or an earlier row, says the same to the letter. */
  | { readonly kind: 'twin'; readonly of: Origin }
  | { readonly kind: 'problems'; readonly problems: readonly FactProblem[] };

export interface CheckedRow extends FileRow {
  readonly verdict: RowVerdict;
}

/** Judges every row of a file as if it were written by hand, against the facts that there are and the rows before it. */
export function checkRows(
  { rows }: FactFile,
  stock: readonly Stocked[],
  passage: (id: string) => string | undefined,
): CheckedRow[] {
  const others: Other[] = stock
    .filter(({ place }) => place !== 'removed')
    .map(({ fact: { id, text } }) => ({ of: { id }, text, pieces: piecesOf(text) }));
  return rows.map((row) => {
    const judged = judgeFact(row.typed, passage, []);
    if (judged.kind === 'problems') return { ...row, verdict: judged };
    const { text } = judged.fact;
    const twin = others.find((other) => other.text === text);
    if (twin) return { ...row, verdict: { kind: 'twin', of: twin.of } };
    const pieces = piecesOf(text);
    const like = others.find((other) => share(pieces, other.pieces, alike) >= alike);
    others.push({ of: { line: row.line }, text, pieces });
    return { ...row, verdict: { kind: 'good', wording: judged.fact, like: like?.of } };
  });
}

/** Something that a row may say once more; its pieces are made once for all rows. */
interface Other {
  readonly of: Origin;
  readonly text: string;
  readonly pieces: ReadonlySet<string>;
}

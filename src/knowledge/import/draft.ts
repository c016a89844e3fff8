import { basename, extname } from 'node:path';
import { judgeId, slug } from '../slug.ts';
import { tidy, writeBody } from './body.ts';
import { convert } from './convert.ts';
import { divide } from './divide.ts';
import { writeFront } from './front.ts';
import { takeMarks } from './furniture.ts';
import { refused, type Dropped, type Head, type Piece, type Refused } from './model.ts';
import { findSuspects } from './suspects.ts';

/** A document to be reviewed, and the account of where each line of its source went. */
export interface Draft {
  readonly kind: 'draft';
  readonly id: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly dropped: readonly Dropped[];
  /** Marks of notes that were taken out of the text. */
  readonly marks: readonly { readonly where: string; readonly marks: readonly string[] }[];
  /** The pieces that were divided, and into how many. */
  readonly divided: readonly { readonly where: string; readonly length: number; readonly parts: number }[];
  /** Fields of the front matter that somebody must write. */
  readonly open: readonly string[];
  readonly suspects: readonly string[];
  readonly remarks: readonly string[];
}

/** What somebody who imports knows better than the file. */
export type Given = Omit<Head, 'id' | 'title'>;

/** The document that a file becomes. */
export async function draft(name: string, bytes: Buffer, given: Given): Promise<Draft | Refused> {
  const converted = await convert(name, bytes);
  if ('kind' in converted) return converted;
  const marks: { where: string; marks: readonly string[] }[] = [];
  const cleaned = converted.pieces.flatMap((piece): Piece[] => {
    const taken = takeMarks(piece.text);
    const text = tidy(taken.text);
    if (taken.marks.length > 0) marks.push({ where: piece.from[0] ?? '', marks: taken.marks });
    return text === '' ? [] : [{ ...piece, text }];
  });
  if (!cleaned.some(({ kind }) => kind !== 'heading'))
    return refused('holds no text beside headings and furniture of the page: there is nothing to import');
  const first = cleaned[0]?.kind === 'heading' ? cleaned[0].text : undefined;
  const title = converted.head.title ?? first ?? converted.head.source ?? basename(name, extname(name));
  const body = first === title ? cleaned.slice(1) : cleaned;
  const pieces = body.flatMap(divide);
  const own = converted.head.id;
  const id = own !== undefined && judgeId(own) === undefined && slug(own) === own ? own : slug(title);
  const front = writeFront(id, title, { ...converted.head, ...given }, sayChanges(name));
  return {
    kind: 'draft',
    id,
    text: `${front.text}\n# ${writeTitle(title)}\n\n${writeBody(pieces)}`,
    pieces: first === title && cleaned[0] ? [cleaned[0], ...pieces] : pieces,
    dropped: converted.dropped,
    marks,
    divided: body.flatMap((piece) => {
      const parts = divide(piece).length;
      return parts > 1 ? [{ where: piece.from[0] ?? '', length: piece.text.length, parts }] : [];
    }),
    open: front.open,
    suspects: findSuspects(body),
    remarks: converted.remarks,
  };
}

function writeTitle(title: string): string {
  return writeBody([{ kind: 'heading', text: tidy(title).replaceAll('\n', ' '), from: [] }]).replace(/^## |\n$/g, '');
}

function sayChanges(name: string): string {
  const kind = { '.pdf': 'a PDF', '.docx': 'a Word document', '.html': 'a web page', '.htm': 'a web page' };
  const from = Object.entries(kind).find(([ending]) => name.toLowerCase().endsWith(ending))?.[1] ?? 'a text file';
  return `Converted from ${from}: menus and other furniture of the page left out, long paragraphs divided.`;
}

import { CsvError, parse } from 'csv-parse/sync';
import { LineCounter, parseDocument, isMap, isNode, isSeq } from 'yaml';
import type { TypedFact } from './fact.ts';

/** Most facts of one file. */
export const mostRows = 500;

/** A fact as a file has it, and where it begins there, counted from 1. */
export interface FileRow {
  readonly line: number;
  readonly typed: TypedFact;
}

/** Something in a file that is no fact. */
export type FileProblem =
  | { readonly kind: 'empty-file'; readonly line: number }
  | { readonly kind: 'no-column'; readonly line: number; readonly column: string }
  | { readonly kind: 'unknown-column'; readonly line: number; readonly column: string }
  | { readonly kind: 'too-many-cells'; readonly line: number; readonly cells: number; readonly columns: number }
  /** `reason` is what the reader of the format says. */
  | { readonly kind: 'not-csv'; readonly line: number; readonly reason: string }
  | { readonly kind: 'not-json'; readonly line: number; readonly reason: string }
  | { readonly kind: 'not-a-list'; readonly line: number }
  | { readonly kind: 'not-an-object'; readonly line: number }
  | { readonly kind: 'not-text'; readonly line: number; readonly column: string }
  | { readonly kind: 'too-many-rows'; readonly line: number; readonly rows: number };

export interface FactFile {
  readonly rows: readonly FileRow[];
  readonly problems: readonly FileProblem[];
}

/** What each column may be called. */
const columns = new Map([
  ['text', 'text'],
  ['fact', 'text'],
  ['source', 'source'],
  ['passage', 'source'],
  ['link', 'source'],
  ['date', 'day'],
  ['day', 'day'],
] as const);

/** What our own files hold besides; it is not read. */
const passedOver = new Set(['id', 'line', 'verdict', 'place', 'credit']);

type Column = 'text' | 'source' | 'day';

/** The facts of a CSV or JSON file, and everything in it that is none, each with its line. What it says is judged later. */
export function readFactFile(content: string): FactFile {
  const text = content.replace(/^\uFEFF/, '');
  const read = /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
  const over = read.rows[mostRows];
  if (!over) return read;
  const tooMany = { kind: 'too-many-rows', line: over.line, rows: read.rows.length } as const;
  return { rows: read.rows.slice(0, mostRows), problems: [...read.problems, tooMany] };
}

interface Cells {
  readonly record: readonly string[];
  readonly line: number;
}

function readCsv(text: string): FactFile {
  const split = splitCsv(text);
  const [head, ...body] = split.cells;
  const problems: FileProblem[] = [...split.problems];
  if (!head) return { rows: [], problems: problems.length > 0 ? problems : [{ kind: 'empty-file', line: 1 }] };
  const names = head.record.map(nameOf);
  for (const [index, name] of names.entries())
    if (name === undefined) problems.push({ kind: 'unknown-column', line: 1, column: head.record[index] ?? '' });
  const lost = missing(names);
  if (lost.length > 0) return { rows: [], problems: [...problems, ...lost] };
  const rows = body.flatMap(({ record, line }) => {
    if (record.length > names.length) {
      problems.push({ kind: 'too-many-cells', line, cells: record.length, columns: names.length });
      return [];
    }
    const cell = (column: Column) => unguarded(record[names.indexOf(column)] ?? '');
    return [{ line, typed: { text: cell('text'), source: cell('source'), day: cell('day') || undefined } }];
  });
  return { rows, problems };
}

function missing(names: readonly (string | undefined)[]): FileProblem[] {
  return ['text', 'source']
    .filter((column) => !names.includes(column))
    .map((column) => ({ kind: 'no-column', line: 1, column }));
}

function nameOf(typed: string): Column | 'passed-over' | undefined {
  const name = typed.trim().toLowerCase();
  return [...columns].find(([known]) => known === name)?.[1] ?? (passedOver.has(name) ? 'passed-over' : undefined);
}

/** The cells of each line that is not empty. What stands before a broken quotation mark is read all the same. */
function splitCsv(text: string): { readonly cells: readonly Cells[]; readonly problems: readonly FileProblem[] } {
  const cells: Cells[] = [];
  let ended = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // The other setting skips them as well, but slowly.
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        // `lines` counts up to the record's last line; a quoted cell may hold several.
        const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
        cells.push({ record, line: lines - breaks });
        ended = lines;
        return null;
      },
    });
    return { cells, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { cells, problems: [{ kind: 'not-csv', line: ended + 1, reason: error.message }] };
  }
}

/** The mark that divides the first line: German and Finnish spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  return /^[^\r\n]*?([;\t])/.exec(text)?.[1] ?? ',';
}

/** Takes off what the export puts before a cell that a spreadsheet would calculate. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

function readJson(text: string): FactFile {
  const broken = judgeJson(text);
  if (broken) return { rows: [], problems: [broken] };
  const counter = new LineCounter();
  // JSON is YAML, whose reader knows where each item stands.
  const { contents } = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  if (!isSeq(contents)) return { rows: [], problems: [{ kind: 'not-a-list', line: 1 }] };
  const rows: FileRow[] = [];
  const problems: FileProblem[] = [];
  for (const item of contents.items) {
    const start = isNode(item) ? item.range?.[0] : undefined;
    const line = counter.linePos(start ?? 0).line;
    if (!isMap(item)) {
      problems.push({ kind: 'not-an-object', line });
      continue;
    }
    const read = readObject(item.toJSON(), line);
    problems.push(...read.problems);
    if (read.typed) rows.push({ line, typed: read.typed });
  }
  if (rows.length === 0 && problems.length === 0) problems.push({ kind: 'empty-file', line: 1 });
  return { rows, problems };
}

function readObject(
  item: object,
  line: number,
): { readonly typed: TypedFact | undefined; readonly problems: readonly FileProblem[] } {
  const typed: Partial<Record<Column, string>> = {};
  const problems: FileProblem[] = [];
  for (const [key, value] of Object.entries(item)) {
    const name = nameOf(key);
    if (name === undefined) problems.push({ kind: 'unknown-column', line, column: key });
    else if (name !== 'passed-over' && value !== null) {
      if (typeof value === 'string') typed[name] = value;
      else problems.push({ kind: 'not-text', line, column: key });
    }
  }
  const { text = '', source = '', day } = typed;
  const bad = problems.some(({ kind }) => kind === 'not-text');
  return { typed: bad ? undefined : { text, source, day }, problems };
}

function judgeJson(text: string): FileProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = /position (\d+)/.exec(reason)?.[1];
    const line = place === undefined ? text.split('\n').length : text.slice(0, Number(place)).split('\n').length;
    return { kind: 'not-json', line, reason };
  }
}

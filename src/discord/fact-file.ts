import { AttachmentBuilder, ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { stringify } from 'csv-stringify/sync';
import { mostRows, type FactFile, type FileProblem } from '../facts/import.ts';
import type { CheckedRow, Origin } from '../facts/import-check.ts';
import type { Stocked } from '../facts/stock.ts';
import { mostBytes, type Attached } from './attachment.ts';
import { sayFactProblem } from './draft.ts';
import { code, escaped, revealed } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

export const importRoom = 'fact-import';

/** A reply with a file under it. */
export type WithFile = Message & { readonly files: AttachmentBuilder[] };

/** Longest list of rows in the message itself; the file has all of them. */
const longest = 2800;

/**
 * Every row and every problem of a file, each with its line: as many as fit in the message, and all in the file under
 * it. That file is also what the button reads the rows from, so nothing is stored before it is pressed.
 */
export function sayDryRun(file: FactFile, rows: readonly CheckedRow[], words: Words): WithFile {
  const { factFile: say } = words;
  const good = rows.filter(({ verdict }) => verdict.kind === 'good').length;
  const lines = [
    ...file.problems.map((problem) => ({ line: problem.line, said: sayFileProblem(problem, words) })),
    ...rows.map((each) => ({ line: each.line, said: sayRow(each, words) })),
  ].toSorted((a, b) => a.line - b.line);
  const buttons = [
    ...(good > 0 ? [button(writePress(importRoom, 'queue'), say.queue(good))] : []),
    button(writePress(importRoom, 'cancel'), say.cancel),
  ];
  const name = 'dry-run.csv';
  const parts = [
    text(say.dryRun(good, rows.length - good + file.problems.length)),
    container([text(list(lines, words))]),
    text(say.whole),
    attached(name),
    ...row(buttons),
  ];
  return {
    ...message(parts, true),
    files: [
      csv(
        name,
        rows.map((each) => rowOf(each, words)),
      ),
    ],
  };
}

/** All facts as a file. */
export function sayExport(facts: readonly Stocked[], format: 'csv' | 'json', words: Words): WithFile {
  const rows = facts.map(({ fact, place, used }) => ({
    id: fact.id,
    text: fact.text,
    source: fact.source.kind === 'link' ? fact.source.url : fact.source.passage,
    date: fact.day ?? '',
    place: used && place !== 'removed' ? 'used' : place,
    credit: fact.credit ?? '',
  }));
  const name = `facts.${format}`;
  const file =
    format === 'csv'
      ? csv(name, rows)
      : new AttachmentBuilder(Buffer.from(`${JSON.stringify(rows, null, 2)}\n`), { name });
  return { ...message([text(words.factFile.exported(rows.length)), attached(name)], true), files: [file] };
}

/** Why a file cannot be read. */
export function sayUnread(attached: Exclude<Attached, { kind: 'text' }>, { factFile: say }: Words): string {
  switch (attached.kind) {
    case 'too-large':
      return say.tooLarge(Math.ceil(attached.bytes / 1024), mostBytes / 1024);
    case 'elsewhere':
      return say.elsewhere;
    case 'unreachable':
      return say.unreachable;
    case 'not-text':
      return say.notText;
  }
}

/** A file that stands in the message where this part stands. */
function attached(name: string): APIMessageTopLevelComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Cells that a spreadsheet would calculate are guarded by an apostrophe; reading the file takes it off again. */
function csv(name: string, rows: readonly object[]): AttachmentBuilder {
  const content = stringify([...rows], { header: true, bom: true, escape_formulas: true });
  return new AttachmentBuilder(Buffer.from(content), { name });
}

function rowOf({ line, typed, ...checked }: CheckedRow, words: Words) {
  const { verdict } = checked;
  const good = verdict.kind === 'good' ? verdict.wording : undefined;
  const verdictSaid = revealed(sayVerdict({ line, typed, verdict }, words)).replaceAll('`', '');
  return {
    line,
    verdict: verdictSaid,
    text: good?.text ?? typed.text,
    source: typed.source,
    date: good?.day ?? typed.day ?? '',
  };
}

function list(lines: readonly { readonly line: number; readonly said: string }[], { factFile: say }: Words): string {
  let shown = '';
  for (const [index, { line, said }] of lines.entries()) {
    const next = `**${say.line(line)}** · ${said}\n`;
    if (shown.length + next.length > longest) return `${shown}${say.more(lines.length - index)}`;
    shown += next;
  }
  return shown.trimEnd() || say.emptyFile;
}

function sayRow(checked: CheckedRow, words: Words): string {
  return `${sayVerdict(checked, words)} · ${escaped(shorten(checked.typed.text.replaceAll(/\s+/g, ' '), 90))}`;
}

function sayVerdict({ verdict }: CheckedRow, words: Words): string {
  const { factFile: say } = words;
  switch (verdict.kind) {
    case 'good':
      return verdict.like === undefined ? say.good : say.alike(sayOrigin(verdict.like, words));
    case 'twin':
      return say.twin(sayOrigin(verdict.of, words));
    case 'problems':
      return verdict.problems.map((problem) => sayFactProblem(problem, words)).join(' ');
  }
}

function sayOrigin(origin: Origin, { factFile: say }: Words): string {
  return 'id' in origin ? code(origin.id) : say.twinInFile(origin.line);
}

function short(typed: string): string {
  return escaped(shorten(typed, 80));
}

function sayFileProblem(problem: FileProblem, { factFile: say }: Words): string {
  switch (problem.kind) {
    case 'empty-file':
      return say.emptyFile;
    case 'no-column':
      return say.noColumn(problem.column);
    case 'unknown-column':
      return say.unknownColumn(short(problem.column));
    case 'too-many-cells':
      return say.tooManyCells(problem.cells, problem.columns);
    case 'not-csv':
      return say.notCsv(short(problem.reason));
    case 'not-json':
      return say.notJson(short(problem.reason));
    case 'not-a-list':
      return say.notAList;
    case 'not-an-object':
      return say.notAnObject;
    case 'not-text':
      return say.notTextValue(short(problem.column));
    case 'too-many-rows':
      return say.tooManyRows(problem.rows, mostRows);
  }
}

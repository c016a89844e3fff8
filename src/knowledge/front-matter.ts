import { z } from 'zod';
import type { Dispute, Document, Problem } from '../ask/library.ts';
import { type Entry, filled, id } from './entries.ts';
import { isLanguage } from './language.ts';
import { findStrangers, fit, reach, readYaml, type Yaml } from './yaml.ts';

/** A document's file, divided. `body` is undefined where its head cannot be used. */
export interface Divided {
  readonly document: Document | undefined;
  readonly disputes: readonly Entry<Dispute>[];
  readonly body: string;
  /** Line of the file where the body begins, counted from 1. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

const language = filled.refine(isLanguage, 'write the code of a language, as "en" or "pt-BR"');
const source = z.object({
  title: filled,
  url: filled.pipe(z.url({ protocol: /^https?$/, error: 'write an address that begins with https:// or http://' })),
  license: filled,
  retrieved: filled.pipe(z.iso.date('write the day the source was read as YYYY-MM-DD')),
});
const side = z.array(filled, 'write a list of passage ids, as [syria-1]').min(1, 'name at least one passage');
const dispute = z.object({
  about: filled,
  sides: z
    .array(side, 'write a list of lists, as [[syria-1], [syria-2]]')
    .min(2, 'a dispute has at least two sides')
    .max(4, 'a dispute has at most four sides: more do not fit side by side into one message'),
});
const head = z.object({
  id,
  title: filled,
  kind: filled,
  lang: language,
  source,
  changes: filled.optional(),
  disputes: z.array(dispute, 'write a list: begin each row with "- about: …"').default([]),
});
const fields = Object.keys(head.shape);
const nothing = { document: undefined, disputes: [], body: '', bodyLine: 1 } as const;

/** The head (YAML between two lines `---`) and the body of a document's file. */
export function readFrontMatter(text: string, path: string): Divided {
  const close = /^---[ \t]*$/gm;
  const open = /^---[ \t]*\n/.exec(text);
  if (!open) return lost(path, 1, sayNoHead(text));
  close.lastIndex = open[0].length;
  const end = close.exec(text);
  if (!end) return lost(path, 1, 'the front matter is not closed: put a line "---" after its last field');
  const yaml = readYaml(text.slice(open[0].length, end.index), path, 2);
  if (yaml.problems.length > 0) return { ...nothing, problems: yaml.problems };
  if (yaml.value === null) return lost(path, 1, 'the front matter is empty: add id, title, kind, lang and source');
  const strangers = [
    ...findStrangers(yaml, yaml.value, fields, path),
    ...findStrangers(yaml, reach(yaml.value, ['source']), Object.keys(source.shape), path, ['source']),
    ...findStrangeDisputes(yaml, path),
  ];
  const fitted = fit(head, yaml, yaml.value, path, []);
  const bodyLine = countLines(text, end.index) + 1;
  const body = text.slice(end.index + end[0].length + 1);
  if (!fitted.value) return { ...nothing, problems: [...fitted.problems, ...strangers] };
  const { disputes, ...rest } = fitted.value;
  return {
    document: { ...rest, changes: rest.changes },
    disputes: disputes.map((value, index) => ({ value, where: `${path}:${yaml.line(['disputes', index])}` })),
    body,
    bodyLine,
    problems: strangers,
  };
}

function findStrangeDisputes(yaml: Yaml, path: string): Problem[] {
  const rows = reach(yaml.value, ['disputes']);
  if (!Array.isArray(rows)) return [];
  const known = Object.keys(dispute.shape);
  return rows.flatMap((row: unknown, index) => findStrangers(yaml, row, known, path, ['disputes', index]));
}

function sayNoHead(text: string): string {
  if (text.trim() === '') return 'the file is empty: write front matter and text, or delete it';
  const first = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  if (/^---+\S/.test(first)) return `the first line is "${first.slice(0, 40)}": only YAML is read, write "---"`;
  return 'there is no front matter: begin with "---", then id, title, kind, lang and source, then "---"';
}

function lost(path: string, line: number, what: string): Divided {
  return { ...nothing, problems: [{ where: `${path}:${line}`, what, blocks: true }] };
}

/** Number of the line that holds `offset`, counted from 1. */
function countLines(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

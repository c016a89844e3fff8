import { join } from 'node:path';
import { mostBytes } from '../knowledge/import/convert.ts';
import { draft, type Given } from '../knowledge/import/draft.ts';
import { refused, type Refused } from '../knowledge/import/model.ts';
import { sayDraft } from '../knowledge/import/report.ts';
import { readInput, saveDraft } from '../knowledge/import/save.ts';
import { findFolder } from './open.ts';
import { readOptions } from './options.ts';

const help = `Makes documents to review out of files: txt, md, html, pdf, docx.

  npm run knowledge:import -- FILE…
  npm run knowledge:import -- --to DIR --url https://… --license CC-BY-SA-4.0 FILE

  --to DIR           where the documents are written (else documents/ of the knowledge folder)
  --force            replaces documents that are there
  --kind, --lang, --source, --url, --license, --retrieved
                     what you know of all the files, for their front matter

Prints what became of each line. What is not known is left to be filled in: npm run knowledge:check names it.
Addresses are never fetched. Ends with 0 where all files were written, 1 where some were, 2 where none was.
`;

const given = {
  kind: { type: 'string' },
  lang: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  license: { type: 'string' },
  retrieved: { type: 'string' },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const options = {
    to: { type: 'string' },
    force: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    ...given,
  } as const;
  const read = readOptions(args, options);
  if (read.kind === 'wrong') return complain(read.what);
  const { to, force = false, help: asked, ...rest } = read.values;
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  if (read.words.length === 0) return complain('no file is named: npm run knowledge:import -- FILE…');
  const folder = to === undefined ? join(findFolder(undefined) ?? 'knowledge', 'documents') : to.trim();
  if (folder === '') return complain('--to is empty: name a folder');
  const made = new Set<string>();
  let written = 0;
  for (const path of read.words) {
    const saved = await importOne(path, folder, force, rest, made);
    if (typeof saved === 'string') {
      process.stdout.write(saved);
      written += 1;
    } else complain(`${path} ${saved.why}`);
  }
  return written === read.words.length ? 0 : written > 0 ? 1 : 2;
}

async function importOne(
  path: string,
  folder: string,
  force: boolean,
  known: Given,
  made: Set<string>,
): Promise<string | Refused> {
  const bytes = await readInput(path, mostBytes);
  if ('kind' in bytes) return bytes;
  const drafted = await draft(path, bytes, known);
  if (drafted.kind === 'refused') return drafted;
  const name = `${drafted.id}.md`;
  if (made.has(name)) return refused(`would be ${name}, as another of these files is: import it into another folder`);
  const saved = await saveDraft(folder, name, drafted.text, force);
  if (typeof saved !== 'string') return saved;
  made.add(name);
  return `${path} → ${saved}\n${sayDraft(drafted)}\n`;
}

function complain(what: string): 2 {
  process.stderr.write(`${what.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));

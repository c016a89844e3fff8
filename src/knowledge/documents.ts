import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../ask/index.ts';
import type { Dispute, Problem } from '../ask/library.ts';
import { readBlocks } from './blocks.ts';
import type { Entry } from './entries.ts';
import { codeOf, readTextFile } from './files.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Page } from './passages.ts';

/** The documents of a folder, of which each id is one's own, before their passages have ids. */
export interface ReadDocuments {
  readonly pages: readonly Page[];
  /** As the documents name them: their passages may not exist. */
  readonly disputes: readonly Entry<Dispute>[];
  readonly problems: readonly Problem[];
}

/** So many files are open at once. */
const together = 32;

/** Every `documents/*.md` of the folder, in the order of their names. */
export async function readDocuments(folder: string, report?: Report): Promise<ReadDocuments> {
  const listing = await listDocuments(folder);
  const read: ReadDocument[] = [];
  for (let at = 0; at < listing.paths.length; at += together) {
    const some = listing.paths.slice(at, at + together);
    read.push(...(await Promise.all(some.map((path) => readDocument(folder, path)))));
    report?.(read.length, listing.paths.length);
  }
  const { pages, problems: twice } = dropTwins(read.map(({ page }) => page).filter((page) => page !== undefined));
  return {
    pages,
    disputes: read.flatMap(({ disputes }) => disputes),
    problems: [...listing.problems, ...read.flatMap(({ problems }) => problems), ...twice],
  };
}

async function listDocuments(folder: string): Promise<{ paths: string[]; problems: Problem[] }> {
  const stop = (what: string): { paths: string[]; problems: Problem[] } => {
    return { paths: [], problems: [{ where: join(folder, 'documents'), what, blocks: true }] };
  };
  let names: string[];
  try {
    names = (await readdir(join(folder, 'documents'))).filter((name) => !name.startsWith('.')).toSorted();
  } catch (error) {
    return stop(await sayNoFolder(folder, codeOf(error)));
  }
  const paths = names.filter((name) => name.endsWith('.md')).map((name) => `documents/${name}`);
  const others = names.filter((name) => !name.endsWith('.md'));
  const what = 'is not read: only .md files that stand in documents/ itself are; move, rename or delete it';
  const problems = others.map((name) => ({ where: `documents/${name}`, what, blocks: false }));
  if (paths.length > 0) return { paths, problems };
  const empty = stop('there is no .md file in this folder: put at least one document there');
  return { paths, problems: [...empty.problems, ...problems] };
}

async function sayNoFolder(folder: string, code: string): Promise<string> {
  if (code === 'ENOTDIR') return 'this is a file, not a folder: name a folder that holds documents/*.md';
  if (code !== 'ENOENT') return `this folder cannot be read (${code}): check that the bot may read it`;
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return `there is no folder "${folder}": check its name (it is looked for from where the bot was started)`;
  if (!names.some((name) => name.endsWith('.md')))
    return 'there is no folder "documents": make it and put .md files there';
  return 'there is no folder "documents", but .md files beside it: name the folder above, or move them to documents/';
}

interface ReadDocument {
  readonly page: Page | undefined;
  readonly disputes: readonly Entry<Dispute>[];
  readonly problems: readonly Problem[];
}

async function readDocument(folder: string, path: string): Promise<ReadDocument> {
  const file = await readTextFile(folder, path);
  const lose = (what: string): ReadDocument => {
    return { page: undefined, disputes: [], problems: [{ where: path, what, blocks: true }] };
  };
  switch (file.kind) {
    case 'missing':
      return lose('leads nowhere (a broken link, or it was just deleted): delete it or put the file there');
    case 'unreadable':
      return lose(file.what);
    case 'text': {
      const { document, disputes, body, bodyLine, problems } = readFrontMatter(file.text, path);
      if (!document) return { page: undefined, disputes, problems };
      const { blocks, problems: left } = readBlocks(body, path, bodyLine);
      const found = [...problems, ...left];
      if (blocks.some(({ kind }) => kind === 'text'))
        return { page: { document, path, blocks }, disputes, problems: found };
      const what = 'there is no text under the front matter: write at least one paragraph, or delete the file';
      return { page: undefined, disputes: [], problems: [...found, { where: path, what, blocks: true }] };
    }
  }
}

/** Of two documents with one id the first is kept. */
function dropTwins(pages: readonly Page[]): { pages: Page[]; problems: Problem[] } {
  const first = new Map<string, Page>();
  const problems: Problem[] = [];
  for (const page of pages) {
    const other = first.get(page.document.id);
    if (!other) {
      first.set(page.document.id, page);
      continue;
    }
    const what = `the document id "${page.document.id}" is that of ${other.path} too: give one of them another id`;
    problems.push({ where: page.path, what, blocks: true });
  }
  return { pages: [...first.values()], problems };
}

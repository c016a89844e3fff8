import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../../src/ask/build.ts';
import { findCandidates } from '../../../src/ask/candidates.ts';
import type { Knowledge } from '../../../src/ask/library.ts';
import { findPassages, weighTerms } from '../../../src/ask/search.ts';
import { understand } from '../../../src/ask/understand.ts';
import { openLibrary } from '../../../src/knowledge/open.ts';
import { sayTold, type Told } from '../../../src/knowledge/told.ts';
import type { Built, Engine } from '../engine.ts';
import type { BenchPassage } from '../generate.ts';

/** This bot as members meet it: from the words typed to the quotes, and whether they are presented as an answer. */
export const summitBot: Engine = {
  name: 'summit-bot',
  about: 'this bot, the whole of answer(): understand, first stage, re-rank, quote, judge',
  async build(passages) {
    return answerFrom(buildLibrary(knowledgeOf(passages)), () => {});
  },
};

/** The same as the bot starts: the folder of documents compared with what was kept, then the kept file read. */
export const summitKept: Engine = {
  name: 'summit-kept',
  about:
    'the same, from the start of a bot over a folder of documents whose library was kept in a file (from 10,000 passages on; a smaller one is built)',
  async build(passages) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-kept-'));
    await makeKept(passages, folder);
    return await openKept(folder, () => rmSync(folder, { recursive: true }));
  },
  kept: { make: makeKept, open: (folder) => openKept(folder, () => {}) },
};

async function makeKept(passages: readonly BenchPassage[], folder: string): Promise<void> {
  writeFolder(passages, folder);
  const opened = await openLibrary(folder, { keepIn: join(folder, 'kept') });
  if (opened.kind === 'broken') throw new Error(JSON.stringify(opened.problems.slice(0, 3)));
}

async function openKept(folder: string, close: () => void): Promise<Built> {
  const opened = await openLibrary(folder, { keepIn: join(folder, 'kept'), tell: refuseStale });
  if (opened.kind !== 'library') throw new Error(`${folder} is ${opened.kind}`);
  return { ...answerFrom(opened.library, close), disk: weighKept(join(folder, 'kept')) };
}

/* Made anew it would be timed as if it had been read: somebody changed the program while it was measured. */
function refuseStale(told: Told): void {
  if (told.kind === 'not taken') throw new Error(sayTold(told));
}

function weighKept(folder: string): number | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.length === 0 ? undefined : names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function answerFrom(library: Library, close: () => void): Built {
  return {
    search: (words) => quotesOf(library, words).map(({ passage }) => passage.id),
    judge(words, limit) {
      const said = answer(library, words);
      const hits = findPassages(library, said.question, limit);
      const quote = quotesOf(library, words)[0]?.text;
      return { passages: hits.map(({ passage }) => passage.id), quote, answered: said.kind === 'answer' };
    },
    close,
  };
}

/** Its first stage alone: understand, and minisearch's formula over frozen postings. */
export const summitFirst: Engine = {
  name: 'summit-first',
  about: 'this bot without re-ranking: understand, then the first stage (frozen postings)',
  async build(passages) {
    const library = buildLibrary(knowledgeOf(passages));
    return {
      search(words, limit) {
        const terms = weighTerms(understand(words, library));
        const found = findCandidates(library.index, library.scores, terms, limit);
        return found.flatMap(({ passage }) => passages[passage]?.id ?? []);
      },
      close: () => {},
    };
  },
};

function quotesOf(library: Library, words: string) {
  const said = answer(library, words);
  return said.kind === 'answer' || said.kind === 'closest' ? said.quotes : [];
}

const source = { title: 'text for measuring', url: 'https://example.org/', license: 'none', retrieved: '2018-07-16' };

/** The passages as a knowledge folder of plain documents would give them: no people, no glossary, no golden questions. */
export function knowledgeOf(passages: readonly BenchPassage[]): Knowledge {
  const titles = new Map(passages.map(({ document, title }) => [document, title]));
  return {
    documents: Array.from(titles, ([id, title]) => {
      return { id, title, kind: 'article', lang: 'en', source, changes: undefined };
    }),
    passages: passages.map(({ id, text, document, title }) => ({ id, text, document, section: title })),
    people: [],
    delegations: [],
    glossary: [],
    questions: [],
    facts: [],
    sayings: [],
    timeline: [],
    disputes: [],
    problems: [],
  };
}

/** Writes the passages as a folder of Markdown documents, each passage with its id. */
function writeFolder(passages: readonly BenchPassage[], folder: string): void {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (const [id, all] of Map.groupBy(passages, ({ document }) => document)) {
    const head = { id, title: all[0]?.title ?? id, kind: 'article', lang: 'en', source };
    const front = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    // What Markdown would take for its own is written so that it stays what it is.
    const body = all.map((passage) => `${passage.text.replace(/[\\`*_{}[\]<>#+|~&!-]/g, '\\$&')} {#${passage.id}}`);
    writeFileSync(
      join(folder, 'documents', `${id}.md`),
      ['---', ...front, '---', '', body.join('\n\n'), ''].join('\n'),
    );
  }
}

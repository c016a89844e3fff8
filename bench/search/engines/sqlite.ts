import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readTokens } from '../../../src/ask/tokens.ts';
import { isStopWord } from '../../../src/ask/vocabulary.ts';
import type { Engine } from '../engine.ts';

/** SQLite's full-text search as node:sqlite brings it, in a file. */
export const sqlite: Engine = {
  name: 'sqlite',
  about: 'SQLite FTS5 in a file (node:sqlite), porter tokenizer, the question without stop words joined by OR',
  async build(passages) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    const file = join(folder, 'passages.db');
    const database = new DatabaseSync(file);
    database.exec(`create virtual table passages using fts5(title, text, tokenize = 'porter unicode61');
      begin`);
    const insert = database.prepare('insert into passages (rowid, title, text) values (?, ?, ?)');
    for (const [number, { title, text }] of passages.entries()) insert.run(number, title, text);
    database.exec('commit');
    const select = database.prepare('select rowid from passages where passages match ? order by rank limit ?');
    return {
      search(words, limit) {
        const query = writeQuery(words);
        if (query === '') return [];
        return select.all(query, limit).flatMap((row) => passages[Number(row['rowid'])]?.id ?? []);
      },
      disk: statSync(file).size,
      close() {
        database.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

/** The question in FTS5's language; words are quoted, so that none is taken for an operator. */
export function writeQuery(words: string): string {
  return readTokens(words)
    .filter((token) => !isStopWord(token))
    .map(({ word }) => `"${word.replaceAll('"', '""')}"`)
    .join(' OR ');
}

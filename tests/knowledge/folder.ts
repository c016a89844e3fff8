import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A knowledge folder with these files, gone when the test ends. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A whole document; `head` replaces lines of its front matter, by their key. */
export function page(id: string, body: string, head: Readonly<Record<string, string>> = {}): string {
  const fields = {
    id,
    title: `About ${id}`,
    kind: 'article',
    lang: 'en',
    source: '{ title: A book, url: https://example.org/book, license: CC0-1.0, retrieved: 2020-01-02 }',
    ...head,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

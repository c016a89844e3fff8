import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../knowledge/folder.ts';
import { run } from './run.ts';

const tea = 'The tea\n\nVigdís served the tea in blue cups.\n';

function importing(folder: string, ...args: string[]) {
  return run('knowledge-import', ['--to', join(folder, 'out'), ...args]);
}

test('good files are written, bad ones named, and the exit code tells', async () => {
  const folder = makeFolder({ 'tea.txt': tea, 'empty.txt': '', 'soup.md': '# Soup\n\nAino cooked it.\n' });
  mkdirSync(join(folder, 'inner'));
  const files = ['tea.txt', 'empty.txt', 'inner', 'nowhere.txt', 'soup.md'].map((name) => join(folder, name));
  const { code, out, err } = await importing(folder, ...files, 'https://example.org/tea.html');
  expect(code).toBe(1);
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['soup.md', 'the-tea.md']);
  expect(out).toContain(`tea.txt → ${join(folder, 'out', 'the-tea.md')}\n  kept: 2 of the input's lines in 1 passages`);
  expect(err.trim().split('\n')).toEqual([
    expect.stringContaining('empty.txt is empty'),
    expect.stringContaining('inner is a folder: name the files in it'),
    expect.stringContaining('nowhere.txt is not there'),
    'https://example.org/tea.html is an address, and addresses are never fetched: save the page in your browser, then name the file',
  ]);
});

test('nothing is written over a file that is there, unless that is asked for', async () => {
  const folder = makeFolder({ 'tea.txt': tea, 'out/the-tea.md': 'mine', 'secret.txt': 'secret' });
  const file = join(folder, 'tea.txt');
  const refused = await importing(folder, file);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('which is there: --force replaces it');
  expect(readFileSync(join(folder, 'out/the-tea.md'), 'utf8')).toBe('mine');
  expect((await importing(folder, '--force', file)).code).toBe(0);
  expect(readFileSync(join(folder, 'out/the-tea.md'), 'utf8')).toContain('blue cups');
  // A link in its place is replaced, and what it leads to is left alone.
  writeFileSync(join(folder, 'soup.txt'), 'Soup\n\nAino cooked it.\n');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'out/soup.md'));
  expect((await importing(folder, join(folder, 'soup.txt'))).code).toBe(2);
  expect((await importing(folder, '--force', join(folder, 'soup.txt'))).code).toBe(0);
  expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
});

test('two files of one name in one run: the second is named, not written', async () => {
  const folder = makeFolder({ 'a.txt': tea, 'b.txt': tea });
  const { code, err } = await importing(folder, '--force', join(folder, 'a.txt'), join(folder, 'b.txt'));
  expect(code).toBe(1);
  expect(err).toContain('b.txt would be the-tea.md, as another of these files is');
});

test('a title cannot lead out of the folder', async () => {
  const folder = makeFolder({ 'a.md': '---\nid: ../../evil\ntitle: ../../../etc/passwd\n---\n\nTea.\n' });
  expect((await importing(folder, join(folder, 'a.md'))).code).toBe(0);
  expect(readdirSync(join(folder, 'out'))).toEqual(['etc-passwd.md']);
  expect(existsSync(join(folder, '..', 'evil.md'))).toBe(false);
});

test('what is known of the files goes into their front matter', async () => {
  const folder = makeFolder({ 'tea.txt': tea });
  const known = ['--kind', 'article', '--lang', 'en', '--source', 'A book: "Tea"', '--url', 'https://example.org'];
  const rest = ['--license', 'CC0-1.0', '--retrieved', '2026-11-25'];
  const { out } = await importing(folder, ...known, ...rest, join(folder, 'tea.txt'));
  expect(out).not.toContain('to fill in');
  expect(readFileSync(join(folder, 'out/the-tea.md'), 'utf8')).toContain('  title: "A book: \\"Tea\\""');
});

test.each([
  [[], 'no file is named'],
  [['--to', ' ', 'a.txt'], '--to is empty'],
  [['--fetch', 'a.txt'], 'the options are --to'],
])('%j is a wrong call', async (args, expected) => {
  const { code, err } = await run('knowledge-import', args);
  expect(code).toBe(2);
  expect(err).toContain(expected);
});

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchFolder, type Watch } from '../../src/knowledge/watch.ts';
import { makeFolder } from './folder.ts';

const pacing = { quiet: 60, most: 400, look: 40 };

async function watching(folder: string): Promise<{ watch: Watch; heard: () => number }> {
  const watch = await watchFolder(folder, pacing);
  onTestFinished(() => watch.stop());
  let count = 0;
  watch.heed(() => void count++);
  return { watch, heard: () => count };
}

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 10 });

test.each([
  ['a file that is written', (folder: string) => writeFileSync(join(folder, 'documents/a.md'), 'new')],
  ['a new file', (folder: string) => writeFileSync(join(folder, 'documents/b.md'), 'new')],
  ['a file that is removed', (folder: string) => rmSync(join(folder, 'documents/a.md'))],
  ['YAML', (folder: string) => writeFileSync(join(folder, 'facts.yaml'), '[]')],
  // As editors save: a new file is written and takes the place of the old one.
  [
    'a file that is renamed over another',
    (folder: string) => {
      writeFileSync(join(folder, 'documents/.a.md.swp'), 'new');
      renameSync(join(folder, 'documents/.a.md.swp'), join(folder, 'documents/a.md'));
    },
  ],
])('%s is noticed, once', async (_, change) => {
  const folder = makeFolder({ 'documents/a.md': 'old' });
  const { heard } = await watching(folder);
  change(folder);
  await until(() => expect(heard()).toBeGreaterThan(0));
  await pause(4 * pacing.quiet);
  expect(heard()).toBe(1);
});

test('documents taken away are noticed, and what comes in their place is watched', async () => {
  const folder = makeFolder({ 'documents/a.md': 'old', 'other/a.md': 'new' });
  const { heard } = await watching(folder);
  renameSync(join(folder, 'documents'), join(folder, 'former'));
  renameSync(join(folder, 'other'), join(folder, 'documents'));
  await until(() => expect(heard()).toBeGreaterThan(0));
  await pause(4 * pacing.quiet);
  const before = heard();
  writeFileSync(join(folder, 'documents/a.md'), 'newer');
  await until(() => expect(heard()).toBeGreaterThan(before));
});

test('what nobody reads is not noticed', async () => {
  const folder = makeFolder({ 'documents/a.md': 'old' });
  const { heard } = await watching(folder);
  for (const name of ['documents/.a.md.swp', 'documents/a.md~', 'notes.txt', 'documents/4913'])
    writeFileSync(join(folder, name), 'x');
  await pause(5 * pacing.quiet);
  expect(heard()).toBe(0);
});

test('a file that is written to without a rest is told of all the same', async () => {
  const folder = makeFolder({ 'documents/a.md': 'old' });
  const { heard } = await watching(folder);
  for (let at = 0; heard() === 0 && at < 500; at++) {
    writeFileSync(join(folder, 'documents/a.md'), String(at));
    await pause(5);
  }
  expect(heard()).toBe(1);
});

test('a folder that is taken away and comes back is noticed both times, and watched again', async () => {
  const folder = makeFolder({ 'documents/a.md': 'old' });
  const { heard } = await watching(folder);
  rmSync(folder, { recursive: true });
  await until(() => expect(heard()).toBe(1));
  mkdirSync(join(folder, 'documents'), { recursive: true });
  await until(() => expect(heard()).toBe(2));
  await pause(4 * pacing.look);
  writeFileSync(join(folder, 'documents/a.md'), 'new');
  await until(() => expect(heard()).toBe(3));
});

test('what happens before anybody listens is told to the first who does', async () => {
  const folder = makeFolder({ 'documents/a.md': 'old' });
  const watch = await watchFolder(folder, pacing);
  onTestFinished(() => watch.stop());
  writeFileSync(join(folder, 'documents/a.md'), 'new');
  await pause(3 * pacing.quiet);
  let count = 0;
  watch.heed(() => void count++);
  await until(() => expect(count).toBe(1));
});

test('nothing is told after the end', async () => {
  const folder = makeFolder({ 'documents/a.md': 'old' });
  const { watch, heard } = await watching(folder);
  writeFileSync(join(folder, 'documents/a.md'), 'new');
  watch.stop();
  rmSync(folder, { recursive: true });
  await pause(4 * pacing.quiet);
  expect(heard()).toBe(0);
});

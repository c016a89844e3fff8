import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, weigh } from '../../src/knowledge/fingerprint.ts';
import { makeFolder, page } from './folder.ts';

const files = {
  'documents/a.md': page('a', 'Trump met Putin in Helsinki.'),
  'documents/b.md': page('b', 'The lunch was long.'),
  'people.yaml': 'people:\n  - { id: a, name: Anna, aliases: [Annie], role: guest, side: press, cite: [] }\n',
  'glossary.yaml': '- { term: lunch, synonyms: [meal] }\n',
  'questions.yaml': 'answered: []\n',
  'README.md': 'What stands here is not read.',
};

test('the same files have the same fingerprint, wherever they stand', async () => {
  expect(await fingerprint(makeFolder(files))).toBe(await fingerprint(makeFolder(files)));
});

test.each<[string, (folder: string) => void]>([
  [
    'a word of a text',
    (folder) => writeFileSync(join(folder, 'documents/a.md'), page('a', 'Trump met Putin in Helsinkj.')),
  ],
  // As long as before: neither size nor name tells.
  [
    'a title',
    (folder) => writeFileSync(join(folder, 'documents/a.md'), files['documents/a.md'].replace('About', 'Apout')),
  ],
  ['an alias', (folder) => writeFileSync(join(folder, 'people.yaml'), files['people.yaml'].replace('Annie', 'Annia'))],
  [
    'a row of the glossary',
    (folder) => writeFileSync(join(folder, 'glossary.yaml'), '- { term: lunch, synonyms: [dish] }\n'),
  ],
  ['a glossary of another language', (folder) => writeFileSync(join(folder, 'glossary.fi.yaml'), '[]\n')],
  ['a golden question', (folder) => writeFileSync(join(folder, 'questions.yaml'), 'refused: []\n')],
  ['a new file that is named as a problem', (folder) => writeFileSync(join(folder, 'documents/c.txt'), '')],
  ['a document that is gone', (folder) => rmSync(join(folder, 'documents/b.md'))],
  // Ids may depend on the order of the names.
  ['another name', (folder) => renameSync(join(folder, 'documents/b.md'), join(folder, 'documents/c.md'))],
  [
    'a document that becomes a link out of the folder',
    (folder) => {
      const outside = makeFolder({ 'b.md': files['documents/b.md'] });
      rmSync(join(folder, 'documents/b.md'));
      symlinkSync(join(outside, 'b.md'), join(folder, 'documents/b.md'));
    },
  ],
  // The bytes of all files together are the same as before.
  [
    'a sentence that moves from one document to the next',
    (folder) => {
      writeFileSync(join(folder, 'documents/a.md'), `${files['documents/a.md']}---`);
      writeFileSync(join(folder, 'documents/b.md'), files['documents/b.md'].slice(3));
    },
  ],
])('%s changes it', async (_, change) => {
  const folder = makeFolder(files);
  const before = await fingerprint(folder);
  change(folder);
  expect(await fingerprint(folder)).not.toBe(before);
});

test.each(['ask/stems.ts', 'knowledge/blocks.ts'])('a change of the program in %s changes it', async (path) => {
  const program = makeFolder({});
  for (const room of ['ask', 'knowledge']) cpSync(join('src', room), join(program, 'src', room), { recursive: true });
  const copy: { readonly fingerprint: typeof fingerprint } = await import(
    join(program, 'src/knowledge/fingerprint.ts')
  );
  const other = copy.fingerprint;
  const folder = makeFolder(files);
  const before = await other(folder);
  expect(await other(folder)).toBe(before);
  appendFileSync(join(program, 'src', path), '// A comment.');
  expect(await other(folder)).not.toBe(before);
});

test('what is not read does not change it', async () => {
  const folder = makeFolder(files);
  const before = await fingerprint(folder);
  writeFileSync(join(folder, 'README.md'), 'Other words.');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'documents/.draft.md'), 'Not yet.');
  expect(await fingerprint(folder)).toBe(before);
});

test('a folder weighs as much as its documents', async () => {
  const folder = makeFolder({ 'documents/a.md': 'four', 'documents/b.txt': 'not read', 'people.yaml': '[]' });
  expect(await weigh(folder)).toBe(4);
  expect(await weigh(folder, 3)).toBeGreaterThanOrEqual(3);
  expect(await weigh(join(folder, 'nowhere'))).toBe(0);
});

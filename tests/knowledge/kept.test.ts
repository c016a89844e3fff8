import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKept, writeKept } from '../../src/knowledge/kept.ts';
import { makeFolder } from './folder.ts';

const value = {
  name: 'Helsinki',
  none: undefined,
  list: [{ day: 16 }],
  inner: { bytes: Uint8Array.of(1, 2, 255), short: Uint16Array.of(65_535), empty: new Uint32Array(0) },
  // A part of a larger array is kept by itself.
  real: Float64Array.of(0, 0.1 + 0.2, -0, NaN, 5).subarray(1, 4),
};

async function keep(): Promise<{ path: string; bytes: Buffer }> {
  const path = join(makeFolder({}), 'a.kept');
  await writeKept(path, 'key', value);
  return { path, bytes: readFileSync(path) };
}

test('what is kept is read back, each array of its kind, each number to the last bit', async () => {
  const { path } = await keep();
  expect(await readKept(path, 'key')).toEqual({ kind: 'value', value });
});

test('under another key it is not taken', async () => {
  const { path } = await keep();
  expect(await readKept(path, 'other')).toMatchObject({
    kind: 'unusable',
    why: 'was made of other documents or by another version',
  });
});

test('cut anywhere, it is not taken', async () => {
  const { path, bytes } = await keep();
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(await readKept(path, 'key'), `${length} bytes`).toMatchObject({ kind: 'unusable' });
  }
});

test('with any one byte changed, it is not taken', async () => {
  const { path, bytes } = await keep();
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(path, changed);
    expect(await readKept(path, 'key'), `byte ${at}`).toMatchObject({ kind: 'unusable' });
  }
});

test.each([
  [
    'nothing behind it',
    (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)]),
    /has \d+ bytes where \d+ were written/,
  ],
  ['a file of another program', () => Buffer.from('PK\u0003\u0004 and much more than that'), /is not a kept library/],
  ['an empty file', () => Buffer.alloc(0), /is not a kept library/],
])('%s: %#', async (_, change, why) => {
  const { path, bytes } = await keep();
  writeFileSync(path, change(bytes));
  expect(await readKept(path, 'key')).toMatchObject({ kind: 'unusable', why: expect.stringMatching(why) });
});

test('no file is missing, a folder is no file', async () => {
  const folder = makeFolder({});
  expect(await readKept(join(folder, 'none'), 'key')).toEqual({ kind: 'missing' });
  expect(await readKept(folder, 'key')).toMatchObject({ kind: 'unusable', why: 'cannot be read (EISDIR)' });
});

test('what cannot be put in its place leaves nothing behind', async () => {
  const folder = makeFolder({ 'a.kept/inside': 'a folder stands where the file should' });
  await expect(writeKept(join(folder, 'a.kept'), 'key', value)).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
  expect(readdirSync(folder)).toEqual(['a.kept']);
});

test('a former file is there until the new one is whole', async () => {
  const { path } = await keep();
  await writeKept(path, 'later', { ...value, name: 'Reykjavík' });
  expect(await readKept(path, 'later')).toMatchObject({ value: { name: 'Reykjavík' } });
  expect(readdirSync(join(path, '..'))).toEqual(['a.kept']);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLines, type Line } from '../../src/cli/lines.ts';
import { makeFolder } from '../knowledge/folder.ts';

async function read(content: string | Uint8Array): Promise<Line[]> {
  return await Array.fromAsync(readLines(join(makeFolder({ 'q.txt': content }), 'q.txt')));
}

test.each([
  ['a b\r\n\r\nc', ['1 a b', '3 c']],
  ['\ufeffa\n', ['1 a']],
  ['\n \n', []],
  ['', []],
  // Longer than one chunk of the file, with a letter of two bytes across its end.
  [`${'x'.repeat(65_535)}ä\nz`, [`1 ${'x'.repeat(65_535)}ä`, '2 z']],
])('the lines of %j keep their numbers', async (content, lines) => {
  const found = await read(content);
  expect(found.map((line) => (line.kind === 'line' ? `${line.where.split(':').at(-1)} ${line.text}` : ''))).toEqual(
    lines,
  );
});

test.each([
  ['a byte that no letter has', [0x41, 10, 0xff, 10, 0x42], /q\.txt:2 is not UTF-8 text/],
  ['a letter cut short', [0xc3], /q\.txt:1 is not UTF-8 text/],
  ['a zero', [0x41, 0], /q\.txt:1 is not UTF-8 text/],
])('%s ends the reading with its line', async (_, bytes, what) => {
  const last = (await read(Uint8Array.from(bytes))).at(-1);
  expect(last).toEqual({ kind: 'broken', what: expect.stringMatching(what) });
});

test.each([
  ['/nowhere', 'there is no file "/nowhere": check its name'],
  ['/', '"/" is a folder: name a file'],
])('%s cannot be read, and why is said', async (path, what) => {
  expect(await Array.fromAsync(readLines(path))).toEqual([{ kind: 'broken', what }]);
});

import { createReadStream } from 'node:fs';
import { codeOf } from '../knowledge/files.ts';

export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  /** What is wrong with the file, and where; nothing follows. */
  | { readonly kind: 'broken'; readonly what: string };

/**
 * The lines of a text file (`-` is standard input) that are not blank, one at a time: a file of any size is never
 * held as a whole. Accepts a byte order mark and CRLF.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        number += 1;
        if (line.trim() !== '') yield { kind: 'line', number, text: line.trim() };
      }
    }
    rest += decoder.decode();
    if (rest.trim() !== '') yield { kind: 'line', number: number + 1, text: rest.trim() };
  } catch (error) {
    if (error instanceof TypeError) {
      yield { kind: 'broken', what: `${path}:${number + 1} is not UTF-8 text: save it as UTF-8` };
      return;
    }
    yield { kind: 'broken', what: sayFileError(path, codeOf(error)) };
  }
}

function sayFileError(path: string, code: string): string {
  if (code === 'ENOENT') return `there is no file "${path}": check its name`;
  if (code === 'EISDIR') return `"${path}" is a folder: name a file`;
  return `"${path}" cannot be read (${code}): check that it is a file you may read`;
}

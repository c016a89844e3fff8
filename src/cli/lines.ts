import { createReadStream } from 'node:fs';
import { codeOf } from '../knowledge/files.ts';

export type Line =
  | { readonly kind: 'line'; readonly text: string; /** `questions.txt:12` */ readonly where: string }
  /** What is wrong with the file, and where; nothing follows. */
  | { readonly kind: 'broken'; readonly what: string };

const newline = 10;

/**
 * The lines of a text file (`-` is standard input) that are not blank, without the spaces around them, one at a time:
 * a file of any size is never held as a whole. A byte order mark and CRLF are accepted.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const name = path === '-' ? 'standard input' : path;
  let number = 0;
  try {
    for await (const bytes of readByteLines(path)) {
      number += 1;
      const text = decode(bytes);
      if (text === undefined) {
        yield { kind: 'broken', what: `${name}:${number} is not UTF-8 text: save the file as UTF-8` };
        return;
      }
      if (text !== '') yield { kind: 'line', text, where: `${name}:${number}` };
    }
  } catch (error) {
    yield { kind: 'broken', what: sayFileError(name, codeOf(error)) };
  }
}

async function* readByteLines(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]);
      rest = [];
      from = end + 1;
    }
    rest.push(chunk.subarray(from));
  }
  yield Buffer.concat(rest);
}

/** Undefined where the bytes are no UTF-8, or hold a zero as no text does. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    // The decoder takes a byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return undefined;
  }
}

function sayFileError(name: string, code: string): string {
  if (code === 'ENOENT') return `there is no file "${name}": check its name`;
  if (code === 'EISDIR') return `"${name}" is a folder: name a file`;
  return `"${name}" cannot be read (${code}): check that it is a file you may read`;
}

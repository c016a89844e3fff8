import { refused, type Refused } from './model.ts';

export interface Decoded {
  readonly kind: 'text';
  /** With `\n` at line ends. */
  readonly text: string;
  /** What somebody should look at, where the encoding was guessed. */
  readonly remark: string | undefined;
}

/**
 * The text of bytes whose encoding may be any of those that text files have: UTF-8, UTF-16 with a byte order mark or
 * without, else Windows-1252, which holds all of Latin-1. `named` is what the file itself says (the charset of HTML).
 */
export function decode(bytes: Uint8Array, named?: string): Decoded | Refused {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be');
  const utf8 = tryRead(bytes, 'utf-8');
  if (utf8 !== undefined && !utf8.includes('\0')) return judge(utf8, undefined);
  const zeros = countZeros(bytes);
  if (zeros.odd > 0 && zeros.even === 0) return read(bytes, 'utf-16le', 'UTF-16');
  if (zeros.even > 0 && zeros.odd === 0) return read(bytes, 'utf-16be', 'UTF-16');
  if (zeros.even + zeros.odd > 0) return refused('is not text (it holds bytes that are 0): save it as UTF-8 text');
  if (named !== undefined && tryRead(bytes, named) !== undefined) return read(bytes, named);
  return read(bytes, 'windows-1252', 'Windows-1252 (Latin-1)');
}

function read(bytes: Uint8Array, encoding: string, guessed?: string): Decoded | Refused {
  const text = tryRead(bytes, encoding);
  if (text === undefined) return refused(`is broken ${encoding.toUpperCase()} text: save it as UTF-8 text`);
  const remark = guessed && `it was read as ${guessed}, which is a guess: look at its letters with accents`;
  return judge(text, remark);
}

function judge(text: string, remark: string | undefined): Decoded | Refused {
  // oxlint-disable-next-line no-control-regex -- these are what no text holds
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (strange > text.length / 100) return refused('is not text (it holds control characters): save it as UTF-8 text');
  return { kind: 'text', text: text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'), remark };
}

function tryRead(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A TypeError for wrong bytes, a RangeError for an encoding nobody knows.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) count[at % 2 === 0 ? 'even' : 'odd'] += 1;
  return count;
}

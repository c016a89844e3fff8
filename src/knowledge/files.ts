import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

type Unread =
  | { readonly kind: 'missing' }
  /** Why it cannot be read, and what to do. */
  | { readonly kind: 'unreadable'; readonly what: string };

export type TextFile = { readonly kind: 'text'; readonly text: string } | Unread;
export type FileBytes = { readonly kind: 'bytes'; readonly bytes: Buffer } | Unread;

/**
 * A file of the knowledge folder as text with `\n` at its line ends and no byte order mark.
 *
 * A symbolic link that leads out of the folder is not followed, so that a folder from elsewhere cannot show
 * the machine's other files; links within the folder (as mounted volumes use them) are.
 */
export async function readTextFile(folder: string, path: string): Promise<TextFile> {
  const file = await readFileBytes(folder, path);
  return file.kind === 'bytes' ? decode(file.bytes) : file;
}

/** The same file byte for byte. */
export async function readFileBytes(folder: string, path: string): Promise<FileBytes> {
  try {
    const [home, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!file.startsWith(home.endsWith(sep) ? home : home + sep)) {
      return unreadable(`is a link that leads out of the folder, to ${file}: put a copy in its place`);
    }
    // Anything else (a pipe, a device) might never end.
    if (!(await stat(file)).isFile()) return unreadable('is not a file: put a file in its place');
    return { kind: 'bytes', bytes: await readFile(file) };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return { kind: 'missing' };
    return unreadable(`cannot be read (${codeOf(error)}): check that it exists and that the bot may read it`);
  }
}

function decode(bytes: Buffer): TextFile {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return unreadable('is UTF-16 text: save it as UTF-8');
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) return unreadable(`is not text (byte ${zero} is 0): put Markdown or YAML in UTF-8 in its place`);
  try {
    // The decoder takes the byte order mark away.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
  } catch {
    return unreadable('is not UTF-8 text: save it as UTF-8');
  }
}

function unreadable(what: string): Unread {
  return { kind: 'unreadable', what };
}

/** The system's code of a failed file operation ("ENOENT"); anything else is a bug and thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

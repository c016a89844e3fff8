import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and what should hold it; undefined where it is there afterwards, else why it is not, without a full stop.
 *
 * One level at a time: `mkdir` with `recursive` never comes back where a level can neither be found nor made (/proc/x).
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const missing: string[] = [];
  let at = resolve(path);
  for (;;) {
    const found = await find(at);
    if (found === 'folder') break;
    if (found !== 'missing') return found;
    missing.unshift(at);
    at = dirname(at);
  }
  for (const level of missing) {
    try {
      await mkdir(level);
    } catch (error) {
      // Another process that starts at the same moment makes the same folder.
      if (codeOf(error) === 'EEXIST' && (await find(level)) === 'folder') continue;
      return `${level} cannot be made (${codeOf(error)})`;
    }
  }
  return undefined;
}

async function find(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : `${path} is not a folder`;
  } catch (error) {
    const code = codeOf(error);
    // What lies in a file is missing too; the level above says that it is one.
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : `${path} cannot be looked into (${code})`;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

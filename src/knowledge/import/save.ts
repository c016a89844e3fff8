import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../files.ts';
import { refused, type Refused } from './model.ts';

/** The bytes of a file somebody named, or why there are none. */
export async function readInput(path: string, most: number): Promise<Buffer | Refused> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path))
    return refused('is an address, and addresses are never fetched: save the page in your browser, then name the file');
  try {
    const found = await stat(path);
    if (found.isDirectory()) return refused('is a folder: name the files in it');
    // Anything else (a pipe, a device) might never end.
    if (!found.isFile()) return refused('is no file: name a file');
    if (found.size > most)
      return refused(`has ${Math.ceil(found.size / 1e6)} MB: at most ${most / 1e6} MB are read; divide it`);
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    return refused(
      code === 'ENOENT' ? 'is not there: check its name' : `cannot be read (${code}): check that you may read it`,
    );
  }
}

/** Writes a new file, or with `force` one in place of another; never through a link that lies there. */
export async function saveDraft(folder: string, name: string, text: string, force: boolean): Promise<string | Refused> {
  const path = join(folder, name);
  const half = join(folder, `.${name}.importing`);
  try {
    await mkdir(folder, { recursive: true });
    if (!force) await writeNew(path, text);
    else {
      await rm(half, { force: true });
      await writeNew(half, text);
      await rename(half, path);
    }
    return path;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST')
      return refused(`would be ${path}, which is there: --force replaces it, --to DIR names another folder`);
    await rm(half, { force: true }).catch(() => {});
    return refused(`cannot be written to ${path} (${code}): check the folder, or name another with --to DIR`);
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

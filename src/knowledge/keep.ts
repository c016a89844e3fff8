import { hash } from 'node:crypto';
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { codeOf } from './files.ts';
import { readKept, writeKept } from './kept.ts';
import { type Shelf, shelfShape } from './shelf.ts';
import type { Tell } from './told.ts';

const ending = '.kept';
/** Half-written files are older than this, in milliseconds, only if whoever wrote them is gone. */
const abandoned = 3_600_000;

/** The file of a library: one name for each folder and fingerprint, so that what is stale is never even opened. */
export async function nameKept(place: string, folder: string, key: string): Promise<string> {
  return join(place, `${await beginOf(folder)}${key.slice(0, 32)}${ending}`);
}

async function beginOf(folder: string): Promise<string> {
  const home = await realpath(folder).catch(() => folder);
  return `library-${hash('sha256', home).slice(0, 12)}-`;
}

/** The kept libraries of a folder, of whatever fingerprint. */
export async function listKept(place: string, folder: string): Promise<string[]> {
  const begin = await beginOf(folder);
  const names = await readdir(place).catch((): string[] => []);
  return names.filter((name) => name.startsWith(begin) && name.endsWith(ending)).map((name) => join(place, name));
}

/** The library kept under this name for this fingerprint, or undefined where there is none that can be used. */
export async function takeShelf(path: string, key: string, tell: Tell): Promise<Shelf | undefined> {
  const found = await readKept(path, key);
  if (found.kind === 'missing') return undefined;
  const read = found.kind === 'value' ? shelfShape.safeParse(found.value) : undefined;
  if (read?.success) {
    tell({ kind: 'taken', path });
    return read.data;
  }
  const why = found.kind === 'unusable' ? found.why : 'holds something else';
  tell({ kind: 'not taken', path, why });
  return undefined;
}

/** Keeps a library, then removes the older ones of its folder. A full disk is told and harms nothing. */
export async function keepShelf(path: string, key: string, shelf: Shelf, tell: Tell): Promise<void> {
  const place = dirname(path);
  try {
    const unmade = await makeFolder(place);
    if (unmade !== undefined) return tell({ kind: 'not kept', path, why: `has no folder: ${unmade}` });
    const { bytes } = await writeKept(path, key, shelf);
    tell({ kind: 'kept', path, bytes });
    await removeOthers(path);
  } catch (error) {
    tell({ kind: 'not kept', path, why: `cannot be written (${codeOf(error)})` });
  }
}

async function removeOthers(path: string): Promise<void> {
  const begin = basename(path).slice(0, -(32 + ending.length));
  const { mtimeMs } = await stat(path);
  for (const name of await readdir(dirname(path))) {
    const other = join(dirname(path), name);
    if (!name.startsWith(begin) || other === path) continue;
    // Another process may be writing its own right now.
    const old = name.endsWith(ending) || mtimeMs - (await stat(other)).mtimeMs > abandoned;
    if (old) await rm(other, { force: true });
  }
}

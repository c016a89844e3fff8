import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { arch, versions } from 'node:process';
import { join } from 'node:path';
import { readFileBytes } from './files.ts';

/** So many files are open at once. */
const together = 32;
const room = import.meta.dirname;
const top = join(room, '..', '..');

/**
 * A hash of all that a library depends on: every document and YAML file of the folder, byte for byte, and the program
 * that reads and analyses them. Another library has another fingerprint; nobody has to remember to raise a version.
 */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  await addProgram(hash);
  const documents = await listNames(join(folder, 'documents'));
  for (const name of documents) add(hash, `documents/${name}`, '');
  const yaml = (await listNames(folder)).filter((name) => /\.ya?ml$/.test(name));
  const paths = [...documents.filter((name) => name.endsWith('.md')).map((name) => `documents/${name}`), ...yaml];
  for (let at = 0; at < paths.length; at += together) {
    const some = paths.slice(at, at + together);
    const files = await Promise.all(some.map((path) => readFileBytes(folder, path)));
    for (const [number, file] of files.entries()) {
      const content = file.kind === 'bytes' ? file.bytes : file.kind === 'unreadable' ? file.what : '';
      add(hash, `${file.kind} ${some[number]}`, content);
    }
  }
  return hash.digest('hex');
}

/* What analyses: this room and the one it makes libraries for, the packages, Node with its tables of letters. */
async function addProgram(hash: Hash): Promise<void> {
  add(hash, arch, JSON.stringify([versions.node, versions.v8, versions.icu, versions.unicode]));
  for (const name of ['package.json', 'package-lock.json']) {
    add(hash, name, await readFile(join(top, name)).catch(() => ''));
  }
  for (const part of [room, join(room, '..', 'ask')]) {
    const files = (await listNames(part)).filter((name) => name.endsWith('.ts'));
    for (const name of files) add(hash, name, await readFile(join(part, name)));
  }
}

/* Lengths before contents, so that no two lists of files run together to the same bytes. */
function add(hash: Hash, name: string, content: string | Buffer): void {
  hash.update(`${Buffer.byteLength(name)}:${name}${Buffer.byteLength(content)}:`);
  hash.update(content);
}

/**
 * How many bytes of documents a folder holds, or some number from `enough` on where it holds so many; 0 where it cannot be
 * read, for reading says why.
 */
export async function weigh(folder: string, enough = Infinity): Promise<number> {
  const names = (await listNames(join(folder, 'documents'))).filter((name) => name.endsWith('.md'));
  let bytes = 0;
  for (let at = 0; at < names.length && bytes < enough; at += together) {
    const sizes = names.slice(at, at + together).map((name) => sizeOf(join(folder, 'documents', name)));
    for (const size of await Promise.all(sizes)) bytes += size;
  }
  return bytes;
}

async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function listNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => !name.startsWith('.')).toSorted();
}

import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { codeOf } from './files.ts';

/**
 * A value with typed arrays in it, kept in one file: eight letters, the length and checksum of what follows, a table
 * (the key, the arrays' kinds, lengths and checksums, and the value with numbers in their place), then the arrays.
 */
const letters = Buffer.from('SUMMIT-1');
const headLength = letters.length + 8;
/** So many bytes are read, checked and written at once: the thread is free for others in between. */
const together = 4 * 2 ** 20;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type Kept = InstanceType<(typeof kinds)[keyof typeof kinds]>;

const section = z.object({
  kind: z.enum(['Uint8Array', 'Uint16Array', 'Uint32Array', 'Float64Array']),
  length: z.int().nonnegative(),
  checksum: z.int().nonnegative(),
});
const table = z.object({ key: z.string(), sections: z.array(section), value: z.unknown() });

/** In the place of an array in the kept value. */
class Place {
  readonly section: number;

  constructor(section: number) {
    this.section = section;
  }
}
const place = z.object({ section: z.int().nonnegative() }).strict();

/** Writes the value under this key; the file is there whole or not at all, even where the power fails in the middle. */
export async function writeKept(path: string, key: string, value: object): Promise<{ readonly bytes: number }> {
  const arrays: Kept[] = [];
  const bare = replace(value, (inner) => {
    if (!isKept(inner)) return undefined;
    arrays.push(inner);
    return new Place(arrays.length - 1);
  });
  const sections = arrays.map((array) => {
    return { kind: kindOf(array), length: array.length, checksum: crc32(bytesOf(array)) };
  });
  const head = serialize({ key, sections, value: bare });
  const start = Buffer.alloc(headLength);
  letters.copy(start);
  start.writeUInt32LE(head.length, letters.length);
  start.writeUInt32LE(crc32(head), letters.length + 4);
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await using file = await open(part, 'wx');
    for (const piece of [start, head, ...arrays.map(bytesOf)]) await writeAll(file, piece);
    await file.sync();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  return { bytes: (await stat(path)).size };
}

export type Found =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'missing' }
  /** Why it is not what was written under this key, for the log. */
  | { readonly kind: 'unusable'; readonly why: string };

/** Reads what was written under this key; anything else, and anything that was changed since, is not taken. */
export async function readKept(path: string, key: string): Promise<Found> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    const start = await readBytes(file, 0, Math.min(headLength, size));
    if (start.length < headLength || !start.subarray(0, letters.length).equals(letters)) {
      return unusable('is not a kept library');
    }
    const end = headLength + start.readUInt32LE(letters.length);
    if (end > size) return unusable('ends too early');
    const head = await readBytes(file, headLength, end - headLength);
    if (crc32(head) !== start.readUInt32LE(letters.length + 4)) return unusable('is damaged in its table');
    const read = table.safeParse(decode(head));
    if (!read.success) return unusable('has another table than this version writes');
    const { sections } = read.data;
    if (read.data.key !== key) return unusable('was made of other documents or by another version');
    const whole = sections.reduce((sum, { kind, length }) => sum + length * kinds[kind].BYTES_PER_ELEMENT, end);
    if (whole !== size) return unusable(`has ${size} bytes where ${whole} were written`);
    const arrays: Kept[] = [];
    let at = end;
    for (const { kind, length, checksum } of sections) {
      const array = new kinds[kind](length);
      if ((await readInto(file, at, array)) !== checksum) return unusable(`is damaged after byte ${at}`);
      arrays.push(array);
      at += array.byteLength;
    }
    const value = replace(read.data.value, (inner) => arrays[place.safeParse(inner).data?.section ?? -1]);
    return { kind: 'value', value };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? { kind: 'missing' } : unusable(`cannot be read (${code})`);
  }
}

/* V8 refuses what a later version wrote by throwing. */
function decode(head: Buffer): unknown {
  try {
    return deserialize(head);
  } catch {
    return undefined;
  }
}

function unusable(why: string): Found {
  return { kind: 'unusable', why };
}

/* The value with some of what it holds replaced; what is not replaced is looked into, if it is a plain map. */
function replace(value: unknown, choose: (inner: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const chosen = choose(value);
  if (chosen !== undefined) return chosen;
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner, choose)]));
}

function isKept(value: object): value is Kept {
  return Object.values(kinds).some((kind) => value instanceof kind);
}

function kindOf(array: Kept): keyof typeof kinds {
  if (array instanceof Uint8Array) return 'Uint8Array';
  if (array instanceof Uint16Array) return 'Uint16Array';
  return array instanceof Uint32Array ? 'Uint32Array' : 'Float64Array';
}

function bytesOf(array: Kept): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

async function writeAll(file: FileHandle, piece: Buffer): Promise<void> {
  for (let at = 0; at < piece.length;) {
    const { bytesWritten } = await file.write(piece, at, Math.min(together, piece.length - at));
    at += bytesWritten;
  }
}

async function readBytes(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await readInto(file, from, bytes);
  return bytes;
}

/* Fills the array from this byte of the file on; gives the checksum of what was read. */
async function readInto(file: FileHandle, from: number, array: Kept): Promise<number> {
  const bytes = bytesOf(array);
  let checksum = 0;
  for (let at = 0; at < bytes.length;) {
    const length = Math.min(together, bytes.length - at);
    const { bytesRead } = await file.read(bytes, at, length, from + at);
    // The file was cut since its size was read: the checksum of what is there cannot be right.
    if (bytesRead === 0) return -1;
    checksum = crc32(bytes.subarray(at, at + bytesRead), checksum);
    at += bytesRead;
  }
  return checksum;
}

/* A rename is there after a power cut only once its folder is written too; not every system can do that. */
async function syncFolder(folder: string): Promise<void> {
  try {
    await using file = await open(folder, 'r');
    await file.sync();
  } catch (error) {
    codeOf(error);
  }
}

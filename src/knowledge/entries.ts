import { z } from 'zod';
import type { Problem } from '../ask/library.ts';
import { readTextFile } from './files.ts';
import { judgeId } from './slug.ts';
import { findStrangers, fit, readYaml, type Yaml } from './yaml.ts';

/** A word or sentence that must be there. */
export const filled = z.string('write one text, not a list or a map').trim().min(1, { abort: true });
/** What ids may look like. */
export const id = filled.superRefine((value, context) => {
  const wrong = judgeId(value);
  if (wrong) context.addIssue({ code: 'custom', message: wrong });
});
/** A list of words or sentences; may be absent. */
export const list = z.array(filled, 'write a list, as [one, two]').default([]);

/** A YAML file of the knowledge folder that may be absent. */
export interface OptionalFile {
  readonly path: string;
  /** Undefined where there is no such file or it cannot be used. */
  readonly yaml: Yaml | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `NAME.yaml`; a file with the other ending, `NAME.yml`, is named, because nothing reads it. */
export async function readOptionalFile(folder: string, name: string): Promise<OptionalFile> {
  const path = `${name}.yaml`;
  const file = await readTextFile(folder, path);
  const lose = (where: string, what: string, blocks: boolean): OptionalFile => {
    return { path, yaml: undefined, problems: [{ where, what, blocks }] };
  };
  if (file.kind === 'unreadable') return lose(path, file.what, true);
  if (file.kind === 'text') {
    const yaml = readYaml(file.text, path, 1);
    const usable = yaml.problems.length === 0 && yaml.value !== null;
    return { path, yaml: usable ? yaml : undefined, problems: yaml.problems };
  }
  const other = await readTextFile(folder, `${name}.yml`);
  if (other.kind !== 'missing') return lose(`${name}.yml`, `is not read: rename it to ${path}`, false);
  return { path, yaml: undefined, problems: [] };
}

/** One row of a list, with the line it begins in. */
export interface Entry<T> {
  readonly value: T;
  /** `people.yaml:12` */
  readonly where: string;
}

/** The rows of the list at `key` (or of the whole file) that have the shape; each other row is a problem. */
export function readEntries<Shape extends z.ZodRawShape>(
  file: OptionalFile,
  key: string | undefined,
  shape: z.ZodObject<Shape>,
  problems: Problem[],
): Entry<z.output<z.ZodObject<Shape>>>[] {
  if (!file.yaml) return [];
  const { yaml, path } = file;
  const at = key === undefined ? [] : [key];
  const rows: unknown = key === undefined ? yaml.value : Reflect.get(Object(yaml.value), key);
  if (rows === undefined || rows === '') return [];
  if (!Array.isArray(rows)) {
    const what = `${key === undefined ? 'the file' : `"${key}"`} must be a list: begin each row with "- "`;
    problems.push({ where: `${path}:${yaml.line(at)}`, what, blocks: true });
    return [];
  }
  const entries: Entry<z.output<z.ZodObject<Shape>>>[] = [];
  for (const [index, row] of rows.entries()) {
    const here = [...at, index];
    problems.push(...findStrangers(yaml, row, Object.keys(shape.shape), path, here));
    const fitted = fit(shape, yaml, row, path, here);
    if ('problems' in fitted) problems.push(...fitted.problems);
    else entries.push({ value: fitted.value, where: `${path}:${yaml.line(here)}` });
  }
  return entries;
}

/** A problem for each key of the file that nothing reads, or one where the file is no map at all. */
export function findStrayKeys(file: OptionalFile, known: readonly string[]): Problem[] {
  const value = file.yaml?.value;
  if (!file.yaml || value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = `the file must be a map with the keys ${known.join(' and ')}: see knowledge/README.md`;
    return [{ where: `${file.path}:1`, what, blocks: true }];
  }
  return findStrangers(file.yaml, value, known, file.path);
}

/** Ids that others may name. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  /** False where some of the files that hold them could not be read: then a name that is not there proves nothing. */
  readonly complete: boolean;
}

/** The names that are known; each other one is left out and, where that proves it wrong, a problem. */
export function keepKnown(
  names: readonly string[],
  known: Known,
  say: (name: string) => string,
  where: string,
  problems: Problem[],
): string[] {
  return names.filter((name) => {
    if (known.ids.has(name)) return true;
    if (known.complete) problems.push({ where, what: say(name), blocks: false });
    return false;
  });
}

/** The entries without those whose key stood before, each of which is a problem. */
export function dropTwins<T>(
  entries: readonly Entry<T>[],
  keyOf: (value: T) => string,
  problems: Problem[],
): Entry<T>[] {
  const first = new Map<string, string>();
  return entries.filter(({ value, where }) => {
    const key = keyOf(value);
    const other = first.get(key);
    if (other)
      problems.push({ where, what: `"${key}" stands at ${other} too: join the two or rename one`, blocks: true });
    else first.set(key, where);
    return other === undefined;
  });
}

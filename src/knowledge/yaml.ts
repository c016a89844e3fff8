import SearchableMap from 'minisearch/SearchableMap';
import { isNode, LineCounter, parseDocument, type YAMLParseError, type YAMLWarning } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../ask/library.ts';

type Path = readonly PropertyKey[];

/** YAML as read: plain strings, lists and maps (no numbers, dates or booleans), and the line of each of them. */
export interface Yaml {
  readonly value: unknown;
  /** Counted from 1 in the whole file; for a path that is not there, the line of what should hold it. */
  line(path: Path): number;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML whose first line is line `firstLine` of the file `path`.
 *
 * The failsafe schema leaves every plain word as typed: `retrieved: 2016-06-01`, `title: 1.10` and `id: no` stay
 * strings. Tags are refused, aliases are limited by the library.
 */
export function readYaml(text: string, path: string, firstLine: number): Yaml {
  const lines = new LineCounter();
  const settings = { schema: 'failsafe', resolveKnownTags: false, lineCounter: lines, prettyErrors: false } as const;
  const parsed = parseDocument(text, settings);
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const problems: Problem[] = keepCauses([...parsed.errors, ...parsed.warnings]).map((error) => ({
    where: `${path}:${lineAt(error.pos[0])}`,
    what: `broken YAML: ${error.message.split('\n')[0]}; mend this line or the one above it, and put text with ":" or "#" in quotation marks`,
    blocks: true,
  }));
  const line = (at: Path): number => {
    const node = at.length === 0 ? parsed.contents : parsed.getIn(at, true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return at.length === 0 ? firstLine : line(at.slice(0, -1));
  };
  if (problems.length > 0) return { value: undefined, line, problems };
  try {
    return { value: parsed.toJS({ maxAliasCount: 100 }), line, problems };
  } catch (error) {
    // The library refuses too many aliases by throwing a ReferenceError.
    if (!(error instanceof ReferenceError)) throw error;
    const what = `broken YAML: ${error.message}; write the values out`;
    return { value: undefined, line, problems: [{ where: path, what, blocks: true }] };
  }
}

/* After the first slip of grammar the parser stumbles at word after word; a key that is there twice misleads nobody. */
function keepCauses(errors: readonly (YAMLParseError | YAMLWarning)[]): readonly (YAMLParseError | YAMLWarning)[] {
  const slip = errors
    .filter(({ name, code }) => name === 'YAMLParseError' && code !== 'DUPLICATE_KEY')
    .toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  return slip ? [slip] : errors;
}

/** The value in the shape of the schema, or every reason why it is not, each with its line. */
export function fit<T>(
  schema: z.ZodType<T>,
  yaml: Yaml,
  value: unknown,
  path: string,
  at: Path,
): { readonly value: T } | { readonly value: undefined; readonly problems: Problem[] } {
  const judged = schema.safeParse(value);
  if (judged.success) return { value: judged.data };
  const problems = judged.error.issues.map((issue) => ({
    where: `${path}:${yaml.line([...at, ...issue.path])}`,
    what: sayIssue(issue, reach(value, issue.path)),
    blocks: true,
  }));
  return { value: undefined, problems };
}

function sayIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const name = issue.path.join('.') || 'the file';
  if (value === undefined) return `"${name}" is missing: add a line "${String(issue.path.at(-1))}: …"`;
  if (value === '') return `"${name}" is empty: write a value behind it`;
  const shown = typeof value === 'string' ? `"${value.slice(0, 80)}"` : Array.isArray(value) ? 'a list' : 'a map';
  return `"${name}" is ${shown}: ${issue.message}`;
}

/** What stands at the path, or undefined. */
export function reach(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** A problem for each key that nothing reads, with the known key that may have been meant. */
export function findStrangers(
  yaml: Yaml,
  value: unknown,
  known: readonly string[],
  path: string,
  at: Path = [],
): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearest(key, known);
      const advice = near ? `did you mean "${near}"?` : `known are ${known.join(', ')}`;
      const what = `"${[...at, key].join('.')}" is not read: ${advice}`;
      return { where: `${path}:${yaml.line([...at, key])}`, what, blocks: false };
    });
}

function nearest(word: string, names: readonly string[]): string | undefined {
  const map = SearchableMap.from(names.map((name) => [name, name] as const));
  return [...map.fuzzyGet(word.toLowerCase(), 2).values()].toSorted(([, a], [, b]) => a - b)[0]?.[0];
}

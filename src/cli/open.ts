import { config } from 'dotenv';
import type { Problem } from '../ask/library.ts';
import { type Config, judgeEnvironment } from '../config.ts';
import type { Library } from '../ask/build.ts';
import { openLibrary } from '../knowledge/open.ts';
import { sayTold, type Told } from '../knowledge/told.ts';

export type Opened =
  | { readonly kind: 'library'; readonly library: Library; readonly folder: string }
  /** One line; nothing can be answered. */
  | { readonly kind: 'broken'; readonly what: string };

/**
 * The library of the folder named on the command line, else of the one the bot is set to (`KNOWLEDGE_DIR`).
 *
 * A folder with a file that cannot be read is not opened: answers from half the documents would look like whole ones.
 */
export async function openFolder(named: string | undefined): Promise<Opened> {
  const folder = findFolder(named);
  if (folder === undefined) return { kind: 'broken', what: '--knowledge is empty: name a folder' };
  const opened = await openLibrary(folder, { keepIn: readSettings().dataDir, tell });
  if (opened.kind === 'library') return { ...opened, folder };
  const blocking = opened.kind === 'broken' ? opened.problems.filter(({ blocks }) => blocks) : [];
  const [first] = blocking;
  if (!first) throw new Error(`${folder} is not opened, and nothing says why`);
  const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more: npm run knowledge:check)` : '';
  const where = first.where.startsWith(folder) ? '' : `${folder}: `;
  return { kind: 'broken', what: `${where}${sayProblem(first)}${more}` };
}

function tell(told: Told): void {
  process.stderr.write(`${sayTold(told)}\n`);
}

/** Undefined where an empty name was given. */
export function findFolder(named: string | undefined): string | undefined {
  if (named !== undefined) return named.trim() || undefined;
  return readSettings().knowledgeDir;
}

/* The two settings that matter here; the command line needs no other, right or wrong. */
function readSettings(): Pick<Config, 'knowledgeDir' | 'dataDir'> {
  config({ quiet: true });
  const { KNOWLEDGE_DIR, DATA_DIR } = process.env;
  const judged = judgeEnvironment({ KNOWLEDGE_DIR, DATA_DIR });
  if (judged.kind === 'problems') throw new Error(judged.problems.join('; '));
  return judged.config;
}

/** A problem as one line. */
export function sayProblem({ where, what }: Problem): string {
  return `${where}: ${what}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

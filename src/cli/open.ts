import { config } from 'dotenv';
import type { Problem } from '../ask/library.ts';
import { judgeEnvironment } from '../config.ts';
import { type ReadKnowledge, readKnowledge } from '../knowledge/read.ts';

export type Opened =
  | { readonly kind: 'knowledge'; readonly knowledge: ReadKnowledge; readonly folder: string }
  /** One line; nothing can be answered. */
  | { readonly kind: 'broken'; readonly what: string };

/**
 * The knowledge of the folder named on the command line, else of the one the bot is set to (`KNOWLEDGE_DIR`).
 *
 * A folder with a file that cannot be read is not opened: answers from half the documents would look like whole ones.
 */
export async function openKnowledge(named: string | undefined): Promise<Opened> {
  const folder = findFolder(named);
  if (folder === undefined) return { kind: 'broken', what: '--knowledge is empty: name a folder' };
  const knowledge = await readKnowledge(folder);
  const blocking = knowledge.problems.filter(({ blocks }) => blocks);
  const [first] = blocking;
  if (!first) return { kind: 'knowledge', knowledge, folder };
  const more = blocking.length > 1 ? ` (and ${blocking.length - 1} more: npm run knowledge:check)` : '';
  const where = first.where.startsWith(folder) ? '' : `${folder}: `;
  return { kind: 'broken', what: `${where}${sayProblem(first)}${more}` };
}

/** Undefined where an empty name was given. */
export function findFolder(named: string | undefined): string | undefined {
  if (named !== undefined) return named.trim() || undefined;
  config({ quiet: true });
  const { KNOWLEDGE_DIR } = process.env;
  const judged = judgeEnvironment({ KNOWLEDGE_DIR });
  if (judged.kind === 'problems') throw new Error(judged.problems.join('; '));
  return judged.config.knowledgeDir;
}

/** A problem as one line. */
export function sayProblem({ where, what }: Problem): string {
  return `${where}: ${what}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

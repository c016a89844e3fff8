import type { Problem } from '../ask/library.ts';
import type { Log } from './log.ts';
import { limits } from './limits.ts';
import { escaped } from './markdown.ts';
import { notice, type Message } from './pieces.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

export type Registered = 'changed' | 'unchanged' | 'failed' | 'elsewhere';

/** What came of reading the knowledge folder anew. */
export type Reloaded =
  | {
      readonly kind: 'taken';
      /** How many there are, and how many there were. */
      readonly passages: number;
      readonly before: number;
      /** What is to be mended and keeps nothing from being used. */
      readonly remarks: number;
      readonly ms: number;
      readonly registered: Registered;
    }
  /** Every file is as it was when it was last taken. */
  | { readonly kind: 'unchanged'; readonly passages: number }
  /** Something of the folder would be lost: what was known stays. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** The bot was asked to leave meanwhile. */
  | { readonly kind: 'ended' };

/** So many problems are told at once. */
const most = 10;
/** Longest line about one. */
const longest = 300;
/** Text that they take together, as markdown. */
const room = limits.messageText - 500;

/** Writes into the log what came of it, with the reasons. */
export function reportReload(reloaded: Reloaded, folder: string, log: Log): void {
  const { kind, ...rest } = reloaded;
  if (reloaded.kind === 'broken') {
    const problems = blocking(reloaded.problems);
    const told = problems.slice(0, most).map(sayProblem);
    log.warn({ folder, problems: told, all: problems.length }, 'the knowledge is not clean: what was known stays');
  } else log.info({ folder, ...rest }, `the knowledge was read anew: ${kind}`);
}

/** The same for the operator who asked for it. */
export function sayReloaded(reloaded: Reloaded, { reload: say }: Words): Message {
  switch (reloaded.kind) {
    case 'taken': {
      const { passages, before, remarks, ms, registered } = reloaded;
      const lines = [
        say.taken(passages, before, ms),
        say.registered[registered],
        remarks > 0 ? say.remarks(remarks) : '',
      ];
      return notice(lines.filter((line) => line !== '').join('\n'));
    }
    case 'unchanged':
      return notice(say.unchanged(reloaded.passages));
    case 'broken': {
      const problems = blocking(reloaded.problems);
      const lines = problems.slice(0, most).map((problem) => `- ${escaped(sayProblem(problem))}`);
      while (lines.join('\n').length > room) lines.pop();
      const more = problems.length - lines.length;
      return notice([say.broken, ...lines, ...(more > 0 ? [say.more(more)] : [])].join('\n'));
    }
    case 'ended':
      return notice(say.ended);
  }
}

function blocking(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ blocks }) => blocks);
}

function sayProblem({ where, what }: Problem): string {
  return shorten(`${where}: ${what}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), longest);
}

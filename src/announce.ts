import type { Problem } from './ask/library.ts';

/** What was made ready, for the lines an operator reads. */
export interface Seen {
  readonly folder: string;
  readonly passages: number;
  /** What became of the list of commands; `elsewhere`: that is for the process with shard 0. */
  readonly registered: 'changed' | 'unchanged' | 'failed' | 'elsewhere';
  /** The shards of this process. */
  readonly shards: readonly number[];
}

/** The line above the page of the local preview, in Discord's markdown. */
export const bannerOfPreview =
  '**Local preview** on your own machine. To go live, put your bot’s token into `.env`: see README.md.';

/** The bot runs in a Discord on this machine: where it is, what to try, how to stop, how to go live. */
export function sayPreview(page: string, example: string | undefined, seen: Seen): string {
  return [
    '',
    'The summit bot is ready, in a Discord on your own machine.',
    '',
    `  Open      ${page}`,
    `  Try       /summit ask question: ${example ?? 'what do your documents say?'}`,
    `  Knows     ${seen.passages} ${seen.passages === 1 ? 'passage' : 'passages'} from ${seen.folder}`,
    '  Stop      Ctrl+C',
    '  Go live   put the token of your bot behind DISCORD_TOKEN= in .env (README.md says how), then start again',
    '',
  ].join('\n');
}

/** The bot runs at Discord: how to invite it, and what is ready. */
export function sayLive(applicationId: string, seen: Seen, report: string): string {
  const registered = {
    changed: 'registered',
    unchanged: 'registered before, nothing changed',
    elsewhere: 'registered by the process that has shard 0',
    failed: 'NOT registered, members see the former list: see the log, then start again',
  }[seen.registered];
  return [
    '',
    `  Invite    ${inviteLink(applicationId)}`,
    `  Passages  ${seen.passages} loaded from ${seen.folder}`,
    `  Commands  ${registered}`,
    ...(seen.shards.length === 1 && seen.shards[0] === 0 ? [] : [`  Shards    ${seen.shards.join(', ')}`]),
    `  Health    ${report}/healthz`,
    '  Stop      Ctrl+C',
    '',
    'The summit bot is ready.',
    '',
  ].join('\n');
}

/** Discord allows no login for so many milliseconds. */
export function sayLoginPause(ms: number): string {
  const until = new Date(Date.now() + ms).toISOString().slice(0, 16);
  return `Discord allows this bot no more logins until ${until.replace('T', ' ')} UTC: it was started too often. Leave it running, it logs in by itself then.`;
}

/** Asks for View Channel, Send Messages and Read Message History (1024 + 2048 + 65536). */
function inviteLink(applicationId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot%20applications.commands&permissions=68608`;
}

/** Why no library can be made of the folder, every problem that keeps it from being made at once. */
export function sayBrokenKnowledge(folder: string, problems: readonly Problem[]): string {
  const lines = problems
    .filter(({ blocks }) => blocks)
    .map(({ where, what }) => `- ${where}: ${what}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
  return [`The bot cannot start. Fix the knowledge folder "${folder}":`, ...lines].join('\n');
}

/** Why the page cannot listen there, or undefined where the error is about something else. */
export function sayClosedPort(port: number, error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const why =
    code === 'EADDRINUSE'
      ? 'is in use: stop the program that has it (perhaps this bot, started twice)'
      : code === 'EACCES'
        ? 'may not be used by ordinary programs: choose one above 1023'
        : undefined;
  if (why === undefined) return undefined;
  return `The bot cannot start. Port ${port} ${why}, or set HTTP_PORT in .env to another (0 takes any free one).`;
}

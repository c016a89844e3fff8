import { isIP } from 'node:net';
import { join } from 'node:path';
import { editDistance } from './ask/edits.ts';
import { readShards, type Shards } from './shards.ts';
import { judgeDatabaseUrl } from './store/database-url.ts';

/** What an operator can set, after judging. Nothing else of the environment reaches the bot. */
export interface Config {
  /** Undefined: there is no Discord to go to, so the local one is started. */
  readonly token: string | undefined;
  /** Another Discord than Discord's own; always on this machine. */
  readonly apiUrl: string | undefined;
  readonly knowledgeDir: string;
  readonly dataDir: string;
  /** A PostgreSQL server; undefined: a file in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Port of the page or of the health report; 0 lets the system choose one. */
  readonly httpPort: number;
  /** Address on which the health report listens; the page listens on loopback whatever it says. */
  readonly httpHost: string;
  readonly logLevel: LogLevel;
  readonly shards: Shards;
}

/** Where the store of a bot with these settings is: the preview keeps one of its own, so that nothing made there goes live. */
export function storeOf(config: Config): Pick<Config, 'dataDir' | 'databaseUrl'> {
  return config.token === undefined
    ? { dataDir: join(config.dataDir, 'preview'), databaseUrl: undefined }
    : { dataDir: config.dataDir, databaseUrl: config.databaseUrl };
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const names = [
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'KNOWLEDGE_DIR',
  'DATA_DIR',
  'DATABASE_URL',
  'HTTP_PORT',
  'HTTP_HOST',
  'LOG_LEVEL',
  'SHARDS',
] as const;
type Name = (typeof names)[number];

export type Judged =
  | { readonly kind: 'ok'; readonly config: Config }
  /** Each with the value (never that of a secret) and what to do. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** A name so many edits from a known one counts as misspelt. */
const furthest = 2;

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment asks for, or everything that is wrong with it at once. An empty value counts as not set. */
export function judgeEnvironment(environment: Environment): Judged {
  const set = (name: Name): string | undefined => environment[name]?.trim() || undefined;
  const token = set('DISCORD_TOKEN');
  const apiUrl = set('DISCORD_API_URL');
  const databaseUrl = set('DATABASE_URL');
  const httpPort = set('HTTP_PORT') ?? '4180';
  const httpHost = set('HTTP_HOST') ?? '127.0.0.1';
  const logLevel = set('LOG_LEVEL') ?? 'info';
  const level = logLevels.find((known) => known === logLevel.toLowerCase());
  const manager = readManager(environment);
  const typedShards = manager?.shards ?? set('SHARDS') ?? 'auto';
  const shards = readShards(typedShards.toLowerCase());
  const problems = [
    ...strangers(environment),
    ...judgeToken(token),
    ...judgeApiUrl(apiUrl, token),
    ...judgeFolder('KNOWLEDGE_DIR', set('KNOWLEDGE_DIR')),
    ...judgeFolder('DATA_DIR', set('DATA_DIR')),
    ...judgeDatabase(databaseUrl),
    ...judgePort(httpPort),
    ...judgeHost(httpHost),
    ...(shards
      ? []
      : [
          `SHARDS is "${typedShards}": write auto, the number of all shards as 16, or those of this process as 0-15/64 (the first is 0)`,
        ]),
    ...(level ? [] : [`LOG_LEVEL is "${logLevel}": use one of ${logLevels.join(', ')}`]),
  ];
  if (problems.length > 0 || !level || !shards) return { kind: 'problems', problems };
  return {
    kind: 'ok',
    config: {
      token,
      apiUrl: apiUrl?.replace(/(?<!\/)\/+$/, ''),
      knowledgeDir: set('KNOWLEDGE_DIR') ?? 'knowledge',
      dataDir: set('DATA_DIR') ?? 'data',
      databaseUrl,
      httpPort: Number(httpPort) === 0 ? 0 : Number(httpPort) + (manager?.index ?? 0),
      httpHost,
      logLevel: level,
      shards,
    },
  };
}

/**
 * What discord.js's ShardingManager tells the processes that it starts, in names that are its own: one shard each. Each
 * takes an HTTP port of its own, the next one after the other.
 */
function readManager(environment: Environment): { readonly shards: string; readonly index: number } | undefined {
  const { SHARDING_MANAGER, SHARDS, SHARD_COUNT } = environment;
  if (SHARDING_MANAGER !== 'true' || SHARDS === undefined || SHARD_COUNT === undefined) return undefined;
  return { shards: `${SHARDS}/${SHARD_COUNT}`, index: Number(SHARDS) };
}

/** The problems as an operator reads them on the terminal. */
export function sayProblems(problems: readonly string[]): string {
  return ['The bot cannot start. Fix .env:', ...problems.map((problem) => `- ${problem}`)].join('\n');
}

function judgeToken(token: string | undefined): string[] {
  if (token === undefined || !/\s|^["']|["']$/.test(token)) return [];
  return [
    'DISCORD_TOKEN is not a token (its value is not shown): paste only what the Bot page of the developer portal shows after Reset Token, without "Bot", quotation marks or spaces',
  ];
}

function judgeApiUrl(apiUrl: string | undefined, token: string | undefined): string[] {
  if (apiUrl === undefined) return [];
  const url = URL.parse(apiUrl);
  const shown = url?.username || url?.password ? '' : ` "${apiUrl}"`;
  if (!url || !/^https?:$/.test(url.protocol) || !isLoopback(url.hostname) || shown === '')
    return [
      `DISCORD_API_URL is${shown || ' an address with a password'}: only this machine is allowed, as http://127.0.0.1:4181/api; leave it empty for Discord itself`,
    ];
  if (token === undefined)
    return [
      `DISCORD_API_URL is "${apiUrl}" but DISCORD_TOKEN is missing: set the token that server expects, or leave both empty for the local preview`,
    ];
  return [];
}

/* In .env a path between double quotation marks loses its backslashes: "C:\\new" has a line break in it. */
function judgeFolder(name: Name, path: string | undefined): string[] {
  if (path === undefined || !/\p{Cc}/u.test(path)) return [];
  const shown = path.replaceAll(/\p{Cc}+/gu, '…');
  return [
    `${name} is "${shown}", with a line break or control character at "…": write the path without quotation marks`,
  ];
}

function judgeDatabase(url: string | undefined): string[] {
  const judged = url === undefined ? undefined : judgeDatabaseUrl(url);
  return judged?.kind === 'problem' ? [judged.problem] : [];
}

/** Names only, and the address block that never leaves a machine (RFC 1122, RFC 4291); nothing is resolved. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function judgePort(port: string): string[] {
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return [];
  return [`HTTP_PORT is "${port}": use a number from 0 to 65535 (0 takes any free port)`];
}

function judgeHost(host: string): string[] {
  if (host === 'localhost' || isIP(host) > 0) return [];
  return [
    `HTTP_HOST is "${host}": use the address of a network card of this machine, as 127.0.0.1 (this machine only) or 0.0.0.0 (every network)`,
  ];
}

/**
 * Names that look meant for this bot but are not known to it.
 *
 * SUMMIT_… is ours alone. Any other near miss may belong to another program, so it counts only while the right name
 * is not set.
 */
function strangers(environment: Environment): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (names.some((known) => known === name)) return [];
    const ours = name.toUpperCase().startsWith('SUMMIT_');
    const meant = meantBy(name.toUpperCase());
    if (!ours && (!meant || environment[meant])) return [];
    if (meant) return [`${name} is not a setting: did you mean ${meant}? Rename it, or remove it`];
    return [`${name} is not a setting: remove it. The settings are ${names.join(', ')}`];
  });
}

/** The known name that someone who wrote this one had in mind, if it is at most two edits away. */
function meantBy(word: string): Name | undefined {
  const bare = word.replace(/^SUMMIT_/, '');
  const tries = [bare, bare.replace('_BOT_', '_'), `DISCORD_${bare}`];
  const steps = (name: Name) => Math.min(...tries.map((tried) => editDistance(tried, name, furthest)));
  const best = names.toSorted((a, b) => steps(a) - steps(b))[0];
  return best && steps(best) <= furthest ? best : undefined;
}

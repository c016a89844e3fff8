import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { judgeEnvironment, sayProblems } from '../src/config.ts';

function problemsOf(environment: Record<string, string>): readonly string[] {
  const judged = judgeEnvironment(environment);
  return judged.kind === 'problems' ? judged.problems : [];
}

test('an empty environment is the local preview with every default', () => {
  expect(judgeEnvironment({})).toEqual({
    kind: 'ok',
    config: {
      token: undefined,
      apiUrl: undefined,
      knowledgeDir: 'knowledge',
      dataDir: 'data',
      databaseUrl: undefined,
      httpPort: 4180,
      httpHost: '127.0.0.1',
      shards: 'auto',
      logLevel: 'info',
    },
  });
});

test('.env.example names every setting and, copied as it is, sets none', () => {
  const example = parse(readFileSync('.env.example'));
  expect(Object.keys(example)).toEqual([
    'DISCORD_TOKEN',
    'DISCORD_API_URL',
    'KNOWLEDGE_DIR',
    'DATA_DIR',
    'DATABASE_URL',
    'HTTP_PORT',
    'HTTP_HOST',
    'SHARDS',
    'LOG_LEVEL',
  ]);
  expect(judgeEnvironment(example)).toEqual(judgeEnvironment({}));
});

test('empty values and blanks count as not set', () => {
  const blank = {
    DISCORD_TOKEN: '',
    DISCORD_API_URL: ' ',
    KNOWLEDGE_DIR: '',
    DATA_DIR: '',
    DATABASE_URL: '',
    HTTP_PORT: '',
    LOG_LEVEL: '',
  };
  expect(judgeEnvironment(blank)).toEqual(judgeEnvironment({}));
});

test('every setting is taken over', () => {
  const judged = judgeEnvironment({
    DISCORD_TOKEN: 'abc.def.ghi',
    DISCORD_API_URL: 'http://127.0.0.1:4181/api/',
    KNOWLEDGE_DIR: '/srv/reykjavik',
    DATA_DIR: '/var/lib/summit',
    DATABASE_URL: 'postgres://summit:secret@db/summit',
    HTTP_PORT: '0',
    HTTP_HOST: '::',
    SHARDS: '2-3/8',
    LOG_LEVEL: 'WARN',
  });
  expect(judged).toEqual({
    kind: 'ok',
    config: {
      token: 'abc.def.ghi',
      apiUrl: 'http://127.0.0.1:4181/api',
      knowledgeDir: '/srv/reykjavik',
      dataDir: '/var/lib/summit',
      databaseUrl: 'postgres://summit:secret@db/summit',
      httpPort: 0,
      httpHost: '::',
      shards: { ids: [2, 3], total: 8 },
      logLevel: 'warn',
    },
  });
});

test('every problem is named at once, each with its value', () => {
  const problems = problemsOf({
    HTTP_PORT: '80 80',
    HTTP_HOST: 'everywhere',
    SHARDS: '4/4',
    LOG_LEVEL: 'loud',
    DISCORD_API_URL: 'https://discord.example',
  });
  expect(problems).toHaveLength(5);
  expect(sayProblems(problems)).toMatchInlineSnapshot(`
    "The bot cannot start. Fix .env:
    - DISCORD_API_URL is "https://discord.example": only this machine is allowed, as http://127.0.0.1:4181/api; leave it empty for Discord itself
    - HTTP_PORT is "80 80": use a number from 0 to 65535 (0 takes any free port)
    - HTTP_HOST is "everywhere": use the address of a network card of this machine, as 127.0.0.1 (this machine only) or 0.0.0.0 (every network)
    - SHARDS is "4/4": write auto, the number of all shards as 16, or those of this process as 0-15/64 (the first is 0)
    - LOG_LEVEL is "loud": use one of trace, debug, info, warn, error, fatal, silent"
  `);
});

describe('DISCORD_API_URL', () => {
  test.each(['http://127.0.0.1:1/api', 'http://localhost:4181', 'http://[::1]:9/api', 'http://127.8.8.8:9'])(
    '%s is this machine',
    (url) => expect(problemsOf({ DISCORD_API_URL: url, DISCORD_TOKEN: 'x' })).toEqual([]),
  );

  test.each([
    // The token would be sent there.
    'https://discord.com/api',
    // Looks like loopback to a careless reader.
    'http://127.0.0.1.example.org/api',
    'http://localhost.example.org',
    // The part before @ is a user name.
    'http://127.0.0.1@example.org/',
    // All addresses of the machine, so not loopback.
    'http://0.0.0.0:4181',
    'file:///etc/passwd',
    'not an address',
  ])('%s is refused', (url) => expect(problemsOf({ DISCORD_API_URL: url, DISCORD_TOKEN: 'x' })).toHaveLength(1));

  test('a password in it is not shown', () => {
    const [problem] = problemsOf({ DISCORD_API_URL: 'http://me:hunter2@127.0.0.1:1', DISCORD_TOKEN: 'x' });
    expect(problem).not.toContain('hunter2');
  });

  test('it needs a token', () => {
    expect(problemsOf({ DISCORD_API_URL: 'http://127.0.0.1:1' })[0]).toContain('DISCORD_TOKEN is missing');
  });
});

test('a path that .env made a line break of says how to write it', () => {
  expect(problemsOf(parse('DATA_DIR="C:\\new"'))).toEqual([
    'DATA_DIR is "C:…ew", with a line break or control character at "…": write the path without quotation marks',
  ]);
});

describe('HTTP_PORT', () => {
  test.each(['-1', '65536', '4180.5', '1e3', '0x10', 'http'])('%s is refused', (port) =>
    expect(problemsOf({ HTTP_PORT: port })).toHaveLength(1),
  );
  test.each(['0', '1', '65535'])('%s is a port', (port) => expect(problemsOf({ HTTP_PORT: port })).toEqual([]));
});

test.each(['Bot abc.def.ghi', '"abc.def.ghi"', 'abc def'])('a token pasted as %s is refused and not shown', (token) => {
  const [problem] = problemsOf({ DISCORD_TOKEN: token });
  expect(problem).toContain('DISCORD_TOKEN');
  expect(problem).not.toContain('def');
});

describe('names that nobody asked for', () => {
  test.each([
    // A letter missing, a letter too many, two swapped.
    ['DISCORD_TOKN', 'DISCORD_TOKEN'],
    ['HTTP_PORTS', 'HTTP_PORT'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
    // The underscore forgotten.
    ['DATADIR', 'DATA_DIR'],
    // Lower case.
    ['discord_token', 'DISCORD_TOKEN'],
    // What other bots call it.
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
    // The bot's own name in front.
    ['SUMMIT_HTTP_PORT', 'HTTP_PORT'],
    ['SUMMIT_TOKEN', 'DISCORD_TOKEN'],
  ])('%s suggests %s', (name, meant) => {
    expect(problemsOf({ [name]: 'secret' })).toEqual([
      `${name} is not a setting: did you mean ${meant}? Rename it, or remove it`,
    ]);
  });

  test('SUMMIT_… is ours, so an unknown one is named with the list', () => {
    expect(problemsOf({ SUMMIT_COLOUR: 'red' })[0]).toContain('The settings are DISCORD_TOKEN,');
  });

  test.each(['PATH', 'HOME', 'HTTP_PROXY', 'DISCORD_WEBHOOK_URL', 'LOGNAME', 'LANG', 'PORT', 'npm_config_loglevel'])(
    '%s belongs to somebody else',
    (name) => expect(problemsOf({ [name]: 'x' })).toEqual([]),
  );

  test('a near miss beside the right name belongs to somebody else', () => {
    expect(problemsOf({ HTTPS_PORT: '443', HTTP_PORT: '4180' })).toEqual([]);
  });
});

test('a process that discord.js’s ShardingManager started is one shard, with an HTTP port of its own', () => {
  const judged = judgeEnvironment({ SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '8', HTTP_PORT: '4180' });
  expect(judged).toMatchObject({ kind: 'ok', config: { shards: { ids: [3], total: 8 }, httpPort: 4183 } });
});

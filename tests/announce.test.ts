import { describe, expect, test } from 'vitest';
import { sayBrokenKnowledge, sayClosedPort, sayLive, sayPreview } from '../src/announce.ts';

const seen = { folder: 'knowledge', passages: 189, registered: 'changed', shards: [0] } as const;

describe('the preview', () => {
  test('says where it is, what to try, how to stop and how to go live', () => {
    const said = sayPreview('http://127.0.0.1:4180', 'Who was there?', seen);
    expect(said).toContain('  Open      http://127.0.0.1:4180\n  Try       /summit ask question: Who was there?\n');
    expect(said).toContain('  Knows     189 passages from knowledge\n  Stop      Ctrl+C\n');
    expect(said).toContain('DISCORD_TOKEN=');
  });

  test('counts one passage as one, and has something to try in a folder without golden questions', () => {
    const said = sayPreview('http://127.0.0.1:4180', undefined, { ...seen, passages: 1 });
    expect(said).toContain('  Knows     1 passage from knowledge\n');
    expect(said).toMatch(/^ {2}Try {7}\/summit ask question: \S.+$/m);
  });
});

test.each([
  ['changed', /^ {2}Commands {2}registered$/m],
  ['unchanged', /^ {2}Commands {2}registered before, nothing changed$/m],
  ['failed', /^ {2}Commands {2}NOT registered, .+ see the log, then start again$/m],
] as const)('at Discord, commands that are %s are told as such, with the link to invite', (registered, line) => {
  const said = sayLive('1018', { ...seen, registered }, 'http://127.0.0.1:4180');
  expect(said).toMatch(line);
  expect(said).toContain('  Health    http://127.0.0.1:4180/healthz\n');
  // View Channel (2^10), Send Messages (2^11) and Read Message History (2^16), and nothing else.
  const asked = new URL(/https:\S+/.exec(said)?.[0] ?? '').searchParams;
  expect(asked.get('client_id')).toBe('1018');
  expect(Number(asked.get('permissions'))).toBe(2 ** 10 + 2 ** 11 + 2 ** 16);
});

test('a broken folder is told with every problem, each on one line of its own', () => {
  const problems = [
    { where: 'documents/a.md:1', what: 'is\nbroken\u001B[31m', blocks: true },
    { where: 'people.yaml', what: 'is worse', blocks: true },
  ];
  expect(sayBrokenKnowledge('k', problems)).toBe(
    'The bot cannot start. Fix the knowledge folder "k":\n- documents/a.md:1: is broken [31m\n- people.yaml: is worse',
  );
});

test.each([
  ['EADDRINUSE', /^The bot cannot start\. Port 80 is in use: .+HTTP_PORT/],
  ['EACCES', /^The bot cannot start\. Port 80 may not be used .+HTTP_PORT/],
])('a port that is closed by %s is told with what to do', (code, line) => {
  expect(sayClosedPort(80, Object.assign(new Error('listen'), { code }))).toMatch(line);
});

test('any other error of a port is a bug, and not explained away', () => {
  expect(sayClosedPort(80, new Error('listen'))).toBeUndefined();
});

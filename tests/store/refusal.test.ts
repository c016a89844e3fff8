import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { isAway, sayRefusal } from '../../src/store/refusal.ts';

async function refusalOf(dataDir: string): Promise<string | undefined> {
  const opened = await openStore({ databaseUrl: undefined, dataDir });
  if (opened.kind === 'refused') return opened.why;
  await opened.store.close();
  return undefined;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-refusal-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

// Made with `recursive`, this one never comes back.
test.skipIf(process.platform !== 'linux')('a folder where none can be made is refused, with its name', async () => {
  expect(await refusalOf('/proc/nope')).toBe(
    'DATA_DIR is "/proc/nope": /proc/nope cannot be made (ENOENT); name a folder that the bot may write in',
  );
});

test('a file in the place of the folder, or above it, is named', async () => {
  const file = join(makeFolder(), 'file');
  writeFileSync(file, '');
  for (const dataDir of [file, join(file, 'in', 'it')])
    expect(await refusalOf(dataDir)).toBe(
      `DATA_DIR is "${dataDir}": ${file} is not a folder; name a folder that the bot may write in`,
    );
});

test('folders are made as deep as they are named', async () => {
  expect(await refusalOf(join(makeFolder(), 'a', 'b', 'c'))).toBeUndefined();
});

test('a file that is no database says what to do with it', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'summit.db'), 'Dear diary, '.repeat(1000));
  expect(await refusalOf(folder)).toBe(
    `${join(folder, 'summit.db')} cannot be opened: file is not a database; move that file away, or name another folder in DATA_DIR`,
  );
});

test('a place where SQLite may not write says what to do', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'summit.db'));
  expect(await refusalOf(folder)).toMatch(
    /summit\.db cannot be opened: .+; name a folder in DATA_DIR that the bot may write in$/,
  );
});

test.each([
  // As node-postgres throws them.
  [{ code: 'ECONNREFUSED' }, 'connect ECONNREFUSED ::1:5432', 'check host and port in DATABASE_URL'],
  [{}, 'timeout exceeded when trying to connect', 'check host and port in DATABASE_URL'],
  [{ code: '28P01' }, 'password authentication failed for user "bot"', 'check user and password in DATABASE_URL'],
  [{ code: '3D000' }, 'database "summit" does not exist', 'make that database first'],
])('%o says what to do', (more, message, advice) => {
  const said = sayRefusal('postgres://db/summit', Object.assign(new Error(message), more));
  expect(said).toContain(`postgres://db/summit cannot be opened: ${message}; ${advice}`);
  // A server with several addresses fails on each.
  expect(sayRefusal('it', new AggregateError([Object.assign(new Error(message), more)]))).toContain(advice);
});

const failed = (code: string) => Object.assign(new Error(code), { code });

test('a server that is away or still starting may be back in a moment; a wrong password or name stays wrong', () => {
  for (const code of ['ECONNREFUSED', 'EAI_AGAIN', '57P03']) expect(isAway(failed(code))).toBe(true);
  expect(isAway(new AggregateError([failed('ECONNREFUSED')]))).toBe(true);
  expect(isAway(new Error('timeout exceeded when trying to connect'))).toBe(true);
  for (const code of ['28P01', '3D000', 'ENOTFOUND']) expect(isAway(failed(code))).toBe(false);
});

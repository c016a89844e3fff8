import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkBackup, rowsOf, writeBackup } from '../../src/store/backup.ts';
import { backUpNightly, backupFolder, keptBackups } from '../../src/store/nightly.ts';
import { isEmpty, restoreRows } from '../../src/store/restore.ts';
import { countRows, readRows, tableKeys, tableNames, writeRows, type Row } from '../../src/store/rows.ts';
import type { Db } from '../../src/store/tables.ts';
import { openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { onEveryDatabase, opened } from './databases.ts';
import { fillEveryTable } from './rows.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'summit-backup-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function inMemory() {
  const store = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (store.kind === 'refused') throw new Error(store.why);
  return store.store;
}

async function writeAll(db: Db, rows: readonly Row[]): Promise<void> {
  await db.transaction().execute((trx) => writeRows(trx, stream(rows)));
}

async function* stream(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

async function all(rows: AsyncIterable<Row>): Promise<Row[]> {
  return Array.fromAsync(rows);
}

const now = Date.UTC(2026, 6, 16, 12);

/** More rows than are read at once, besides one of each kind. */
async function fill(db: Db): Promise<void> {
  await fillEveryTable(db, 'g1');
  const many = Array.from({ length: 1203 }, (_, index) => ({
    table: 'consents' as const,
    row: { memberId: `m${index % 7}`, guildId: `g${index}`, what: 'suggest', givenAt: index },
  }));
  await writeAll(db, many);
}

onEveryDatabase((kind) => {
  test('every table of the schema is backed up, by its primary key', async () => {
    const store = await opened(await kind.make());
    onTestFinished(() => store.close());
    const tables = (await store.db.introspection.getTables()).map(({ name }) =>
      name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect([...tableNames].toSorted()).toEqual(tables.toSorted());
    expect(Object.keys(tableKeys)).toEqual([...tableNames]);
  });

  test('a backup holds every row, is found whole, and an empty store filled from it is the same', async () => {
    const source = await opened(await kind.make());
    await fill(source.db);
    const before = await all(readRows(source.db));
    expect(new Set(before.map(({ table }) => table)).size).toBe(tableNames.length);
    const path = join(folder(), 'a.backup.gz');
    expect(await writeBackup(source.db, path, now)).toEqual({ rows: before.length });
    await source.close();
    expect(await checkBackup(path)).toMatchObject({ kind: 'good', rows: before.length, head: { madeAt: now } });
    const target = await opened(await kind.make());
    onTestFinished(() => target.close());
    expect(await isEmpty(target.db)).toBe(true);
    await target.db.transaction().execute((trx) => writeRows(trx, rowsOf(path)));
    expect(await all(readRows(target.db))).toEqual(before);
    expect(await isEmpty(target.db)).toBe(false);
  });

  test('a row that cannot be written takes all the others back', async () => {
    const store = await opened(await kind.make());
    onTestFinished(() => store.close());
    const row = { memberId: 'm', guildId: 'g', what: 'suggest', givenAt: 1 };
    const twice: Row[] = [
      { table: 'consents', row },
      { table: 'consents', row },
    ];
    await expect(writeAll(store.db, twice)).rejects.toThrow(/unique/i);
    expect((await countRows(store.db)).consents).toBe(0);
  });

  test('restoring takes the place of what was there, which is kept', async () => {
    const place = await kind.make();
    if (!place.settings) return;
    const store = await opened(place);
    await fill(store.db);
    const path = join(folder(), 'a.backup.gz');
    await writeBackup(store.db, path, now);
    const before = await all(readRows(store.db));
    await store.db.deleteFrom('consents').execute();
    await store.close();
    const checked = await checkBackup(path);
    if (checked.kind === 'bad') throw new Error(checked.why);
    const restored = await restoreRows(place.settings, checked.head.steps, rowsOf(path), now);
    expect(restored).toMatchObject({ kind: 'restored', rows: before.length });
    expect(restored.kind === 'restored' && restored.kept).toMatch(
      /backups\/before-restore-2026-07-16T12-00-00\.backup\.gz$/,
    );
    const again = await opened(place);
    expect(await all(readRows(again.db))).toEqual(before);
    await again.close();
  });

  test('a restore that fails changes nothing', async () => {
    const place = await kind.make();
    if (!place.settings) return;
    const store = await opened(place);
    await fill(store.db);
    const before = await all(readRows(store.db));
    await store.close();
    const broken = stream([{ table: 'guilds', row: { guildId: 'g', answers: 'neither public nor private' } }]);
    const refused = await restoreRows(place.settings, ['0001-first'], broken, now);
    expect(refused.kind).toBe('refused');
    const again = await opened(place);
    expect(await all(readRows(again.db))).toEqual(before);
    await again.close();
  });
});

async function damaged(change: (text: string) => string): Promise<string> {
  const store = await inMemory();
  await fill(store.db);
  const path = join(folder(), 'a.backup.gz');
  await writeBackup(store.db, path, now);
  await store.close();
  writeFileSync(path, gzipSync(change(gunzipSync(readFileSync(path)).toString())));
  const checked = await checkBackup(path);
  return checked.kind === 'bad' ? checked.why : 'found whole';
}

test('two processes that write the same backup at once leave a whole one, and nothing else', async () => {
  const stores = [await inMemory(), await inMemory()];
  onTestFinished(async () => {
    for (const store of stores) await store.close();
  });
  for (const { db } of stores) await fill(db);
  const place = folder();
  const path = join(place, 'a.backup.gz');
  await Promise.all(stores.map(({ db }) => writeBackup(db, path, now)));
  expect(await checkBackup(path)).toMatchObject({ kind: 'good' });
  expect(readdirSync(place)).toEqual(['a.backup.gz']);
});

describe('a backup that is not whole', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ['one letter was changed', (text) => text.replace('suggest', 'suggesu'), /checksum is wrong/],
    [
      'the name of a table was changed',
      (text) => text.replace('"guilds"', '"gilds"'),
      /line 2 is not as it was written/,
    ],
    ['a row is missing', (text) => text.split('\n').toSpliced(3, 1).join('\n'), /checksum is wrong/],
    ['it was cut off', (text) => text.split('\n').slice(0, 5).join('\n'), /cut off/],
    ['two were joined', (text) => text + text, /goes on after its end/],
    ['it is something else', () => '{"name":"x"}\n', /no backup of this bot/],
    ['it is no JSON', () => 'hello\n', /cannot be read/],
  ])('is not taken: %s', async (_, change, why) => {
    expect(await damaged(change)).toMatch(why);
  });

  test('nor is one that is not there, or not packed', async () => {
    const path = join(folder(), 'x');
    expect(await checkBackup(path)).toMatchObject({ kind: 'bad' });
    writeFileSync(path, 'not gzip');
    expect(await checkBackup(path)).toMatchObject({ kind: 'bad' });
  });
});

test('rows of an older schema are brought up to date on their way', async () => {
  const dataDir = folder();
  const row = { guildId: 'g', round: 1, answers: 'private', cooldownSeconds: 0, retentionDays: 365, leftAt: null };
  // The first released step; those after it are made on the way.
  const restored = await restoreRows(
    { databaseUrl: undefined, dataDir },
    ['0001-first'],
    stream([{ table: 'guilds', row }]),
    now,
  );
  expect(restored).toMatchObject({ kind: 'restored', rows: 1, kept: undefined });
  const unknown = await restoreRows({ databaseUrl: undefined, dataDir }, ['9999-later'], stream([]), now);
  expect(unknown).toEqual({ kind: 'refused', why: expect.stringContaining('newer version of the bot') });
});

test('one backup is made a night, from three on, and seven are kept; those of operators stay', async () => {
  const dataDir = folder();
  const store = await inMemory();
  onTestFinished(() => store.close());
  const day = 24 * 60 * 60_000;
  const start = Date.UTC(2026, 6, 1, 2);
  expect(await backUpNightly(store.db, dataDir, start)).toBeUndefined();
  for (let hour = 0; hour < 24 * 10; hour++) await backUpNightly(store.db, dataDir, start + hour * 60 * 60_000);
  writeFileSync(join(backupFolder(dataDir), 'summit-2026.backup.gz'), '');
  // Of a process that was killed in the middle, a night before.
  writeFileSync(join(backupFolder(dataDir), 'nightly-2026-07-09.backup.gz.x.unfinished'), '');
  await backUpNightly(store.db, dataDir, start + 10 * day + 60 * 60_000);
  const names = readdirSync(backupFolder(dataDir)).toSorted();
  expect(names).toEqual([
    ...Array.from(
      { length: keptBackups },
      (_, index) => `nightly-2026-07-${String(5 + index).padStart(2, '0')}.backup.gz`,
    ),
    'summit-2026.backup.gz',
  ]);
});

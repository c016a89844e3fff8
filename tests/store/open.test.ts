import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, test } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { readSchedule } from '../../src/store/schedules.ts';
import type { Db } from '../../src/store/tables.ts';
import { onEveryDatabase, opened } from './databases.ts';

const folder = join(import.meta.dirname, 'fixtures');
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .toSorted();

onEveryDatabase((kind) => {
  test('an empty database gets the schema, and the next start finds it there', async () => {
    const place = await kind.make();
    const store = await opened(place);
    await store.db
      .insertInto('guilds')
      .values({ guildId: '1', logChannelId: null, zone: null, leftAt: null })
      .execute();
    await store.close();
    const again = await opened(place);
    expect(await again.db.selectFrom('guilds').select(['guildId', 'round']).execute()).toStrictEqual([
      { guildId: '1', round: 1 },
    ]);
    await again.close();
  });

  test('a database of a newer bot is refused with a line that names the unknown steps', async () => {
    const place = await kind.make();
    const newer = { ...migrations, '0999-tomorrow': { up: async () => {} } };
    await (await opened(place, newer)).close();
    const result = await place.open();
    expect(result.kind === 'refused' && result.why).toContain(
      'written by a newer version of the bot (steps unknown here: 0999-tomorrow)',
    );
  });

  test('a step that fails leaves nothing behind', async () => {
    const place = await kind.make();
    const broken = {
      ...migrations,
      '0999-broken': {
        up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
          await sql`create table half (id text)`.execute(db);
          await sql`create table half (id text)`.execute(db);
        },
      },
    };
    expect((await place.open(broken)).kind).toBe('refused');
    const store = await opened(place);
    await expect(sql`select * from half`.execute(store.db)).rejects.toThrow(/half/);
    await store.close();
  });

  test.skipIf(kind.name === 'PGlite')(
    'four processes that start at once on an empty database all find the schema',
    async () => {
      const place = await kind.make();
      const { settings } = place;
      const racers = Array.from({ length: 4 }, () => startRacer(settings?.databaseUrl ?? '', settings?.dataDir ?? ''));
      expect(await Promise.all(racers)).toEqual(['open', 'open', 'open', 'open']);
      const result = await place.open();
      if (result.kind === 'open') await result.store.close();
      expect(result.kind).toBe('open');
    },
    60_000,
  );

  test('the schema of each release is brought up to date, and its rows are kept', async () => {
    const fresh = await opened(await kind.make());
    const expected = await describeSchema(fresh.db, kind.name);
    await fresh.close();
    for (const release of releases) {
      const place = await kind.make();
      const old = await opened(place, {});
      await loadSql(old.db, readFileSync(join(folder, release), 'utf8'));
      await old.close();
      const store = await opened(place);
      expect(await describeSchema(store.db, kind.name)).toEqual(expected);
      expect(await readSchedule(store.db, 'guild-1', 's1')).toMatchObject({ time: '09:00', zone: 'Europe/Helsinki' });
      await store.close();
    }
  });

  test('a step after the last release changes the schema and keeps the rows', async () => {
    const place = await kind.make();
    const old = await opened(place, {});
    await loadSql(old.db, readFileSync(join(folder, releases.at(-1) ?? ''), 'utf8'));
    await old.close();
    const next: Migration = {
      up: async (db) => void (await sql`alter table facts add column more text default 'm'`.execute(db)),
    };
    const store = await opened(place, { ...migrations, '9998-next': next });
    const { rows } = await sql`select fact_id, more from facts`.execute(store.db);
    expect(rows).toEqual([{ factId: 'own-1', more: 'm' }]);
    await store.close();
  });

  test('counts and instants are numbers', async () => {
    const store = await opened(await kind.make());
    const at = Date.UTC(2035, 11, 31);
    await store.db.insertInto('guilds').values({ guildId: '1', logChannelId: null, zone: null, leftAt: at }).execute();
    const row = await store.db
      .selectFrom('guilds')
      .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('leftAt').as('leftAt')])
      .executeTakeFirstOrThrow();
    expect(row).toStrictEqual({ count: 1, leftAt: at });
    await store.close();
  });
});

test('each step has its fixture', () => {
  expect(releases).toEqual(Object.keys(migrations).map((step) => `${step}.sql`));
});

async function startRacer(databaseUrl: string, dataDir: string): Promise<string> {
  const racer = join(import.meta.dirname, 'racer.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [racer, databaseUrl, dataDir]);
  return stdout.trim();
}

/** Runs a fixture into a database that has nothing but the empty tables of the migrator. */
async function loadSql(db: Db, text: string): Promise<void> {
  for (const table of ['kysely_migration', 'kysely_migration_lock']) await sql.raw(`drop table ${table}`).execute(db);
  for (const statement of text.split(/;\n/)) if (statement.trim()) await sql.raw(statement).execute(db);
}

/** Everything that a step could get wrong: columns with their types and defaults, keys, checks and indexes. */
async function describeSchema(db: Db, name: string): Promise<unknown> {
  const queries =
    name === 'SQLite'
      ? [sql`select type, name, tbl_name from sqlite_master order by name`, ...(await columnsOfSqlite(db))]
      : [
          sql`select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
              where table_schema = 'public' order by table_name, column_name`,
          sql`select conrelid::regclass::text as table_name, pg_get_constraintdef(oid) as definition from pg_constraint
              where connamespace = 'public'::regnamespace order by 1, 2`,
          sql`select indexdef from pg_indexes where schemaname = 'public' order by 1`,
        ];
  const described: unknown[] = [];
  for (const query of queries) described.push((await query.execute(db)).rows);
  return described;
}

async function columnsOfSqlite(db: Db) {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return tables.map((table) => sql.raw(`select * from pragma_table_info('${table.name}') order by name`));
}

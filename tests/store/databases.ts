import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Migrations } from '../../src/store/migrations.ts';
import { openStore, openWith, type Opened, type Store } from '../../src/store/open.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { findPostgres, startPostgres } from './throw-away-postgres.ts';

/** One kind of database, for the tests of one file. */
export interface Kind {
  readonly name: 'SQLite' | 'PGlite' | 'PostgreSQL';
  /** A new, empty database; on PGlite it takes the place of the one before. */
  make(): Promise<Place>;
}

/** One database, to be opened as often as a test likes. */
export interface Place {
  /** What openStore needs; undefined for PGlite, which lives in this process. */
  readonly settings: { readonly databaseUrl: string | undefined; readonly dataDir: string } | undefined;
  open(steps?: Migrations): Promise<Opened>;
}

/** Opens it, or fails the test with the reason. */
export async function opened(place: Place, steps?: Migrations): Promise<Store> {
  const result = await place.open(steps);
  if (result.kind === 'refused') throw new Error(result.why);
  return result.store;
}

/** The same tests on every kind of database; one that is missing is skipped with a line that says so. */
export function onEveryDatabase(body: (kind: Kind) => void): void {
  describe('SQLite', () => {
    body(sqlite());
  });
  describe('PGlite', () => {
    body(pglite());
  });
  const bin = findPostgres();
  if (!bin) console.warn('skipped on PostgreSQL: none in /usr/lib/postgresql (Debian: apt-get install postgresql)');
  describe.skipIf(!bin)('PostgreSQL', () => {
    body(postgres(bin ?? ''));
  });
}

function sqlite(): Kind {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return {
    name: 'SQLite',
    async make() {
      const dataDir = mkdtempSync(join(tmpdir(), 'summit-store-'));
      folders.push(dataDir);
      const settings = { databaseUrl: undefined, dataDir };
      const file = join(dataDir, 'summit.db');
      return {
        settings,
        open: (steps) => (steps ? openWith(() => openSqlite(file), file, steps) : openStore(settings)),
      };
    },
  };
}

function pglite(): Kind {
  let server: PGlite | undefined;
  // To start it takes seconds, so the tests of a file have one after the other.
  beforeAll(async () => {
    server = await PGlite.create();
  }, 60_000);
  afterAll(async () => {
    await server?.close();
  });
  return {
    name: 'PGlite',
    async make() {
      if (!server) throw new Error('PGlite has not started');
      await server.exec('drop schema public cascade; create schema public');
      const dialect = new PGliteDialect({ pglite: unclosed(server) });
      return { settings: undefined, open: (steps) => openWith(() => dialect, 'PGlite', steps) };
    },
  };
}

/** The dialect closes its database; the next that opens it must still find it open. */
function unclosed(server: PGlite): PGlite {
  return new Proxy(server, {
    get(target, key) {
      if (key === 'close') return async () => {};
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function postgres(bin: string): Kind {
  let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
  beforeAll(async () => {
    server = await startPostgres(bin);
  }, 60_000);
  afterAll(async () => server?.stop());
  return {
    name: 'PostgreSQL',
    async make() {
      if (!server) throw new Error('PostgreSQL has not started');
      const databaseUrl = await server.create();
      const settings = { databaseUrl, dataDir: '/nonexistent' };
      return {
        settings,
        open: (steps) =>
          steps ? openWith(() => openPostgres(databaseUrl, () => {}), 'PostgreSQL', steps) : openStore(settings),
      };
    },
  };
}

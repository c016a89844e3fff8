import { join } from 'node:path';
import { CamelCasePlugin, Kysely, type Dialect } from 'kysely';
import { makeFolder } from '../make-folder.ts';
import { judgeDatabaseUrl } from './database-url.ts';
import { migrate } from './migrate.ts';
import type { Migrations } from './migrations.ts';
import { isAway, sayRefusal } from './refusal.ts';
import { openSqlite } from './sqlite.ts';
import type { Db, Tables } from './tables.ts';

export interface Store {
  readonly db: Db;
  /** Where it is, for people: a file, or a server without its password. */
  readonly where: string;
  close(): Promise<void>;
}

export type Opened =
  | { readonly kind: 'open'; readonly store: Store }
  /** What is wrong, with the value, and what to do; `away`: trying again a little later may be enough. */
  | { readonly kind: 'refused'; readonly why: string; readonly away?: boolean };

/** What an operator set: DATABASE_URL, or undefined for a file in DATA_DIR. */
export interface StoreSettings {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Hears of database connections that broke while idle. */
  readonly onLost?: (error: Error) => void;
}

/** Where the built-in database of a DATA_DIR is. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'summit.db');
}

/** The store, with the schema that this bot expects; every reason why it cannot be opened is a value. */
export async function openStore({ databaseUrl, dataDir, onLost = () => {} }: StoreSettings): Promise<Opened> {
  if (databaseUrl === undefined) {
    const path = databaseFile(dataDir);
    const why = await makeFolder(dataDir);
    if (why !== undefined) {
      return { kind: 'refused', why: `DATA_DIR is "${dataDir}": ${why}; name a folder that the bot may write in` };
    }
    return openWith(() => openSqlite(path), path);
  }
  const judged = judgeDatabaseUrl(databaseUrl);
  if (judged.kind === 'problem') return { kind: 'refused', why: judged.problem };
  // Loaded only here: most bots have the built-in database.
  const { openPostgres } = await import('./postgres.ts');
  return openWith(() => openPostgres(databaseUrl, onLost), judged.shown);
}

/** The store on any dialect; `steps` stand in for the migrations in tests of upgrades. */
export async function openWith(dialect: () => Dialect, where: string, steps?: Migrations): Promise<Opened> {
  let db: Db | undefined;
  try {
    db = new Kysely<Tables>({ dialect: dialect(), plugins: [new CamelCasePlugin()] });
    const migrated = await migrate(db, steps);
    if (migrated.kind === 'ready') return { kind: 'open', store: { db, where, close: closing(db) } };
    await db.destroy();
    return { kind: 'refused', why: sayNewer(where, migrated.unknown) };
  } catch (error) {
    await db?.destroy().catch(() => {});
    return { kind: 'refused', why: sayRefusal(where, error), away: isAway(error) };
  }
}

function closing(db: Db): Store['close'] {
  let closed: Promise<void> | undefined;
  return () => (closed ??= db.destroy());
}

function sayNewer(where: string, unknown: readonly string[]): string {
  return `${where} was written by a newer version of the bot (steps unknown here: ${unknown.join(', ')}): start that version, or restore a backup made before it`;
}

import { existsSync } from 'node:fs';
import { CamelCasePlugin, Kysely, type Dialect } from 'kysely';
import { judgeDatabaseUrl } from './database-url.ts';
import { appliedSteps } from './migrate.ts';
import { migrations } from './migrations.ts';
import { databaseFile } from './open.ts';
import { sayError } from './refusal.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Db, Tables } from './tables.ts';

/** How a store is found, without changing it. */
export type Inspected =
  /** Nothing there yet: the first start makes it. */
  | { readonly kind: 'new'; readonly where: string }
  /** `behind` steps of the schema are made at the next start of this bot. */
  | { readonly kind: 'open'; readonly where: string; readonly behind: number; readonly db: Db; close(): Promise<void> }
  | { readonly kind: 'newer'; readonly where: string; readonly why: string }
  | { readonly kind: 'refused'; readonly where: string; readonly why: string };

/** Opens a store for looking into it: no schema is made or changed, and no file comes into being. */
export async function inspectStore(databaseUrl: string | undefined, dataDir: string): Promise<Inspected> {
  if (databaseUrl !== undefined) {
    const judged = judgeDatabaseUrl(databaseUrl);
    if (judged.kind === 'problem') return { kind: 'refused', where: 'DATABASE_URL', why: judged.problem };
    return look(() => openPostgres(databaseUrl, () => {}), judged.shown);
  }
  const where = databaseFile(dataDir);
  return existsSync(where) ? look(() => openSqlite(where), where) : { kind: 'new', where };
}

async function look(dialect: () => Dialect, where: string): Promise<Inspected> {
  let db: Db | undefined;
  try {
    db = new Kysely<Tables>({ dialect: dialect(), plugins: [new CamelCasePlugin()] });
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    const known = tables.some(({ name }) => name === 'kysely_migration') ? await appliedSteps(db) : [];
    const unknown = known.filter((step) => !(step in migrations));
    if (unknown.length === 0) {
      const open = db;
      const behind = Object.keys(migrations).length - known.length;
      return known.length === 0
        ? await open.destroy().then(() => ({ kind: 'new', where }))
        : { kind: 'open', where, behind, db: open, close: () => open.destroy() };
    }
    await db.destroy();
    return { kind: 'newer', where, why: `it has steps unknown here: ${unknown.join(', ')}` };
  } catch (error) {
    await db?.destroy().catch(() => {});
    return { kind: 'refused', where, why: sayError(error) };
  }
}

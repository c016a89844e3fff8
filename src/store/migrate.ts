import { Migrator } from 'kysely/migration';
import type { Db } from './tables.ts';
import { migrations, type Migrations } from './migrations.ts';

export type Migrated =
  | { readonly kind: 'ready'; readonly applied: readonly string[] }
  /** A newer bot has been here: its steps that this one does not know. */
  | { readonly kind: 'newer'; readonly unknown: readonly string[] };

/**
 * Brings the schema to what this bot expects, forward only, each process after the other (an advisory lock on
 * PostgreSQL, `begin immediate` on SQLite). All steps take place or none; throws what the database says.
 */
export async function migrate(db: Db, steps: Migrations = migrations): Promise<Migrated> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...steps }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return { kind: 'ready', applied: (results ?? []).map((result) => result.migrationName) };
  const unknown = (await appliedSteps(db)).filter((name) => !(name in steps));
  if (unknown.length > 0) return { kind: 'newer', unknown };
  throw error;
}

/** The steps that were made in this database, in their order. */
export async function appliedSteps(db: Db): Promise<string[]> {
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map((row) => row.name);
}

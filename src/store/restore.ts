import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { writeBackup } from './backup.ts';
import { migrations } from './migrations.ts';
import { backupFolder } from './nightly.ts';
import { openStore, openWith, type StoreSettings } from './open.ts';
import { countRows, deleteRows, readRows, writeRows, type Row } from './rows.ts';
import { openSqlite } from './sqlite.ts';
import type { Db } from './tables.ts';

export type Restored =
  /** `kept` is a backup of what was there before, where there was anything. */
  | { readonly kind: 'restored'; readonly rows: number; readonly where: string; readonly kept: string | undefined }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Puts rows into the store of these settings, in place of what is there: all of them in one transaction, or nothing is
 * changed. What was there is backed up first. `steps` are those of the schema that the rows were written under.
 */
export async function restoreRows(
  settings: StoreSettings,
  steps: readonly string[],
  rows: AsyncIterable<Row>,
  now: number,
): Promise<Restored> {
  const unknown = steps.filter((step) => !(step in migrations));
  if (unknown.length > 0)
    return { kind: 'refused', why: `made by a newer version of the bot (steps unknown here: ${unknown.join(', ')})` };
  const opened = await openStore(settings);
  if (opened.kind === 'refused') return opened;
  const { db, where } = opened.store;
  await using upgraded = new AsyncDisposableStack();
  upgraded.defer(() => opened.store.close());
  try {
    const kept = (await isEmpty(db)) ? undefined : await keep(db, settings.dataDir, now);
    const current = await upgrade(steps, rows, upgraded);
    const written = await db.transaction().execute(async (trx) => {
      await deleteRows(trx);
      return writeRows(trx, current);
    });
    return { kind: 'restored', rows: written, where, kept };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'no reason given' };
  }
}

/** A backup of what is about to be replaced. */
async function keep(db: Db, dataDir: string, now: number): Promise<string> {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const file = join(backupFolder(dataDir), `before-restore-${stamp}.backup.gz`);
  const why = await makeFolder(backupFolder(dataDir));
  if (why !== undefined) throw new Error(`what is there cannot be backed up first: ${why}`);
  await writeBackup(db, file, now);
  return file;
}

/** Rows of an older schema as they are under this bot's, by way of a database that lives as long as `upgraded`. */
async function upgrade(
  steps: readonly string[],
  rows: AsyncIterable<Row>,
  upgraded: AsyncDisposableStack,
): Promise<AsyncIterable<Row>> {
  if (Object.keys(migrations).every((step) => steps.includes(step))) return rows;
  const folder = await mkdtemp(join(tmpdir(), 'summit-restore-'));
  upgraded.defer(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'old.db');
  const first = Object.fromEntries(Object.entries(migrations).filter(([name]) => steps.includes(name)));
  const old = await openWith(() => openSqlite(file), file, first);
  if (old.kind === 'refused') throw new Error(old.why);
  await old.store.db.transaction().execute((trx) => writeRows(trx, rows));
  await old.store.close();
  const latest = await openWith(() => openSqlite(file), file);
  if (latest.kind === 'refused') throw new Error(latest.why);
  upgraded.defer(() => latest.store.close());
  return readRows(latest.store.db);
}

/** Whether a store holds nothing of any server yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  const counts = await countRows(db);
  const own = Object.entries(counts).filter(([table]) => table !== 'knownFacts' && table !== 'passageTexts');
  return own.every(([, count]) => count === 0);
}

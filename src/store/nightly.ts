import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { writeBackup } from './backup.ts';
import type { Db } from './tables.ts';

/** From which hour (UTC) on a day's backup is made, and how many are kept. */
const hour = 3;
export const keptBackups = 7;

/** Where backups of a DATA_DIR are. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** The file of a backup made at this instant. */
export function backupFile(dataDir: string, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  return join(backupFolder(dataDir), `summit-${stamp}.backup.gz`);
}

/** Made by the bot itself, at night; those that an operator made are never removed. */
const nightly = /^nightly-(\d{4}-\d{2}-\d{2})\.backup\.gz$/;
/** What a process left that was killed while it made one. */
const unfinished = /^nightly-(\d{4}-\d{2}-\d{2})\.backup\.gz\..+\.unfinished$/;

/**
 * Makes the backup of the day, if it is time and there is none yet, and removes all but the last seven. To be called
 * every hour; returns the file that was made.
 */
export async function backUpNightly(db: Db, dataDir: string, now: number): Promise<string | undefined> {
  const at = new Date(now);
  const day = at.toISOString().slice(0, 10);
  if (at.getUTCHours() < hour) return undefined;
  const folder = backupFolder(dataDir);
  const why = await makeFolder(folder);
  if (why !== undefined) throw new Error(`there is no backup of the day: ${why}`);
  const names = await readdir(folder);
  const made = names.filter((name) => nightly.test(name)).toSorted();
  const file = join(folder, `nightly-${day}.backup.gz`);
  if (made.includes(`nightly-${day}.backup.gz`)) return undefined;
  await writeBackup(db, file, now);
  const left = names.filter((name) => (unfinished.exec(name)?.[1] ?? day) < day);
  for (const old of [...left, ...made.slice(0, Math.max(0, made.length + 1 - keptBackups))])
    await rm(join(folder, old), { force: true });
  return file;
}

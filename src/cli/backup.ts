import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { checkBackup, writeBackup } from '../store/backup.ts';
import { backupFile } from '../store/nightly.ts';
import { openStore } from '../store/open.ts';
import { readOptions } from './options.ts';
import { complain, readConfig } from './settings.ts';

const help = `Writes everything that the store holds into one file with a checksum; the bot may go on working.

  npm run backup
  npm run backup -- --to FILE      (default: backups/summit-….backup.gz in DATA_DIR)

Ends with 0, or with 2 where something is wrong. The bot makes one by itself every night and keeps seven.
`;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, { to: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
  if (read.kind === 'wrong') return complain(read.what);
  if (read.values.help) return print(help);
  if (read.words.length > 0) return complain(`"${read.words.join(' ')}" is no option: name a file with --to FILE`);
  const config = readConfig();
  if (typeof config === 'string') return complain(config);
  const opened = await openStore(config);
  if (opened.kind === 'refused') return complain(`There is no backup. ${opened.why}.`);
  const { db, where } = opened.store;
  const now = Date.now();
  const path = read.values.to ?? backupFile(config.dataDir, now);
  try {
    const why = await makeFolder(dirname(path));
    if (why !== undefined) return complain(`There is no backup: ${path} cannot be written: ${why}.`);
    const { rows } = await writeBackup(db, path, now);
    // Read back: a backup that cannot be read is none.
    const checked = await checkBackup(path);
    if (checked.kind === 'bad')
      return complain(`${path} was written, but ${checked.why}: check the disk, then try again`);
    const { size } = await stat(path);
    return print(`${path}: ${rows} rows of ${where}, ${Math.ceil(size / 1024)} KB, read back and found whole.\n`);
  } catch (error) {
    return complain(
      `There is no backup: ${path} cannot be written (${error instanceof Error ? error.message : 'no reason given'}).`,
    );
  } finally {
    await opened.store.close();
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));

import { inspectStore } from '../store/inspect.ts';
import { isEmpty, restoreRows } from '../store/restore.ts';
import { readRows } from '../store/rows.ts';
import { appliedSteps } from '../store/migrate.ts';
import { readOptions } from './options.ts';
import { complain, isRunning, readConfig } from './settings.ts';

const help = `Copies the built-in database of DATA_DIR into the PostgreSQL server of DATABASE_URL.

  npm run store:copy              set DATABASE_URL in .env first
  npm run store:copy -- --back    from the server into DATA_DIR

Stop the bot first. The target must be empty; the source stays as it is. Ends with 0, or with 2 where something is wrong.
`;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, { back: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } });
  if (read.kind === 'wrong') return complain(read.what);
  if (read.values.help) return print(help);
  if (read.words.length > 0) return complain(`"${read.words.join(' ')}" is no option: the addresses come from .env`);
  const config = readConfig();
  if (typeof config === 'string') return complain(config);
  const { dataDir, databaseUrl } = config;
  if (databaseUrl === undefined)
    return complain('DATABASE_URL is not set: put the address of the PostgreSQL server into .env first.');
  if (await isRunning(config))
    return complain('Nothing was copied: the bot is running with these settings. Stop it first.');
  const [from, to] = read.values.back ? [databaseUrl, undefined] : [undefined, databaseUrl];
  const source = await inspectStore(from, dataDir);
  if (source.kind !== 'open')
    return complain(`Nothing was copied: ${source.where} ${source.kind === 'new' ? 'holds nothing' : source.why}.`);
  try {
    const target = await inspectStore(to, dataDir);
    if (target.kind === 'refused' || target.kind === 'newer')
      return complain(`Nothing was copied. ${target.where}: ${target.why}.`);
    const empty = target.kind === 'new' || (target.behind === 0 && (await isEmpty(target.db)));
    if (target.kind === 'open') await target.close();
    if (!empty) {
      const first =
        to === undefined ? 'Move it aside with its -wal and -shm' : 'Name an empty database in DATABASE_URL';
      return complain(`Nothing was copied: ${target.where} is not empty. ${first}, then try again.`);
    }
    const steps = await appliedSteps(source.db);
    const copied = await restoreRows({ databaseUrl: to, dataDir }, steps, readRows(source.db), Date.now());
    if (copied.kind === 'refused') return complain(`Nothing was copied: ${copied.why}.`);
    return print(`${copied.rows} rows of ${source.where} are in ${copied.where} now. Start the bot.\n`);
  } finally {
    await source.close();
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));

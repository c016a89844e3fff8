import { checkBackup, rowsOf } from '../store/backup.ts';
import { inspectStore } from '../store/inspect.ts';
import { isEmpty, restoreRows } from '../store/restore.ts';
import { countRows, tableNames, type Counts } from '../store/rows.ts';
import { readOptions } from './options.ts';
import { complain, isRunning, readConfig } from './settings.ts';

const help = `Puts a backup in the place of what the store holds.

  npm run restore -- FILE --dry-run     reads it through and shows what it holds beside what is there; changes nothing
  npm run restore -- FILE               into an empty store
  npm run restore -- FILE --replace     in place of what is there, which is kept under another name

Stop the bot first. Ends with 0, or with 2 where something is wrong: then nothing has changed.
`;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, {
    'dry-run': { type: 'boolean' },
    replace: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (read.kind === 'wrong') return complain(read.what);
  if (read.values.help) return print(help);
  const [path, ...more] = read.words;
  if (path === undefined || more.length > 0) return complain('name one backup: npm run restore -- FILE --dry-run');
  const config = readConfig();
  if (typeof config === 'string') return complain(config);
  const checked = await checkBackup(path);
  if (checked.kind === 'bad') return complain(`${path} is not restored: ${checked.why}.`);
  const { head, rows, counts } = checked;
  print(`${path}: whole, ${rows} rows, made at ${new Date(head.madeAt).toISOString()}.\n`);

  const store = await inspectStore(config.databaseUrl, config.dataDir);
  if (store.kind === 'refused' || store.kind === 'newer')
    return complain(`Nothing was restored. ${store.where}: ${store.why}.`);
  const there = store.kind === 'open' && store.behind === 0 ? await countRows(store.db) : {};
  const empty = store.kind === 'new' || (store.behind === 0 && (await isEmpty(store.db)));
  if (store.kind === 'open') await store.close();
  if (read.values['dry-run']) return print(`${compare(counts, there)}\nNothing was changed.\n`);
  if (await isRunning(config))
    return complain('Nothing was restored: the bot is running with these settings. Stop it first.');
  if (!empty && !read.values.replace)
    return complain(`Nothing was restored: ${store.where} is not empty. Add --replace to put the backup in its place.`);
  const restored = await restoreRows(config, head.steps, rowsOf(path), Date.now());
  if (restored.kind === 'refused') return complain(`Nothing was restored: ${restored.why}.`);
  const kept = restored.kept === undefined ? '' : ` What was there is kept as ${restored.kept}.`;
  return print(`${restored.rows} rows are in ${restored.where} now.${kept} Start the bot.\n`);
}

/** Both counts beside each other, a table a line. */
function compare(backup: Counts, there: Counts): string {
  const lines = tableNames.map(
    (name) => `  ${name.padEnd(14)} ${String(backup[name] ?? 0).padStart(8)} ${String(there[name] ?? 0).padStart(8)}`,
  );
  return [`  ${'rows'.padEnd(14)} ${'backup'.padStart(8)} ${'now'.padStart(8)}`, ...lines].join('\n');
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));

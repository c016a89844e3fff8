import { inspectStore } from '../store/inspect.ts';
import { readRows, type Row } from '../store/rows.ts';
import { readOptions } from './options.ts';
import { complain, readConfig } from './settings.ts';

const help = `Prints everything that the store holds of one server, as JSON.

  npm run --silent export -- SERVER_ID > server.json

The id: switch on Developer Mode in Discord, then Copy Server ID. Ends with 0, or with 2 where something is wrong.
`;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, { help: { type: 'boolean', short: 'h' } });
  if (read.kind === 'wrong') return complain(read.what);
  if (read.values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [guildId, ...more] = read.words;
  if (guildId === undefined || more.length > 0 || !/^\d{5,20}$/.test(guildId))
    return complain(
      `"${read.words.join(' ')}" is no server: give its id, as npm run --silent export -- 123456789012345678`,
    );
  const config = readConfig();
  if (typeof config === 'string') return complain(config);
  const store = await inspectStore(config.databaseUrl, config.dataDir);
  if (store.kind !== 'open') return complain(`${store.where} ${store.kind === 'new' ? 'holds nothing' : store.why}.`);
  const tables = new Map<Row['table'], Row['row'][]>();
  for await (const { table, row } of readRows(store.db, guildId))
    tables.set(table, [...(tables.get(table) ?? []), row]);
  await store.close();
  if (tables.size === 0) return complain(`${store.where} holds nothing of server ${guildId}.`);
  process.stdout.write(`${JSON.stringify({ server: guildId, ...Object.fromEntries(tables) }, undefined, 2)}\n`);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));

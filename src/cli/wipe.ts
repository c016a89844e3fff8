import { forgetGuild } from '../store/guilds.ts';
import { inspectStore } from '../store/inspect.ts';
import { readRows } from '../store/rows.ts';
import { readOptions } from './options.ts';
import { complain, readConfig } from './settings.ts';

const help = `Deletes everything that the store holds of one server.

  npm run wipe -- SERVER_ID            says how much there is, and deletes nothing
  npm run wipe -- SERVER_ID --yes      deletes it

The backups still hold it: seven newer nights push the nightly ones out, the others are yours to delete. Ends with 0, or with 2 where something is wrong.
`;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, { yes: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } });
  if (read.kind === 'wrong') return complain(read.what);
  if (read.values.help) return print(help);
  const [guildId, ...more] = read.words;
  if (guildId === undefined || more.length > 0 || !/^\d{5,20}$/.test(guildId))
    return complain(`"${read.words.join(' ')}" is no server: give its id, as npm run wipe -- 123456789012345678`);
  const config = readConfig();
  if (typeof config === 'string') return complain(config);
  const store = await inspectStore(config.databaseUrl, config.dataDir);
  if (store.kind !== 'open') return complain(`${store.where} ${store.kind === 'new' ? 'holds nothing' : store.why}.`);
  try {
    let rows = 0;
    for await (const _ of readRows(store.db, guildId)) rows += 1;
    if (rows === 0) return complain(`${store.where} holds nothing of server ${guildId}.`);
    if (!read.values.yes) return print(`${rows} rows of server ${guildId}. Nothing was deleted: add --yes to do it.\n`);
    await forgetGuild(store.db, guildId);
    return print(
      `${rows} rows of server ${guildId} were deleted. The backups still hold them: seven newer nights push the nightly ones out, the others are yours to delete.\n`,
    );
  } finally {
    await store.close();
  }
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));

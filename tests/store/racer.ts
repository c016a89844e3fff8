/** A process that opens the store as the bot does, and says on standard output what came of it. */
import { openStore } from '../../src/store/open.ts';

const [databaseUrl, dataDir = ''] = process.argv.slice(2);
const opened = await openStore({ databaseUrl: databaseUrl || undefined, dataDir });
if (opened.kind === 'open') await opened.store.close();
console.log(opened.kind === 'open' ? 'open' : opened.why);

/**
 * Ten thousand guilds with facts due in the same minute, on four processes with sixteen shards, one process killed in the
 * middle. Prints what docs/scale.md holds; ends with 1 where a guild has not exactly one post.
 *
 *     node bench/scale/run.ts [--guilds 10000] [--shards 16] [--processes 4] [--postgres]
 */
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../../tests/store/throw-away-postgres.ts';
import { makeKnowledge } from '../crash/live.ts';
import { liveMany } from './live.ts';

const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '10000' },
    shards: { type: 'string', default: '16' },
    processes: { type: 'string', default: '4' },
    postgres: { type: 'boolean', default: false },
  },
});
const guilds = Number(values.guilds);
const bin = values.postgres ? findPostgres() : undefined;
if (values.postgres && !bin) throw new Error('no PostgreSQL is installed');
const server = bin ? await startPostgres(bin) : undefined;
const knowledge = makeKnowledge();
const lived = await liveMany(
  {
    guilds,
    shards: Number(values.shards),
    processes: Number(values.processes),
    databaseUrl: await server?.create(),
    killAfter: Math.round(guilds / 3),
    patient: true,
    longest: 60_000 + guilds * 100,
  },
  knowledge,
  console.log,
);
await server?.stop();
rmSync(knowledge, { recursive: true, force: true });

const { postsOf, ledger, readyAfter, postsTook, limited, sends, costs, complaints } = lived;
const show = (counts: ReadonlyMap<string | number, number>) =>
  [...counts].map(([key, count]) => `${key}: ${count}`).join(', ');
console.log(
  `\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${server ? 'PostgreSQL' : 'SQLite'}`,
);
console.log(`guilds by number of posts      ${show(postsOf)}`);
console.log(`days in the ledger             ${show(ledger)}`);
console.log(`all shards identified after    ${readyAfter.toFixed(1)} s`);
console.log(`from the first post to the last ${postsTook.toFixed(1)} s, ${(guilds / postsTook).toFixed(1)} a second`);
console.log(`sends                          ${sends}, turned away with 429: ${limited}`);
for (const { rss, cpu, guilds: own } of costs)
  console.log(`a process with ${own} guilds    ${rss.toFixed(0)} MB, ${cpu.toFixed(1)} s of CPU`);
const wrong = [...postsOf].some(([posts, count]) => posts !== 1 && count > 0) || complaints !== '';
if (complaints) console.log(complaints.slice(0, 4000));
process.exit(wrong ? 1 : 0);

/**
 * The real bot as `npm start` starts it, but with a clock that is ahead by a given time, with little patience, and, if
 * asked for, with an end: SIGKILL by its own hand at a place by its name, or before a given statement that it sends to
 * its database, counted from the first look at what is due. Nothing of it is cleaned up then, as in a power cut of the process.
 */
import { StatementSync } from 'node:sqlite';
import { REST } from 'discord.js';
import { Client } from 'pg';
import { z } from 'zod';
import { openLog } from '../../src/discord/log.ts';
import { vigil } from '../../src/discord/pulse.ts';
import { patience } from '../../src/facts/patience.ts';
import { start } from '../../src/main.ts';
import { readShards } from '../../src/shards.ts';
import { watchPlaces } from './places.ts';

const orders = z.object({
  token: z.string(),
  apiUrl: z.string(),
  databaseUrl: z.string().optional(),
  dataDir: z.string(),
  knowledgeDir: z.string(),
  /** How far the clock is ahead, in milliseconds. */
  ahead: z.number(),
  /** The statement before which it dies, or the place at which. */
  killAt: z.union([z.number(), z.string()]).optional(),
  /** Which shards it is, as in SHARDS; all where it is left out. */
  shards: z.string().optional(),
  /** As patient as at Discord; else hasty, so that hundreds of runs take minutes. */
  patient: z.boolean().optional(),
});
export type Orders = z.infer<typeof orders>;

const {
  ahead,
  killAt,
  databaseUrl,
  shards: typed = 'auto',
  patient = false,
  ...rest
} = orders.parse(JSON.parse(process.argv[2] ?? ''));

let counted = 0;
let counting = false;

const placeOf = watchPlaces();

/** Called before each statement, and before a fact is sent. */
function count(text: string): void {
  if (placeOf(text) === killAt && killAt !== undefined) process.kill(process.pid, 'SIGKILL');
  if (text === 'send') return;
  counting ||= text.includes('"ledger"') && text.includes('retry_at');
  if (counting) counted += 1;
  if (counting && counted === killAt) process.kill(process.pid, 'SIGKILL');
}

/** Counts what passes through this method; `textOf` says what that is, of what it belongs to and its first argument. */
function watch(target: object, method: string, textOf: (owner: unknown, given: unknown) => string | undefined): void {
  const original: unknown = Reflect.get(target, method);
  if (typeof original !== 'function') throw new Error(`there is no ${method} to watch`);
  Reflect.set(target, method, function (this: unknown, ...given: unknown[]): unknown {
    const text = textOf(this, given[0]);
    if (text !== undefined) count(text);
    return Reflect.apply(original, this, given);
  });
}
// Statements stay prepared, so each is counted where it runs.
for (const method of ['all', 'run', 'iterate'])
  watch(StatementSync.prototype, method, (statement) => String(Reflect.get(Object(statement), 'sourceSQL')));
watch(Client.prototype, 'query', (_, given) =>
  typeof given === 'string' ? given : String(Reflect.get(Object(given), 'text')),
);
watch(REST.prototype, 'post', (_, route) => (/^\/channels\/\d+\/messages$/.test(String(route)) ? 'send' : undefined));

// What is waited for by the clock on the wall is short, so that hundreds of runs take minutes; their order is the same.
const hasty = { ...patience, lease: 4000, margin: 2000, arrival: 800, refused: 600, unreachable: 600 };
const pace = { now: () => Date.now() + ahead, beat: patient ? 1000 : 150, patience: patient ? patience : hasty, vigil };
const shards = readShards(typed);
if (!shards) throw new Error(`${typed} are no shards`);
const config = { ...rest, databaseUrl, httpPort: 0, httpHost: '127.0.0.1', logLevel: 'error', shards } as const;
const started = await start(config, openLog('error', []), () => {}, pace);
if (started.kind === 'failed') throw new Error(started.what);
// Nobody is left to end it.
process.once('disconnect', () => process.exit(1));

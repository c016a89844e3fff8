import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { appliedSteps } from './migrate.ts';
import { readRows, tableNames, type Counts, type Row } from './rows.ts';
import type { Db, Tables } from './tables.ts';

/*
 * A backup is one gzipped file of JSON lines: what it is, then a row a line, then how many rows and a SHA-256 of all
 * lines before. It says the same of every database, so one made from SQLite can be restored into PostgreSQL.
 */

const head = z.object({
  summit: z.literal('backup'),
  version: z.literal(1),
  /** Steps of the schema, as the store had made them. */
  steps: z.array(z.string()),
  /** Milliseconds since 1970. */
  madeAt: z.number(),
});
export type Head = z.infer<typeof head>;

const line = z.object({
  table: z.enum(tableNames),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
const end = z.object({ rows: z.number(), sha256: z.string() });

/**
 * Writes everything that the store holds at this moment into a file, while the bot works. The file is there whole or not
 * at all; throws what the disk or the database says.
 */
export async function writeBackup(db: Db, path: string, now: number): Promise<{ readonly rows: number }> {
  // A name of its own: two processes may both have shard 0 for a while, and each writes a whole file.
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  let rows = 0;
  try {
    // One moment for all tables: a snapshot on PostgreSQL, the right to write on SQLite.
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        const lines = writeLines(trx, now, (count) => (rows = count));
        await pipeline(Readable.from(lines), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
      });
    const file = await open(unfinished, 'r+');
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    return { rows };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function* writeLines(db: Db, now: number, tell: (rows: number) => void): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const first: Head = { summit: 'backup', version: 1, steps: await appliedSteps(db), madeAt: now };
  let text = `${JSON.stringify(first)}\n`;
  sum.update(text);
  yield text;
  let rows = 0;
  for await (const { table, row } of readRows(db)) {
    text = `${JSON.stringify({ table, row })}\n`;
    sum.update(text);
    rows += 1;
    yield text;
  }
  tell(rows);
  yield `${JSON.stringify({ rows, sha256: sum.digest('hex') })}\n`;
}

export type Checked =
  | { readonly kind: 'good'; readonly head: Head; readonly rows: number; readonly counts: Counts }
  /** Why it must not be restored. */
  | { readonly kind: 'bad'; readonly why: string };

/** Reads a backup through and holds it against its checksum. */
export async function checkBackup(path: string): Promise<Checked> {
  const sum = createHash('sha256');
  const counts: Partial<Record<keyof Tables, number>> = {};
  let rows = 0;
  let begun: Head | undefined;
  let last: z.infer<typeof end> | undefined;
  try {
    for await (const text of linesOf(path)) {
      const value: unknown = JSON.parse(text);
      if (last) return bad('it goes on after its end');
      if (!begun) {
        const read = head.safeParse(value);
        if (!read.success) return bad('it is no backup of this bot, or of a newer one');
        begun = read.data;
      } else if (end.safeParse(value).success) {
        last = end.parse(value);
        continue;
      } else {
        const row = line.safeParse(value);
        if (!row.success) return bad(`line ${rows + 2} is not as it was written: the file was changed or is damaged`);
        const { table } = row.data;
        counts[table] = (counts[table] ?? 0) + 1;
        rows += 1;
      }
      sum.update(`${text}\n`);
    }
  } catch (error) {
    return bad(`it cannot be read (${error instanceof Error ? error.message.split('\n')[0] : 'no reason given'})`);
  }
  if (!begun || !last) return bad('it ends before its end: it was cut off');
  if (last.rows !== rows || last.sha256 !== sum.digest('hex'))
    return bad('its checksum is wrong: it was damaged or changed');
  return { kind: 'good', head: begun, rows, counts };
}

function bad(why: string): Checked {
  return { kind: 'bad', why };
}

/** The rows of a backup that was checked, in the order in which they were written. */
export async function* rowsOf(path: string): AsyncGenerator<Row> {
  for await (const text of linesOf(path)) {
    const read = line.safeParse(JSON.parse(text));
    if (read.success) yield read.data;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const source = createReadStream(path);
  const unpacked = createGunzip();
  // An error of the file would go unheard between the two.
  source.on('error', (error) => unpacked.destroy(error));
  yield* createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity });
}

import { sql } from 'kysely';
import type { Db, Tables } from './tables.ts';

/** Every table of the store; a test compares it with the schema. */
export const tableNames = [
  'guilds',
  'schedules',
  'facts',
  'passageTexts',
  'knownFacts',
  'ledger',
  'notices',
  'inbox',
  'inboxSenders',
  'additions',
  'moderatorLog',
  'consents',
] as const satisfies readonly (keyof Tables)[];
type TableName = (typeof tableNames)[number];

/** The primary key of each table. */
export const tableKeys = {
  guilds: ['guildId'],
  schedules: ['guildId', 'scheduleId'],
  facts: ['guildId', 'factId'],
  passageTexts: ['hash', 'guildId'],
  knownFacts: ['factId', 'textHash'],
  ledger: ['guildId', 'scheduleId', 'day'],
  notices: ['guildId', 'topic'],
  inbox: ['guildId', 'number'],
  inboxSenders: ['guildId', 'number', 'memberId'],
  additions: ['guildId', 'additionId'],
  moderatorLog: ['guildId', 'number'],
  consents: ['memberId', 'guildId', 'what'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

/** A row of any table, as it is stored: text, numbers and null. */
export interface Row {
  readonly table: TableName;
  readonly row: Readonly<Record<string, string | number | null>>;
}

/** How many rows there are, by table; none where a table is not named. */
export type Counts = Readonly<Partial<Record<TableName, number>>>;

/** Rows that are read at once, and written at once. */
const portion = 500;

/** Every row of every table, or of one guild; a portion at a time, so that a large store needs no large memory. */
export async function* readRows(db: Db, guildId?: string): AsyncGenerator<Row> {
  for (const table of tableNames) {
    const keys = tableKeys[table];
    if (guildId !== undefined && !keys.some((key) => key === 'guildId')) continue;
    let after: readonly (string | number | null)[] | undefined;
    for (;;) {
      const columns = sql.join(keys.map((key) => sql.ref(key)));
      const rows = await sql<Row['row']>`select * from ${sql.table(table)}
        where ${guildId === undefined ? sql`1 = 1` : sql`${sql.ref('guildId')} = ${guildId}`}
        and ${after ? sql`(${columns}) > (${sql.join(after)})` : sql`1 = 1`}
        order by ${columns} limit ${portion}`.execute(db);
      for (const row of rows.rows) yield { table, row: { ...row } };
      const last = rows.rows.at(-1);
      if (!last || rows.rows.length < portion) break;
      after = keys.map((key) => last[key] ?? null);
    }
  }
}

/** Puts rows into empty tables; to be called in a transaction. Resolves with how many there were. */
export async function writeRows(trx: Db, rows: AsyncIterable<Row>): Promise<number> {
  let written = 0;
  let lot: Row[] = [];
  const flush = async (): Promise<void> => {
    const [first] = lot;
    if (first) await insert(trx, first.table, lot);
    written += lot.length;
    lot = [];
  };
  for await (const row of rows) {
    // SQLite takes 32,766 values in a statement; the widest table has 18 columns.
    if (lot.length === portion || (lot[0] && lot[0].table !== row.table)) await flush();
    lot.push(row);
  }
  await flush();
  return written;
}

/** Empties every table; to be called in a transaction. */
export async function deleteRows(trx: Db): Promise<void> {
  for (const table of tableNames) await trx.deleteFrom(table).execute();
}

async function insert(db: Db, table: TableName, lot: readonly Row[]): Promise<void> {
  const columns = Object.keys(lot[0]?.row ?? {});
  const values = lot.map(({ row }) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(db);
}

/** How many rows each table holds. */
export async function countRows(db: Db): Promise<Counts> {
  const counts: Partial<Record<TableName, number>> = {};
  for (const table of tableNames) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

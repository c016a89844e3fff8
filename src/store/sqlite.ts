import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
} from 'kysely';

/**
 * How long a statement waits for another process that is writing: nothing else is done in this process meanwhile, and
 * Discord waits three seconds for a reply.
 */
const patience = 2_000;

/**
 * Kysely on the SQLite that comes with Node. The file is made where it is missing; throws what SQLite says.
 *
 * One process opens a file once: SQLite in Node waits without giving anything else its turn, so that of two connections
 * in one process the second would wait for a first one that cannot go on.
 */
export function openSqlite(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: patience });
  // WAL lets others read while one writes; `full` survives a power cut, not only a crash.
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  return new NodeSqliteDialect({ database: adapt(database) });
}

/** Statements that stay prepared: preparing one takes longer than most of them do. */
const mostKept = 200;
const changesSchema = /^\s*(?:alter|create|drop|pragma|vacuum)\b/i;

/** node:sqlite in the shape that Kysely expects: rows as plain objects, and a clear word on what cannot be stored. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      const prepared: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(bindable)).map((row) => ({ ...row })),
        run: (parameters) => statement.run(...parameters.map(bindable)),
        iterate: (parameters) => database.prepare(text).iterate(...parameters.map(bindable)),
      };
      // What changes the schema changes what others give.
      if (changesSchema.test(text)) kept.clear();
      else kept.set(text, prepared);
      const [first] = kept.keys();
      if (kept.size > mostKept && first !== undefined) kept.delete(first);
      return prepared;
    },
  };
}

function bindable(value: unknown, index: number): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  const kind = value instanceof Date ? 'a Date' : typeof value;
  throw new TypeError(`Parameter ${index + 1} is ${kind}: store text, a number or null`);
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }
}

/** SQLite does roll back `create table`, so a migration that fails leaves nothing behind. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * Takes the right to write at the beginning. A transaction that begins with reading and then writes fails at once
 * when somebody else has written meanwhile, whatever the patience.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk or a broken one makes SQLite roll back by itself: what is then said of it would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    }
  }
}

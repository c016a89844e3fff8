import { PostgresDialect } from 'kysely';
import { Pool, types, type CustomTypesConfig } from 'pg';

/** Connections one process keeps at most; four processes stay far below a server's usual hundred. */
const connections = 10;

/** Kysely on PostgreSQL. `onLost` hears of connections that break while they wait for nothing, which pg would throw. */
export function openPostgres(url: string, onLost: (error: Error) => void): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser },
  });
  // The pool listens to idle connections only: one that breaks between two statements would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  // What it says of an idle one has been told by then; without a listener it would be thrown.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

/** `count(*)` and instants are INT8, which pg hands over as text; ours are far below 2^53. */
const getTypeParser: CustomTypesConfig['getTypeParser'] = (oid, format) =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format);

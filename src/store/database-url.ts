export type JudgedUrl =
  /** `shown` is the address without user and password. */
  { readonly kind: 'ok'; readonly shown: string } | { readonly kind: 'problem'; readonly problem: string };

/**
 * Whether DATABASE_URL names a PostgreSQL server, which is the only other database the bot knows. A socket is
 * written as `postgres:///summit?host=/run/postgresql`. The value is never shown with its password.
 */
export function judgeDatabaseUrl(url: string): JudgedUrl {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== 'postgres' && scheme !== 'postgresql') {
    const shown = scheme ? `${scheme}:…` : 'not an address';
    const hint = hints.get(scheme ?? '') ?? 'start it with postgres:// or leave it empty for the built-in database';
    return { kind: 'problem', problem: `DATABASE_URL is "${shown}": ${hint}` };
  }
  const parsed = URL.parse(url);
  const host = parsed?.host || parsed?.searchParams.get('host');
  if (!parsed || !host || parsed.pathname.length < 2)
    return {
      kind: 'problem',
      problem: `DATABASE_URL is "${scheme}:…" without a host or a database: write postgres://user:password@host:5432/database, with special characters of the password percent-encoded`,
    };
  return { kind: 'ok', shown: `postgres://${host}${parsed.pathname}` };
}

const builtIn = 'leave it empty for the built-in SQLite database, whose folder is DATA_DIR';
const other = 'is not supported; use PostgreSQL (postgres://…), or leave it empty for the built-in database';
const web = 'give the address of the database itself (postgres://…), or leave it empty for the built-in database';

/** What people try, and what they probably mean. */
const hints: ReadonlyMap<string, string> = new Map([
  ['sqlite', builtIn],
  ['sqlite3', builtIn],
  ['file', builtIn],
  ['mysql', `MySQL ${other}`],
  ['mariadb', `MariaDB ${other}`],
  ['mongodb', `MongoDB ${other}`],
  ['http', web],
  ['https', web],
]);

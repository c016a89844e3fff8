import { expect, test } from 'vitest';
import { judgeDatabaseUrl } from '../../src/store/database-url.ts';
import { openStore } from '../../src/store/open.ts';

test.each([
  ['postgres://bot:hunter2@db.example.org:5433/summit', 'postgres://db.example.org:5433/summit'],
  // The other spelling of the scheme means the same.
  ['postgresql://localhost/summit?sslmode=require', 'postgres://localhost/summit'],
  // A socket, as a folder in place of the host.
  ['postgres://%2Frun%2Fpostgresql/summit?user=bot', 'postgres://%2Frun%2Fpostgresql/summit'],
  ['postgres:///summit?host=/run/postgresql', 'postgres:///run/postgresql/summit'],
])('%s is a server, shown without its user and password', (url, shown) => {
  expect(judgeDatabaseUrl(url)).toEqual({ kind: 'ok', shown });
});

test.each([
  // The most frequent slip.
  ['postgre://bot:hunter2@localhost/summit', '"postgre:…": start it with postgres://'],
  ['sqlite:///data/summit.db', 'leave it empty for the built-in SQLite database'],
  ['mysql://bot:hunter2@localhost/summit', 'MySQL is not supported'],
  ['summit.db', '"not an address": start it with postgres://'],
  // A database must be named, or the one called like the user would be taken.
  ['postgres://bot:hunter2@localhost', 'without a host or a database'],
  ['postgres:///summit', 'without a host or a database'],
  // A password with a slash that is not encoded.
  ['postgres://bot:hunter2/3@localhost/summit', 'percent-encoded'],
])('%s is refused with the reason, and without the password', (url, problem) => {
  const judged = judgeDatabaseUrl(url);
  expect(judged.kind === 'problem' && judged.problem).toContain(problem);
  expect(JSON.stringify(judged)).not.toContain('hunter2');
});

test('a server that does not answer is refused in one line without its password', async () => {
  const opened = await openStore({ databaseUrl: 'postgres://bot:hunter2@127.0.0.1:9/summit', dataDir: '/nonexistent' });
  const why = opened.kind === 'refused' ? opened.why : '';
  expect(why).toMatch(/^postgres:\/\/127\.0\.0\.1:9\/summit cannot be opened: .*ECONNREFUSED/);
  expect(why).not.toContain('hunter2');
});

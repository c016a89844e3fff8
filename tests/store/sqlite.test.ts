import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

async function open() {
  const opened = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (opened.kind === 'refused') throw new Error(opened.why);
  return opened.store;
}

test('a statement that stays prepared gives what is there now, each time with its own values', async () => {
  const store = await open();
  const { db } = store;
  await sql`create table things (name text, size integer)`.execute(db);
  for (const size of [1, 2]) await sql`insert into things values ('thing', ${size})`.execute(db);
  const find = async (size: number) => (await sql`select * from things where size = ${size}`.execute(db)).rows;
  expect(await find(1)).toEqual([{ name: 'thing', size: 1 }]);
  expect(await find(2)).toEqual([{ name: 'thing', size: 2 }]);
  await sql`delete from things where size = ${2}`.execute(db);
  expect(await find(2)).toEqual([]);
  await sql`alter table things add column colour text`.execute(db);
  expect(await find(1)).toEqual([{ name: 'thing', size: 1, colour: null }]);
  await store.close();
});

import { expect, test } from 'vitest';
import { openLog } from '../../src/discord/log.ts';
import { readManners } from '../../src/discord/manners.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

async function open() {
  const opened = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (opened.kind === 'refused') throw new Error(opened.why);
  const lines: string[] = [];
  const log = openLog('warn', [], { write: (line) => void lines.push(line) });
  return { store: opened.store, house: { db: opened.store.db, log }, lines };
}

test('a server is answered as its moderators set it, and outside of servers nothing is set', async () => {
  const { store, house } = await open();
  await changeGuild(house.db, '1', { answers: 'private', cooldownSeconds: 7 });
  expect(await readManners('1', house)).toMatchObject({ answers: 'private', cooldownSeconds: 7 });
  expect(await readManners('2', house)).toEqual({ answers: 'public', cooldownSeconds: 0 });
  expect(await readManners(null, house)).toEqual({ answers: 'public', cooldownSeconds: 0 });
  await store.close();
});

test('with a store that says nothing members are answered in private and without a wait, and the log says why', async () => {
  const { store, house, lines } = await open();
  await changeGuild(house.db, '1', { answers: 'public', cooldownSeconds: 7 });
  await store.close();
  expect(await readManners('1', house)).toEqual({ answers: 'private', cooldownSeconds: 0 });
  expect(lines.join('')).toContain('the settings of a server could not be read');
});

test('a store that takes its time is not waited for longer than Discord waits', async () => {
  const { store, house } = await open();
  // The only connection is taken by a transaction that does not end.
  const free = Promise.withResolvers<void>();
  const taken = store.db.transaction().execute(() => free.promise);
  const began = performance.now();
  expect(await readManners('1', house)).toEqual({ answers: 'private', cooldownSeconds: 0 });
  expect(performance.now() - began).toBeLessThan(2_500);
  free.resolve();
  await taken;
  await store.close();
});

import { expect, test } from 'vitest';
import { openLog } from '../../src/discord/log.ts';
import { keepManners } from '../../src/discord/manners.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

async function open() {
  const opened = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (opened.kind === 'refused') throw new Error(opened.why);
  const lines: string[] = [];
  const log = openLog('warn', [], { write: (line) => void lines.push(line) });
  let time = 0;
  const { db } = opened.store;
  const manners = keepManners(db, () => time);
  const of = (guildId: string | null) => manners.of(guildId, log);
  return { store: opened.store, db, manners, of, later: (ms: number) => void (time += ms), lines };
}

test('a server is answered as its moderators set it, and outside of servers nothing is set', async () => {
  const { store, db, of } = await open();
  await changeGuild(db, '1', { answers: 'private', cooldownSeconds: 7 });
  expect(await of('1')).toEqual({ answers: 'private', cooldownSeconds: 7 });
  expect(await of('2')).toEqual({ answers: 'public', cooldownSeconds: 0 });
  expect(await of(null)).toEqual({ answers: 'public', cooldownSeconds: 0 });
  await store.close();
});

test('with a store that says nothing members are answered in private and without a wait, and the log says why', async () => {
  const { store, db, of, lines } = await open();
  await changeGuild(db, '1', { answers: 'public', cooldownSeconds: 7 });
  await store.close();
  expect(await of('1')).toEqual({ answers: 'private', cooldownSeconds: 0 });
  expect(lines.join('')).toContain('the settings of a server could not be read');
});

test('a store that takes its time is not waited for longer than Discord waits', async () => {
  const { store, of } = await open();
  // The only connection is taken by a transaction that does not end.
  const free = Promise.withResolvers<void>();
  const taken = store.db.transaction().execute(() => free.promise);
  const began = performance.now();
  expect(await of('1')).toEqual({ answers: 'private', cooldownSeconds: 0 });
  expect(performance.now() - began).toBeLessThan(2_500);
  free.resolve();
  await taken;
  await store.close();
});

test('the store is asked once for many questions, and again after ten seconds or after a change', async () => {
  const { store, db, manners, of, later } = await open();
  await changeGuild(db, '1', { answers: 'private' });
  expect(await of('1')).toMatchObject({ answers: 'private' });
  // By another process: nobody here is told.
  await changeGuild(db, '1', { answers: 'public' });
  later(9_999);
  expect(await of('1')).toMatchObject({ answers: 'private' });
  later(1);
  expect(await of('1')).toMatchObject({ answers: 'public' });
  await changeGuild(db, '1', { answers: 'private' });
  manners.forget('1');
  expect(await of('1')).toMatchObject({ answers: 'private' });
  await store.close();
});

test('what was being read while the settings changed is not remembered', async () => {
  const { store, db, manners, of } = await open();
  await changeGuild(db, '1', { answers: 'public' });
  const before = of('1');
  await changeGuild(db, '1', { answers: 'private' });
  manners.forget('1');
  await before;
  expect(await of('1')).toMatchObject({ answers: 'private' });
  await store.close();
});

test('a store that is back is asked again at once', async () => {
  const { store, db, of } = await open();
  await changeGuild(db, '1', { answers: 'public', cooldownSeconds: 7 });
  const free = Promise.withResolvers<void>();
  const taken = db.transaction().execute(() => free.promise);
  expect(await of('1')).toEqual({ answers: 'private', cooldownSeconds: 0 });
  free.resolve();
  await taken;
  expect(await of('1')).toEqual({ answers: 'public', cooldownSeconds: 7 });
  await store.close();
});

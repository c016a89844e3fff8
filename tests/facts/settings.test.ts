import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeSettings, readSettings, unset } from '../../src/facts/settings.ts';
import { holdGuild } from '../../src/store/guilds.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { due, openHouse, type House } from './house.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => house.store.close());

test('a server that nobody set anything in has the defaults, known to the store or not', async () => {
  const { db } = house.store;
  const defaults = { logChannelId: null, zone: null, answers: 'public', cooldownSeconds: 0, retentionDays: 365 };
  expect(await readSettings(db, 'g1')).toEqual(defaults);
  await holdGuild(db, 'g1');
  expect(await readSettings(db, 'g1')).toEqual(defaults);
  expect(unset).toEqual(defaults);
});

test('what is changed stays changed, and the rest as it was', async () => {
  const { db } = house.store;
  const after = { ...unset, zone: 'Europe/Helsinki', cooldownSeconds: 5 };
  expect(await changeSettings(db, house.by(), { cooldownSeconds: 5, zone: 'Europe/Helsinki' })).toEqual(after);
  expect(await readSettings(db, 'g1')).toEqual(after);
  expect(await changeSettings(db, house.by(), { zone: null })).toEqual({ ...after, zone: null });
  expect(await readSettings(db, 'g1')).toEqual({ ...after, zone: null });
  expect(await readSettings(db, 'g2')).toEqual(unset);
});

test('the log has what is different now, before and after, and no line where nothing is', async () => {
  const { db } = house.store;
  await changeSettings(db, house.by(), { answers: 'private', retentionDays: 365, cooldownSeconds: 9 });
  expect(await changeSettings(db, house.by(), { answers: 'private' })).toMatchObject({ answers: 'private' });
  const log = await listChanges(db, 'g1', 9);
  expect(log.map(({ moderatorId, at, what, about }) => [moderatorId, at, what, about])).toEqual([
    ['m1', due, 'settings.change', 'answers cooldownSeconds'],
  ]);
  expect([log[0]?.beforeJson, log[0]?.afterJson].map((json) => JSON.parse(json ?? 'null'))).toEqual([
    { answers: 'public', cooldownSeconds: 0 },
    { answers: 'private', cooldownSeconds: 9 },
  ]);
});

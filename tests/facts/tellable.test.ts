import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRow } from '../../src/facts/claim.ts';
import { addFact, moveFact, removeFact } from '../../src/facts/edit.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { chooseFor, findToday, readTellable } from '../../src/facts/tellable.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { insertDay } from '../../src/store/ledger.ts';
import type { LedgerRow } from '../../src/store/tables.ts';
import { startDaily } from '../store/rows.ts';
import { due, openHouse, type House } from './house.ts';

function factOf(id: string, day?: string): Fact {
  return { id, text: id, source: { kind: 'link', url: 'https://example.org/' }, day, credit: undefined };
}

const facts = [factOf('a'), factOf('summit', '07-16'), factOf('b'), factOf('c')];

let house: House;
let changed: ReadonlySet<string>;

beforeEach(async () => {
  changed = new Set();
  house = await openHouse(4, { passage: (_guild, id) => (changed.has(id) ? 'Other words' : `What ${id} says`) });
});

afterEach(async () => house.store.close());

const tellable = async (guildId: string | null) =>
  (await readTellable(house.store.db, house.poster, guildId)).map(({ id }) => id);

/** Writes a day of a schedule of `g1` into the ledger. */
async function write(day: string, factId: string, change: Partial<LedgerRow> = {}): Promise<void> {
  const row = startRow({ guildId: 'g1', scheduleId: 's1', day }, { at: due, until: due }, 'c1', due);
  await insertDay(house.store.db, { ...row, state: 'posted', factId, round: 1, messageId: 'm1', ...change });
}

describe('facts that may be told', () => {
  test('are those of the folder in direct messages, but for the held ones', async () => {
    expect(await tellable(null)).toEqual(['f1', 'f2', 'f3', 'f4']);
    changed = new Set(['p2']);
    expect(await tellable(null)).toEqual(['f1', 'f3', 'f4']);
    expect(await tellable('g1')).toEqual(['f1', 'f3', 'f4']);
  });

  test('in a server are those of the folder in its order, whatever is queued, but for the removed ones', async () => {
    const { db } = house.store;
    await moveFact(db, house.poster, house.by(), 'f4', 1);
    await removeFact(db, house.poster, house.by(), 'f2');
    expect(await tellable('g1')).toEqual(['f1', 'f3', 'f4']);
    expect(await tellable('g2')).toEqual(['f1', 'f2', 'f3', 'f4']);
    expect(await tellable(null)).toEqual(['f1', 'f2', 'f3', 'f4']);
  });

  test("and then the server's own that were posted in this round; what is still in store is a surprise", async () => {
    const { db } = house.store;
    for (const text of ['one', 'two']) {
      const source = { kind: 'link', url: 'https://example.org/' } as const;
      await addFact(db, house.poster, house.by(), { text, source, day: undefined, credit: undefined });
    }
    await write('2026-07-15', 'own-2');
    await write('2026-07-14', 'f1');
    expect(await tellable('g1')).toEqual(['f1', 'f2', 'f3', 'f4', 'own-2']);
    await changeGuild(db, 'g1', { round: 2 });
    expect(await tellable('g1')).toEqual(['f1', 'f2', 'f3', 'f4']);
    await write('2026-07-16', 'own-1', { round: 2 });
    expect(await tellable('g1')).toEqual(['f1', 'f2', 'f3', 'f4', 'own-1']);
  });
});

const todayOf = (guildId: string | null, now = due) => findToday(house.store.db, facts, guildId, now);

describe('the fact of today', () => {
  test("is the server's post of today", async () => {
    await startDaily(house.store.db);
    await write('2026-07-15', 'a');
    await write('2026-07-16', 'b', { channelId: 'c7', messageId: 'm7' });
    expect(await todayOf('g1')).toEqual({ kind: 'posted', fact: factOf('b'), channelId: 'c7', messageId: 'm7' });
    // Another server has had no post.
    expect(await todayOf('g2')).toEqual({ kind: 'dated', fact: factOf('summit', '07-16') });
    expect(await todayOf(null)).toEqual({ kind: 'dated', fact: factOf('summit', '07-16') });
  });

  test('is the post of the schedule that has one, where there are several', async () => {
    await startDaily(house.store.db);
    await startDaily(house.store.db, { scheduleId: 's2' });
    await write('2026-07-16', 'c', { scheduleId: 's2', messageId: 'm2' });
    expect(await todayOf('g1')).toMatchObject({ kind: 'posted', fact: { id: 'c' }, messageId: 'm2' });
  });

  test.each([
    ['a day whose post did not come through', 'b', { state: 'blocked', messageId: null }],
    ['a post of a fact that may not be told any more', 'gone', {}],
  ] as const)('is not %s', async (_, factId, change) => {
    await startDaily(house.store.db);
    await write('2026-07-16', factId, change);
    expect((await todayOf('g1'))?.kind).toBe('dated');
  });

  test("follows the schedule's zone, else the server's, else UTC", async () => {
    const { db } = house.store;
    // In Kiritimati it is the next day already, in Auckland the last hour of this one.
    const night = Date.parse('2026-07-16T11:00:00Z');
    expect((await todayOf('g1', night))?.kind).toBe('dated');
    await changeGuild(db, 'g1', { zone: 'Pacific/Kiritimati' });
    expect((await todayOf('g1', night))?.kind).toBe('turn');
    expect((await todayOf(null, night))?.kind).toBe('dated');
    await startDaily(db, { zone: 'Pacific/Auckland' });
    expect((await todayOf('g1', night))?.kind).toBe('dated');
  });
});

test('each day has the next fact without a date, and after the last the first again', () => {
  const days = ['2026-07-11', '2026-07-12', '2026-07-13', '2026-07-14'];
  const chosen = days.map((date) => chooseFor(date, facts)?.fact.id);
  expect(chosen).toHaveLength(4);
  expect(new Set(chosen)).toEqual(new Set(['a', 'b', 'c']));
  expect(chosen[3]).toBe(chosen[0]);
  expect(chosen.join('')).toMatch(/^(abca|bcab|cabc)$/);
});

test('a fact of this day of the year goes first, and on other days it never has its turn', () => {
  expect(chooseFor('2026-07-16', facts)).toMatchObject({ kind: 'dated', fact: { id: 'summit' } });
  expect(chooseFor('2026-07-17', facts)?.kind).toBe('turn');
});

test.each([
  ['no facts', []],
  ['facts for other days alone', [factOf('summit', '07-16')]],
])('%s: there is none for today', (_, none) => {
  expect(chooseFor('2026-07-20', none)).toBeUndefined();
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimAgain, claimDue, holding, startRow } from '../../src/facts/claim.ts';
import { addFact, removeFact } from '../../src/facts/edit.ts';
import { readNotice } from '../../src/facts/notice.ts';
import { patience } from '../../src/facts/patience.ts';
import { nextFact, refill } from '../../src/facts/queue.ts';
import { readStock } from '../../src/facts/stock.ts';
import { changeGuild, readGuild } from '../../src/store/guilds.ts';
import { insertDay, readDay } from '../../src/store/ledger.ts';
import { claimNotice, listUntold } from '../../src/store/notices.ts';
import { changeSchedule, readSchedule } from '../../src/store/schedules.ts';
import type { LedgerRow, ScheduleRow } from '../../src/store/tables.ts';
import { startDaily } from '../store/rows.ts';
import { makeFacts } from './channel.ts';
import { day, due, hour, listNotices, minute, openHouse, type House } from './house.ts';

let house: House;
let changed: ReadonlySet<string>;

const key = { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' };

async function open(facts: number, change: Partial<ScheduleRow> = {}, dated?: string) {
  await house?.store.close();
  changed = new Set();
  house = await openHouse(0, {
    known: () => makeFacts(facts).map((fact) => ({ ...fact, day: dated })),
    passage: (_guild, id) => (changed.has(id) ? 'Other words' : `What ${id} says`),
  });
  await startDaily(house.store.db, { fromAt: due, ...change });
}

beforeEach(async () => open(3));
afterEach(async () => house.store.close());

const claim = (scheduleId = 's1') => claimDue(house.poster, 'g1', scheduleId);
const row = async () => readDay(house.store.db, key);
const write = async (change: Partial<LedgerRow>) =>
  insertDay(house.store.db, { ...startRow(key, { at: due, until: due + 6 * hour }, 'c1', due), ...change });
const told = async () => (await listUntold(house.store.db)).map(({ noticeJson }) => readNotice(noticeJson));

describe('the day that is due', () => {
  test('is claimed with its fact, until the lease ends', async () => {
    const { fact } = (await readStock(house.store.db, house.poster, 'g1', 1)).facts[0] ?? {};
    await removeFact(house.store.db, house.poster, house.by(), 'f2');
    await removeFact(house.store.db, house.poster, house.by(), 'f3');
    expect(await claim()).toMatchObject({ kind: 'claimed', fact, row: { state: 'claimed', factId: 'f1' } });
    expect(await row()).toEqual({
      ...key,
      state: 'claimed',
      dueAt: due,
      untilAt: due + 6 * hour,
      channelId: 'c1',
      attempt: 1,
      factId: 'f1',
      factText: 'Fact 1',
      factSource: JSON.stringify({ source: fact?.source }),
      round: 1,
      claimedAt: due,
      retryAt: due + 90_000,
      changedAt: due,
      messageId: null,
      postedAt: null,
      reasonJson: null,
    });
    expect((await readSchedule(house.store.db, 'g1', 's1'))?.settledThrough).toBe('2026-07-16');
    expect(await claim()).toEqual({ kind: 'taken' });
  });

  test.each([
    ['there is no such schedule', {}, 's9', due],
    ['the schedule is paused', { state: 'paused' }, 's1', due],
    ['the schedule is stopped', { state: 'stopped' }, 's1', due],
    ['it is not its time yet', {}, 's1', due - 1],
    ['it is too late', {}, 's1', due + 6 * hour + 1],
  ] as const)('is called off where %s', async (_, change, scheduleId, now) => {
    await changeSchedule(house.store.db, 'g1', 's1', { ...change, settledThrough: '2026-07-01' });
    house.now = now;
    expect(await claim(scheduleId)).toEqual({ kind: 'called-off' });
    expect(await row()).toBeUndefined();
    expect((await readSchedule(house.store.db, 'g1', 's1'))?.settledThrough).toBe('2026-07-01');
  });

  test('is called off where the bot is not in the guild', async () => {
    await changeGuild(house.store.db, 'g1', { leftAt: due });
    expect(await claim()).toEqual({ kind: 'called-off' });
  });

  test.each(['posted', 'late', 'skipped', 'claimed'] as const)('is taken where it is %s', async (state) => {
    await write({ state, messageId: state === 'skipped' || state === 'claimed' ? null : 'm1' });
    const before = await row();
    expect(await claim()).toEqual({ kind: 'taken' });
    expect(await row()).toEqual(before);
  });

  test('is claimed where it was only written down as missed', async () => {
    await write({ state: 'missed' });
    expect(await claim()).toMatchObject({ kind: 'claimed', row: { state: 'claimed', attempt: 2, claimedAt: due } });
  });

  test.each([
    // Discord has said no, so nothing is under way.
    ['blocked', 0],
    ['missed', patience.lease + patience.arrival],
    ['unsure', patience.lease + patience.arrival],
  ] as const)('given up as %s after a claim, is tried anew after %d ms, by its window of now', async (state, pause) => {
    await write({ state, claimedAt: due, dueAt: due - hour, untilAt: due });
    house.now = due + minute;
    expect(await claim()).toEqual({ kind: 'taken' });
    expect(await row()).toMatchObject({
      state,
      dueAt: due,
      untilAt: due + 6 * hour,
      changedAt: due + minute,
      retryAt: due + minute + pause,
    });
  });
});

describe('without a fact', () => {
  test('a day is skipped, and the schedule stops; those that are held are counted, the removed ones not', async () => {
    changed = new Set(['p1', 'p2', 'p3']);
    await removeFact(house.store.db, house.poster, house.by(), 'f2');
    expect(await claim()).toEqual({ kind: 'nothing', why: 'used-up', day: '2026-07-16' });
    expect(await row()).toMatchObject({ state: 'skipped', factId: null, reasonJson: '{"kind":"used-up"}' });
    expect(await readSchedule(house.store.db, 'g1', 's1')).toMatchObject({ state: 'stopped', stoppedBy: 'used-up' });
    expect(await told()).toEqual(
      expect.arrayContaining([
        { kind: 'held', factId: 'f1', passage: 'p1' },
        { kind: 'held', factId: 'f3', passage: 'p3' },
        { kind: 'used-up', scheduleId: 's1', held: 2 },
      ]),
    );
    expect(await told()).toHaveLength(3);
  });

  test('and none that could come back, no new round is begun', async () => {
    await open(2, { usedUp: 'recycle' }, '12-24');
    expect(await claim()).toEqual({ kind: 'nothing', why: 'dated-only', day: '2026-07-16' });
    expect((await readGuild(house.store.db, 'g1'))?.round).toBe(1);
    expect(await readSchedule(house.store.db, 'g1', 's1')).toMatchObject({ state: 'running' });
    expect(await listNotices(house)).toEqual(['dated-only:s1:']);
  });

  test('and with some that can come back, the first of the next round is taken', async () => {
    await open(3, { usedUp: 'recycle' });
    for (let each = 0; each < 3; each++, house.now += day) await house.tick();
    const stock = await readStock(house.store.db, house.poster, 'g1', 1);
    const first = nextFact(refill(stock), '2026-07-19', { seed: 'g1', round: 2 });
    expect(await claim()).toEqual({ ...first, kind: 'claimed', row: expect.objectContaining({ round: 2 }) });
    expect((await readGuild(house.store.db, 'g1'))?.round).toBe(2);
  });
});

describe('claiming again', () => {
  test('is nothing where no fact is left, and taken where another was first', async () => {
    await write({ state: 'blocked', claimedAt: due });
    const blocked = await row();
    if (!blocked) throw new Error('no row');
    expect(await claimAgain({ ...house.poster, known: () => [] }, blocked)).toEqual({
      kind: 'nothing',
      why: 'used-up',
      day: '2026-07-16',
    });
    await changeSchedule(house.store.db, 'g1', 's1', { state: 'running' });
    house.now = due + minute;
    expect(await claimAgain(house.poster, blocked)).toMatchObject({ kind: 'claimed', row: { claimedAt: due } });
    expect(await claimAgain(house.poster, blocked)).toEqual({ kind: 'taken' });
  });

  test('is called off after its last instant, not at it', async () => {
    await write({ state: 'blocked' });
    const blocked = await row();
    if (!blocked) throw new Error('no row');
    house.now = due + 6 * hour + 1;
    expect(await claimAgain(house.poster, blocked)).toEqual({ kind: 'called-off' });
    house.now = due + 6 * hour;
    expect(await claimAgain(house.poster, blocked)).toMatchObject({ kind: 'claimed', row: { claimedAt: house.now } });
  });
});

describe('what moderators are told', () => {
  test.each([
    ['eight facts, of which one goes: seven are left', 8, ['low:']],
    ['nine facts, of which one goes: eight are left', 9, []],
  ])('%s', async (_, facts, notices) => {
    await open(facts);
    await claim();
    expect(await listNotices(house)).toEqual(notices);
  });

  test('a fact for this day of the year leaves as many as there were', async () => {
    await open(8);
    const source = { kind: 'link', url: 'https://example.org/' } as const;
    await addFact(house.store.db, house.poster, house.by(), { text: 'x', source, day: '07-16', credit: undefined });
    expect(await claim()).toMatchObject({ kind: 'claimed', fact: { id: 'own-1' } });
    expect(await listNotices(house)).toEqual([]);
  });

  test('a fact that is held is told once, a removed one never', async () => {
    await open(20);
    changed = new Set(['p1', 'p2']);
    await removeFact(house.store.db, house.poster, house.by(), 'f2');
    await house.tick();
    expect(await told()).toEqual([{ kind: 'held', factId: 'f1', passage: 'p1' }]);
    for (const notice of await listUntold(house.store.db)) await claimNotice(house.store.db, notice, due);
    house.now = due + day;
    expect(await house.tick()).toEqual(['2026-07-17 posted']);
    expect(await told()).toEqual([]);
    expect(await listNotices(house)).toEqual(['held:f1:']);
  });
});

test('a row holds the fact as it is, until the lease ends', () => {
  const source = { kind: 'link', url: 'https://example.org/' } as const;
  const fact = { id: 'f1', text: 'Fact 1', source, day: '07-16', credit: 'Ada' };
  expect(holding({ fact, round: 3 }, due, 90)).toEqual({
    factId: 'f1',
    factText: 'Fact 1',
    factSource: JSON.stringify({ source, day: '07-16' }),
    round: 3,
    retryAt: due + 90,
    reasonJson: null,
    changedAt: due,
  });
});

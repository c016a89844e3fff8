import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDays } from '../../src/facts/days.ts';
import { countStock, listNext, readNext, readStatus } from '../../src/facts/status.ts';
import type { Stocked } from '../../src/facts/stock.ts';
import { startRow } from '../../src/facts/claim.ts';
import {
  pauseSchedule,
  planSchedule,
  resumeSchedule,
  skipDay,
  startSchedule,
  stopSchedule,
  unskipDay,
  type Plan,
} from '../../src/facts/timetable.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { insertDay } from '../../src/store/ledger.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { changeSchedule } from '../../src/store/schedules.ts';
import type { LedgerRow } from '../../src/store/tables.ts';
import { dailySchedule } from '../store/rows.ts';
import { day, due, hour, minute, openHouse, type House } from './house.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => house.store.close());

const weekdays = readDays('weekdays');
const plan: Plan = {
  channelId: 'c1',
  time: '09:00',
  zone: 'Europe/Helsinki',
  days: weekdays.kind === 'days' ? weekdays.days : [],
  late: '6h',
  usedUp: 'stop',
};

/** Starts the plan an hour before it is due, unless another time is given. */
async function start(change: Partial<Plan> = {}, at = due - hour): Promise<void> {
  house.now = at;
  await startSchedule(house.store.db, house.by(), planSchedule('g1', 's1', { ...plan, ...change }, at));
}

const status = () => readStatus(house.store.db, house.poster, 'g1', 's1', house.now);
const mood = async () => (await status())?.mood;
const days = async () => (await status())?.days.map((each) => `${each.date} ${each.state}`);

test('a schedule that is not there has no status', async () => expect(await status()).toBeUndefined());

test('the last fourteen days, the newest first, each with what became of it', async () => {
  await start();
  // Thursday posted, Friday late, the weekend off, Monday skipped, Tuesday missed, Wednesday blocked, Thursday unsure.
  house.now = due;
  await house.tick();
  house.now = due + day + hour;
  await house.tick();
  await skipDay(house.store.db, house.by(), 's1', '2026-07-20');
  house.now = due + 6 * day;
  house.channel.fates = ['no-channel'];
  await house.tick();
  house.now = due + 6 * day + 7 * hour;
  await house.tick();
  house.now = due + 7 * day;
  house.channel.fates = ['lost'];
  await house.tick();
  expect((await days())?.slice(0, 9)).toEqual([
    '2026-07-23 unsure',
    '2026-07-22 blocked',
    '2026-07-21 missed',
    '2026-07-20 skipped',
    '2026-07-19 none',
    '2026-07-18 none',
    '2026-07-17 late',
    '2026-07-16 posted',
    '2026-07-15 none',
  ]);
  expect(await days()).toHaveLength(14);
  expect((await status())?.days[7]).toMatchObject({ post: { channelId: 'c1', messageId: '1' } });
  expect((await status())?.days[1]).toMatchObject({ post: undefined, reason: { kind: 'no-channel' } });
});

test('today waits for its time; a day that nobody has written down yet is missed all the same', async () => {
  await start();
  expect((await days())?.[0]).toBe('2026-07-16 waiting');
  house.now = due + 8 * hour;
  expect((await days())?.[0]).toBe('2026-07-16 missed');
});

describe('how it goes', () => {
  test('running, paused, running again, stopped', async () => {
    await start();
    expect(await mood()).toEqual({ kind: 'running' });
    await pauseSchedule(house.store.db, house.by(), 's1', due + day);
    expect(await mood()).toEqual({ kind: 'paused', until: due + day });
    house.now = due + day;
    expect(await mood()).toEqual({ kind: 'running' });
    await stopSchedule(house.store.db, house.by(), 's1');
    expect(await mood()).toEqual({ kind: 'stopped', by: 'moderator' });
    expect((await status())?.next).toEqual([]);
  });

  test('blocked, until a post goes through', async () => {
    await start();
    house.now = due;
    house.channel.fates = ['archived'];
    await house.tick();
    expect(await mood()).toEqual({ kind: 'blocked', why: { kind: 'archived' }, channelId: 'c1' });
    await house.runUntil(due + 5 * minute);
    expect(await mood()).toEqual({ kind: 'running' });
  });
});

test('the next posts leave out what is skipped and what was posted early', async () => {
  await start({}, due - hour);
  await skipDay(house.store.db, house.by(), 's1', '2026-07-17');
  expect((await status())?.next.map((each) => each.date)).toEqual(['2026-07-16', '2026-07-20', '2026-07-21']);
  await unskipDay(house.store.db, house.by(), 's1', '2026-07-17');
  expect((await status())?.next.map((each) => each.date)).toEqual(['2026-07-16', '2026-07-17', '2026-07-20']);
});

describe('skipping', () => {
  test('a skipped day is not posted; a skip that was taken back is', async () => {
    await start();
    expect(await skipDay(house.store.db, house.by(), 's1', '2026-07-16')).toEqual({ kind: 'skipped' });
    house.now = due;
    expect(await house.tick()).toEqual([]);
    expect(await unskipDay(house.store.db, house.by(), 's1', '2026-07-16')).toBe(true);
    expect(await house.tick()).toEqual(['2026-07-16 posted']);
    expect(await skipDay(house.store.db, house.by(), 's1', '2026-07-16')).toMatchObject({ kind: 'taken' });
    expect(await unskipDay(house.store.db, house.by(), 's1', '2026-07-16')).toBe(false);
  });

  test.each([
    // A Saturday of a schedule for weekdays.
    ['2026-07-18', 'no-day'],
    // Before the schedule began.
    ['2026-07-15', 'no-day'],
  ])('%s: %s', async (date, kind) => {
    await start();
    expect((await skipDay(house.store.db, house.by(), 's1', date)).kind).toBe(kind);
    expect((await skipDay(house.store.db, house.by(), 's2', date)).kind).toBe('no-schedule');
  });

  test('a day that is over cannot be skipped, also before anybody has written down that it was missed', async () => {
    await start();
    house.now = due + 6 * hour + 1;
    expect(await skipDay(house.store.db, house.by(), 's1', '2026-07-16')).toEqual({ kind: 'no-day' });
  });
});

test('a new schedule does not catch up the time of day that has just passed', async () => {
  await start({}, due + hour);
  expect(await house.runUntil(due + 3 * hour)).toEqual([]);
  house.now = due + day;
  expect(await house.tick()).toEqual(['2026-07-17 posted']);
});

test('another time on the same day posts no second fact that day', async () => {
  await start();
  house.now = due;
  await house.tick();
  await start({ time: '12:00' }, due + hour);
  expect(await house.runUntil(due + 5 * hour)).toEqual([]);
  expect((await status())?.next[0]?.date).toBe('2026-07-17');
});

test('what was due in a pause is not caught up', async () => {
  await start();
  await pauseSchedule(house.store.db, house.by(), 's1', null);
  house.now = due;
  expect(await house.tick()).toEqual([]);
  house.now = due + hour;
  await resumeSchedule(house.store.db, house.by(), 's1');
  expect(await house.runUntil(due + 3 * hour)).toEqual([]);
});

test('the log has what moderators decided and is different, in words', async () => {
  await start();
  await start({ time: '12:00' }, due - hour);
  await pauseSchedule(house.store.db, house.by(), 's1', due + day);
  await stopSchedule(house.store.db, house.by(), 's1');
  await stopSchedule(house.store.db, house.by(), 's1');
  const log = await listChanges(house.store.db, 'g1', 9);
  expect(
    log.map(({ beforeJson, afterJson }) => [beforeJson, afterJson].map((json) => JSON.parse(json ?? 'null'))),
  ).toEqual([
    [null, null],
    [
      { state: 'paused', pausedUntil: '2026-07-17T06:00:00.000Z' },
      { state: 'stopped', pausedUntil: null },
    ],
    [
      { state: 'running', pausedUntil: null },
      { state: 'paused', pausedUntil: '2026-07-17T06:00:00.000Z' },
    ],
    [{ time: '09:00' }, { time: '12:00' }],
    [null, expect.objectContaining({ channelId: 'c1', days: 'mon,tue,wed,thu,fri', time: '09:00' })],
  ]);
  expect(JSON.stringify(log)).not.toContain('settledThrough');
});

test('nothing can be paused that is stopped or not there', async () => {
  expect(await pauseSchedule(house.store.db, house.by(), 's1', null)).toBe(false);
  await start();
  await stopSchedule(house.store.db, house.by(), 's1');
  expect(await pauseSchedule(house.store.db, house.by(), 's1', null)).toBe(false);
  expect(await resumeSchedule(house.store.db, house.by(), 's1')).toBe(true);
});

test('every change of the schedule is in the log', async () => {
  await start();
  await pauseSchedule(house.store.db, house.by(), 's1', null);
  await resumeSchedule(house.store.db, house.by(), 's1');
  await skipDay(house.store.db, house.by(), 's1', '2026-07-17');
  await unskipDay(house.store.db, house.by(), 's1', '2026-07-17');
  await stopSchedule(house.store.db, house.by(), 's1');
  const log = await listChanges(house.store.db, 'g1', 9);
  expect(log.map((line) => line.what.replace('schedule.', '')).toReversed()).toEqual([
    'set',
    'pause',
    'resume',
    'skip',
    'unskip',
    'stop',
  ]);
  expect(JSON.parse(log[0]?.beforeJson ?? '')).toEqual({ state: 'running' });
  expect(JSON.parse(log[0]?.afterJson ?? '')).toEqual({ state: 'stopped' });
});

test('the stock is counted by sort', async () => {
  await start();
  house.now = due;
  await house.tick();
  expect((await status())?.counts).toEqual({ left: 19, queued: 0, dated: 0, used: 1, held: 0, removed: 0 });
});

/** A row of the ledger for a day of the plan, due at nine unless another time is given. */
function rowOf(date: string, change: Partial<LedgerRow> = {}): LedgerRow {
  const at = Date.parse(`${date}T06:00:00Z`);
  return {
    ...startRow({ guildId: 'g1', scheduleId: 's1', day: date }, { at, until: at + 6 * hour }, 'c1', at),
    ...change,
  };
}

const write = async (date: string, change: Partial<LedgerRow>) =>
  expect(await insertDay(house.store.db, rowOf(date, change))).toBe(true);

describe('the channel is blocked', () => {
  const blocked = { state: 'blocked', reasonJson: '{"kind":"archived"}', channelId: 'c7' } as const;
  const mooded = { kind: 'blocked', why: { kind: 'archived' }, channelId: 'c7' };

  beforeEach(async () => start({}, due - 20 * day));

  test.each([
    ['the last post was refused', [rowOf('2026-07-15', blocked)], mooded],
    ['days were skipped since', [rowOf('2026-07-15', blocked), rowOf('2026-07-16', { state: 'skipped' })], mooded],
    // Refused before its time, a post by hand leaves the day to its time.
    ['a post by hand was refused early', [rowOf('2026-07-17', { ...blocked, dueAt: due + day })], { kind: 'running' }],
    [
      'a later day was posted',
      [rowOf('2026-07-15', blocked), rowOf('2026-07-16', { state: 'posted' })],
      { kind: 'running' },
    ],
    [
      'a later day was missed, for another reason',
      [rowOf('2026-07-15', blocked), rowOf('2026-07-16', { state: 'missed', reasonJson: '{"kind":"not-running"}' })],
      { kind: 'running' },
    ],
    ['it was longer ago than the days that are shown', [rowOf('2026-07-02', blocked)], { kind: 'running' }],
    ['it was on the first of the days that are shown', [rowOf('2026-07-03', blocked)], mooded],
  ])('where %s: %j', async (_, rows, expected) => {
    house.now = due;
    for (const row of rows) await insertDay(house.store.db, row);
    expect(await mood()).toEqual(expected);
  });
});

test('a stopped schedule says who stopped it, a moderator where nobody wrote it down', async () => {
  await start();
  await changeSchedule(house.store.db, 'g1', 's1', { state: 'stopped', stoppedBy: 'used-up' });
  expect(await mood()).toEqual({ kind: 'stopped', by: 'used-up' });
  await changeSchedule(house.store.db, 'g1', 's1', { stoppedBy: null });
  expect(await mood()).toEqual({ kind: 'stopped', by: 'moderator' });
  // Its time is not waited for.
  expect((await days())?.[0]).toBe('2026-07-16 none');
});

test('a day is told with its fact, its post and the reason', async () => {
  await start();
  await write('2026-07-14', { state: 'posted', factId: 'f1', messageId: 'm1' });
  await write('2026-07-15', { state: 'skipped', reasonJson: '{"kind":"used-up"}' });
  await write('2026-07-16', { state: 'claimed', factId: 'f2' });
  expect((await status())?.days.slice(0, 3)).toEqual([
    { date: '2026-07-16', state: 'working', factId: 'f2', post: undefined, reason: undefined },
    { date: '2026-07-15', state: 'skipped', factId: undefined, post: undefined, reason: { kind: 'used-up' } },
    {
      date: '2026-07-14',
      state: 'posted',
      factId: 'f1',
      reason: undefined,
      post: { channelId: 'c1', messageId: 'm1' },
    },
  ]);
});

test('a day waits to the last instant of its late window', async () => {
  await start();
  house.now = due + 6 * hour;
  expect((await days())?.[0]).toBe('2026-07-16 waiting');
  house.now += 1;
  expect((await days())?.[0]).toBe('2026-07-16 missed');
});

/** The next posts of such a schedule. */
const nextOf = (change: Parameters<typeof dailySchedule>[0], rows: readonly LedgerRow[] = []) =>
  listNext(dailySchedule(change), rows, due).map((each) => each.date);

describe('the next posts', () => {
  test.each([
    ['running', {}, ['2026-07-17', '2026-07-18', '2026-07-19']],
    ['stopped', { state: 'stopped' }, []],
    ['paused until somebody resumes it', { state: 'paused' }, []],
    ['paused for a time', { state: 'paused', pausedUntil: due + 2 * day }, ['2026-07-18', '2026-07-19', '2026-07-20']],
  ] as const)('of a schedule that is %s', (_, change, dates) => expect(nextOf(change)).toEqual(dates));

  test('leave out what is posted, skipped or being posted, and not what was given up', () => {
    const rows = [
      rowOf('2026-07-17', { state: 'posted', messageId: 'm1' }),
      rowOf('2026-07-18', { state: 'skipped' }),
      rowOf('2026-07-19', { state: 'missed' }),
      rowOf('2026-07-20', { state: 'claimed', retryAt: due }),
    ];
    expect(nextOf({}, rows)).toEqual(['2026-07-19', '2026-07-21', '2026-07-22']);
  });

  test('are read with the ledger', async () => {
    await start({}, due);
    await write('2026-07-17', { state: 'skipped' });
    const next = await readNext(house.store.db, dailySchedule(), due);
    expect(next.map((each) => each.date)).toEqual(['2026-07-18', '2026-07-19', '2026-07-20']);
  });
});

/** A fact as a guild has it. */
const stocked = (change: Partial<Stocked>, day?: string): Stocked => ({
  fact: { id: 'f', text: 'x', source: { kind: 'link', url: 'https://example.org/' }, day, credit: undefined },
  origin: 'knowledge',
  place: 'waiting',
  used: false,
  held: undefined,
  ...change,
});

describe('the stock', () => {
  const held = { kind: 'gone', passage: 'p1', hash: 'h' } as const;
  const none = { left: 0, queued: 0, dated: 0, used: 0, held: 0, removed: 0 };

  test.each([
    ['nothing', [], none],
    ['one that waits', [stocked({})], { ...none, left: 1 }],
    ['one in the queue', [stocked({ place: 'queued' })], { ...none, left: 1, queued: 1 }],
    ['one with a day', [stocked({}, '07-16')], { ...none, dated: 1 }],
    ['one in the queue with a day', [stocked({ place: 'queued' }, '07-16')], { ...none, queued: 1, dated: 1 }],
    ['one that was used, with a day', [stocked({ used: true }, '07-16')], { ...none, used: 1 }],
    ['one that is held, in the queue', [stocked({ held, place: 'queued' })], { ...none, held: 1 }],
    ['one that is removed, used and held', [stocked({ held, used: true, place: 'removed' })], { ...none, removed: 1 }],
    [
      'one used and held, and one that waits',
      [stocked({ held, used: true }), stocked({})],
      { ...none, left: 1, used: 1, held: 1 },
    ],
  ])('of %s', (_, facts, counts) => expect(countStock({ facts, last: undefined })).toEqual(counts));

  test('is counted in the round that the server is in', async () => {
    await start();
    house.now = due;
    await house.tick();
    await changeGuild(house.store.db, 'g1', { round: 2 });
    expect((await status())?.counts).toEqual({ ...none, left: 20 });
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDays } from '../../src/facts/days.ts';
import { readStatus } from '../../src/facts/status.ts';
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
import { listChanges } from '../../src/store/moderator-log.ts';
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

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { weekdays } from '../../src/facts/days.ts';
import {
  pauseSchedule,
  planSchedule,
  readTime,
  resumeSchedule,
  skipDay,
  startSchedule,
  unskipDay,
  type Plan,
} from '../../src/facts/timetable.ts';
import { addNotice } from '../../src/store/notices.ts';
import { changeSchedule, readSchedule } from '../../src/store/schedules.ts';
import { day, due, hour, listNotices, openHouse, type House } from './house.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => house.store.close());

const plan: Plan = {
  channelId: 'c1',
  time: '09:00',
  zone: 'Europe/Helsinki',
  days: weekdays,
  late: '6h',
  usedUp: 'stop',
};

/** Starts the plan at an instant. */
async function start(at: number): Promise<void> {
  house.now = at;
  await startSchedule(house.store.db, house.by(), planSchedule('g1', 's1', plan, at));
}

const stored = async () => readSchedule(house.store.db, 'g1', 's1');
const skip = async (date: string) => (await skipDay(house.store.db, house.by(), 's1', date)).kind;

test.each([
  [' 9:00 ', '09:00'],
  ['1 pm', '13:00'],
  ['12 pm', '12:00'],
  ['12 am', '00:00'],
  ['0 am', undefined],
  ['13 pm', undefined],
  ['24', undefined],
  ['9:60', undefined],
])('the time %j is %s', (typed, time) => expect(readTime(typed)).toBe(time));

test('a plan is a schedule that runs from now on, with nothing settled', () => {
  expect(planSchedule('g1', 's1', { ...plan, days: weekdays.slice(0, 2) }, due)).toEqual({
    guildId: 'g1',
    scheduleId: 's1',
    channelId: 'c1',
    time: '09:00',
    zone: 'Europe/Helsinki',
    days: 'mon,tue',
    late: '6h',
    usedUp: 'stop',
    state: 'running',
    stoppedBy: null,
    fromAt: due,
    pausedUntil: null,
    settledThrough: '',
  });
});

test('it starts when it is confirmed, not when it was shown', async () => {
  house.now = due + hour;
  await startSchedule(house.store.db, house.by(), planSchedule('g1', 's1', plan, due));
  expect((await stored())?.fromAt).toBe(due + hour);
});

test('a pause can be made longer, and one that runs can be resumed: it then begins anew', async () => {
  const { db } = house.store;
  await start(due);
  expect(await pauseSchedule(db, house.by(), 's1', due + day)).toBe(true);
  expect(await pauseSchedule(db, house.by(), 's1', due + 2 * day)).toBe(true);
  expect(await stored()).toMatchObject({ state: 'paused', pausedUntil: due + 2 * day });
  house.now = due + hour;
  for (const _ of ['paused', 'running']) expect(await resumeSchedule(db, house.by(), 's1')).toBe(true);
  expect(await stored()).toMatchObject({ state: 'running', pausedUntil: null, stoppedBy: null, fromAt: due + hour });
  expect(await resumeSchedule(db, house.by(), 's2')).toBe(false);
});

describe('which days can be skipped', () => {
  test.each([
    ['the day at whose time it starts', due, due, 'skipped'],
    ['not a day before that', due + 1, due + 1, 'no-day'],
    ['a day at the last instant of its window', due, due + 6 * hour, 'skipped'],
    ['not a day after that', due, due + 6 * hour + 1, 'no-day'],
  ])('%s', async (_, from, now, kind) => {
    await start(from);
    house.now = now;
    expect(await skip('2026-07-16')).toBe(kind);
  });

  test('a day whose skip is taken back is looked at again', async () => {
    await start(due);
    await skip('2026-07-16');
    await changeSchedule(house.store.db, 'g1', 's1', { settledThrough: '2026-07-16' });
    expect(await unskipDay(house.store.db, house.by(), 's1', '2026-07-16')).toBe(true);
    expect((await stored())?.settledThrough).toBe('');
    expect(await unskipDay(house.store.db, house.by(), 's1', '2026-07-16')).toBe(false);
  });
});

test('a change ends what was told of this schedule, and of no other', async () => {
  const other = ['blocked:s10:archived:', 'held:f1:', 'low:', 'missed:s1:2026-07-16:', 'used-up:s2:'];
  for (const topic of [...other, 'blocked:s1:archived:', 'used-up:s1:', 'dated-only:s1:'])
    await addNotice(house.store.db, { guildId: 'g1', topic, noticeJson: '{}', madeAt: due });
  await start(due);
  expect(await listNotices(house)).toEqual(other);
});

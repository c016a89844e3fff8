import { afterEach, beforeEach, expect, test } from 'vitest';
import { postDue } from '../../src/facts/post.ts';
import type { Poster } from '../../src/facts/poster.ts';
import { readStatus } from '../../src/facts/status.ts';
import { skipDay } from '../../src/facts/timetable.ts';
import { listDays, readDay } from '../../src/store/ledger.ts';
import { saveSchedule } from '../../src/store/schedules.ts';
import { dailySchedule, startDaily } from '../store/rows.ts';
import { makeFacts, makePoster, type Fate } from './channel.ts';
import { day, due, hour, listNotices, minute, openHouse, type House } from './house.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => house.store.close());

const start = (change: Parameters<typeof startDaily>[1] = {}) => startDaily(house.store.db, { fromAt: due, ...change });
const today = async () => readDay(house.store.db, { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' });

test('a day that a clock took for missed is posted when it is set right within the late window, once', async () => {
  await start();
  house.now = due + 7 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  house.now = due + hour;
  expect(await house.tick()).toEqual(['2026-07-16 late']);
  expect(await house.runUntil(due + day - minute)).toEqual([]);
  expect(house.channel.messages).toHaveLength(1);
});

test('and stays missed when it is set right after the window', async () => {
  await start();
  house.now = due + 9 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  house.now = due + 7 * hour;
  expect(await house.runUntil(due + day - minute)).toEqual([]);
});

test('a blocked day that a clock took for over is tried again', async () => {
  await start();
  house.channel.fates = ['permission'];
  await house.tick();
  house.now = due + 7 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 blocked']);
  expect(await today()).toMatchObject({ state: 'blocked', retryAt: null });
  house.now = due + 2 * minute;
  expect(await house.runUntil(due + 5 * minute)).toEqual(['2026-07-16 posted']);
});

test('an unclear day that a clock took for over is looked for, and posted where it is certainly absent', async () => {
  await start();
  house.channel.fates = ['nothing'];
  await house.tick();
  house.now = due + 7 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  house.now = due + minute;
  expect(await house.runUntil(due + 10 * minute)).toEqual(['2026-07-16 posted']);
  expect(house.channel.messages).toHaveLength(1);
});

test('one that had been on its way meanwhile is found, and nothing more is posted', async () => {
  await start();
  house.channel.fates = ['slow'];
  await house.tick();
  house.now = due + 7 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  // A send that began before may take as long as its lease.
  house.now = due + minute;
  expect(await house.runUntil(due + 2 * minute)).toEqual([]);
  house.channel.arrive();
  expect(await house.runUntil(due + 10 * minute)).toEqual(['2026-07-16 posted']);
  expect(house.channel.messages).toHaveLength(1);
});

test('without being able to look it posts nothing, and goes on trying to look', async () => {
  await start();
  house.channel.fates = ['nothing'];
  await house.tick();
  house.now = due + 7 * hour;
  await house.tick();
  house.channel.mayLook = 'no';
  house.now = due + minute;
  await house.runUntil(due + hour);
  expect(house.channel.messages).toEqual([]);
  expect(await today()).toMatchObject({ state: 'missed' });
  house.channel.mayLook = 'yes';
  await house.runUntil(due + hour + 5 * minute);
  expect(house.channel.messages).toHaveLength(1);
  expect(await today()).toMatchObject({ state: 'late', messageId: '1' });
});

test('an unsure day that a clock gave up is looked for again', async () => {
  await start();
  house.channel.fates = ['lost'];
  house.channel.mayLook = 'no';
  await house.tick();
  house.now = due + day - minute;
  await house.tick();
  house.now = due + 25 * hour;
  await house.tick();
  expect(await today()).toMatchObject({ state: 'unsure', retryAt: null });
  house.channel.mayLook = 'yes';
  house.now = due + minute;
  await house.runUntil(due + 10 * minute);
  expect(await today()).toMatchObject({ state: 'posted', messageId: '1' });
  expect(house.channel.messages.filter((message) => message.day === '2026-07-16')).toHaveLength(1);
});

test('a day whose fact another day has used meanwhile is posted with the next one', async () => {
  await start();
  house.channel.fates = ['permission'];
  await house.tick();
  house.now = due + day + minute;
  expect(await house.tick()).toEqual(['2026-07-16 blocked', '2026-07-17 posted']);
  house.now = due + 2 * minute;
  expect(await house.runUntil(due + 5 * minute)).toEqual(['2026-07-16 posted']);
  expect(new Set(house.channel.messages.map((message) => message.factId)).size).toBe(2);
});

test.each([
  ['missed', []],
  ['blocked', Array.from({ length: 40 }, () => 'permission' as const)],
] as const)('a day that was %s at nine is posted at noon, where it is set to that since', async (state, fates) => {
  const { db } = house.store;
  await start({ late: '1h' });
  house.channel.fates = [...fates];
  if (state === 'missed') house.now = due + hour + minute;
  await house.runUntil(due + hour + 5 * minute);
  expect(await today()).toMatchObject({ state, retryAt: null });
  house.channel.fates = [];
  await saveSchedule(db, dailySchedule({ time: '12:00', late: '1h', fromAt: house.now }));
  const status = await readStatus(db, house.poster, 'g1', 's1', house.now);
  expect(status?.next[0]).toMatchObject({ date: '2026-07-16', at: due + 3 * hour });
  expect(await house.runUntil(due + 5 * hour)).toContain('2026-07-16 posted');
  expect(house.channel.messages).toHaveLength(1);
  expect(await today()).toMatchObject({ dueAt: due + 3 * hour, untilAt: due + 4 * hour });
});

test('a blocked day that waits is tried until the end of the window that it has since', async () => {
  await start();
  house.channel.fates = Array.from({ length: 1000 }, () => 'permission' as const);
  await house.runUntil(due + 2 * hour);
  await saveSchedule(house.store.db, dailySchedule({ time: '14:00', fromAt: house.now }));
  await house.runUntil(due + 6 * hour + 30 * minute);
  house.channel.fates = [];
  expect(await house.runUntil(due + 7 * hour)).toEqual(['2026-07-16 late']);
  expect(await today()).toMatchObject({ dueAt: due + 5 * hour, untilAt: due + 11 * hour });
});

test('an unsure day that waits is looked for until the end of the window that it has since', async () => {
  await start({ late: '1h' });
  house.channel.fates = ['nothing'];
  house.channel.mayLook = 'no';
  await house.runUntil(due + 3 * hour);
  await saveSchedule(house.store.db, dailySchedule({ time: '18:00', fromAt: house.now }));
  await house.runUntil(due + 9 * hour + 30 * minute);
  house.channel.mayLook = 'yes';
  expect(await house.runUntil(due + 10 * hour)).toEqual(['2026-07-16 late']);
  expect(house.channel.messages).toHaveLength(1);
});

test('a post that is found after another day has used its fact is written down all the same', async () => {
  await start();
  house.channel.fates = ['slow'];
  await house.tick();
  house.now = due + 7 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  house.now = due + day + minute;
  expect(await house.tick()).toEqual(['2026-07-17 posted']);
  house.now = due + minute;
  house.channel.arrive();
  expect(await house.runUntil(due + 10 * minute)).toEqual(['2026-07-16 posted']);
  expect(await today()).toMatchObject({ state: 'posted', messageId: '2', round: null });
});

test('a missed day for which there is no fact any more is skipped, once', async () => {
  await house.store.close();
  house = await openHouse(0);
  await start();
  house.now = due + 7 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  house.now = due + hour;
  expect(await house.runUntil(due + 3 * hour)).toEqual(['2026-07-16 skipped']);
  expect(await today()).toMatchObject({ state: 'skipped', reasonJson: '{"kind":"used-up"}' });
});

test('a missed day that a later time makes due anew can be skipped', async () => {
  const { db } = house.store;
  await start({ late: '1h' });
  house.now = due + hour + minute;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  await saveSchedule(db, dailySchedule({ time: '18:00', fromAt: house.now }));
  expect(await skipDay(db, house.by(), 's1', '2026-07-16')).toEqual({ kind: 'skipped' });
  expect(await house.runUntil(due + 14 * hour)).toEqual([]);
  expect(await today()).toMatchObject({ state: 'skipped' });
});

test('but not one that may have been posted', async () => {
  const { db } = house.store;
  await start({ late: '1h' });
  house.channel.fates = ['slow'];
  await house.tick();
  house.now = due + 2 * hour;
  expect(await house.tick()).toEqual(['2026-07-16 missed']);
  await saveSchedule(db, dailySchedule({ time: '18:00', fromAt: house.now }));
  expect((await skipDay(db, house.by(), 's1', '2026-07-16')).kind).toBe('taken');
});

test('where nobody can look moderators are told once, and nothing is said again and again', async () => {
  await start();
  house.channel.fates = ['nothing'];
  await house.tick();
  house.now = due + 7 * hour;
  await house.tick();
  house.channel.mayLook = 'no';
  house.now = due + minute;
  expect(await house.runUntil(due + hour)).toEqual([]);
  expect(await listNotices(house)).toEqual(['unsure:s1:2026-07-16:']);
});

/** Numbers from 0 to 1 that are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('two processes, of which one has a clock that jumps: never two posts of a day, and one where it is set right in time', async () => {
  const fates: readonly Fate[] = ['accepted', 'accepted', 'lost', 'nothing', 'permission', 'unreachable'];
  const jumps = [0, 0, 2 * minute, hour, 7 * hour, day, 25 * hour];
  for (let seed = 1; seed <= 60; seed++) {
    const roll = dice(seed);
    const pick = <Each>(list: readonly Each[]): Each => {
      const each = list[Math.floor(roll() * list.length)];
      if (each === undefined) throw new Error('an empty list');
      return each;
    };
    const own = await openHouse();
    const { store, channel } = own;
    await startDaily(store.db, { fromAt: due });
    let ahead = 0;
    // Every process has the same Discord, and its own clock.
    const wrong: Poster = makePoster(store.db, channel, makeFacts(20), { clock: () => own.now + ahead });
    channel.fates = Array.from({ length: 6 }, () => pick(fates));
    for (let tick = 0; tick < 30; tick++, own.now += minute) {
      ahead = pick(jumps);
      await postDue(roll() < 0.7 ? wrong : own.poster);
    }
    channel.fates = [];
    await own.runUntil(own.now + 20 * minute);
    const posts = channel.messages.filter((message) => message.day === '2026-07-16');
    const [row] = await listDays(store.db, 'g1', 's1', '2026-07-16');
    expect([seed, posts.length, row?.messageId]).toEqual([seed, 1, posts[0]?.id]);
    // Days to come that were posted too early are posted all the same: once.
    const days = channel.messages.map((message) => message.day);
    expect([seed, days.length]).toEqual([seed, new Set(days).size]);
    await store.close();
  }
}, 60_000);

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endAbsence } from '../../src/facts/missed.ts';
import { readReason } from '../../src/facts/outcome.ts';
import { postDue } from '../../src/facts/post.ts';
import { changeSchedule } from '../../src/store/schedules.ts';
import { markLeft } from '../../src/store/guilds.ts';
import { listDays } from '../../src/store/ledger.ts';
import { startDaily } from '../store/rows.ts';
import { makeFacts, makePoster } from './channel.ts';
import { day, due, hour, listNotices, minute, openHouse, type House } from './house.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
});

afterEach(async () => house.store.close());

const start = (change: Parameters<typeof startDaily>[1] = {}) => startDaily(house.store.db, { fromAt: due, ...change });
const ledger = () => listDays(house.store.db, 'g1', 's1', '');

test('a day is posted at its time, once', async () => {
  await start();
  house.now = due - minute;
  expect(await house.runUntil(due + hour)).toEqual(['2026-07-16 posted']);
  expect(house.channel.messages).toMatchObject([{ day: '2026-07-16', at: due, channelId: 'c1' }]);
});

test('a day that could only be posted after five minutes is late', async () => {
  await start();
  house.now = due + 6 * minute;
  expect(await house.tick()).toEqual(['2026-07-16 late']);
});

test('after a downtime one day is caught up, and the days before are written down as missed, with one notice', async () => {
  await start();
  house.now = due + 3 * day + 30 * minute;
  expect(await house.runUntil(house.now)).toEqual([
    '2026-07-16 missed',
    '2026-07-17 missed',
    '2026-07-18 missed',
    '2026-07-19 late',
  ]);
  expect(await listNotices(house)).toEqual(['missed:s1:2026-07-18:']);
});

test('a clock that jumps ahead and back again posts no day twice, and loses none that is still to come', async () => {
  await start();
  await house.tick();
  house.now = due + 3 * day;
  expect(await house.tick()).toEqual(['2026-07-17 missed', '2026-07-18 missed', '2026-07-19 posted']);
  house.now = due + hour;
  const happened: string[] = [];
  for (; house.now <= due + 4 * day; house.now += 5 * minute) happened.push(...(await house.tick()));
  expect(happened).toEqual(['2026-07-17 posted', '2026-07-18 posted', '2026-07-20 posted']);
});

test('each fact once, in twenty days', async () => {
  await start();
  for (let each = 0; each < 20; each++) {
    house.now = due + each * day;
    await house.tick();
  }
  expect(new Set(house.channel.messages.map((message) => message.factId)).size).toBe(20);
});

describe('a channel that refuses', () => {
  test('blocks the day, does not use up the fact, tells moderators once, and goes on by itself', async () => {
    await start();
    house.channel.fates = ['permission', 'permission', 'accepted'];
    expect(await house.runUntil(due + minute)).toEqual(['2026-07-16 blocked']);
    expect(await listNotices(house)).toEqual(['blocked:s1:permission:']);
    const happened = await house.runUntil(due + 10 * minute);
    expect(happened).toEqual(['2026-07-16 blocked', '2026-07-16 posted']);
    expect(house.channel.messages).toHaveLength(1);
    expect(await ledger()).toMatchObject([{ claimedAt: due, postedAt: due + 4 * minute }]);
    expect(await listNotices(house)).toEqual([]);
  });

  test('all through the late window leaves the day blocked, with one notice', async () => {
    await start({ late: '1h' });
    house.channel.fates = Array.from({ length: 200 }, () => 'no-channel' as const);
    await house.runUntil(due + 90 * minute);
    expect(await ledger()).toMatchObject([{ state: 'blocked', retryAt: null, messageId: null }]);
    expect(await listNotices(house)).toEqual(['blocked:s1:no-channel:']);
    // The fact is free for the next day.
    house.channel.fates = [];
    const [blocked] = await ledger();
    house.now = due + day;
    await house.tick();
    expect(house.channel.messages).toMatchObject([{ factId: blocked?.factId }]);
  });

  test('is looked at once more when the late window has closed, and then no more', async () => {
    await start({ late: '0h' });
    house.channel.fates = ['permission', 'permission', 'permission'];
    await house.runUntil(due + 4 * minute);
    expect(await ledger()).toMatchObject([{ state: 'blocked', retryAt: due + 5 * minute + 1 }]);
    house.now = due + 5 * minute + 1;
    expect(await house.tick()).toEqual(['2026-07-16 blocked']);
    expect(await ledger()).toMatchObject([{ state: 'blocked', retryAt: null }]);
  });

  test('is left alone when the schedule is paused meanwhile', async () => {
    await start();
    house.channel.fates = ['permission'];
    await house.tick();
    await changeSchedule(house.store.db, 'g1', 's1', { state: 'paused' });
    house.now += 5 * minute;
    expect(await house.tick()).toEqual(['2026-07-16 blocked']);
    expect(house.channel.messages).toEqual([]);
  });

  test('is followed to the channel that the schedule has by then', async () => {
    await start();
    house.channel.fates = ['no-channel'];
    await house.tick();
    await changeSchedule(house.store.db, 'g1', 's1', { channelId: 'c2' });
    await house.runUntil(due + 5 * minute);
    expect(house.channel.messages).toMatchObject([{ channelId: 'c2' }]);
    expect(await ledger()).toMatchObject([{ channelId: 'c2', state: 'posted' }]);
  });
});

describe('Discord that cannot be reached', () => {
  test('is tried every minute, without a word to moderators', async () => {
    await start();
    house.channel.fates = Array.from({ length: 30 }, () => 'unreachable' as const);
    const happened = await house.runUntil(due + 40 * minute);
    expect(happened.slice(-2)).toEqual(['2026-07-16 blocked', '2026-07-16 late']);
    expect(await listNotices(house)).toEqual([]);
  });

  test('for the whole late window leaves the day missed', async () => {
    await start({ late: '0h' });
    house.channel.fates = Array.from({ length: 30 }, () => 'unreachable' as const);
    expect((await house.runUntil(due + 8 * minute)).at(-1)).toBe('2026-07-16 missed');
  });
});

describe('an unclear answer', () => {
  test('is looked after: found, so recorded', async () => {
    await start();
    house.channel.fates = ['lost'];
    expect(await house.runUntil(due + 5 * minute)).toEqual(['2026-07-16 unsure', '2026-07-16 posted']);
    expect(house.channel.messages).toHaveLength(1);
  });

  test('is looked after: certainly absent, so posted', async () => {
    await start();
    house.channel.fates = ['nothing'];
    expect(await house.runUntil(due + 5 * minute)).toEqual(['2026-07-16 unsure', '2026-07-16 posted']);
    expect(house.channel.messages).toHaveLength(1);
  });

  test('in the last minute of the late window does not lose the day: it is posted a little after it', async () => {
    await start({ late: '1h' });
    house.now = due + hour - 1000;
    house.channel.fates = ['nothing'];
    expect(await house.tick()).toEqual(['2026-07-16 unsure']);
    house.now += minute;
    expect(await house.tick()).toEqual(['2026-07-16 late']);
  });

  test('that is made sure of only long after the late window leaves the day missed', async () => {
    await start({ late: '1h' });
    house.channel.fates = ['nothing'];
    await house.tick();
    house.now = due + hour + 4 * minute;
    expect(await house.tick()).toEqual(['2026-07-16 missed']);
    expect(house.channel.messages).toEqual([]);
  });

  test('while Discord is away is no matter for moderators, until it is too late to post', async () => {
    await start({ late: '1h' });
    house.channel.fates = ['nothing'];
    house.channel.mayLook = 'unreachable';
    await house.runUntil(due + hour - minute);
    expect(await listNotices(house)).toEqual([]);
    await house.runUntil(due + hour + 2 * minute);
    expect(await listNotices(house)).toEqual(['unsure:s1:2026-07-16:']);
  });

  test('that is absent when the schedule was paused meanwhile is not posted', async () => {
    await start();
    house.channel.fates = ['nothing'];
    await house.tick();
    await changeSchedule(house.store.db, 'g1', 's1', { state: 'paused' });
    house.now += minute;
    expect(await house.tick()).toEqual(['2026-07-16 skipped']);
    expect(house.channel.messages).toEqual([]);
  });

  test('where it cannot look, it posts nothing more and tells moderators; where it can again, it knows', async () => {
    await start({ late: 'day' });
    house.channel.fates = ['lost'];
    house.channel.mayLook = 'no';
    await house.runUntil(due + 2 * hour);
    expect(house.channel.messages).toHaveLength(1);
    expect(await listNotices(house)).toEqual(['unsure:s1:2026-07-16:']);
    expect(await ledger()).toMatchObject([{ state: 'unsure' }]);
    house.channel.mayLook = 'yes';
    await house.runUntil(house.now + 3 * minute);
    expect(await ledger()).toMatchObject([{ state: 'posted', messageId: '1' }]);
    expect(await listNotices(house)).toEqual([]);
  });

  test('that can never be looked after stays unsure, and is given up after a day', async () => {
    await start();
    house.channel.fates = ['nothing'];
    house.channel.mayLook = 'no';
    await house.tick();
    house.now = due + 25 * hour;
    await house.tick();
    expect((await ledger())[0]).toMatchObject({ state: 'unsure', retryAt: null });
  });
});

test('one who looked for so long that another has taken the day up sends nothing', async () => {
  await start();
  house.channel.fates = ['nothing'];
  await house.tick();
  house.now += minute;
  const slow = makePoster(house.store.db, house.channel, makeFacts(20), {
    lookFor: async (sought) => {
      const looking = await house.channel.lookFor(sought);
      house.now += 3 * minute;
      expect(await house.tick()).toEqual(['2026-07-16 posted']);
      // Longer than Discord remembers a nonce.
      house.now += 6 * minute;
      return looking;
    },
  });
  expect(await postDue(slow)).toEqual([]);
  expect(house.channel.messages).toHaveLength(1);
});

test('a day that was certainly not posted goes to the channel that the schedule has by then', async () => {
  await start();
  house.channel.fates = ['nothing'];
  await house.tick();
  await changeSchedule(house.store.db, 'g1', 's1', { channelId: 'c2' });
  house.now += minute;
  expect(await house.tick()).toEqual(['2026-07-16 posted']);
  expect(house.channel.messages).toMatchObject([{ channelId: 'c2' }]);
  expect(await ledger()).toMatchObject([{ channelId: 'c2', state: 'posted', messageId: '1' }]);
});

test('a send that never ends is given up before its lease does, and what it sent is found', async () => {
  await start();
  const { store, channel } = house;
  const aborted: boolean[] = [];
  const patience = { ...house.poster.patience, lease: 60, margin: 20 };
  const stuck = makePoster(store.db, channel, makeFacts(20), {
    patience,
    post: async (order) => {
      await channel.post(order);
      order.signal.addEventListener('abort', () => aborted.push(true));
      return new Promise(() => {});
    },
  });
  expect(await postDue(stuck)).toMatchObject([{ kind: 'unsure', why: 'unclear' }]);
  expect(aborted).toEqual([true]);
  await house.runUntil(due + 3 * minute);
  expect(channel.messages).toHaveLength(1);
  expect(await ledger()).toMatchObject([{ state: 'posted' }]);
});

test('an error of the bot in one guild keeps no other from its post, and is not a second post later', async () => {
  await start();
  await startDaily(house.store.db, { guildId: 'g2', channelId: 'c2', fromAt: due });
  const broken = makePoster(house.store.db, house.channel, makeFacts(20), {
    post: async (order) => {
      const posting = await house.channel.post(order);
      if (order.guildId === 'g1') throw new Error('a bug after the send');
      return posting;
    },
  });
  const happened = await postDue(broken);
  expect(happened.map((each) => `${each.guildId} ${each.kind}`).toSorted()).toEqual(['g1 failed', 'g2 posted']);
  await house.runUntil(due + 5 * minute);
  expect(house.channel.messages.map((message) => message.channelId).toSorted()).toEqual(['c1', 'c2']);
});

test('a guild that this process does not serve is left to others', async () => {
  await start();
  const elsewhere = makePoster(house.store.db, house.channel, makeFacts(20), { serves: () => false });
  expect(await postDue(elsewhere)).toEqual([]);
  expect(await ledger()).toEqual([]);
});

test('nothing new is begun when the process is to end', async () => {
  await start();
  const ending = makePoster(house.store.db, house.channel, makeFacts(20), { ending: AbortSignal.abort() });
  expect(await postDue(ending)).toEqual([]);
  expect(house.channel.messages).toEqual([]);
});

describe('a guild that removed the bot', () => {
  test('gets nothing; back in the late window, it gets the one of the day', async () => {
    await start();
    await markLeft(house.store.db, 'g1', due - minute);
    expect(await house.runUntil(due + hour)).toEqual([]);
    await endAbsence(house.store.db, 'g1', house.now);
    expect(await house.runUntil(due + 2 * hour)).toEqual(['2026-07-16 late']);
    expect(await listNotices(house)).toEqual([]);
    house.now = due + day;
    expect(await house.tick()).toEqual(['2026-07-17 posted']);
  });

  test('sees which days were missed and why, in one notice; a day before it left was missed otherwise', async () => {
    await start();
    const { db } = house.store;
    await markLeft(db, 'g1', due + 12 * hour);
    house.now = due + 3 * day - hour;
    expect(await house.tick()).toEqual([]);
    await endAbsence(db, 'g1', house.now);
    const why = (await ledger()).map((row) => [row.day, row.state, readReason(row.reasonJson)?.kind]);
    expect(why).toEqual([
      ['2026-07-16', 'missed', 'not-running'],
      ['2026-07-17', 'missed', 'removed'],
      ['2026-07-18', 'missed', 'removed'],
    ]);
    expect(await listNotices(house)).toEqual(['missed:s1:2026-07-16:', 'missed:s1:2026-07-18:']);
    expect(await house.runUntil(due + 3 * day)).toEqual(['2026-07-19 posted']);
    // It is there: there is no absence to end.
    await endAbsence(db, 'g1', house.now + 20 * day);
    expect(await ledger()).toHaveLength(4);
  });

  test('while its schedule was paused misses nothing', async () => {
    await start({ state: 'paused' });
    await markLeft(house.store.db, 'g1', due - minute);
    await endAbsence(house.store.db, 'g1', due + 3 * day);
    expect(await ledger()).toEqual([]);
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRow } from '../../src/facts/claim.ts';
import { markOf, nonceOf } from '../../src/facts/mark.ts';
import type { Posting } from '../../src/facts/outcome.ts';
import { patience } from '../../src/facts/patience.ts';
import { postDue } from '../../src/facts/post.ts';
import type { Order, Poster } from '../../src/facts/poster.ts';
import { close, leave, recordPosted, recordPosting, send, sendNow } from '../../src/facts/send.ts';
import { byHand, insertDay, readDay } from '../../src/store/ledger.ts';
import type { LedgerRow } from '../../src/store/tables.ts';
import { startDaily } from '../store/rows.ts';
import { makeFacts } from './channel.ts';
import { due, hour, listNotices, minute, openHouse, type House } from './house.ts';

let house: House;
let claimed: LedgerRow;

const [fact] = makeFacts(1);
const key = { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' };
const about = { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' };

/** A claimed row in the ledger. */
async function claim(change: Partial<LedgerRow> = {}): Promise<void> {
  const start = startRow(key, { at: due, until: due + 6 * hour }, 'c1', due);
  claimed = { ...start, factId: 'f1', retryAt: due + patience.lease, claimedAt: due, ...change };
  await insertDay(house.store.db, claimed);
}

beforeEach(async () => {
  house = await openHouse();
  await claim();
});

afterEach(async () => house.store.close());

const row = async () => readDay(house.store.db, claimed);

async function sendWith(post: Poster['post'], lease = patience.lease, margin = patience.margin) {
  if (!fact) throw new Error('no fact');
  return send({ ...house.poster, post, patience: { ...patience, lease, margin } }, claimed, fact);
}

describe('sending', () => {
  test('orders the fact with what the post is known by, and writes down what is there', async () => {
    const orders: Order[] = [];
    const happening = await sendWith(async (order) => {
      orders.push(order);
      return { kind: 'posted', messageId: 'm1', at: due + minute };
    });
    expect(orders).toMatchObject([
      { guildId: 'g1', channelId: 'c1', day: '2026-07-16', fact, nonce: nonceOf(key), mark: markOf(key) },
    ]);
    expect(happening).toEqual({ ...about, kind: 'posted', factId: 'f1', messageId: 'm1' });
    expect(await row()).toMatchObject({ state: 'posted', messageId: 'm1', postedAt: due + minute, retryAt: null });
  });

  test('is given up a margin before the lease ends, whoever sends listening or not', async () => {
    const signals: AbortSignal[] = [];
    const happening = await sendWith(
      async ({ signal }) => {
        signals.push(signal);
        await wait(300);
        return { kind: 'posted', messageId: 'm1', at: due };
      },
      300,
      250,
    );
    expect(happening).toEqual({ ...about, kind: 'unsure', why: 'unclear' });
    expect(await row()).toMatchObject({ reasonJson: '{"kind":"unclear","words":"no answer in time"}' });
    expect(signals.map((each) => each.aborted)).toEqual([true]);
  });

  test('that was answered is not called off afterwards', async () => {
    const signals: AbortSignal[] = [];
    await sendWith(
      async ({ signal }) => {
        signals.push(signal);
        return { kind: 'posted', messageId: 'm1', at: due };
      },
      60,
      30,
    );
    await wait(90);
    expect(signals.map((each) => each.aborted)).toEqual([false]);
  });

  test('that fails by a bug is written down as unclear, and the bug is passed on', async () => {
    await expect(sendWith(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect(await row()).toMatchObject({
      state: 'unsure',
      retryAt: due + patience.arrival,
      reasonJson: '{"kind":"unclear","words":"an error of the bot"}',
    });
  });
});

describe('what came of it', () => {
  test.each([
    ['five minutes after its time is on time', 5 * minute, 'posted'],
    ['a millisecond more is late', 5 * minute + 1, 'late'],
  ] as const)('%s', async (_, after, kind) => {
    const happening = await recordPosted(house.poster, claimed, { messageId: 'm1', at: due + after });
    expect(happening).toEqual({ ...about, kind, factId: 'f1', messageId: 'm1' });
    expect((await row())?.state).toBe(kind);
  });

  test.each([
    [
      { kind: 'refused', why: { kind: 'archived' } },
      { state: 'blocked', retryAt: due + 2 * minute, reasonJson: '{"kind":"archived"}' },
      ['blocked:s1:archived:'],
    ],
    [
      { kind: 'unsent', why: 'ECONNREFUSED' },
      { state: 'blocked', retryAt: due + minute, reasonJson: '{"kind":"unreachable","words":"ECONNREFUSED"}' },
      [],
    ],
    [
      { kind: 'unclear', why: 'status 500' },
      { state: 'unsure', retryAt: due + 20_000, reasonJson: '{"kind":"unclear","words":"status 500"}' },
      [],
    ],
  ] as [Posting, Partial<LedgerRow>, string[]][])('%j: %j, notices %j', async (posting, expected, notices) => {
    await recordPosting(house.poster, claimed, posting);
    expect(await row()).toMatchObject(expected);
    expect(await listNotices(house)).toEqual(notices);
  });

  test('a blocked day is tried once more when its window has closed, an unsure one whenever', async () => {
    house.now = due + 6 * hour - 1000;
    await leave(house.poster, claimed, 'blocked', { kind: 'archived' }, minute);
    expect(await row()).toMatchObject({ state: 'blocked', retryAt: due + 6 * hour + 1, changedAt: house.now });
  });

  test('an unsure day is looked for after its window too', async () => {
    house.now = due + 6 * hour - 1000;
    await leave(house.poster, claimed, 'unsure', { kind: 'archived' }, minute);
    expect(await row()).toMatchObject({ state: 'unsure', retryAt: house.now + minute });
  });

  test('a day that is left for good is not tried again', async () => {
    expect(await leave(house.poster, claimed, 'unsure', { kind: 'archived' }, undefined)).toEqual({
      ...about,
      kind: 'unsure',
      why: 'archived',
    });
    expect(await row()).toMatchObject({ state: 'unsure', retryAt: null, reasonJson: '{"kind":"archived"}' });
  });

  test('a day that is closed says why', async () => {
    expect(await close(house.poster, claimed, 'skipped', { kind: 'called-off' })).toEqual({
      ...about,
      kind: 'skipped',
      why: 'called-off',
    });
    expect(await row()).toMatchObject({ state: 'skipped', retryAt: null, reasonJson: '{"kind":"called-off"}' });
  });
});

/** Sends by hand with this fate. */
const byHandWith = async (fate: 'archived' | 'unreachable' | 'nothing') => {
  house.channel.fates = [fate];
  if (!fact) throw new Error('no fact');
  return sendNow(house.poster, claimed, fact);
};

describe('by hand', () => {
  test('what Discord refuses is tried again at the time of the day, or in two minutes, and nobody is told twice', async () => {
    house.now = due - hour;
    expect(await byHandWith('archived')).toEqual({ kind: 'refused', why: { kind: 'archived' } });
    expect(await row()).toMatchObject({ state: 'blocked', retryAt: due, reasonJson: '{"kind":"archived"}' });
    expect(await listNotices(house)).toEqual([]);
  });

  test('what does not reach Discord is tried again too', async () => {
    expect(await byHandWith('unreachable')).toEqual({ kind: 'unsent', why: 'ECONNREFUSED' });
    expect(await row()).toMatchObject({
      state: 'blocked',
      retryAt: due + 2 * minute,
      reasonJson: '{"kind":"unreachable","words":"ECONNREFUSED"}',
    });
  });

  test('what comes on top is not tried again', async () => {
    await claim({ scheduleId: `${byHand}i1` });
    await byHandWith('archived');
    expect(await row()).toMatchObject({ state: 'blocked', retryAt: null, reasonJson: '{"kind":"archived"}' });
  });

  test('what is unclear is looked after', async () => {
    expect(await byHandWith('nothing')).toEqual({ kind: 'unclear', why: 'status 500' });
    expect(await row()).toMatchObject({ state: 'unsure', retryAt: due + 20_000 });
  });
});

describe('looking each minute', () => {
  test('leaves what is unfinished in a guild of another process alone', async () => {
    await startDaily(house.store.db, { fromAt: due + 24 * hour });
    house.now = due + hour;
    expect(await postDue({ ...house.poster, serves: () => false })).toEqual([]);
    expect(await row()).toEqual(claimed);
    expect(await postDue(house.poster)).toHaveLength(1);
  });

  test('says what was missed and what was skipped, and why', async () => {
    await startDaily(house.store.db, { scheduleId: 's2', fromAt: due });
    house.now = due + 24 * hour;
    const happened = await postDue({ ...house.poster, known: () => [], serves: () => true });
    expect(happened.filter(({ scheduleId }) => scheduleId === 's2')).toEqual([
      { guildId: 'g1', scheduleId: 's2', day: '2026-07-16', kind: 'missed', why: 'not-running' },
      { guildId: 'g1', scheduleId: 's2', day: '2026-07-17', kind: 'skipped', why: 'used-up' },
    ]);
  });
});

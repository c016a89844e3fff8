import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startRow } from '../../src/facts/claim.ts';
import type { Looking } from '../../src/facts/outcome.ts';
import { patience } from '../../src/facts/patience.ts';
import type { Sought } from '../../src/facts/poster.ts';
import { readSnapshot, recover } from '../../src/facts/recover.ts';
import { markOf } from '../../src/facts/mark.ts';
import { insertDay, readDay, takeUp } from '../../src/store/ledger.ts';
import { changeSchedule } from '../../src/store/schedules.ts';
import type { LedgerRow } from '../../src/store/tables.ts';
import { startDaily } from '../store/rows.ts';
import type { Fate } from './channel.ts';
import { day, due, hour, listNotices, minute, openHouse, type House } from './house.ts';

let house: House;

beforeEach(async () => {
  house = await openHouse();
  await startDaily(house.store.db, { fromAt: due });
});

afterEach(async () => house.store.close());

const key = { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' };

async function row(): Promise<LedgerRow> {
  const found = await readDay(house.store.db, key);
  if (!found) throw new Error('the day has no row');
  return found;
}

/** The day's row after a first send with this fate. */
async function after(fate: Fate, now = due): Promise<LedgerRow> {
  house.now = now;
  house.channel.fates = [fate];
  await house.tick();
  return row();
}

/** What is looked for, and how the row stands meanwhile. */
async function watch(looking: Looking, read: LedgerRow): Promise<{ sought: Sought[]; meanwhile: LedgerRow[] }> {
  const [sought, meanwhile]: [Sought[], LedgerRow[]] = [[], []];
  const lookFor = async (each: Sought) => {
    sought.push(each);
    meanwhile.push(await row());
    return looking;
  };
  await recover({ ...house.poster, lookFor }, read);
  return { sought, meanwhile };
}

/** These words, when it is done. */
const once = (what: string, begin: (done: () => void) => void) =>
  new Promise<string>((resolve) => {
    begin(() => resolve(what));
  });

describe('looking for a post', () => {
  test('goes from a minute before the claim to ten minutes after it was given up, and holds the row meanwhile', async () => {
    const unsure = await after('nothing', due + minute);
    expect(unsure.retryAt).toBe(due + minute + patience.arrival);
    house.now = due + 2 * minute;
    const { sought, meanwhile } = await watch({ kind: 'absent' }, unsure);
    expect(sought).toMatchObject([
      {
        guildId: 'g1',
        channelId: 'c1',
        mark: markOf(key),
        from: due,
        to: due + minute + patience.arrival + 10 * minute,
      },
    ]);
    expect(meanwhile).toMatchObject([
      { state: 'claimed', retryAt: due + 2 * minute + patience.lease, changedAt: due + 2 * minute },
    ]);
  });

  test('of a missed day that was never claimed goes from when it was due to when its window ended', async () => {
    const start = startRow(key, { at: due, until: due + hour }, 'c1', due);
    await insertDay(house.store.db, { ...start, state: 'missed' });
    const { sought } = await watch({ kind: 'blind', why: { kind: 'archived' } }, await row());
    expect(sought).toMatchObject([{ from: due - minute, to: due + hour + 10 * minute }]);
    expect(await row()).toMatchObject({ state: 'missed', retryAt: house.now + patience.refused });
    house.now = due + hour + 2 * patience.lease + patience.arrival + 1;
    await watch({ kind: 'blind', why: { kind: 'archived' } }, await row());
    expect(await row()).toMatchObject({ state: 'missed', retryAt: null, reasonJson: '{"kind":"too-late"}' });
  });

  test('is given up before the lease ends', async () => {
    const unsure = await after('nothing');
    const ends: string[] = [];
    const lookFor = async ({ signal }: Sought): Promise<Looking> => {
      ends.push(
        await Promise.race([
          once('given up', (done) => signal.addEventListener('abort', done)),
          once('lease over', (done) => setTimeout(done, 300)),
        ]),
      );
      return { kind: 'absent' };
    };
    const short = { ...house.poster, lookFor, patience: { ...patience, lease: 300, margin: 250 } };
    await recover(short, unsure);
    expect(ends).toEqual(['given up']);
  });

  test('is left to whoever took the row up first', async () => {
    const unsure = await after('nothing');
    await takeUp(house.store.db, unsure, { retryAt: due + hour });
    const { sought } = await watch({ kind: 'absent' }, unsure);
    expect(sought).toEqual([]);
    expect(house.channel.messages).toEqual([]);
  });
});

describe('certainly not posted', () => {
  test('holds the row for a whole lease again while it sends', async () => {
    const unsure = await after('nothing');
    house.now = due + minute;
    const meanwhile: LedgerRow[] = [];
    const slow = {
      ...house.poster,
      lookFor: async (): Promise<Looking> => {
        house.now += minute;
        return { kind: 'absent' };
      },
      post: async (order: Parameters<typeof house.poster.post>[0]) => {
        meanwhile.push(await row());
        return house.poster.post(order);
      },
    };
    expect(await recover(slow, unsure)).toEqual({
      kind: 'posted',
      guildId: 'g1',
      scheduleId: 's1',
      day: '2026-07-16',
      factId: unsure.factId,
      messageId: '1',
    });
    const at = due + 2 * minute;
    expect(meanwhile).toMatchObject([{ state: 'claimed', retryAt: at + patience.lease, changedAt: at }]);
  });

  test.each([
    ['at the last instant, it is posted late', 0, { state: 'late', reasonJson: null }],
    ['after it, it is missed', 1, { state: 'missed', reasonJson: '{"kind":"too-late"}', messageId: null }],
  ])('%s', async (_, over, expected) => {
    const unsure = await after('nothing');
    house.now = unsure.untilAt + 2 * patience.lease + patience.arrival + over;
    await recover(house.poster, unsure);
    expect(await row()).toMatchObject(expected);
  });

  test('is called off where the schedule is not there any more', async () => {
    const unsure = await after('nothing');
    await house.store.db.deleteFrom('schedules').execute();
    house.now = due + minute;
    expect(await recover(house.poster, unsure)).toMatchObject({ kind: 'skipped', why: 'called-off' });
    expect(await row()).toMatchObject({ state: 'skipped', retryAt: null, reasonJson: '{"kind":"called-off"}' });
  });
});

describe('without being able to look', () => {
  const unreachable = { kind: 'unreachable', words: 'ECONNREFUSED' } as const;
  test.each([
    ['Discord is away: again in a minute, and no notice', unreachable, due + minute, minute, []],
    ['Discord is away as the window ends: no notice', unreachable, due + 6 * hour, minute, []],
    ['Discord is away and it is over: a notice', unreachable, due + 6 * hour + 1, minute, ['unsure:s1:2026-07-16:']],
    [
      'the channel refuses: again in two minutes, and a notice',
      { kind: 'archived' } as const,
      due + minute,
      2 * minute,
      ['unsure:s1:2026-07-16:'],
    ],
    ['a day after it was due', { kind: 'archived' } as const, due + day, 2 * minute, ['unsure:s1:2026-07-16:']],
    ['more than a day after it was due', { kind: 'archived' } as const, due + day + 1, null, ['unsure:s1:2026-07-16:']],
  ])('%s', async (_, why, now, pause, notices) => {
    const unsure = await after('nothing');
    house.now = now;
    await watch({ kind: 'blind', why }, unsure);
    expect(await row()).toMatchObject({
      state: 'unsure',
      reasonJson: JSON.stringify(why),
      changedAt: now,
      retryAt: pause === null ? null : now + pause,
    });
    expect(await listNotices(house)).toEqual(notices);
  });
});

describe('a blocked day', () => {
  test('is skipped where no fact is left by now', async () => {
    const blocked = await after('archived');
    house.now = due + minute;
    expect(await recover({ ...house.poster, known: () => [] }, blocked)).toEqual({
      kind: 'skipped',
      guildId: 'g1',
      scheduleId: 's1',
      day: '2026-07-16',
      why: 'used-up',
    });
    expect(await row()).toMatchObject({ state: 'skipped', retryAt: null, reasonJson: '{"kind":"used-up"}' });
  });

  test('is left to whoever took it up first', async () => {
    const blocked = await after('archived');
    const taken = await takeUp(house.store.db, blocked, { retryAt: due + hour });
    house.now = due + minute;
    expect(await recover(house.poster, blocked)).toBeUndefined();
    expect(await row()).toEqual(taken);
    expect(house.channel.messages).toEqual([]);
  });

  test('is tried at the last instant of its window, and not after it', async () => {
    const blocked = await after('archived');
    house.now = blocked.untilAt + 1;
    expect(await recover(house.poster, blocked)).toMatchObject({ kind: 'blocked', why: 'archived' });
    const [over] = [await row()];
    expect(over).toMatchObject({ state: 'blocked', retryAt: null, reasonJson: '{"kind":"archived"}' });
    house.now = blocked.untilAt;
    expect(await recover(house.poster, over)).toMatchObject({ kind: 'late' });
  });

  test('that was called off stays what it was: missed where Discord was away, blocked where it refused', async () => {
    const blocked = await after('unreachable');
    await changeSchedule(house.store.db, 'g1', 's1', { state: 'stopped' });
    house.now = due + minute;
    expect(await recover(house.poster, blocked)).toMatchObject({ kind: 'missed', why: 'unreachable' });
    expect(await row()).toMatchObject({ state: 'missed', reasonJson: '{"kind":"unreachable","words":"ECONNREFUSED"}' });
  });
});

/** A poster that finds this. */
const finding = (looking: Looking) => ({ ...house.poster, lookFor: () => Promise.resolve(looking) });

describe('a day that a clock took for missed', () => {
  beforeEach(async () => {
    const start = startRow(key, { at: due, until: due + hour }, 'c1', due);
    await insertDay(house.store.db, { ...start, state: 'missed', reasonJson: '{"kind":"not-running"}' });
    house.now = due + minute;
  });

  test('is written down as posted where its post is found', async () => {
    const found = { kind: 'found', messageId: 'm7', at: due + 1 } as const;
    expect(await recover(finding(found), await row())).toMatchObject({ kind: 'posted', messageId: 'm7' });
    expect(await row()).toMatchObject({ state: 'posted', messageId: 'm7', postedAt: due + 1, reasonJson: null });
    expect(house.channel.messages).toEqual([]);
  });

  test('is posted where there is certainly no post', async () => {
    expect(await recover(finding({ kind: 'absent' }), await row())).toMatchObject({ kind: 'posted', messageId: '1' });
    expect(await row()).toMatchObject({ state: 'posted', attempt: 2, claimedAt: due + minute });
  });

  test('stays missed, for the same reason, where the schedule was stopped meanwhile', async () => {
    await changeSchedule(house.store.db, 'g1', 's1', { state: 'stopped' });
    const happening = await recover(finding({ kind: 'absent' }), await row());
    expect(happening).toMatchObject({ kind: 'missed', why: 'not-running' });
    expect(await row()).toMatchObject({ state: 'missed', retryAt: null, reasonJson: '{"kind":"not-running"}' });
  });
});

describe('the fact as it was claimed', () => {
  const source = { kind: 'link', url: 'https://example.org/' };
  const claimed = {
    ...startRow(key, { at: due, until: due }, 'c1', due),
    factId: 'f1',
    factText: 'Fact 1',
    factSource: JSON.stringify({ source, day: '07-16' }),
  };

  test('is read from the row, without the name of who suggested it', () => {
    expect(readSnapshot(claimed)).toStrictEqual({ id: 'f1', text: 'Fact 1', source, day: '07-16', credit: undefined });
  });

  test.each(['factId', 'factText', 'factSource'])('is a bug of ours where the row has no %s', (column) => {
    expect(() => readSnapshot({ ...claimed, [column]: null })).toThrow(
      'the ledger has no fact for s1 of guild g1 on 2026-07-16',
    );
  });
});

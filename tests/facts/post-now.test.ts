import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFact, removeFact } from '../../src/facts/edit.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { postDue } from '../../src/facts/post.ts';
import { postNow } from '../../src/facts/post-now.ts';
import { nextFact } from '../../src/facts/queue.ts';
import { readStock } from '../../src/facts/stock.ts';
import { skipDay } from '../../src/facts/timetable.ts';
import { readDay } from '../../src/store/ledger.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { changeSchedule } from '../../src/store/schedules.ts';
import { startDaily } from '../store/rows.ts';
import { due, hour, minute, openHouse, type House } from './house.ts';

let house: House;
let passages: Map<string, string>;

beforeEach(async () => {
  passages = new Map(['p1', 'p2', 'p3'].map((id) => [id, `What ${id} says`]));
  house = await openHouse(3, { passage: (_guild, id) => passages.get(id) });
});

afterEach(async () => house.store.close());

const add = (text: string, { credit }: Pick<Fact, 'credit'>) => {
  const source = { kind: 'link', url: 'https://example.org/' } as const;
  return addFact(house.store.db, house.poster, house.by(), { text, source, day: undefined, credit });
};
const stock = () => readStock(house.store.db, house.poster, 'g1', 1);
const postedFacts = () => house.channel.messages.map((message) => message.factId);

describe('a post by hand', () => {
  const wish = { guildId: 'g1', moderatorId: 'm1', channelId: 'c1', factId: undefined, counts: undefined, press: 'i1' };

  test('on top leaves the day alone, and uses the fact up', async () => {
    await startDaily(house.store.db, { fromAt: due });
    house.now = due - hour;
    expect(await postNow(house.poster, { ...wish, factId: 'f2' })).toMatchObject({ kind: 'done', fact: { id: 'f2' } });
    house.now = due;
    expect(await house.tick()).toEqual(['2026-07-16 posted']);
    expect(postedFacts()[1]).not.toBe('f2');
  });

  test("that counts as today is the day's post, before its time", async () => {
    await startDaily(house.store.db, { fromAt: due });
    house.now = due - hour;
    expect(await postNow(house.poster, { ...wish, counts: 's1' })).toMatchObject({ kind: 'done', day: '2026-07-16' });
    expect(await house.runUntil(due + hour)).toEqual([]);
    expect(await postNow(house.poster, { ...wish, counts: 's1', press: 'i2' })).toMatchObject({ kind: 'taken' });
    expect(house.channel.messages).toHaveLength(1);
  });

  test('makes up for a missed day', async () => {
    await startDaily(house.store.db, { fromAt: due, late: '1h' });
    house.now = due + 2 * hour;
    expect(await house.tick()).toEqual(['2026-07-16 missed']);
    expect(await postNow(house.poster, { ...wish, counts: 's1' })).toMatchObject({ kind: 'done' });
    expect(await readDay(house.store.db, { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' })).toMatchObject({
      state: 'late',
    });
  });

  test('makes up for a skipped day too', async () => {
    await startDaily(house.store.db, { fromAt: due });
    await skipDay(house.store.db, house.by(), 's1', '2026-07-16');
    expect(await postNow(house.poster, { ...wish, counts: 's1' })).toMatchObject({ kind: 'done' });
    expect(await readDay(house.store.db, { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' })).toMatchObject({
      state: 'posted',
    });
  });

  test('pressed twice posts once', async () => {
    const both = await Promise.all([postNow(house.poster, wish), postNow(house.poster, wish)]);
    expect(both.map((each) => each.kind).toSorted()).toEqual(['done', 'taken']);
    expect(house.channel.messages).toHaveLength(1);
  });

  test('that Discord refuses leaves the day to its time', async () => {
    await startDaily(house.store.db, { fromAt: due });
    house.now = due - hour;
    house.channel.fates = ['permission'];
    expect(await postNow(house.poster, { ...wish, counts: 's1' })).toMatchObject({ posting: { kind: 'refused' } });
    expect(await house.runUntil(due + minute)).toEqual(['2026-07-16 posted']);
    expect(house.channel.messages).toMatchObject([{ at: due }]);
  });

  test('on top that Discord refuses is not tried again', async () => {
    house.channel.fates = ['permission'];
    await postNow(house.poster, wish);
    const rows = await house.store.db.selectFrom('ledger').select(['state', 'retryAt']).execute();
    expect(rows).toEqual([{ state: 'blocked', retryAt: null }]);
  });

  test('whose answer says nothing is made after all, with the name of who suggested it', async () => {
    await add('one', { credit: 'Ada' });
    house.channel.fates = ['nothing'];
    await postNow(house.poster, wish);
    const credits: (string | undefined)[] = [];
    const poster: typeof house.poster = {
      ...house.poster,
      post: (order) => {
        credits.push(order.fact.credit);
        return house.channel.post(order);
      },
    };
    house.now += minute;
    expect((await postDue(poster)).map(({ kind }) => kind)).toEqual(['posted']);
    expect(credits).toEqual(['Ada']);
  });

  test('whose answer is lost is looked after, and not made again', async () => {
    await startDaily(house.store.db, { fromAt: due, state: 'stopped' });
    house.channel.fates = ['lost'];
    expect(await postNow(house.poster, wish)).toMatchObject({ posting: { kind: 'unclear' } });
    await house.runUntil(due + 3 * minute);
    expect(house.channel.messages).toHaveLength(1);
    const rows = await house.store.db.selectFrom('ledger').select(['state', 'messageId']).execute();
    expect(rows).toEqual([{ state: 'posted', messageId: '1' }]);
  });

  test('of a fact that was posted already is made on purpose, and does not spoil the round', async () => {
    await postNow(house.poster, { ...wish, factId: 'f1' });
    expect(await postNow(house.poster, { ...wish, factId: 'f1', press: 'i2' })).toMatchObject({ kind: 'done' });
    expect((await stock()).facts.filter((each) => each.used).map((each) => each.fact.id)).toEqual(['f1']);
  });

  test.each([
    ['a fact that is not there', { factId: 'f99' }, 'unknown-fact'],
    ['a schedule that is not there', { counts: 's9' }, 'no-schedule'],
  ])('names %s', async (_what, change, kind) => {
    expect((await postNow(house.poster, { ...wish, ...change })).kind).toBe(kind);
  });

  test('posts no fact that is held', async () => {
    passages.set('p1', 'other');
    expect(await postNow(house.poster, { ...wish, factId: 'f1' })).toMatchObject({
      kind: 'held',
      held: { kind: 'changed' },
    });
  });

  test('posts no fact that was removed', async () => {
    await removeFact(house.store.db, house.poster, house.by(), 'f1');
    expect(await postNow(house.poster, { ...wish, factId: 'f1' })).toEqual({ kind: 'removed' });
    expect(house.channel.messages).toEqual([]);
  });

  test('is of another fact than the one of a day that is unsure', async () => {
    await startDaily(house.store.db, { fromAt: due });
    house.channel.fates = ['lost'];
    await house.tick();
    for (const press of ['i1', 'i2'])
      expect(await postNow(house.poster, { ...wish, press })).toMatchObject({ kind: 'done' });
    expect(postedFacts().toSorted()).toEqual(['f1', 'f2', 'f3']);
  });

  test('works where the schedule has stopped', async () => {
    await startDaily(house.store.db, { fromAt: due });
    await changeSchedule(house.store.db, 'g1', 's1', { state: 'stopped' });
    expect(await postNow(house.poster, { ...wish, counts: 's1' })).toMatchObject({ kind: 'done' });
  });
});

/** The newest lines of the log. */
const lines = async () =>
  (await listChanges(house.store.db, 'g1', 9)).map((line) => [line.what, line.about, line.beforeJson, line.afterJson]);

describe('a post by hand, to the letter', () => {
  const wish = { guildId: 'g1', moderatorId: 'm1', channelId: 'c7', factId: undefined, counts: undefined, press: 'i1' };

  test('is in the log with its day, and with what the day was before', async () => {
    await startDaily(house.store.db, { fromAt: due, late: '1h' });
    house.now = due + 2 * hour;
    await house.tick();
    await postNow(house.poster, { ...wish, factId: 'f2', counts: 's1' });
    await postNow(house.poster, { ...wish, factId: 'f3' });
    expect(await lines()).toEqual([
      ['fact.post', 'f3', null, '"2026-07-16"'],
      ['fact.post', 'f2', '"missed"', '"2026-07-16"'],
    ]);
  });

  test('takes the fact that is next in the round, and says so where there is none', async () => {
    const next = nextFact(await stock(), '2026-07-16', { seed: 'g1', round: 1 });
    expect(await postNow(house.poster, wish)).toMatchObject({ kind: 'done', fact: next.kind === 'fact' && next.fact });
    for (const press of ['i2', 'i3']) await postNow(house.poster, { ...wish, press });
    expect(await postNow(house.poster, { ...wish, press: 'i4' })).toEqual({ kind: 'nothing' });
    expect(house.channel.messages).toHaveLength(3);
  });

  test('counts for a day that the schedule leaves out, on time for five minutes', async () => {
    // A Thursday.
    await startDaily(house.store.db, { fromAt: due, days: 'mon' });
    await postNow(house.poster, { ...wish, counts: 's1' });
    expect(await readDay(house.store.db, { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' })).toMatchObject({
      state: 'posted',
      channelId: 'c7',
      dueAt: due,
      untilAt: due + 5 * minute,
      round: 1,
    });
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addFact, approveFact, editFact, moveFact, removeFact, restoreFact } from '../../src/facts/edit.ts';
import { hashPassage, type Fact } from '../../src/facts/fact.ts';
import { readNotice } from '../../src/facts/notice.ts';
import { rememberFacts } from '../../src/facts/remember.ts';
import { readBefore, readStock } from '../../src/facts/stock.ts';
import { readSchedule } from '../../src/store/schedules.ts';
import { insertFact } from '../../src/store/facts.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { readDay } from '../../src/store/ledger.ts';
import { startDaily } from '../store/rows.ts';
import { day, due, listNotices, openHouse, type House } from './house.ts';

let house: House;
let passages: Map<string, string>;

async function open(facts: number): Promise<void> {
  passages = new Map(Array.from({ length: 20 }, (_, index) => [`p${index + 1}`, `What p${index + 1} says`]));
  house = await openHouse(facts, { passage: (_guild, id) => passages.get(id) });
}

beforeEach(async () => open(3));
afterEach(async () => house.store.close());

const wording = (text: string, change: Partial<Fact> = {}) =>
  ({
    text,
    source: { kind: 'link', url: 'https://example.org/' },
    day: undefined,
    credit: undefined,
    ...change,
  }) as const;
const add = (text: string, change: Partial<Fact> = {}) =>
  addFact(house.store.db, house.poster, house.by(), wording(text, change));
const stock = (round = 1) => readStock(house.store.db, house.poster, 'g1', round);
const queue = async () => (await stock()).facts.filter((each) => each.place === 'queued').map((each) => each.fact.id);
const postedFacts = () => house.channel.messages.map((message) => message.factId);

/** The posts of so many days from now on. */
async function runDays(count: number): Promise<void> {
  for (let each = 0; each < count; each++) {
    await house.tick();
    house.now += day;
  }
}

describe('the order', () => {
  test('own facts first, in the order of the queue, then the rest', async () => {
    await startDaily(house.store.db, { fromAt: due });
    await add('one');
    await add('two');
    await moveFact(house.store.db, house.poster, house.by(), 'own-2', 1);
    await runDays(3);
    expect(postedFacts().slice(0, 2)).toEqual(['own-2', 'own-1']);
    expect(postedFacts()[2]).toMatch(/^f/);
  });

  test('a fact of the folder can be moved into the queue', async () => {
    await add('one');
    await moveFact(house.store.db, house.poster, house.by(), 'f3', 1);
    await moveFact(house.store.db, house.poster, house.by(), 'f2', 99);
    expect(await queue()).toEqual(['f3', 'own-1', 'f2']);
    await moveFact(house.store.db, house.poster, house.by(), 'f2', 0);
    expect(await queue()).toEqual(['f2', 'f3', 'own-1']);
  });

  test('a removed fact is not posted, and comes back when it is restored', async () => {
    await add('one');
    await removeFact(house.store.db, house.poster, house.by(), 'own-1');
    await removeFact(house.store.db, house.poster, house.by(), 'f1');
    expect(await queue()).toEqual([]);
    await restoreFact(house.store.db, house.poster, house.by(), 'own-1');
    await restoreFact(house.store.db, house.poster, house.by(), 'f1');
    expect((await stock()).facts.map((each) => [each.fact.id, each.place])).toEqual([
      ['own-1', 'queued'],
      ['f1', 'waiting'],
      ['f2', 'waiting'],
      ['f3', 'waiting'],
    ]);
  });

  test('an id is never given again', async () => {
    await add('one');
    await removeFact(house.store.db, house.poster, house.by(), 'own-1');
    expect(await add('two')).toEqual({ kind: 'done', factId: 'own-2' });
  });
});

describe('all used', () => {
  test('the schedule stops and says so', async () => {
    await startDaily(house.store.db, { fromAt: due });
    await runDays(4);
    expect(postedFacts().toSorted()).toEqual(['f1', 'f2', 'f3']);
    expect(await readSchedule(house.store.db, 'g1', 's1')).toMatchObject({ state: 'stopped', stoppedBy: 'used-up' });
    expect(await listNotices(house)).toEqual(['low:', 'used-up:s1:']);
    expect(await readDay(house.store.db, { guildId: 'g1', scheduleId: 's1', day: '2026-07-19' })).toMatchObject({
      state: 'skipped',
      reasonJson: '{"kind":"used-up"}',
    });
  });

  test('or begins again, where that was chosen, and never with the one it ended with', async () => {
    await startDaily(house.store.db, { fromAt: due, usedUp: 'recycle' });
    await runDays(12);
    const rounds = [0, 3, 6, 9].map((from) => postedFacts().slice(from, from + 3));
    for (const round of rounds) expect(round.toSorted()).toEqual(['f1', 'f2', 'f3']);
    const posted = postedFacts();
    expect(posted.filter((id, index) => id === posted[index - 1])).toEqual([]);
    // Three are few from the beginning to the end: that is said once.
    expect(await listNotices(house)).toEqual(['low:']);
  });

  test('with dated facts left it goes on, and waits for their days', async () => {
    await add('dated', { day: '07-21' });
    await startDaily(house.store.db, { fromAt: due });
    await runDays(6);
    expect(postedFacts().at(-1)).toBe('own-1');
    expect(house.channel.messages.at(-1)?.day).toBe('2026-07-21');
  });

  test('with only dated facts left that is said, and said again when it comes again', async () => {
    await add('dated', { day: '07-21' });
    await add('another', { day: '12-24' });
    await startDaily(house.store.db, { fromAt: due });
    await runDays(4);
    expect(await listNotices(house)).toContain('dated-only:s1:');
    await runDays(2);
    expect(await listNotices(house)).not.toContain('dated-only:s1:');
    await runDays(1);
    expect(await listNotices(house)).toContain('dated-only:s1:');
  });

  test.each([
    ['stops', 'stop', false],
    ['begins again', 'recycle', true],
  ] as const)(
    'a warning comes at seven left where it %s then, and again after the stock was filled',
    async (_, usedUp, again) => {
      await house.store.close();
      await open(9);
      await startDaily(house.store.db, { fromAt: due, usedUp });
      await runDays(1);
      expect(await listNotices(house)).toEqual([]);
      await runDays(1);
      expect(await listNotices(house)).toEqual(['low:']);
      const { noticeJson } = await house.store.db.selectFrom('notices').select('noticeJson').executeTakeFirstOrThrow();
      expect(readNotice(noticeJson)).toEqual({ kind: 'low', left: 7, again });
      for (const text of ['a', 'b', 'c']) await add(text);
      await runDays(1);
      expect(await listNotices(house)).toEqual([]);
    },
  );
});

describe('a fact whose passage changed', () => {
  const known: Fact = {
    id: 'f1',
    text: 'Fact 1',
    source: { kind: 'passage', passage: 'p1', hash: hashPassage('What p1 says') },
    day: undefined,
    credit: undefined,
  };

  test('is held, shown with both versions, told once, and free again when a moderator approves it', async () => {
    const { db } = house.store;
    const ready = [{ id: 'f1', text: 'Fact 1', passage: 'p1', day: undefined }];
    await rememberFacts(db, ready, (id) => passages.get(id), 1);
    passages.set('p1', 'What p1 says now');
    // A restart: the folder is read anew, and the version first seen is remembered.
    expect(await rememberFacts(db, ready, (id) => passages.get(id), 2)).toEqual([known]);
    const held = (await stock()).facts.find((each) => each.fact.id === 'f1')?.held;
    expect(held).toEqual({
      kind: 'changed',
      passage: 'p1',
      hash: hashPassage('What p1 says'),
      now: 'What p1 says now',
    });
    expect(held && (await readBefore(db, 'g1', held))).toBe('What p1 says');
    await startDaily(db, { fromAt: due });
    await runDays(4);
    expect(postedFacts().toSorted()).toEqual(['f2', 'f3']);
    expect(await listNotices(house)).toContain('held:f1:');
    await approveFact(db, house.poster, house.by(), known);
    expect((await stock()).facts.find((each) => each.fact.id === 'f1')?.held).toBeUndefined();
    expect(await listNotices(house)).not.toContain('held:f1:');
  });

  test('of the server itself is shown with the version that was approved last, when its passage changes once more', async () => {
    const { db } = house.store;
    await add('nine', { source: { kind: 'passage', passage: 'p9', hash: hashPassage('What p9 says') } });
    passages.set('p9', 'What p9 says now');
    const [own] = (await stock()).facts;
    expect(own && (await approveFact(db, house.poster, house.by(), own.fact))).toMatchObject({ kind: 'done' });
    passages.set('p9', 'What p9 says at last');
    const [again] = (await stock()).facts;
    expect(again?.held && (await readBefore(db, 'g1', again.held))).toBe('What p9 says now');
  });

  test('whose words come back is free, and told again when they change again', async () => {
    await house.store.close();
    await open(9);
    await startDaily(house.store.db, { fromAt: due });
    for (const text of ['a', 'b', 'c']) await add(text);
    const told: boolean[] = [];
    for (const words of ['changed', 'What p9 says', 'changed']) {
      passages.set('p9', words);
      await runDays(1);
      told.push((await listNotices(house)).includes('held:f9:'));
    }
    expect(told).toEqual([true, false, true]);
  });

  test('a fact of the folder that was reworded is seen with the passage as it is by then', async () => {
    const { db } = house.store;
    await rememberFacts(db, [{ id: 'f1', text: 'Fact 1', passage: 'p1', day: undefined }], (id) => passages.get(id), 1);
    passages.set('p1', 'What p1 says now');
    const [fact] = await rememberFacts(
      db,
      [{ id: 'f1', text: 'Better', passage: 'p1', day: undefined }],
      (id) => passages.get(id),
      2,
    );
    expect(fact?.source).toMatchObject({ hash: hashPassage('What p1 says now') });
  });

  test('is known again among more facts than one statement takes', async () => {
    const { db } = house.store;
    const ready = Array.from({ length: 1_101 }, (_, at) => ({
      id: `many-${at}`,
      text: `Fact ${at}`,
      passage: at % 2 === 0 ? 'p1' : 'p2',
      day: undefined,
    }));
    const first = await rememberFacts(db, ready, (id) => passages.get(id), 1);
    expect(first.map(({ id }) => id)).toEqual(ready.map(({ id }) => id));
    passages.set('p2', 'What p2 says now');
    expect(await rememberFacts(db, ready, (id) => passages.get(id), 2)).toEqual(first);
  });

  test('with its passage gone it cannot be approved, only given another source', async () => {
    const source = { kind: 'passage', passage: 'p9', hash: hashPassage('What p9 says') } as const;
    await add('nine', { source });
    passages.delete('p9');
    const [own] = (await stock()).facts;
    expect(own?.held).toMatchObject({ kind: 'gone', passage: 'p9' });
    expect(own && (await readBefore(house.store.db, 'g1', own.held ?? { kind: 'gone', passage: '', hash: '' }))).toBe(
      'What p9 says',
    );
    expect(own && (await approveFact(house.store.db, house.poster, house.by(), own.fact))).toEqual({
      kind: 'passage-gone',
    });
    await editFact(house.store.db, house.poster, house.by(), 'own-1', wording('nine'));
    expect((await stock()).facts[0]).toMatchObject({ held: undefined, fact: { source: { kind: 'link' } } });
  });
});

describe('editing', () => {
  test('the words of the folder are not changed here', async () => {
    expect(await editFact(house.store.db, house.poster, house.by(), 'f1', wording('other'))).toEqual({
      kind: 'not-own',
    });
    expect(await removeFact(house.store.db, house.poster, house.by(), 'f99')).toEqual({ kind: 'unknown-fact' });
  });

  test('every change is in the log, with before and after', async () => {
    await add('one', { credit: 'Ada' });
    await editFact(house.store.db, house.poster, house.by(), 'own-1', wording('two'));
    await removeFact(house.store.db, house.poster, house.by(), 'own-1');
    await restoreFact(house.store.db, house.poster, house.by(), 'own-1');
    await moveFact(house.store.db, house.poster, house.by(), 'own-1', 1);
    const log = await listChanges(house.store.db, 'g1', 9);
    expect(log.map((line) => line.what)).toEqual(['fact.move', 'fact.restore', 'fact.remove', 'fact.edit', 'fact.add']);
    expect(log[3]).toMatchObject({ moderatorId: 'm1', at: due, about: 'own-1' });
    expect([log[3]?.beforeJson, log[3]?.afterJson].map((json) => JSON.parse(json ?? ''))).toMatchObject([
      { text: 'one' },
      { text: 'two' },
    ]);
    // Who suggested a fact may want to be forgotten, and the log is not searched for names.
    expect(JSON.stringify(log)).not.toContain('Ada');
  });
});

describe('what is read of the stock', () => {
  const blank = { text: null, passageId: null, link: null, day: null, approvedHash: null, credit: null } as const;
  const row = { guildId: 'g1', origin: 'own', state: 'queued', position: 1, addedAt: due, changedAt: due } as const;

  test('own facts with all that was typed, then those of the folder', async () => {
    const source = { kind: 'passage', passage: 'p9', hash: hashPassage('What p9 says') } as const;
    await add('one', { source, day: '07-16', credit: 'Ada' });
    await add('two');
    const { facts, last } = await stock();
    expect(facts.slice(0, 2)).toStrictEqual([
      {
        fact: { id: 'own-1', text: 'one', source, day: '07-16', credit: 'Ada' },
        origin: 'own',
        place: 'queued',
        used: false,
        held: undefined,
      },
      {
        fact: { id: 'own-2', ...wording('two') },
        origin: 'own',
        place: 'queued',
        used: false,
        held: undefined,
      },
    ]);
    expect(facts.slice(2).map(({ fact, origin, place }) => [fact.id, origin, place])).toEqual([
      ['f1', 'knowledge', 'waiting'],
      ['f2', 'knowledge', 'waiting'],
      ['f3', 'knowledge', 'waiting'],
    ]);
    expect(last).toBeUndefined();
  });

  test('a fact of the folder keeps its version until moderators approve another, and goes when the folder drops it', async () => {
    await moveFact(house.store.db, house.poster, house.by(), 'f1', 1);
    passages.set('p1', 'What p1 says now');
    const source = { kind: 'passage', passage: 'p1', hash: hashPassage('What p1 says') };
    expect((await stock()).facts[0]).toMatchObject({ fact: { id: 'f1', source }, held: { kind: 'changed' } });
    const link = { kind: 'link', url: 'https://example.org/' } as const;
    const onPage = (id: string): Fact => ({ id, text: id, source: link, day: undefined, credit: undefined });
    const changed = { ...house.poster, known: () => [onPage('f1')] };
    // Approved on a passage, it may rest on a page of the web since.
    const [first] = (await stock()).facts;
    if (first) await approveFact(house.store.db, house.poster, house.by(), first.fact);
    const { facts } = await readStock(house.store.db, changed, 'g1', 1);
    expect(facts.map(({ fact }) => fact)).toStrictEqual([onPage('f1')]);
    expect((await readStock(house.store.db, { ...house.poster, known: () => [] }, 'g1', 1)).facts).toEqual([]);
  });

  test('a fact whose version nobody kept is held', async () => {
    await insertFact(house.store.db, { ...row, factId: 'own-1', ...blank, text: 'x', passageId: 'p9' });
    expect((await stock()).facts[0]?.held).toEqual({ kind: 'changed', passage: 'p9', hash: '', now: 'What p9 says' });
  });

  test('a fact of the folder whose passage is not there is held as gone', async () => {
    const ready = [{ id: 'f1', text: 'Fact 1', passage: 'p99', day: undefined }];
    const [fact] = await rememberFacts(house.store.db, ready, (id) => passages.get(id), 1);
    expect(fact?.source).toEqual({ kind: 'passage', passage: 'p99', hash: 'gone' });
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addFact,
  addFacts,
  approveFact,
  editFact,
  moveFact,
  removeFact,
  restoreFact,
  type Wording,
} from '../../src/facts/edit.ts';
import { hashPassage, type Fact } from '../../src/facts/fact.ts';
import { listFacts, readFact, readPassageText } from '../../src/store/facts.ts';
import { listChanges } from '../../src/store/moderator-log.ts';
import { addNotice } from '../../src/store/notices.ts';
import { due, listNotices, minute, openHouse, type House } from './house.ts';

let house: House;
let passages: Map<string, string>;

const url = 'https://example.org/';
const now = hashPassage('What p1 says');

/** A fact of the folder, on a passage of the folder. */
function known(id: string): Fact {
  return { id, text: id, source: { kind: 'passage', passage: 'p1', hash: now }, day: undefined, credit: undefined };
}

beforeEach(async () => {
  passages = new Map([
    ['p1', 'What p1 says'],
    ['p2', 'What p2 says'],
  ]);
  house = await openHouse(0, {
    known: () => ['talk7', 'talk8', 'talk9'].map(known),
    passage: (_guild, id) => passages.get(id),
  });
});

afterEach(async () => house.store.close());

const wording = (text: string, change: Partial<Wording> = {}): Wording => ({
  text,
  source: { kind: 'link', url },
  day: undefined,
  credit: undefined,
  ...change,
});
const onPassage = (passage: string, hash = hashPassage(`What ${passage} says`)) =>
  ({ source: { kind: 'passage', passage, hash } }) as const;
const add = (text: string, change: Partial<Wording> = {}) =>
  addFact(house.store.db, house.poster, house.by(), wording(text, change));
const move = (id: string, to: number) => moveFact(house.store.db, house.poster, house.by(), id, to);
const remove = (id: string) => removeFact(house.store.db, house.poster, house.by(), id);
const restore = (id: string) => restoreFact(house.store.db, house.poster, house.by(), id);
const edit = (id: string, change: Wording) => editFact(house.store.db, house.poster, house.by(), id, change);
const approve = (fact: Fact) => approveFact(house.store.db, house.poster, house.by(), fact);

/** The rows by id, as `own-1 queued 1`. */
const rows = async () =>
  (await listFacts(house.store.db, 'g1'))
    .map(({ factId, state, position }) => `${factId} ${state} ${position}`)
    .toSorted();

/** The newest line of the log. */
async function lastLine() {
  const [line] = await listChanges(house.store.db, 'g1', 1);
  const [before, after] = [line?.beforeJson, line?.afterJson].map((json) => JSON.parse(json ?? 'null') as unknown);
  return { what: line?.what, about: line?.about, before, after };
}

/** Puts a notice down for each topic. */
async function tell(...topics: string[]): Promise<void> {
  for (const topic of topics) await addNotice(house.store.db, { guildId: 'g1', topic, noticeJson: '{}', madeAt: due });
}

describe('adding', () => {
  test('puts a fact at the end of the queue, under the next number', async () => {
    expect(await add('one')).toEqual({ kind: 'done', factId: 'own-1' });
    expect(await add('two')).toEqual({ kind: 'done', factId: 'own-2' });
    expect(await rows()).toEqual(['own-1 queued 1', 'own-2 queued 2']);
  });

  test('several puts them there in their order, after what is queued already', async () => {
    await add('one');
    const { db } = house.store;
    const ids = await addFacts(db, house.poster, house.by(), [wording('two'), wording('three'), wording('four')]);
    expect(ids).toEqual(['own-2', 'own-3', 'own-4']);
    expect(await rows()).toEqual(['own-1 queued 1', 'own-2 queued 2', 'own-3 queued 3', 'own-4 queued 4']);
    expect((await readFact(db, 'g1', 'own-3'))?.text).toBe('three');
    expect(await addFacts(db, house.poster, house.by(), [])).toEqual([]);
  });

  test('counts only facts of its own, whatever the folder calls its facts', async () => {
    await move('talk9', 1);
    expect(await add('one')).toEqual({ kind: 'done', factId: 'own-1' });
    expect(await rows()).toEqual(['own-1 queued 2', 'talk9 queued 1']);
  });

  test('keeps all of the wording, and the log all but the name', async () => {
    await add('one', { ...onPassage('p2'), day: '07-16', credit: 'Ada' });
    expect(await readFact(house.store.db, 'g1', 'own-1')).toMatchObject({
      origin: 'own',
      text: 'one',
      passageId: 'p2',
      link: null,
      day: '07-16',
      credit: 'Ada',
      approvedHash: hashPassage('What p2 says'),
      addedAt: due,
      changedAt: due,
    });
    expect(await lastLine()).toEqual({
      what: 'fact.add',
      about: 'own-1',
      before: null,
      after: { text: 'one', source: 'p2', day: '07-16' },
    });
    await add('two');
    expect((await lastLine()).after).toEqual({ text: 'two', source: url, day: null });
  });

  test('keeps the text of the passage that was approved, and no other in its place', async () => {
    const { db } = house.store;
    await add('one', onPassage('p1'));
    expect(await readPassageText(db, now, 'g1')).toBe('What p1 says');
    // The passage changed between the preview and the press of the button, or went.
    await add('two', onPassage('p2', 'older'));
    await add('three', onPassage('p3', 'gone'));
    expect(await readPassageText(db, 'older', 'g1')).toBeUndefined();
    expect(await readPassageText(db, 'gone', 'g1')).toBeUndefined();
    expect(await readFact(db, 'g1', 'own-3')).toMatchObject({ passageId: 'p3', approvedHash: 'gone' });
  });
});

describe('editing', () => {
  test('gives a fact another wording at its place; the log has both', async () => {
    await add('one', onPassage('p1'));
    await add('two');
    house.now = due + minute;
    const change = wording('better', { day: '12-24' });
    expect(await edit('own-1', change)).toEqual({ kind: 'done', factId: 'own-1' });
    expect(await readFact(house.store.db, 'g1', 'own-1')).toMatchObject({
      text: 'better',
      passageId: null,
      link: url,
      approvedHash: null,
      day: '12-24',
      state: 'queued',
      position: 1,
      addedAt: due,
      changedAt: due + minute,
    });
    expect(await lastLine()).toEqual({
      what: 'fact.edit',
      about: 'own-1',
      before: { text: 'one', source: 'p1', day: null },
      after: { text: 'better', source: url, day: '12-24' },
    });
    await edit('own-1', wording('best'));
    expect((await lastLine()).before).toEqual({ text: 'better', source: url, day: '12-24' });
  });

  test('ends what was told of it being held, and of no other fact', async () => {
    await add('one');
    await tell('held:own-1:', 'held:own-10:', 'low:');
    await edit('own-1', wording('better'));
    expect(await listNotices(house)).toEqual(['held:own-10:', 'low:']);
  });

  test('refuses what is not its own, and what is not there, without a line in the log', async () => {
    expect(await edit('talk7', wording('x'))).toEqual({ kind: 'not-own' });
    expect(await edit('own-1', wording('x'))).toEqual({ kind: 'unknown-fact' });
    expect(await listChanges(house.store.db, 'g1', 9)).toEqual([]);
  });
});

describe('moving', () => {
  beforeEach(async () => {
    for (const text of ['one', 'two', 'three', 'four']) await add(text);
    await remove('own-4');
    await remove('talk8');
    await restore('talk8');
    house.now = due + minute;
  });

  test('changes the queue alone: what is removed or waits stays so', async () => {
    expect(await move('own-3', 1)).toEqual({ kind: 'done', factId: 'own-3' });
    expect(await rows()).toEqual([
      'own-1 queued 2',
      'own-2 queued 3',
      'own-3 queued 1',
      'own-4 removed null',
      'talk8 waiting null',
    ]);
    expect(await lastLine()).toEqual({ what: 'fact.move', about: 'own-3', before: 3, after: 1 });
  });

  test('does not touch those that keep their place', async () => {
    await move('own-3', 2);
    const changed = (await listFacts(house.store.db, 'g1')).filter((row) => row.changedAt === due + minute);
    expect(changed.map((row) => row.factId).toSorted()).toEqual(['own-2', 'own-3']);
  });

  test.each([
    ['before its beginning is its beginning', 0, 1],
    ['far before its beginning is its beginning', -5, 1],
    ['at its end', 4, 4],
    ['behind its end is its end', 99, 4],
  ])('to a place %s', async (_, to, place) => {
    await move('talk7', to);
    expect(await rows()).toContain(`talk7 queued ${place}`);
    expect(await lastLine()).toEqual({ what: 'fact.move', about: 'talk7', before: null, after: place });
  });

  test('brings a removed fact back to the place', async () => {
    await move('own-4', 2);
    expect(await rows()).toEqual([
      'own-1 queued 1',
      'own-2 queued 3',
      'own-3 queued 4',
      'own-4 queued 2',
      'talk8 waiting null',
    ]);
  });

  test('of a fact that is not there moves nothing', async () => {
    const before = await rows();
    expect(await move('own-9', 1)).toEqual({ kind: 'unknown-fact' });
    expect(await rows()).toEqual(before);
  });
});

describe('removing and restoring', () => {
  test('takes a fact out of the queue, and puts it at its end again', async () => {
    await add('one');
    await add('two');
    house.now = due + minute;
    expect(await remove('own-1')).toEqual({ kind: 'done', factId: 'own-1' });
    expect(await rows()).toEqual(['own-1 removed null', 'own-2 queued 2']);
    expect(await lastLine()).toEqual({ what: 'fact.remove', about: 'own-1', before: 'queued', after: 'removed' });
    expect(await restore('own-1')).toEqual({ kind: 'done', factId: 'own-1' });
    expect(await rows()).toEqual(['own-1 queued 3', 'own-2 queued 2']);
    expect(await lastLine()).toEqual({ what: 'fact.restore', about: 'own-1', before: 'removed', after: 'queued' });
    expect((await readFact(house.store.db, 'g1', 'own-1'))?.changedAt).toBe(due + minute);
  });

  test('a fact of the folder waits again', async () => {
    await remove('talk7');
    expect(await rows()).toEqual(['talk7 removed null']);
    await restore('talk7');
    expect(await rows()).toEqual(['talk7 waiting null']);
    expect(await readFact(house.store.db, 'g1', 'talk7')).toMatchObject({
      origin: 'knowledge',
      text: null,
      passageId: null,
      link: null,
      day: null,
      approvedHash: null,
      credit: null,
    });
  });

  test('what is not there is said so', async () => {
    expect(await remove('own-9')).toEqual({ kind: 'unknown-fact' });
    expect(await restore('own-9')).toEqual({ kind: 'unknown-fact' });
    expect(await rows()).toEqual([]);
  });
});

describe('approving', () => {
  test('rests a fact on its passage as it is now; the log has both versions', async () => {
    passages.set('p1', 'What p1 says now');
    const after = hashPassage('What p1 says now');
    await tell('held:talk7:', 'held:talk70:');
    expect(await approve(known('talk7'))).toEqual({ kind: 'done', factId: 'talk7' });
    expect(await readFact(house.store.db, 'g1', 'talk7')).toMatchObject({ approvedHash: after, state: 'waiting' });
    expect(await readPassageText(house.store.db, after, 'g1')).toBe('What p1 says now');
    expect(await lastLine()).toEqual({ what: 'fact.approve', about: 'talk7', before: now, after });
    expect(await listNotices(house)).toEqual(['held:talk70:']);
  });

  test('a fact on a page of the web is there as it is: nothing changes', async () => {
    await add('one');
    const changes = await listChanges(house.store.db, 'g1', 9);
    expect(await approve({ ...known('own-1'), source: { kind: 'link', url } })).toEqual({
      kind: 'done',
      factId: 'own-1',
    });
    expect(await listChanges(house.store.db, 'g1', 9)).toEqual(changes);
    expect(await readFact(house.store.db, 'g1', 'own-1')).toMatchObject({ link: url, approvedHash: null });
  });

  test('what has no passage any more, or is not there, is said so', async () => {
    passages.delete('p1');
    expect(await approve(known('talk7'))).toEqual({ kind: 'passage-gone' });
    expect(await approve(known('own-9'))).toEqual({ kind: 'unknown-fact' });
    expect(await listChanges(house.store.db, 'g1', 9)).toEqual([]);
  });
});

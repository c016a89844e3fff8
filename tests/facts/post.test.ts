import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postDue } from '../../src/facts/post.ts';
import type { Happening, Poster } from '../../src/facts/poster.ts';
import { listDays } from '../../src/store/ledger.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Channel, makeFacts, makePoster } from './channel.ts';
import { startDaily } from '../store/rows.ts';

const minute = 60_000;
const due = Date.parse('2026-07-16T06:00:00Z');

let folder: string;
let store: Store;
let now: number;
let channel: Channel;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'summit-post-'));
  const opened = await openStore({ databaseUrl: undefined, dataDir: folder });
  if (opened.kind === 'refused') throw new Error(opened.why);
  store = opened.store;
  now = due;
  channel = new Channel(() => now);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const poster = (other: Partial<Poster> = {}) => makePoster(store.db, channel, makeFacts(20), other);
const said = (happened: readonly Happening[]) => happened.map((each) => `${each.day} ${each.kind}`);

/** Looks at the clock every minute until `end`, and gathers what happened. */
async function runUntil(end: number, each: Poster = poster()): Promise<string[]> {
  const happened: string[] = [];
  for (; now <= end; now += minute) happened.push(...said(await postDue(each)));
  return happened;
}

test('a day is posted at its time, once', async () => {
  await startDaily(store.db, { fromAt: due });
  now = due - minute;
  expect(await runUntil(due + 60 * minute)).toEqual(['2026-07-16 posted']);
  expect(channel.messages).toMatchObject([{ day: '2026-07-16', at: due, channelId: 'c1' }]);
});

test('after a downtime one day is caught up, and the days before are written down as missed', async () => {
  await startDaily(store.db, { fromAt: due });
  now = due + 3 * 24 * 60 * minute + 30 * minute;
  expect(await runUntil(now)).toEqual([
    '2026-07-16 missed',
    '2026-07-17 missed',
    '2026-07-18 missed',
    '2026-07-19 late',
  ]);
});

describe('a channel that refuses', () => {
  test('blocks the day, does not use up the fact, tells moderators once, and goes on by itself', async () => {
    await startDaily(store.db, { fromAt: due });
    channel.fates = ['permission', 'permission', 'accepted'];
    const happened = await runUntil(due + 10 * minute);
    expect(happened).toEqual(['2026-07-16 blocked', '2026-07-16 blocked', '2026-07-16 posted']);
    expect(channel.messages).toHaveLength(1);
    expect(await store.db.selectFrom('notices').selectAll().execute()).toEqual([]);
  });

  test('all through the late window leaves the day blocked, with one notice', async () => {
    await startDaily(store.db, { fromAt: due, late: '1h' });
    channel.fates = Array.from({ length: 200 }, () => 'no-channel' as const);
    await runUntil(due + 90 * minute);
    expect(await listDays(store.db, 'g1', 's1', '')).toMatchObject([
      { state: 'blocked', retryAt: null, messageId: null },
    ]);
    expect(await store.db.selectFrom('notices').select('topic').execute()).toEqual([
      { topic: 'blocked:s1:no-channel:' },
    ]);
  });
});

test('an unclear answer is looked after: found, so recorded', async () => {
  await startDaily(store.db, { fromAt: due });
  channel.fates = ['lost'];
  expect(await runUntil(due + 5 * minute)).toEqual(['2026-07-16 unsure', '2026-07-16 posted']);
  expect(channel.messages).toHaveLength(1);
});

test('an unclear answer is looked after: certainly absent, so posted', async () => {
  await startDaily(store.db, { fromAt: due });
  channel.fates = ['nothing'];
  expect(await runUntil(due + 5 * minute)).toEqual(['2026-07-16 unsure', '2026-07-16 posted']);
  expect(channel.messages).toHaveLength(1);
});

test('where it cannot look, it posts nothing more and tells moderators', async () => {
  await startDaily(store.db, { fromAt: due, late: 'day' });
  channel.fates = ['lost'];
  channel.mayLook = 'no';
  await runUntil(due + 120 * minute);
  expect(channel.messages).toHaveLength(1);
  expect(await store.db.selectFrom('notices').select('topic').execute()).toEqual([{ topic: 'unsure:s1:2026-07-16:' }]);
  expect(await listDays(store.db, 'g1', 's1', '')).toMatchObject([{ state: 'unsure' }]);
  channel.mayLook = 'yes';
  await runUntil(now + 3 * minute);
  expect(await listDays(store.db, 'g1', 's1', '')).toMatchObject([{ state: 'posted', messageId: '1' }]);
});

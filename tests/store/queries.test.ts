import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPassage, listAdditions, removePassage } from '../../src/store/additions.ts';
import {
  changeGuild,
  daysKeptAfterLeaving,
  forgetGuild,
  forgetLeftGuilds,
  guildTables,
  holdGuild,
  markBack,
  markLeft,
  readGuild,
} from '../../src/store/guilds.ts';
import { closeLetter, listLetters, listSenders, readLetter, receive, type Letter } from '../../src/store/inbox.ts';
import { insertDay, listHistory, listUnfinished, listUsed, readDay, settle, takeUp } from '../../src/store/ledger.ts';
import { forgetMember, giveConsent, hasConsent, readKnown, sweepOld } from '../../src/store/members.ts';
import { listChanges, logChange } from '../../src/store/moderator-log.ts';
import { addNotice, claimNotice, dropNotices, listUntold } from '../../src/store/notices.ts';
import type { Store } from '../../src/store/open.ts';
import { listRunning, readSchedule, saveSchedule } from '../../src/store/schedules.ts';
import type { Db, LedgerRow } from '../../src/store/tables.ts';
import { startRow } from '../../src/facts/claim.ts';
import { onEveryDatabase, opened } from './databases.ts';
import { fillEveryTable, startDaily } from './rows.ts';

const day = 86_400_000;

const rowOf = (guildId: string, change: Partial<LedgerRow> = {}): LedgerRow => ({
  ...startRow({ guildId, scheduleId: 's1', day: '2026-07-16' }, { at: 1000, until: 5000 }, 'c1', 1000),
  factId: 'f1',
  round: 1,
  claimedAt: 1000,
  retryAt: 2000,
  ...change,
});

const letter = (guildId: string, text: string, memberId?: string, kind: Letter['kind'] = 'proposal'): Letter => ({
  guildId,
  kind,
  text,
  source: null,
  about: null,
  at: 1,
  sender: memberId === undefined ? undefined : { memberId, credit: 'Ada', wantsWord: true },
});

onEveryDatabase((kind) => {
  let store: Store;
  let db: Db;
  let guilds = 0;
  /** Nothing of one guild is seen in another, so each test has its own. */
  const newGuild = () => `guild-${++guilds}`;
  beforeAll(async () => {
    store = await opened(await kind.make());
    db = store.db;
  });
  afterAll(async () => store.close());

  describe('the ledger', () => {
    test('of twenty who claim a day at the same moment one has it', async () => {
      const guild = newGuild();
      const claims = await Promise.all(Array.from({ length: 20 }, () => insertDay(db, rowOf(guild))));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    test('of twenty who take up a day that was given up one has it', async () => {
      const guild = newGuild();
      await insertDay(db, rowOf(guild));
      const takes = await Promise.all(
        Array.from({ length: 20 }, () => takeUp(db, rowOf(guild), { retryAt: 9000, changedAt: 3000 })),
      );
      expect(takes.filter(Boolean)).toMatchObject([{ attempt: 2, state: 'claimed', retryAt: 9000 }]);
    });

    test('whoever was given up cannot record a failure, but can record the message that is there', async () => {
      const guild = newGuild();
      const first = rowOf(guild);
      await insertDay(db, first);
      const second = await takeUp(db, first, { retryAt: 9000, changedAt: 3000 });
      expect(await settle(db, first, { state: 'blocked', changedAt: 3000 })).toBe(false);
      expect(await settle(db, first, { state: 'late', messageId: 'm1', changedAt: 3000 })).toBe(true);
      expect(second && (await settle(db, second, { state: 'missed', changedAt: 4000 }))).toBe(false);
      expect(await readDay(db, first)).toMatchObject({ state: 'late', messageId: 'm1' });
    });

    test('a day that is settled meanwhile cannot be taken up as it was read, and its message stays the one', async () => {
      const guild = newGuild();
      await insertDay(db, rowOf(guild));
      const row = await readDay(db, rowOf(guild));
      if (!row) throw new Error('there is no row');
      const posted = { state: 'posted', messageId: 'm1', retryAt: null } as const;
      expect(await settle(db, row, posted)).toBe(true);
      expect(await takeUp(db, row, { retryAt: 9000 })).toBeUndefined();
      expect(await settle(db, row, { ...posted, messageId: 'm2' })).toBe(false);
      expect(await readDay(db, row)).toMatchObject({ state: 'posted', messageId: 'm1', attempt: 1 });
    });

    test('the database itself refuses a fact that is used twice in a round', async () => {
      const guild = newGuild();
      await insertDay(db, rowOf(guild));
      await expect(insertDay(db, rowOf(guild, { day: '2026-07-17' }))).rejects.toThrow(/unique/i);
      // In another round, or blocked, or by hand on purpose, it is free.
      await insertDay(db, rowOf(guild, { day: '2026-07-18', round: 2 }));
      await insertDay(db, rowOf(guild, { day: '2026-07-19', state: 'blocked' }));
      await insertDay(db, rowOf(guild, { day: '2026-07-20', round: null }));
      expect(await listUsed(db, guild, 1)).toEqual(['f1']);
    });

    test('what waits for somebody is found when its time comes, unless the bot left the guild', async () => {
      const guild = newGuild();
      await holdGuild(db, guild);
      await insertDay(db, rowOf(guild));
      const waiting = async (now: number) =>
        (await listUnfinished(db, now)).filter((row) => row.guildId === guild).length;
      expect([await waiting(1999), await waiting(2000)]).toEqual([0, 1]);
      await markLeft(db, guild, 2000);
      expect(await waiting(2000)).toBe(0);
    });

    test('history has the newest first', async () => {
      const guild = newGuild();
      await insertDay(db, rowOf(guild));
      await insertDay(db, rowOf(guild, { day: '2026-07-17', factId: 'f2', dueAt: 2000 }));
      expect((await listHistory(db, guild, 1)).map((row) => row.day)).toEqual(['2026-07-17']);
      expect((await listHistory(db, guild, 9, 1)).map((row) => row.day)).toEqual(['2026-07-16']);
    });
  });

  describe('schedules', () => {
    test('are replaced under the same id, and run where the bot is', async () => {
      const guildId = newGuild();
      const schedule = await startDaily(db, { guildId, settledThrough: '2026-07-16' });
      await saveSchedule(db, { ...schedule, time: '10:00' });
      expect(await readSchedule(db, guildId, 's1')).toMatchObject({ time: '10:00', settledThrough: '' });
      const runs = async () => (await listRunning(db)).some((each) => each.guildId === guildId);
      expect(await runs()).toBe(true);
      await markLeft(db, guildId, 1);
      expect(await runs()).toBe(false);
    });
  });

  describe('a guild that the bot left', () => {
    test('keeps its data for the stated days, and then loses all of it', async () => {
      const guildId = newGuild();
      await startDaily(db, { guildId });
      await markLeft(db, guildId, 0);
      expect(await forgetLeftGuilds(db, daysKeptAfterLeaving * day - 1)).not.toContain(guildId);
      expect(await forgetLeftGuilds(db, daysKeptAfterLeaving * day)).toContain(guildId);
      expect(await readSchedule(db, guildId, 's1')).toBeUndefined();
    });

    test('has everything back when it invites the bot again', async () => {
      const guildId = newGuild();
      await startDaily(db, { guildId });
      await markLeft(db, guildId, 0);
      await markBack(db, guildId);
      expect(await forgetLeftGuilds(db, 100 * day)).not.toContain(guildId);
      expect(await readSchedule(db, guildId, 's1')).toMatchObject({ state: 'running' });
    });

    test('leaves no row in any table', async () => {
      const guildId = newGuild();
      const other = newGuild();
      for (const id of [guildId, other]) await fillEveryTable(db, id);
      const full = await countAll(db, guildId);
      expect(guildTables.filter((table) => full[table] === 0)).toEqual([]);
      await forgetGuild(db, guildId);
      const empty = await countAll(db, guildId);
      expect(guildTables.filter((table) => empty[table] !== 0)).toEqual([]);
      expect(await countAll(db, other)).toEqual(full);
    });

    test('each table with a guild in it is among those that are emptied', async () => {
      const tables = await db.introspection.getTables();
      const ofGuilds = tables.filter((table) =>
        table.columns.some((column) => column.name === 'guildId' || column.name === 'guild_id'),
      );
      const names = ofGuilds.map((table) =>
        table.name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      );
      expect(names.toSorted()).toEqual([...guildTables].toSorted());
    });
  });

  test('settings are changed one by one', async () => {
    const guildId = newGuild();
    await changeGuild(db, guildId, { logChannelId: 'c9' });
    await changeGuild(db, guildId, { answers: 'private' });
    expect(await readGuild(db, guildId)).toMatchObject({ logChannelId: 'c9', answers: 'private', retentionDays: 365 });
  });

  describe('notices', () => {
    test('are put down once, told by one, and put down again when the matter is over', async () => {
      const guildId = newGuild();
      const notice = { guildId, topic: 'blocked:s1:permission:', noticeJson: '{}', madeAt: 1 };
      expect([await addNotice(db, notice), await addNotice(db, notice)]).toEqual([true, false]);
      const row = (await listUntold(db)).find((each) => each.guildId === guildId);
      const told = row ? [await claimNotice(db, row, 2), await claimNotice(db, row, 2)] : [];
      expect(told).toEqual([true, false]);
      expect(await addNotice(db, notice)).toBe(false);
      await dropNotices(db, guildId, 'blocked:s10:');
      expect(await addNotice(db, notice)).toBe(false);
      await dropNotices(db, guildId, 'blocked:s1:');
      expect(await addNotice(db, notice)).toBe(true);
    });
  });

  describe('the inbox', () => {
    test('merges what says the same, and knows all who signed', async () => {
      const guildId = newGuild();
      const received = [
        await receive(db, letter(guildId, 'They met in Helsinki.', 'ada')),
        await receive(db, letter(guildId, 'they met in  HELSINKI', 'bob')),
        await receive(db, letter(guildId, 'They met in Helsinki!')),
      ];
      expect(received).toMatchObject([{ merged: false }, { merged: true }, { merged: true }]);
      expect(await listLetters(db, guildId, 'open', 9)).toMatchObject([{ number: 1, times: 3 }]);
      expect((await listSenders(db, guildId, 1)).map((each) => each.memberId)).toEqual(['ada', 'bob']);
    });

    test('takes three proposals of a member at a time, and any number of questions', async () => {
      const guildId = newGuild();
      for (const text of ['one', 'two', 'three']) await receive(db, letter(guildId, text, 'ada'));
      expect(await receive(db, letter(guildId, 'four', 'ada'))).toEqual({ kind: 'too-many', open: 3 });
      expect(await receive(db, letter(guildId, 'four', 'ada', 'question'))).toMatchObject({ kind: 'received' });
      await closeLetter(db, guildId, 1, { state: 'rejected', reason: 'no source', became: null, at: 2 });
      expect(await receive(db, letter(guildId, 'four', 'ada'))).toMatchObject({ kind: 'received' });
    });

    test('a letter is settled by one moderator', async () => {
      const guildId = newGuild();
      await receive(db, letter(guildId, 'one'));
      const settled = { state: 'approved', reason: null, became: 'own-1', at: 2 } as const;
      expect([await closeLetter(db, guildId, 1, settled), await closeLetter(db, guildId, 1, settled)]).toEqual([
        true,
        false,
      ]);
      // The same text may come again after that.
      expect(await receive(db, letter(guildId, 'one'))).toMatchObject({ number: 2, merged: false });
    });
  });

  describe('members', () => {
    test('who sign nothing are not stored', async () => {
      const guildId = newGuild();
      await receive(db, { guildId, kind: 'question', text: 'q', source: null, about: null, at: 1, sender: undefined });
      expect(await listSenders(db, guildId, 1)).toEqual([]);
    });

    test('see everything that is known of them, and have it deleted', async () => {
      const guildId = newGuild();
      const sender = { memberId: 'carol', credit: 'Carol', wantsWord: false };
      const came = { guildId, kind: 'proposal', source: null, about: null, at: 1 } as const;
      await receive(db, { ...came, text: 'mine alone', sender });
      await receive(db, { ...came, text: 'of two', sender });
      await receive(db, { ...came, text: 'of two', sender: { ...sender, memberId: 'another' } });
      await giveConsent(db, { memberId: 'carol', guildId, what: 'suggest', givenAt: 1 });
      await logChange(db, {
        guildId,
        moderatorId: 'carol',
        at: 1,
        what: 'fact.add',
        about: 'own-1',
        after: { text: 'x' },
      });
      const known = await readKnown(db, 'carol');
      expect([known.letters.length, known.consents.length, known.changes.length]).toEqual([2, 1, 1]);
      await forgetMember(db, 'carol');
      expect(await readKnown(db, 'carol')).toEqual({ letters: [], consents: [], changes: [] });
      expect((await listLetters(db, guildId, 'open', 9)).map((each) => each.text)).toEqual(['of two']);
      expect(await listChanges(db, guildId, 9)).toMatchObject([{ moderatorId: null, what: 'fact.add' }]);
      expect(await hasConsent(db, { memberId: 'carol', guildId, what: 'suggest' })).toBe(false);
    });

    test('a number of a letter that was forgotten is not given to another', async () => {
      const guildId = newGuild();
      const receiveOne = (text: string, memberId: string) => receive(db, letter(guildId, text, memberId));
      await receiveOne('kept', 'ann');
      expect(await receiveOne('gone', 'bea')).toMatchObject({ number: 2 });
      expect(await receiveOne('Gone!', 'bea')).toMatchObject({ number: 2, merged: true });
      await forgetMember(db, 'bea');
      const stored = await db.selectFrom('inbox').selectAll().where('guildId', '=', guildId).execute();
      expect(JSON.stringify(stored)).not.toMatch(/gone/i);
      expect(await readLetter(db, guildId, 2)).toBeUndefined();
      expect(await listLetters(db, guildId, 'rejected', 9)).toEqual([]);
      expect(await closeLetter(db, guildId, 2, { state: 'approved', reason: null, became: 'own-1', at: 2 })).toBe(
        false,
      );
      expect(await receiveOne('gone', 'cat')).toMatchObject({ number: 3, merged: false });
    });

    test('what another member sent too stays when one of them is forgotten', async () => {
      const guildId = newGuild();
      for (const memberId of ['dot', 'eva']) await receive(db, letter(guildId, 'both', memberId));
      await forgetMember(db, 'dot');
      expect(await listLetters(db, guildId, 'open', 9)).toMatchObject([{ text: 'both' }]);
      await forgetMember(db, 'eva');
      expect(await listLetters(db, guildId, 'open', 9)).toEqual([]);
    });

    test('what is settled goes after the days that the guild set', async () => {
      const guildId = newGuild();
      await changeGuild(db, guildId, { retentionDays: 10 });
      const sender = { memberId: 'dan', credit: null, wantsWord: false };
      for (const text of ['settled', 'open'])
        await receive(db, { guildId, kind: 'proposal', text, source: null, about: null, at: 0, sender });
      await closeLetter(db, guildId, 1, { state: 'rejected', reason: null, became: null, at: day });
      await logChange(db, { guildId, moderatorId: 'm', at: day, what: 'x', about: 'y' });
      await sweepOld(db, 11 * day);
      expect((await readKnown(db, 'dan')).letters).toHaveLength(2);
      await sweepOld(db, 11 * day + 1);
      expect((await readKnown(db, 'dan')).letters.map((each) => each.text)).toEqual(['open']);
      expect(await listChanges(db, guildId, 9)).toEqual([]);
    });
  });

  test('the log of moderators counts for each guild, the newest first', async () => {
    const guildId = newGuild();
    for (const what of ['a', 'b'])
      await logChange(db, { guildId, moderatorId: 'm', at: 1, what, about: 'x', before: [1] });
    expect(await listChanges(db, guildId, 9)).toMatchObject([
      { number: 2, what: 'b', beforeJson: '[1]', afterJson: null },
      { number: 1, what: 'a' },
    ]);
  });

  test('a passage that moderators added keeps its id for ever', async () => {
    const guildId = newGuild();
    const passage = { guildId, title: 'T', text: 'W', source: 'https://example.org', credit: null, addedAt: 1 };
    expect(await addPassage(db, passage)).toBe('added-1');
    expect([await removePassage(db, guildId, 'added-1', 2), await removePassage(db, guildId, 'added-1', 2)]).toEqual([
      true,
      false,
    ]);
    expect(await addPassage(db, passage)).toBe('added-2');
    expect((await listAdditions(db, guildId)).map((each) => each.additionId)).toEqual(['added-2']);
  });
});

async function countAll(db: Db, guildId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of guildTables) {
    const { count } = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('guildId', '=', guildId)
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

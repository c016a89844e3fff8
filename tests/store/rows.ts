import { startRow } from '../../src/facts/claim.ts';
import { addPassage } from '../../src/store/additions.ts';
import { insertFact, keepPassageText, seeKnownFacts } from '../../src/store/facts.ts';
import { holdGuild } from '../../src/store/guilds.ts';
import { receive } from '../../src/store/inbox.ts';
import { insertDay } from '../../src/store/ledger.ts';
import { giveConsent } from '../../src/store/members.ts';
import { logChange } from '../../src/store/moderator-log.ts';
import { addNotice } from '../../src/store/notices.ts';
import { saveSchedule } from '../../src/store/schedules.ts';
import type { Db, ScheduleRow } from '../../src/store/tables.ts';

/** A schedule that posts every day at 09:00 in Helsinki, from always. */
export function dailySchedule(change: Partial<ScheduleRow> = {}): ScheduleRow {
  return {
    guildId: 'g1',
    scheduleId: 's1',
    channelId: 'c1',
    time: '09:00',
    zone: 'Europe/Helsinki',
    days: 'mon,tue,wed,thu,fri,sat,sun',
    late: '6h',
    usedUp: 'stop',
    state: 'running',
    stoppedBy: null,
    fromAt: 0,
    pausedUntil: null,
    settledThrough: '',
    ...change,
  };
}

/** Stores such a schedule, in guild `g1` unless another is given. */
export async function startDaily(db: Db, change: Partial<ScheduleRow> = {}): Promise<ScheduleRow> {
  const schedule = dailySchedule(change);
  await holdGuild(db, schedule.guildId);
  await saveSchedule(db, schedule);
  return schedule;
}

/** At least one row of the guild in every table. */
export async function fillEveryTable(db: Db, guildId: string): Promise<void> {
  const { scheduleId } = await startDaily(db, { guildId });
  await insertDay(db, startRow({ guildId, scheduleId, day: '2026-07-16' }, { at: 1, until: 2 }, 'c1', 1));
  const words = {
    text: 'x',
    link: 'https://example.org/',
    passageId: null,
    day: null,
    approvedHash: null,
    credit: null,
  };
  const place = { origin: 'own', state: 'queued', position: 1 } as const;
  await insertFact(db, { guildId, factId: 'own-1', ...place, ...words, addedAt: 1, changedAt: 1 });
  await keepPassageText(db, 'h', 'x', guildId);
  await seeKnownFacts(db, [{ factId: 'f1', textHash: 'h', passageHash: 'h', seenAt: 1 }]);
  await addNotice(db, { guildId, topic: 'low:', noticeJson: '{}', madeAt: 1 });
  const sender = { memberId: 'eve', credit: null, wantsWord: false };
  await receive(db, { guildId, kind: 'question', text: 'q', source: null, about: null, at: 1, sender });
  await addPassage(db, { guildId, title: 'T', text: 'W', source: 'https://example.org', credit: null, addedAt: 1 });
  await logChange(db, { guildId, moderatorId: 'm', at: 1, what: 'x', about: 'y' });
  await giveConsent(db, { memberId: 'eve', guildId, what: 'x', givenAt: 1 });
}

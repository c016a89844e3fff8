import { holdGuild } from '../../src/store/guilds.ts';
import { saveSchedule } from '../../src/store/schedules.ts';
import type { Db, ScheduleRow } from '../../src/store/tables.ts';

/** A schedule of guild `g1` that posts every day at 09:00 in Helsinki, from always. */
export async function startDaily(db: Db, change: Partial<ScheduleRow> = {}): Promise<ScheduleRow> {
  const schedule: ScheduleRow = {
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
    seed: 7,
    settledThrough: '',
    ...change,
  };
  await holdGuild(db, schedule.guildId);
  await saveSchedule(db, schedule);
  return schedule;
}

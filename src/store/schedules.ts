import type { Insertable, Updateable } from 'kysely';
import type { Db, ScheduleRow, Tables } from './tables.ts';

/** Makes the schedule or puts it in the place of the one with its id. What is settled is looked up anew. */
export async function saveSchedule(db: Db, schedule: Insertable<Tables['schedules']>): Promise<void> {
  const { guildId, scheduleId, ...rest } = { ...schedule, settledThrough: '' };
  await db
    .insertInto('schedules')
    .values({ guildId, scheduleId, ...rest })
    .onConflict((conflict) => conflict.columns(['guildId', 'scheduleId']).doUpdateSet(rest))
    .execute();
}

export async function changeSchedule(
  db: Db,
  guildId: string,
  scheduleId: string,
  change: Updateable<Tables['schedules']>,
): Promise<void> {
  await db
    .updateTable('schedules')
    .set(change)
    .where('guildId', '=', guildId)
    .where('scheduleId', '=', scheduleId)
    .execute();
}

export async function readSchedule(db: Db, guildId: string, scheduleId: string): Promise<ScheduleRow | undefined> {
  return db
    .selectFrom('schedules')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('scheduleId', '=', scheduleId)
    .executeTakeFirst();
}

export async function listSchedules(db: Db, guildId: string): Promise<ScheduleRow[]> {
  return db.selectFrom('schedules').selectAll().where('guildId', '=', guildId).orderBy('scheduleId').execute();
}

/** The schedules that may have a day due: not stopped, and the bot is in their guild. */
export async function listRunning(db: Db): Promise<ScheduleRow[]> {
  return db
    .selectFrom('schedules')
    .innerJoin('guilds', 'guilds.guildId', 'schedules.guildId')
    .selectAll('schedules')
    .where('guilds.leftAt', 'is', null)
    .where('schedules.state', '!=', 'stopped')
    .execute();
}

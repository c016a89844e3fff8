import type { ScheduleRow } from '../store/tables.ts';
import { weekdays } from './days.ts';
import type { Running } from './schedule.ts';

/** The timing of a stored schedule. */
export function readTiming(row: ScheduleRow): Running {
  const { time, zone, late, fromAt, pausedUntil } = row;
  const stored = row.days.split(',');
  return { time, zone, late, fromAt, pausedUntil, days: weekdays.filter((day) => stored.includes(day)) };
}

/** Whether the schedule posts now: it runs, or its pause is over. */
export function isRunning({ state, pausedUntil }: Pick<ScheduleRow, 'state' | 'pausedUntil'>, now: number): boolean {
  return state === 'running' || (state === 'paused' && pausedUntil !== null && pausedUntil <= now);
}

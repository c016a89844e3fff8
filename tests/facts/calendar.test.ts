import { expect, test } from 'vitest';
import { makeCalendar } from '../../src/facts/calendar.ts';
import { weekdays } from '../../src/facts/days.ts';
import { seeDays } from '../../src/facts/schedule.ts';
import { lateWindows } from '../../src/store/tables.ts';

const minute = 60_000;

test.each(lateWindows)('what is kept is what is looked up anew, every minute of some days, with %s late', (late) => {
  // Clocks go forward on the second night, and the schedule leaves out the Monday.
  const timing = { time: '03:30', zone: 'Europe/Helsinki', days: weekdays.slice(1), late };
  const calendar = makeCalendar();
  const wrong: string[] = [];
  const start = Date.parse('2026-03-27T22:00:00Z');
  for (let now = start; now < start + 4 * 24 * 60 * minute; now += minute) {
    const [kept, fresh] = [calendar.look(timing, now), seeDays(timing, now)];
    if (kept.open?.date !== fresh.open?.date || kept.closed !== fresh.closed) wrong.push(new Date(now).toISOString());
  }
  expect(wrong).toEqual([]);
});

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

const timing = { time: '09:00', zone: 'Europe/Helsinki', days: weekdays, late: '6h' } as const;
const noon = Date.parse('2026-07-16T09:00:00Z');

test('what holds is worked out once, from its first instant up to the next change', () => {
  const calendar = makeCalendar();
  const seen = calendar.look(timing, noon);
  expect(calendar.look({ ...timing }, noon)).toBe(seen);
  expect(calendar.look(timing, seen.to - 1)).toBe(seen);
  expect(calendar.look(timing, seen.to)).not.toBe(seen);
});

test('before what it knows it looks anew: clocks are set back', () => {
  const calendar = makeCalendar();
  calendar.look(timing, noon);
  expect(calendar.look(timing, noon - 4 * 60 * minute)).toEqual(seeDays(timing, noon - 4 * 60 * minute));
});

test.each([{ zone: 'America/New_York' }, { time: '10:00' }, { days: weekdays.slice(0, 1) }, { late: '1h' as const }])(
  'a timing with another part is another: %j',
  (change) => {
    const calendar = makeCalendar();
    calendar.look(timing, noon);
    expect(calendar.look({ ...timing, ...change }, noon)).toEqual(seeDays({ ...timing, ...change }, noon));
  },
);

import { expect, test } from 'vitest';
import { daysFrom, instantAt, readDate, startOf } from '../../src/facts/dates.ts';

test.each([
  ['2026-07-16', '2026-07-16'],
  // Without the noughts, and with spaces around.
  [' 2026-7-6 ', '2026-07-06'],
  ['2028-02-29', '2028-02-29'],
  ['2026-12-31', '2026-12-31'],
  // Days that no calendar has.
  ['2026-02-29', undefined],
  ['2026-04-31', undefined],
  ['2026-13-01', undefined],
  ['2026-00-10', undefined],
  ['2026-07-00', undefined],
  // More or less than a day.
  ['2026-07', undefined],
  ['26-07-16', undefined],
  ['2026-07-160', undefined],
  ['x2026-07-16', undefined],
  ['2026-07-16 09:00', undefined],
  ['16.7.2026', undefined],
  ['', undefined],
])('%j as a day is %s', (typed, date) => expect(readDate(typed)).toBe(date));

test('a day begins at midnight of its zone, or with the first hour it has', () => {
  expect(new Date(startOf('2026-07-16', 'Europe/Helsinki')).toISOString()).toBe('2026-07-15T21:00:00.000Z');
  // In Beirut the first hour of that Sunday is missing.
  expect(new Date(startOf('2026-03-29', 'Asia/Beirut')).toISOString()).toBe('2026-03-28T22:00:00.000Z');
});

test('a clock time that comes twice is the first one', () => {
  expect(new Date(instantAt('2026-07-16', '09:00', 'Europe/Helsinki')).toISOString()).toBe('2026-07-16T06:00:00.000Z');
  expect(new Date(instantAt('2026-10-25', '03:30', 'Europe/Helsinki')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
});

test('the days from one on begin with it, and go over the end of a month', () => {
  expect(daysFrom('2026-02-27', 3)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(daysFrom('2026-02-27', 0)).toEqual([]);
});

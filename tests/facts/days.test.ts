import { expect, test } from 'vitest';
import { readDays, writeDays } from '../../src/facts/days.ts';
import { readTime } from '../../src/facts/timetable.ts';

test.each([
  ['daily', 'mon,tue,wed,thu,fri,sat,sun'],
  ['Weekdays', 'mon,tue,wed,thu,fri'],
  // In any order, spelt as people do, each once.
  ['Fri, monday and Wed', 'mon,wed,fri'],
  ['tues/thurs', 'tue,thu'],
  ['saturdays sundays', 'sat,sun'],
  ['weekdays, sat', 'mon,tue,wed,thu,fri,sat'],
])('%s means %s', (typed, stored) => {
  const read = readDays(typed);
  expect(read.kind === 'days' && writeDays(read.days)).toBe(stored);
});

test.each([
  ['', []],
  ['never', ['never']],
  // Two letters could be two days.
  ['mon, t', ['t']],
  ['constructor', ['constructor']],
])('%j is not understood: %j', (typed, words) => expect(readDays(typed)).toEqual({ kind: 'unknown', words }));

test.each([
  ['09:00', '09:00'],
  ['9:05', '09:05'],
  ['9.30', '09:30'],
  ['21', '21:00'],
  ['9 pm', '21:00'],
  ['9:15 p.m.', '21:15'],
  // Noon and midnight.
  ['12 am', '00:00'],
  ['12pm', '12:00'],
  ['0:00', '00:00'],
  ['24:00', undefined],
  ['9:60', undefined],
  ['13 pm', undefined],
  ['0 am', undefined],
  ['noon', undefined],
  ['', undefined],
  ['9:5', undefined],
])('the time %j is %s', (typed, time) => expect(readTime(typed)).toBe(time));

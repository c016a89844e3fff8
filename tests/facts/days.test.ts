import { expect, test } from 'vitest';
import { speak } from '../../src/discord/words/speech.ts';
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
  // One letter could be two days.
  ['mon, t', ['t']],
  ['constructor', ['constructor']],
  // Names of another language than the member's.
  ['maanantai', ['maanantai']],
])('%j is not understood: %j', (typed, words) => expect(readDays(typed)).toEqual({ kind: 'unknown', words }));

test.each([
  // Two letters are what calendars print.
  ['päivittäin', 'fi', 'ma, ke ja pe', ''],
  ['päivittäin', 'fi', 'Ma ke pe', 'mon,wed,fri'],
  ['päivittäin', 'fi', 'päivittäin', 'mon,tue,wed,thu,fri,sat,sun'],
  ['ежедневно', 'ru', 'пн, среда, Вс', 'mon,wed,sun'],
  // Without the ring, as on a foreign keyboard; English is understood beside it.
  ['dagligen', 'sv', 'man, lördag, fri', 'mon,fri,sat'],
])('in a language where daily is %s (%s), %j means "%s"', (daily, tag, typed, stored) => {
  const read = readDays(typed, { daily, weekdays: '-', days: speak(tag).dayNames });
  expect(read.kind === 'days' ? writeDays(read.days) : '').toBe(stored);
});

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

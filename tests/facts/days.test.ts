import { expect, test } from 'vitest';
import { wordsFor } from '../../src/discord/words/choose.ts';
import { readDays, writeDays } from '../../src/facts/days.ts';
import { readTime } from '../../src/facts/timetable.ts';

test.each([
  ['daily', 'mon,tue,wed,thu,fri,sat,sun'],
  ['Weekdays', 'mon,tue,wed,thu,fri'],
  // In any order, spelt as people do, each once.
  ['Fri, monday and Wed', 'mon,wed,fri'],
  ['Tue & Thursdays', 'tue,thu'],
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
  // Too much behind the name for an ending.
  ['mondaydreams', ['mondaydreams']],
  ['and', []],
  // Names of another language than the member's.
  ['maanantai', ['maanantai']],
])('%j is not understood: %j', (typed, words) => expect(readDays(typed)).toEqual({ kind: 'unknown', words }));

test.each([
  ['fi', 'maanantai ja tiistai', 'mon,tue'],
  // Two letters are what calendars print.
  ['fi', 'Ma, ke sekä pe', 'mon,wed,fri'],
  ['fi', 'päivittäin', 'mon,tue,wed,thu,fri,sat,sun'],
  ['fi', 'maanantaisin ja keskiviikkoisin', 'mon,wed'],
  ['ru', 'понедельник и среда', 'mon,wed'],
  ['ru', 'пн, среда, Вс', 'mon,wed,sun'],
  ['ru', 'по средам и пятницам', 'wed,fri'],
  ['ru', 'во вторник и в субботу', 'tue,sat'],
  ['ru', 'будни и суббота', 'mon,tue,wed,thu,fri,sat'],
  ['uk', 'понеділок та середа', 'mon,wed'],
  ['uk', 'у вівторок і четвер', 'tue,thu'],
  ['uk', 'середу й неділю', 'wed,sun'],
  ['uk', "п'ятниця і субота", 'fri,sat'],
  ['sv-SE', 'måndagar och onsdagar', 'mon,wed'],
  // Without the ring, as on a foreign keyboard; English is understood beside it.
  ['sv-SE', 'man, lördag, fri', 'mon,fri,sat'],
  // Two letters of a day, and no word of English.
  ['sv-SE', 'on', 'wed'],
  ['de', 'montags und mittwochs', 'mon,wed'],
  ['de', 'Mo, Mi und Do', 'mon,wed,thu'],
  ['fr', 'le lundi et le mercredi', 'mon,wed'],
  ['fr', 'lundis, jeudis et dimanche', 'mon,thu,sun'],
  ['es-ES', 'lunes y miércoles', 'mon,wed'],
  ['es-ES', 'los sábados y domingos', 'sat,sun'],
  ['en-GB', 'Mondays and Wednesdays', 'mon,wed'],
] as const)('in %s, %j means "%s"', (tag, typed, stored) => {
  const read = readDays(typed, wordsFor(tag).schedule.typed);
  expect(read.kind === 'days' ? writeDays(read.days) : read.words.join()).toBe(stored);
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

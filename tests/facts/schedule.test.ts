import { describe, expect, test } from 'vitest';
import { weekdays } from '../../src/facts/days.ts';
import {
  closedDays,
  dateAt,
  dayAt,
  dueDay,
  isWanted,
  nextPosts,
  seeDays,
  type Running,
} from '../../src/facts/schedule.ts';

const helsinki: Running = {
  time: '09:00',
  zone: 'Europe/Helsinki',
  days: weekdays,
  late: '6h',
  fromAt: 0,
  pausedUntil: null,
};

const at = (text: string) => Date.parse(text);

describe('the hour that does not exist, and the one that comes twice', () => {
  test.each([
    // Clocks go from 03:00 to 04:00: half past three is not there, four o'clock is the first time that is.
    ['Europe/Helsinki', '2026-03-29', '03:30', '2026-03-29T01:00:00Z', 'gap'],
    ['Europe/Helsinki', '2026-03-29', '03:00', '2026-03-29T01:00:00Z', 'gap'],
    ['Europe/Helsinki', '2026-03-29', '04:00', '2026-03-29T01:00:00Z', 'plain'],
    // Clocks go from 04:00 back to 03:00: the first half past three counts.
    ['Europe/Helsinki', '2026-10-25', '03:30', '2026-10-25T00:30:00Z', 'twice'],
    ['Europe/Helsinki', '2026-10-25', '04:00', '2026-10-25T02:00:00Z', 'plain'],
    // Lord Howe moves by half an hour, 02:00 to 02:30 and back.
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:30:00Z', 'gap'],
    ['Australia/Lord_Howe', '2026-04-05', '01:40', '2026-04-04T14:40:00Z', 'twice'],
    // Troll moves by two hours.
    ['Antarctica/Troll', '2026-03-29', '02:59', '2026-03-29T01:00:00Z', 'gap'],
    ['Antarctica/Troll', '2026-10-25', '01:30', '2026-10-24T23:30:00Z', 'twice'],
    // Casablanca leaves its summer time for Ramadan, and comes back after it.
    ['Africa/Casablanca', '2026-02-15', '02:30', '2026-02-15T01:30:00Z', 'twice'],
    ['Africa/Casablanca', '2026-03-22', '02:30', '2026-03-22T02:00:00Z', 'gap'],
    // Dublin calls its winter the exception; the clock is the same as London's.
    ['Europe/Dublin', '2026-03-29', '01:30', '2026-03-29T01:00:00Z', 'gap'],
    // In Nuuk the last hour of the Saturday is missing: midnight is the first time that is there.
    ['America/Nuuk', '2026-03-28', '23:30', '2026-03-29T01:00:00Z', 'gap'],
    // In Beirut the first hour of a Sunday is missing.
    ['Asia/Beirut', '2026-03-29', '00:15', '2026-03-28T22:00:00Z', 'gap'],
    // The day begins first in Kiritimati, and last in Pago Pago.
    ['Pacific/Kiritimati', '2026-07-16', '00:00', '2026-07-15T10:00:00Z', 'plain'],
    ['Pacific/Pago_Pago', '2026-07-16', '23:59', '2026-07-17T10:59:00Z', 'plain'],
  ])('%s on %s at %s is %s (%s)', (zone, date, time, instant, clock) => {
    const day = dayAt(date, { ...helsinki, zone, time });
    expect(day && { at: new Date(day.at).toISOString(), clock: day.clock }).toEqual({
      at: instant.replace('Z', '.000Z'),
      clock,
    });
  });

  test('a day that a zone leaves out whole has no post, and the next day has one', () => {
    const apia = { ...helsinki, zone: 'Pacific/Apia' };
    expect(dayAt('2011-12-30', apia)).toBeUndefined();
    expect(dayAt('2011-12-31', apia)?.at).toBe(at('2011-12-30T19:00:00Z'));
  });
});

describe('due', () => {
  test.each([
    // A millisecond early is early.
    ['2026-07-16T05:59:59.999Z', '6h', undefined],
    ['2026-07-16T06:00:00Z', '6h', '2026-07-16'],
    ['2026-07-16T12:00:00Z', '6h', '2026-07-16'],
    ['2026-07-16T12:00:00.001Z', '6h', undefined],
    ['2026-07-16T07:00:00Z', '1h', '2026-07-16'],
    ['2026-07-16T07:00:00.001Z', '1h', undefined],
    // No lateness still leaves the minutes between two looks at the clock.
    ['2026-07-16T06:05:00Z', '0h', '2026-07-16'],
    ['2026-07-16T06:05:00.001Z', '0h', undefined],
    // The day in Helsinki ends at 21:00 UTC.
    ['2026-07-16T20:59:59.999Z', 'day', '2026-07-16'],
    ['2026-07-16T21:00:00Z', 'day', undefined],
  ] as const)('at %s with %s late: %s', (now, late, date) => {
    expect(dueDay(at(now), { ...helsinki, late })?.date).toBe(date);
  });

  test('"the same day" leaves the minutes that are on time, also where the day ends before them', () => {
    const late = { ...helsinki, time: '23:58', late: 'day' } as const;
    expect(dueDay(at('2026-07-16T21:02:00Z'), late)?.date).toBe('2026-07-16');
    expect(dueDay(at('2026-07-16T21:03:00.001Z'), late)).toBeUndefined();
  });

  test('a late window reaches over midnight', () => {
    const late = { ...helsinki, time: '23:00' };
    expect(dueDay(at('2026-07-17T01:30:00Z'), late)?.date).toBe('2026-07-16');
  });

  test("a day due before the start is nobody's, or a new schedule would post at once", () => {
    const started = { ...helsinki, fromAt: at('2026-07-16T06:30:00Z') };
    expect(dueDay(at('2026-07-16T06:31:00Z'), started)).toBeUndefined();
    expect(dueDay(at('2026-07-17T06:31:00Z'), started)?.date).toBe('2026-07-17');
  });

  test('a day due in a pause is not caught up after it', () => {
    const paused = { ...helsinki, pausedUntil: at('2026-07-16T06:30:00Z') };
    expect(dueDay(at('2026-07-16T06:31:00Z'), paused)).toBeUndefined();
    expect(dueDay(at('2026-07-17T06:00:00Z'), paused)?.date).toBe('2026-07-17');
  });

  test('on weekdays nothing is due on Saturday', () => {
    const working = { ...helsinki, days: weekdays.slice(0, 5) };
    expect(dueDay(at('2026-07-17T06:00:00Z'), working)?.date).toBe('2026-07-17');
    expect(dueDay(at('2026-07-18T06:00:00Z'), working)).toBeUndefined();
  });
});

describe('what is to come and what is over', () => {
  test('the next posts jump over days off, skipped days and the days before the start', () => {
    const schedule = { ...helsinki, days: weekdays.slice(0, 5), fromAt: at('2026-07-17T00:00:00Z') };
    const dates = nextPosts(schedule, at('2026-07-15T10:00:00Z'), 3, new Set(['2026-07-20'])).map((day) => day.date);
    expect(dates).toEqual(['2026-07-17', '2026-07-21', '2026-07-22']);
  });

  test('a day whose time has passed is not to come', () => {
    expect(nextPosts(helsinki, at('2026-07-16T06:00:00Z'), 1)[0]?.date).toBe('2026-07-17');
  });

  test('the hour that comes twice is said in the preview', () => {
    const schedule = { ...helsinki, time: '03:30' };
    expect(nextPosts(schedule, at('2026-10-24T12:00:00Z'), 2).map((day) => day.clock)).toEqual(['twice', 'plain']);
  });

  test('days are over when their late window has closed, after the last settled one', () => {
    const dates = closedDays(helsinki, at('2026-07-16T06:30:00Z'), '2026-07-13', 14).map((day) => day.date);
    expect(dates).toEqual(['2026-07-14', '2026-07-15']);
  });
});

/** The days that are over, from the 15th on. */
const overAt = (now: number) => closedDays(helsinki, now, '2026-07-14', 14).map((day) => day.date);

describe('the limits', () => {
  const nine = dayAt('2026-07-16', helsinki);
  const seen = (now: string, change: Partial<Running> = {}) => {
    const { open, closed, from, to } = seeDays({ ...helsinki, ...change }, at(now));
    return [open?.date, closed, from === at(now), new Date(to).toISOString()];
  };

  test('a day at the very start, or at the end of a pause, is wanted; one before is not', () => {
    if (!nine) throw new Error('no such day');
    expect(isWanted(nine, { fromAt: nine.at, pausedUntil: nine.at })).toBe(true);
    expect(isWanted(nine, { fromAt: nine.at + 1, pausedUntil: null })).toBe(false);
    expect(isWanted(nine, { fromAt: 0, pausedUntil: nine.at + 1 })).toBe(false);
  });

  test('a day is over after the last instant of its window, not at it', () => {
    expect(overAt(at('2026-07-16T12:00:00Z'))).toEqual(['2026-07-15']);
    expect(overAt(at('2026-07-16T12:00:00Z') + 1)).toEqual(['2026-07-15', '2026-07-16']);
  });

  test('so many days back are looked at, and none that was due before the start', () => {
    const now = at('2026-07-16T06:30:00Z');
    expect(closedDays(helsinki, now, '', 3).map((day) => day.date)).toEqual(['2026-07-13', '2026-07-14', '2026-07-15']);
    const late = { ...helsinki, fromAt: at('2026-07-14T06:00:00Z') };
    expect(closedDays(late, now, '', 14).map((day) => day.date)).toEqual(['2026-07-14', '2026-07-15']);
  });

  test('a day that is due on the morning after, its own hour being left out, counts from that morning', () => {
    const nuuk = {
      ...helsinki,
      zone: 'America/Nuuk',
      time: '23:30',
      late: '0h',
      fromAt: at('2026-03-29T01:00:00Z'),
    } as const;
    expect(closedDays(nuuk, at('2026-03-29T02:00:00Z'), '', 14).map((day) => day.date)).toEqual(['2026-03-28']);
  });

  test('a schedule without a day has no next post, and no day that is over', () => {
    const never = { ...helsinki, days: [] };
    expect(nextPosts(never, at('2026-07-16T06:00:00Z'), 3)).toEqual([]);
    expect(seen('2026-07-16T06:00:00Z', { days: [] })).toEqual([undefined, '', true, '2026-07-17T06:00:00.000Z']);
  });

  test('the next posts begin with the end of a pause, that instant included', () => {
    const paused = { ...helsinki, pausedUntil: at('2026-07-20T06:00:00Z') };
    expect(nextPosts(paused, at('2026-07-16T06:00:00Z'), 2).map((day) => day.date)).toEqual([
      '2026-07-20',
      '2026-07-21',
    ]);
  });

  test.each([
    [
      'before the time of the day, up to it',
      '2026-07-16T05:00:00Z',
      [undefined, '2026-07-15', true, '2026-07-16T06:00:00.000Z'],
    ],
    [
      'at it, through its window',
      '2026-07-16T06:00:00Z',
      ['2026-07-16', '2026-07-15', true, '2026-07-16T12:00:00.001Z'],
    ],
    [
      'at the last instant of the window',
      '2026-07-16T12:00:00Z',
      ['2026-07-16', '2026-07-15', true, '2026-07-16T12:00:00.001Z'],
    ],
    [
      'after it, up to the next day',
      '2026-07-16T12:00:00.001Z',
      [undefined, '2026-07-16', true, '2026-07-17T06:00:00.000Z'],
    ],
  ])('what holds %s', (_, now, expected) => expect(seen(now)).toEqual(expected));

  test('what holds on days off holds a day at most', () => {
    const days = weekdays.slice(0, 4);
    expect(seen('2026-07-18T10:00:00Z', { days })).toEqual([undefined, '2026-07-16', true, '2026-07-19T10:00:00.000Z']);
  });

  test('with one day a week, whose window reaches over midnight, the last that is over is that of a week before', () => {
    const monday = { days: weekdays.slice(0, 1), time: '23:00' };
    expect(seen('2026-07-20T22:00:00Z', monday)).toEqual([
      '2026-07-20',
      '2026-07-13',
      true,
      '2026-07-21T02:00:00.001Z',
    ]);
  });

  test('the local day is that of the zone', () => {
    expect(dateAt(at('2026-07-16T21:00:00Z'), 'Europe/Helsinki')).toBe('2026-07-17');
    expect(dateAt(at('2026-07-16T20:59:59.999Z'), 'Europe/Helsinki')).toBe('2026-07-16');
  });
});

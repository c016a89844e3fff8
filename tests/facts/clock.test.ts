import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { weekdays } from '../../src/facts/days.ts';
import { dayAt, dueDay, type Running } from '../../src/facts/schedule.ts';
import { listZones } from '../../src/facts/zone.ts';

const minute = 60_000;
const hour = 60 * minute;
const first = Date.UTC(2024, 0, 1);
const last = Date.UTC(2036, 0, 1);
const zones = listZones();
const hard = [
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Europe/Dublin',
  'Antarctica/Troll',
  'America/Nuuk',
  'Asia/Beirut',
  'Pacific/Chatham',
];

/** The wall clock of a zone, read from Intl alone: the oracle shares no code with what it judges. */
function makeWall(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  // Swedish writes 2026-07-16 09:00:00, so clocks compare as text.
  return (instant) => format.format(instant);
}

/** Instants at which the zone's clock jumps between two others. */
function findJumps(zone: string, from: number, to: number): number[] {
  const jumps: number[] = [];
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to) return jumps;
    jumps.push(next.epochMilliseconds);
    at = next;
  }
}

function running(zone: string, time: string): Running {
  return { time, zone, days: weekdays, late: '0h', fromAt: 0, pausedUntil: null };
}

/** `HH:MM` of a minute of the day. */
function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What is wrong with the day's due instant: it must be the first at which the wall clock has reached day and time. */
function judge(zone: string, wall: (instant: number) => string, date: string, time: string): string | undefined {
  const day = dayAt(date, running(zone, time));
  if (!day) return `${zone} ${date} ${time}: no due instant`;
  const wanted = `${date} ${time}:00`;
  const reached = wall(day.at);
  const saying = `${zone} ${wanted}: due at ${new Date(day.at).toISOString()}, which is ${reached} there`;
  if (reached < wanted) return `${saying}: too early`;
  if (wall(day.at - 1) >= wanted) return `${saying}: reached before`;
  if (day.clock !== 'gap' && reached !== wanted) return `${saying}: another time without a gap`;
  if (day.clock === 'gap' && reached === wanted) return `${saying}: a gap that is none`;
  // Nothing in the three hours before had it either, which a time that comes twice would have.
  for (let back = 15; back <= 180; back += 15)
    if (wall(day.at - back * minute) >= wanted) return `${saying}: it was there ${back} minutes before`;
  return undefined;
}

test('the zones are all that the runtime knows, with the hard ones among them', () => {
  expect(zones.length).toBeGreaterThanOrEqual(Intl.supportedValuesOf('timeZone').length);
  expect(zones).toEqual(expect.arrayContaining(hard));
});

test('in every zone, from 2024 to 2035, a scheduled day has one due instant: the first its clock reaches it', () => {
  const wrong: string[] = [];
  let judged = 0;
  // Other dates and minutes each time; the seed is printed with a failure, so that it can be repeated.
  const seed = Date.now() % 2_147_483_647;
  const random = makeRandom(seed);
  const some = (below: number) => Math.floor(random() * below);
  // Each minute of the day in turn, in steps that have no divisor in common with 1440.
  const sampled = new Set<number>();
  let turn = some(1440);
  const next = () => {
    turn = (turn + 607) % 1440;
    sampled.add(turn);
    return turn;
  };
  for (const zone of zones) {
    const wall = makeWall(zone);
    const dates = hard.includes(zone) ? 40 : 8;
    for (let each = 0; each < dates; each++) {
      const date = wall(first + some((last - first) / hour) * hour).slice(0, 10);
      const problem = judge(zone, wall, date, timeOf(next()));
      if (problem) wrong.push(problem);
      judged += 1;
    }
    // Around a jump the day before, the day, and the day after; minutes near it and anywhere.
    const jumps = findJumps(zone, first, last);
    const chosen = hard.includes(zone) ? jumps : jumps.filter(() => random() < 2 / Math.max(1, jumps.length));
    for (const jump of chosen) {
      const near = wall(jump - 1).slice(11, 13);
      for (const date of [-1, 0, 1].map((days) => wall(jump + days * 24 * hour).slice(0, 10)))
        for (const minutes of [Number(near) * 60 + some(120), some(1440), some(180)]) {
          const problem = judge(zone, wall, date, timeOf(minutes % 1440));
          if (problem) wrong.push(problem);
          judged += 1;
        }
    }
  }
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(judged).toBeGreaterThan(zones.length * 8);
  expect(sampled.size).toBe(1440);
}, 60_000);

test('a clock that moves on by minutes meets each local day once, in order, across every jump', () => {
  const pairs = [...hard, 'Europe/Helsinki', 'America/St_Johns', 'Asia/Gaza', 'America/Havana'];
  assert(
    property(
      constantFrom(...pairs),
      integer({ min: 2024, max: 2035 }),
      integer({ min: 0, max: 1439 }),
      nat(),
      (zone, year, minutes, which) => {
        const jumps = findJumps(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
        const middle = jumps[which % Math.max(1, jumps.length)] ?? Date.UTC(year, 6, 1);
        const start = middle - 50 * hour;
        const schedule = { ...running(zone, timeOf(minutes)), fromAt: start };
        const met = new Map<string, number>();
        // As the bot does: looks every so often, and takes a day that is due if it was not taken yet.
        for (let now = start; now < middle + 50 * hour; now += 4 * minute) {
          const day = dueDay(now, schedule);
          if (day && !met.has(day.date)) met.set(day.date, now);
        }
        const dates = [...met.keys()];
        expect(dates).toEqual(dates.toSorted());
        expect(dates.length).toBeGreaterThanOrEqual(4);
        for (const [index, date] of dates.slice(1).entries())
          expect(Date.parse(date) - Date.parse(dates[index] ?? '')).toBe(24 * hour);
        for (const [date, now] of met) expect(now - (dayAt(date, schedule)?.at ?? 0)).toBeLessThan(4 * minute);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same numbers for the same seed. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { Temporal } from 'temporal-polyfill';
import type { LateWindow } from '../store/tables.ts';
import { weekdays, type Weekday } from './days.ts';

/** When to post: a local time of a zone, on some days of the week, and how late is still worth it. */
export interface Timing {
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
  readonly days: readonly Weekday[];
  readonly late: LateWindow;
}

/** What of a schedule decides whether a day is due. Instants are milliseconds since 1970. */
export interface Running extends Timing {
  /** Days due before this belong to nobody. */
  readonly fromAt: number;
  readonly pausedUntil: number | null;
}

/** One local day on which a schedule posts. */
export interface Day {
  /** The local day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The instant it is due. */
  readonly at: number;
  /** The last instant at which a post may still be started. */
  readonly until: number;
  /** `gap`: the time does not exist that day, so it is the first instant after. `twice`: the first of two. */
  readonly clock: 'plain' | 'gap' | 'twice';
}

const minute = 60_000;
const hour = 60 * minute;

/** A post within five minutes of its time is on time; it is also what a late window of `0h` leaves. */
export const onTime = 5 * minute;

/**
 * The day that is due now: its time has come, its late window is open, and it does not lie before the start or in a
 * pause. At most one: of days missed in a row only the last can still be open.
 */
export function dueDay(now: number, schedule: Running): Day | undefined {
  const today = localDate(now, schedule.zone);
  const days = [today, today.subtract({ days: 1 })].map((date) => dayOn(date, schedule));
  return days.find((day) => day && day.at <= now && now <= day.until && isWanted(day, schedule));
}

/** The next days to be posted after now, except those on `taken` dates; fewer than `count` where all are taken. */
export function nextPosts(
  schedule: Running,
  now: number,
  count: number,
  taken: ReadonlySet<string> = new Set(),
): Day[] {
  const found: Day[] = [];
  const start = localDate(Math.max(now, schedule.fromAt, schedule.pausedUntil ?? 0), schedule.zone);
  for (let ahead = -1; found.length < count && ahead <= furthest; ahead++) {
    const day = dayOn(start.add({ days: ahead }), schedule);
    if (day && day.at > now && isWanted(day, schedule) && !taken.has(day.date)) found.push(day);
  }
  return found;
}

/** How many days ahead to look: enough for the rarest schedule, one day a week, with many days skipped. */
const furthest = 400;

/**
 * The days that are over, oldest first: their late window has closed, since `after` (a local day, left out) and at
 * most `most` days back.
 */
export function closedDays(schedule: Running, now: number, after: string, most: number): Day[] {
  const today = localDate(now, schedule.zone);
  const start = localDate(schedule.fromAt, schedule.zone).subtract({ days: 1 });
  const closed: Day[] = [];
  for (let back = 0; back <= most; back++) {
    const date = today.subtract({ days: back });
    if (date.toString() <= after || Temporal.PlainDate.compare(date, start) < 0) break;
    const day = dayOn(date, schedule);
    if (day && day.until < now && isWanted(day, schedule)) closed.unshift(day);
  }
  return closed;
}

/** What a timing asks for at some moment, whoever has it. */
export interface Seen {
  /** The day whose late window is open. */
  readonly open: Day | undefined;
  /** The last local day whose late window is over; empty where it is more than a week ago. */
  readonly closed: string;
  /** This holds from `from` up to, but not including, `to`. */
  readonly from: number;
  readonly to: number;
}

/** The days around a moment, and how long that stays so: at most a day. */
export function seeDays(timing: Timing, now: number): Seen {
  const always = { ...timing, fromAt: 0, pausedUntil: null };
  const open = dueDay(now, always);
  const today = localDate(now, timing.zone);
  let closed = '';
  for (let back = 0; closed === '' && back <= 8; back++) {
    const day = dayOn(today.subtract({ days: back }), timing);
    if (day && day.until < now) closed = day.date;
  }
  const near = [0, 1].map((ahead) => dayOn(today.add({ days: ahead }), timing)?.at ?? Infinity);
  const changes = [...near.filter((at) => at > now), open ? open.until + 1 : Infinity, now + 24 * hour];
  return { open, closed, from: now, to: Math.min(...changes) };
}

/** The local day that contains the instant, `YYYY-MM-DD`. */
export function dateAt(now: number, zone: string): string {
  return localDate(now, zone).toString();
}

/** What a schedule does on a local day `YYYY-MM-DD`; undefined on days of the week that it leaves out. */
export function dayAt(date: string, timing: Timing): Day | undefined {
  return dayOn(Temporal.PlainDate.from(date), timing);
}

/** Whether a day lies neither before the start nor in a pause. */
export function isWanted(day: Day, { fromAt, pausedUntil }: Pick<Running, 'fromAt' | 'pausedUntil'>): boolean {
  return day.at >= fromAt && day.at >= (pausedUntil ?? 0);
}

function dayOn(date: Temporal.PlainDate, timing: Timing): Day | undefined {
  if (!timing.days.includes(weekdayOf(date))) return undefined;
  const wanted = date.toPlainDateTime(timing.time);
  const first = wanted.toZonedDateTime(timing.zone, { disambiguation: 'earlier' });
  if (first.toPlainDateTime().equals(wanted)) {
    const last = wanted.toZonedDateTime(timing.zone, { disambiguation: 'later' });
    return withWindow(date, first, last.equals(first) ? 'plain' : 'twice', timing);
  }
  // In a gap, `earlier` answers with an instant before it. The gap's end is the first time that exists again.
  const end = first.getTimeZoneTransition('next');
  if (!end) throw new Error(`${timing.zone} has no ${wanted.toString()} and no transition after it`);
  // A day that a zone leaves out whole (Samoa had no 30 December 2011) has no post: the next day has its own.
  if (isLeftOut(date, timing.zone)) return undefined;
  return withWindow(date, end, 'gap', timing);
}

function withWindow(date: Temporal.PlainDate, due: Temporal.ZonedDateTime, clock: Day['clock'], timing: Timing): Day {
  const at = due.epochMilliseconds;
  return { date: date.toString(), at, until: at + lateness(at, date, timing), clock };
}

/** How long the late window is open, in milliseconds; never shorter than what counts as on time. */
function lateness(at: number, date: Temporal.PlainDate, { late, zone }: Timing): number {
  switch (late) {
    case '0h':
      return onTime;
    case '1h':
      return hour;
    case '6h':
      return 6 * hour;
    case 'day':
      return Math.max(date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1 - at, onTime);
  }
}

function isLeftOut(date: Temporal.PlainDate, zone: string): boolean {
  return !date.toZonedDateTime(zone).toPlainDate().equals(date);
}

function localDate(now: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
}

function weekdayOf(date: Temporal.PlainDate): Weekday {
  const day = weekdays[date.dayOfWeek - 1];
  if (!day) throw new Error(`${date.toString()} has no day of the week`);
  return day;
}

import { seeDays, type Seen, type Timing } from './schedule.ts';

/**
 * What timings ask for, worked out once and kept for as long as it holds. Ten thousand schedules are asked every minute,
 * and the calendar of a time zone is dear. It knows nothing but calendars: without it everything is the same, only slower.
 */
export interface Calendar {
  look(timing: Timing, now: number): Seen;
}

/** An empty calendar. */
export function makeCalendar(): Calendar {
  const pages = new Map<string, Seen>();
  return {
    look(timing, now) {
      const key = [timing.zone, timing.time, timing.days.join(), timing.late].join(' ');
      const page = pages.get(key);
      if (page && page.from <= now && now < page.to) return page;
      const seen = seeDays(timing, now);
      pages.set(key, seen);
      return seen;
    },
  };
}

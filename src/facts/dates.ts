import { Temporal } from 'temporal-polyfill';

/** A local day as people type it, `2026-07-16`; undefined where there is no such day. */
export function readDate(typed: string): string | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** The instant at which a local day begins, in milliseconds since 1970. */
export function startOf(date: string, zone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;
}

/** The instant at which clocks of a zone show `HH:MM` on a local day, the first one where they do so twice. */
export function instantAt(date: string, clock: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).epochMilliseconds;
}

/** The local days from this one on, so many. */
export function daysFrom(date: string, count: number): string[] {
  const first = Temporal.PlainDate.from(date);
  return Array.from({ length: count }, (_, days) => first.add({ days }).toString());
}

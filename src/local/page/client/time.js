// @ts-check

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Largest first; a month and a year are means, as in Discord's own client.
 * @type {readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]} */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
];

/**
 * What `<t:unix:style>` shows; `unix` in seconds, `now` in milliseconds. Times outside the calendar stay as typed.
 *
 * @param {number} unix
 * @param {string} style t, T, d, D, f, F, s, S or R
 * @param {number} now
 * @param {string} locale
 */
export function showTime(unix, style, now, locale) {
  const date = new Date(unix * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${unix}:${style}>`;
  if (style === 'R') return showDistance(date.getTime() - now, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']).format(date);
}

/** @param {number} distance in milliseconds, negative in the past @param {string} locale */
function showDistance(distance, locale) {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / size), unit);
}

/**
 * The time beside an author's name: the clock today, with the date before.
 *
 * @param {Date} date
 * @param {number} now in milliseconds
 * @param {string} locale
 */
export function showSent(date, now, locale) {
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date);
  if (date.toDateString() === new Date(now).toDateString()) return clock;
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).format(date)}, ${clock}`;
}

/**
 * The day written out, for the line between two days.
 *
 * @param {Date} date
 * @param {string} locale
 */
export function showDay(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

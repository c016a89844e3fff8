/** In the order of ISO 8601, which begins with Monday. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const named: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ['daily', weekdays],
  ['weekdays', weekdays.slice(0, 5)],
]);

export type ReadDays =
  | { readonly kind: 'days'; readonly days: readonly [Weekday, ...Weekday[]] }
  /** The words that name no day. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] };

/** Days of the week as people type them: `daily`, `weekdays`, or some, as `mon, wed fri` or `Monday,Friday`. */
export function readDays(typed: string): ReadDays {
  const words = typed
    .toLowerCase()
    .split(/[\s,;+/]+/)
    .filter((word) => word !== '' && word !== 'and');
  const found = new Set(words.flatMap((word) => named.get(word) ?? weekdays.filter((day) => isName(word, day))));
  const unknown = words.filter((word) => !named.has(word) && !weekdays.some((day) => isName(word, day)));
  const [first, ...others] = weekdays.filter((day) => found.has(day));
  return first && unknown.length === 0
    ? { kind: 'days', days: [first, ...others] }
    : { kind: 'unknown', words: unknown };
}

/** How days are stored: `mon,wed,fri`. */
export function writeDays(days: readonly Weekday[]): string {
  return weekdays.filter((day) => days.includes(day)).join(',');
}

/** `tue`, `tues` and `tuesday` are one day, and nothing shorter than three letters is. */
function isName(word: string, day: Weekday): boolean {
  const whole = full[day];
  return word.length >= 3 && (whole.startsWith(word) || word === `${whole}s`);
}

const full: Readonly<Record<Weekday, string>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

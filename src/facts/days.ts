/** In the order of ISO 8601, which begins with Monday. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** How a language calls what people may type for days: all of them, those of work, and each by its names. */
export interface DayNames {
  readonly daily: string;
  readonly weekdays: string;
  /** Words that stand beside names of days and name none, as `and`. */
  readonly besides: readonly string[];
  readonly days: Readonly<Record<Weekday, readonly string[]>>;
}

const english: DayNames = {
  daily: 'daily',
  weekdays: 'weekdays',
  besides: ['and'],
  days: {
    mon: ['monday', 'mondays'],
    tue: ['tuesday', 'tuesdays'],
    wed: ['wednesday', 'wednesdays'],
    thu: ['thursday', 'thursdays'],
    fri: ['friday', 'fridays'],
    sat: ['saturday', 'saturdays'],
    sun: ['sunday', 'sundays'],
  },
};

export type ReadDays =
  | { readonly kind: 'days'; readonly days: readonly [Weekday, ...Weekday[]] }
  /** The words that name no day. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] };

/**
 * Days of the week as people type them: `daily`, `weekdays`, or some, as `mon, wed fri` or `Monday and Friday`. English
 * is always understood, and the language of `names` with it.
 */
export function readDays(typed: string, names: DayNames = english): ReadDays {
  const words = plain(typed)
    .split(/[\s,;+&/.]+/)
    .filter((word) => word !== '' && ![...english.besides, ...names.besides].map(plain).includes(word));
  const meant = words.map((word) => [...daysOf(word, english), ...daysOf(word, names)]);
  const unknown = words.filter((_, index) => meant[index]?.length === 0);
  const [first, ...others] = weekdays.filter((day) => meant.some((days) => days.includes(day)));
  return first && unknown.length === 0
    ? { kind: 'days', days: [first, ...others] }
    : { kind: 'unknown', words: unknown };
}

/** `tu`, `tues` and `tuesday` are one day, and so are `среда`, `среду` and `средам`; a single letter could be two. */
function daysOf(word: string, { daily, weekdays: work, days }: DayNames): readonly Weekday[] {
  if (word === plain(daily)) return weekdays;
  if (word === plain(work)) return weekdays.slice(0, 5);
  return weekdays.filter((day) => days[day].some((name) => word.length >= 2 && isForm(word, plain(name))));
}

/** Whether a word is the beginning of a name, or the name with another ending. */
function isForm(word: string, name: string): boolean {
  const stem = name.slice(0, Math.max(4, name.length - 2));
  return name.startsWith(word) || (name.length > 4 && word.startsWith(stem) && word.length <= name.length + 4);
}

/** Without what is left out on a foreign keyboard: `mån` and `man` are the same day. */
function plain(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** How days are stored: `mon,wed,fri`. */
export function writeDays(days: readonly Weekday[]): string {
  return weekdays.filter((day) => days.includes(day)).join(',');
}

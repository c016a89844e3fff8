import { weekdays, type Weekday } from '../../facts/days.ts';

/** How a language writes numbers, dates and lists: all formatting of the bot's words stands here. */
export interface Speech<Forms> {
  /** A number with its noun in the form that fits; `#` in the form stands for the number. */
  readonly count: (number: number, forms: Forms) => string;
  readonly writeNumber: (number: number) => string;
  /** A local day `YYYY-MM-DD` written out: `16 July 2026`. */
  readonly writeDay: (day: string) => string;
  /** A year `YYYY`, a month `YYYY-MM`, or a day with its day of the week: `Monday, 16 July 2018`. */
  readonly writeWhen: (date: string) => string;
  /** A local day `YYYY-MM-DD`, short, with its day of the week: `Thu, 16 Jul 2026`. */
  readonly writeDate: (day: string) => string;
  /** The days of the week as people type them, whole and short, in lower case. */
  readonly dayNames: Readonly<Record<Weekday, readonly string[]>>;
}

/** The forms of most languages of Europe: one thing, and any other number. */
export interface TwoForms {
  readonly one: string;
  readonly other: string;
}

/** Russian and Ukrainian: 1, 21, 31 …; 2 to 4, 22 to 24 …; 0, 5 to 20, 25 …. */
export interface ThreeForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** The speech of a language, by its BCP 47 tag; the tag decides how dates look (`en-GB`: the day first). */
export function speak<Forms extends TwoForms | ThreeForms = TwoForms>(tag: string): Speech<Forms> {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    count(number, forms) {
      const form: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
      // French and Spanish have a form for millions, Slavic languages one for fractions: neither is counted here.
      const words = form[rules.select(number)] ?? form.other ?? form.many ?? '';
      return words.replaceAll('#', () => numbers.format(number));
    },
    writeNumber: (number) => numbers.format(number),
    writeDay: (day) => long.format(instantOf(day)),
    writeWhen: (date) =>
      date.length === 4 ? date : (date.length === 7 ? month : full).format(instantOf(`${date}-01`.slice(0, 10))),
    writeDate: (day) => short.format(instantOf(day)),
    dayNames: {
      mon: namesOf(tag, 'mon'),
      tue: namesOf(tag, 'tue'),
      wed: namesOf(tag, 'wed'),
      thu: namesOf(tag, 'thu'),
      fri: namesOf(tag, 'fri'),
      sat: namesOf(tag, 'sat'),
      sun: namesOf(tag, 'sun'),
    },
  };
}

function namesOf(tag: string, day: Weekday): string[] {
  // 1 January 2024 was a Monday.
  const instant = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
  return (['long', 'short'] as const).map((weekday) =>
    new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }).format(instant).toLowerCase().replace(/\.$/, ''),
  );
}

function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

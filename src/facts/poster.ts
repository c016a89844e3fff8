import type { Db } from '../store/tables.ts';
import type { Calendar } from './calendar.ts';
import type { Fact } from './fact.ts';
import type { Looking, Posting } from './outcome.ts';
import type { Patience } from './patience.ts';
import type { Knowing } from './stock.ts';

/** Everything the timer path needs of the world outside. */
export interface Poster extends Knowing {
  readonly db: Db;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Sends a fact to Discord. A throw counts as an unclear answer, and is passed on. */
  readonly post: (order: Order) => Promise<Posting>;
  /** Looks in the channel for a post of the bot with the mark. */
  readonly lookFor: (sought: Sought) => Promise<Looking>;
  /** Whether this process serves the guild; everything else is left to others. */
  readonly serves: (guildId: string) => boolean;
  readonly patience: Patience;
  readonly calendar: Calendar;
  /** Aborted when the process is to end: nothing new is begun. */
  readonly ending: AbortSignal;
}

export interface Order {
  readonly guildId: string;
  readonly channelId: string;
  /** Local day `YYYY-MM-DD` of the schedule. */
  readonly day: string;
  readonly fact: Fact;
  /** To be sent with `enforce_nonce`. */
  readonly nonce: string;
  /** To be shown in the message, letter for letter. */
  readonly mark: string;
  /** When it is aborted, nothing may be sent any more. */
  readonly signal: AbortSignal;
}

export interface Sought {
  readonly guildId: string;
  readonly channelId: string;
  readonly mark: string;
  /** The post was made between these instants, if it was made. They leave room for a clock that is a little off. */
  readonly from: number;
  readonly to: number;
  readonly signal: AbortSignal;
}

/** Something the timer path did, for the log. */
export type Happening = {
  readonly guildId: string;
  readonly scheduleId: string;
  readonly day: string;
} & (
  | { readonly kind: 'posted' | 'late'; readonly factId: string; readonly messageId: string }
  | { readonly kind: 'blocked' | 'unsure' | 'missed' | 'skipped'; readonly why: string }
  /** A bug or an outage of the database; the day is looked after again at the end of the lease. */
  | { readonly kind: 'failed'; readonly error: unknown }
);

import type { Generated, Kysely, Selectable } from 'kysely';

/**
 * The shapes of the rows. Instants are milliseconds since 1970 in UTC, days are local `YYYY-MM-DD`, Discord's ids are
 * text, and `…Json` holds what only one room reads. Every table but `knownFacts` belongs to guilds.
 */
export interface Tables {
  guilds: GuildTable;
  schedules: ScheduleTable;
  facts: FactTable;
  passageTexts: PassageTextTable;
  knownFacts: KnownFactTable;
  ledger: LedgerTable;
  notices: NoticeTable;
  inbox: InboxTable;
  inboxSenders: InboxSenderTable;
  additions: AdditionTable;
  moderatorLog: ModeratorLogTable;
  consents: ConsentTable;
}

/** The database, or a transaction of it: inside a transaction only the transaction may be used. */
export type Db = Kysely<Tables>;

/** A server: what its moderators set, and whether the bot is still there. */
interface GuildTable {
  guildId: string;
  /** Of the facts: no fact twice in a round. Counts from 1. */
  round: Generated<number>;
  logChannelId: string | null;
  /** What commands offer as time zone first. */
  zone: string | null;
  answers: Generated<'public' | 'private'>;
  cooldownSeconds: Generated<number>;
  /** How long the moderators' log and settled inbox entries are kept. */
  retentionDays: Generated<number>;
  leftAt: number | null;
}

interface ScheduleTable {
  guildId: string;
  scheduleId: string;
  channelId: string;
  /** Local time `HH:MM` in `zone`, an IANA name. */
  time: string;
  zone: string;
  /** Comma-separated: `mon,tue,wed,thu,fri,sat,sun`, in this order. */
  days: string;
  late: LateWindow;
  usedUp: 'stop' | 'recycle';
  state: 'running' | 'paused' | 'stopped';
  /** Only when stopped by itself: all facts are used. */
  stoppedBy: 'moderator' | 'used-up' | null;
  /** Days due before this are nobody's: set by start and resume. */
  fromAt: number;
  /** Paused until then; null with `paused` means until somebody resumes. */
  pausedUntil: number | null;
  /** Last local day known to be settled, only to save looking; the ledger's row is what counts. */
  settledThrough: Generated<string>;
}

/** How long after its time a post may still be made; `0h` leaves the few minutes that count as on time. */
export const lateWindows = ['0h', '1h', '6h', 'day'] as const;
export type LateWindow = (typeof lateWindows)[number];

/**
 * A fact that moderators added, or what they did with a fact of the knowledge folder (a row only where they did
 * something: then its words stay in the folder and all the columns of its words are null).
 */
interface FactTable {
  guildId: string;
  factId: string;
  origin: 'own' | 'knowledge';
  state: 'queued' | 'waiting' | 'removed';
  /** Place in the queue, ascending; null outside it. */
  position: number | null;
  text: string | null;
  /** One of passage and link, for own facts. */
  passageId: string | null;
  link: string | null;
  /** `MM-DD`: to be posted on this day of the year only. */
  day: string | null;
  /** The passage as it was when a moderator approved it last; its text is in `passageTexts`. */
  approvedHash: string | null;
  /** How the one who suggested it is named, where they wished. */
  credit: string | null;
  addedAt: number;
  changedAt: number;
}

/** Texts of passages by their hash, so that a held fact can be shown with both versions. */
interface PassageTextTable {
  hash: string;
  /** Empty for public knowledge; a server's own text goes with the server. */
  guildId: string;
  text: string;
}

/** The facts of the knowledge folder as they were first seen: these words rest on this version of their passage. */
interface KnownFactTable {
  factId: string;
  /** A fact whose words were changed was looked at by whoever changed them, so it is seen anew. */
  textHash: string;
  passageHash: string;
  seenAt: number;
}

export const ledgerStates = ['claimed', 'posted', 'late', 'skipped', 'missed', 'blocked', 'unsure'] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** One row for each guild, schedule and local day: to insert it *is* the claim. */
interface LedgerTable {
  guildId: string;
  scheduleId: string;
  day: string;
  state: LedgerState;
  dueAt: number;
  /** End of the late window. */
  untilAt: number;
  channelId: string;
  /** The fact as it was then; null where none was chosen (skipped, missed). */
  factId: string | null;
  factText: string | null;
  factSource: string | null;
  /** The round it counts for; null where it does not use the fact up. */
  round: number | null;
  /** Rises with each claim of the row, so that a claimant who was given up cannot record. */
  attempt: number;
  /** When it was claimed first; nothing can have been posted before. */
  claimedAt: number | null;
  /** When anybody may take the row up (again); null when it is settled. While claimed: the end of the lease. */
  retryAt: number | null;
  messageId: string | null;
  postedAt: number | null;
  reasonJson: string | null;
  changedAt: number;
}

/** What moderators must be told, once. */
interface NoticeTable {
  guildId: string;
  /** What it is about, so that the same is not told twice: `blocked:daily`, `low:3`. */
  topic: string;
  noticeJson: string;
  madeAt: number;
  toldAt: number | null;
}

interface InboxTable {
  guildId: string;
  /** Counts from 1 in each guild. */
  number: number;
  kind: 'proposal' | 'problem' | 'question';
  state: 'open' | 'approved' | 'linked' | 'rejected';
  text: string;
  source: string | null;
  /** What a problem is about: a passage id. */
  about: string | null;
  /** Equal for what says the same: duplicates are one row. */
  likeness: string;
  /** How often it came. */
  times: number;
  reason: string | null;
  /** The fact or passage it became. */
  became: string | null;
  madeAt: number;
  closedAt: number | null;
}

/** Who sent it: a row only where they pressed a button that says so. */
interface InboxSenderTable {
  guildId: string;
  number: number;
  memberId: string;
  /** The name to be credited, where they wished. */
  credit: string | null;
  /** 1: wants to be told what became of it. */
  wantsWord: number;
  sentAt: number;
}

/** A passage that moderators added: found in this guild only. */
interface AdditionTable {
  guildId: string;
  additionId: string;
  title: string;
  text: string;
  source: string;
  credit: string | null;
  addedAt: number;
  removedAt: number | null;
}

interface ModeratorLogTable {
  guildId: string;
  number: number;
  at: number;
  /** Null after that person asked to be forgotten. */
  moderatorId: string | null;
  /** `fact.add`, `schedule.set` … */
  what: string;
  about: string;
  beforeJson: string | null;
  afterJson: string | null;
}

/** What a member agreed to by pressing a button that says so. */
interface ConsentTable {
  memberId: string;
  guildId: string;
  what: string;
  givenAt: number;
}

export type GuildRow = Selectable<GuildTable>;
export type ScheduleRow = Selectable<ScheduleTable>;
export type FactRow = Selectable<FactTable>;
export type LedgerRow = Selectable<LedgerTable>;
export type NoticeRow = Selectable<NoticeTable>;
export type InboxRow = Selectable<InboxTable>;
export type AdditionRow = Selectable<AdditionTable>;
export type ModeratorLogRow = Selectable<ModeratorLogTable>;
export type ConsentRow = Selectable<ConsentTable>;

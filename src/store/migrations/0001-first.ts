import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Facts, schedules, the ledger, and what moderators and members leave behind. SQL that both databases speak. */
export const first: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table guilds (
    guild_id text primary key,
    round integer not null default 1,
    log_channel_id text,
    zone text,
    answers text not null default 'public' check (answers in ('public', 'private')),
    cooldown_seconds integer not null default 0,
    retention_days integer not null default 365,
    left_at bigint
  )`,
  `create table schedules (
    guild_id text not null,
    schedule_id text not null,
    channel_id text not null,
    time text not null,
    zone text not null,
    days text not null,
    late text not null check (late in ('0h', '1h', '6h', 'day')),
    used_up text not null check (used_up in ('stop', 'recycle')),
    state text not null check (state in ('running', 'paused', 'stopped')),
    stopped_by text check (stopped_by in ('moderator', 'used-up')),
    from_at bigint not null,
    paused_until bigint,
    settled_through text not null default '',
    primary key (guild_id, schedule_id)
  )`,
  `create table facts (
    guild_id text not null,
    fact_id text not null,
    origin text not null check (origin in ('own', 'knowledge')),
    state text not null check (state in ('queued', 'waiting', 'removed')),
    position integer,
    text text,
    passage_id text,
    link text,
    day text,
    approved_hash text,
    credit text,
    added_at bigint not null,
    changed_at bigint not null,
    primary key (guild_id, fact_id),
    check (origin = 'knowledge' or (text is not null and (passage_id is not null or link is not null)))
  )`,
  `create table passage_texts (
    hash text not null,
    guild_id text not null default '',
    text text not null,
    primary key (hash, guild_id)
  )`,
  `create table known_facts (
    fact_id text not null,
    text_hash text not null,
    passage_hash text not null,
    seen_at bigint not null,
    primary key (fact_id, text_hash)
  )`,
  `create table ledger (
    guild_id text not null,
    schedule_id text not null,
    day text not null,
    state text not null check (state in ('claimed', 'posted', 'late', 'skipped', 'missed', 'blocked', 'unsure')),
    due_at bigint not null,
    until_at bigint not null,
    channel_id text not null,
    fact_id text,
    fact_text text,
    fact_source text,
    round integer,
    attempt integer not null,
    claimed_at bigint,
    retry_at bigint,
    message_id text,
    posted_at bigint,
    reason_json text,
    changed_at bigint not null,
    primary key (guild_id, schedule_id, day)
  )`,
  // The database's own word that no fact is used twice in a round, whoever chooses.
  `create unique index ledger_uses on ledger (guild_id, round, fact_id)
    where state in ('claimed', 'posted', 'late', 'unsure') and round is not null`,
  `create index ledger_unfinished on ledger (retry_at) where retry_at is not null`,
  `create table notices (
    guild_id text not null,
    topic text not null,
    notice_json text not null,
    made_at bigint not null,
    told_at bigint,
    primary key (guild_id, topic)
  )`,
  `create table inbox (
    guild_id text not null,
    number integer not null,
    kind text not null check (kind in ('proposal', 'problem', 'question')),
    state text not null check (state in ('open', 'approved', 'linked', 'rejected')),
    text text not null,
    source text,
    about text,
    likeness text not null,
    times integer not null,
    reason text,
    became text,
    made_at bigint not null,
    closed_at bigint,
    primary key (guild_id, number)
  )`,
  `create unique index inbox_open on inbox (guild_id, kind, likeness) where state = 'open'`,
  `create table inbox_senders (
    guild_id text not null,
    number integer not null,
    member_id text not null,
    credit text,
    wants_word integer not null check (wants_word in (0, 1)),
    sent_at bigint not null,
    primary key (guild_id, number, member_id)
  )`,
  `create index inbox_senders_member on inbox_senders (member_id)`,
  `create table additions (
    guild_id text not null,
    addition_id text not null,
    title text not null,
    text text not null,
    source text not null,
    credit text,
    added_at bigint not null,
    removed_at bigint,
    primary key (guild_id, addition_id)
  )`,
  `create table moderator_log (
    guild_id text not null,
    number integer not null,
    at bigint not null,
    moderator_id text,
    what text not null,
    about text not null,
    before_json text,
    after_json text,
    primary key (guild_id, number)
  )`,
  `create index moderator_log_moderator on moderator_log (moderator_id)`,
  `create table consents (
    member_id text not null,
    guild_id text not null,
    what text not null,
    given_at bigint not null,
    primary key (member_id, guild_id, what)
  )`,
];

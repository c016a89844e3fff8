import { holdGuild, changeGuild } from '../store/guilds.ts';
import { insertDay, isGivenUp, readDay, settle, takeUp, type DayKey } from '../store/ledger.ts';
import { dropNotices } from '../store/notices.ts';
import { changeSchedule, readSchedule } from '../store/schedules.ts';
import type { Db, GuildRow, LedgerRow, ScheduleRow } from '../store/tables.ts';
import type { Fact } from './fact.ts';
import { notify } from './notice.ts';
import { writeReason } from './outcome.ts';
import { isRunning, readTiming } from './plan.ts';
import type { Poster } from './poster.ts';
import { countLeft, lowStock, nextFact, refill } from './queue.ts';
import { dueDay, type Day } from './schedule.ts';
import { readStock, type Stock } from './stock.ts';

export type Claimed =
  /** The day is the caller's until the lease ends, and so is its fact. */
  | { readonly kind: 'claimed'; readonly row: LedgerRow; readonly fact: Fact }
  /** Somebody else has it, or had it. */
  | { readonly kind: 'taken' }
  /** The schedule was paused, stopped, changed or removed meanwhile. */
  | { readonly kind: 'called-off' }
  /** There is no fact for this day; it is written down as skipped. */
  | { readonly kind: 'nothing'; readonly why: 'dated-only' | 'used-up'; readonly day: string };

/**
 * Claims the day of a schedule that is due, with its fact, for exactly one of all who try. Everything is read again
 * inside the transaction, which holds the guild, so that two claims never choose the same fact.
 */
export async function claimDue(poster: Poster, guildId: string, scheduleId: string): Promise<Claimed> {
  return poster.db.transaction().execute(async (trx) => {
    const now = poster.clock();
    const guild = await holdGuild(trx, guildId);
    const schedule = await readSchedule(trx, guildId, scheduleId);
    const day = schedule && isPosting(guild, schedule, now) ? dueDay(now, readTiming(schedule)) : undefined;
    if (!schedule || !day) return { kind: 'called-off' };
    await changeSchedule(trx, guildId, scheduleId, { settledThrough: day.date });
    const key = { guildId, scheduleId, day: day.date };
    const existing = await readDay(trx, key);
    if (existing && !isUntouched(existing)) {
      if (isGivenUp(existing)) await reopen(trx, poster, existing, day, now);
      else if (isWaiting(existing) && existing.untilAt < day.until)
        await settle(trx, existing, { dueAt: day.at, untilAt: day.until, changedAt: now });
      return { kind: 'taken' };
    }
    const choice = await choose(trx, poster, guild, schedule, key, now);
    const start = startRow(key, day, schedule.channelId, now);
    if (choice.kind !== 'fact') {
      const skipped = { state: 'skipped', reasonJson: writeReason({ kind: choice.kind }) } as const;
      if (!existing) await insertDay(trx, { ...start, ...skipped });
      else await settle(trx, existing, { ...skipped, dueAt: day.at, untilAt: day.until, changedAt: now });
      return { kind: 'nothing', why: choice.kind, day: day.date };
    }
    const claim = { ...start, ...holding(choice, now, poster.patience.lease), claimedAt: now };
    const row = existing ? await takeUp(trx, existing, claim) : await insertClaim(trx, claim);
    return row ? { kind: 'claimed', row, fact: choice.fact } : { kind: 'taken' };
  });
}

/**
 * Missed without ever having been claimed, so certainly not posted. It is due just now all the same: whoever wrote that
 * down had a clock that was ahead, or the schedule has a later time since.
 */
function isUntouched({ state, claimedAt }: LedgerRow): boolean {
  return state === 'missed' && claimedAt === null;
}

/** Taken up by somebody, unsure or blocked; with a later time of the schedule it waits until the end of that window. */
function isWaiting({ state, messageId }: LedgerRow): boolean {
  return messageId === null && (state === 'claimed' || state === 'unsure' || state === 'blocked');
}

/**
 * Hands a given up day, which was claimed once, to whoever comes next. A blocked one can be tried at once: Discord has
 * said no. Otherwise a send that began before the day was given up may still be under way, by another clock than ours.
 */
async function reopen(trx: Db, { patience }: Poster, row: LedgerRow, day: Day, now: number): Promise<void> {
  const retryAt = row.state === 'blocked' ? now : now + patience.lease + patience.arrival;
  await settle(trx, row, { dueAt: day.at, untilAt: day.until, retryAt, changedAt: now });
}

async function insertClaim(trx: Db, row: LedgerRow): Promise<LedgerRow | undefined> {
  return (await insertDay(trx, row)) ? row : undefined;
}

/** Claims a day again that was certainly not posted, with the fact that is next by now, as long as it is in time. */
export async function claimAgain(poster: Poster, blocked: LedgerRow, until = blocked.untilAt): Promise<Claimed> {
  return poster.db.transaction().execute(async (trx) => {
    const now = poster.clock();
    const { guildId, scheduleId } = blocked;
    const guild = await holdGuild(trx, guildId);
    const schedule = await readSchedule(trx, guildId, scheduleId);
    if (!schedule || !isPosting(guild, schedule, now) || now > until) return { kind: 'called-off' };
    const choice = await choose(trx, poster, guild, schedule, blocked, now);
    if (choice.kind !== 'fact') return { kind: 'nothing', why: choice.kind, day: blocked.day };
    const change = { ...holding(choice, now, poster.patience.lease), channelId: schedule.channelId };
    const row = await takeUp(trx, blocked, { ...change, claimedAt: blocked.claimedAt ?? now });
    return row ? { kind: 'claimed', row, fact: choice.fact } : { kind: 'taken' };
  });
}

/** Whether a schedule may post at all now. */
export function isPosting(guild: Pick<GuildRow, 'leftAt'>, schedule: ScheduleRow, now: number): boolean {
  return guild.leftAt === null && isRunning(schedule, now);
}

interface Choice {
  readonly kind: 'fact';
  readonly fact: Fact;
  readonly round: number;
}

/** The next fact of the guild, in a new round where the schedule wishes that; what moderators must know is put down. */
async function choose(
  trx: Db,
  poster: Poster,
  guild: GuildRow,
  schedule: ScheduleRow,
  { day }: Pick<DayKey, 'day'>,
  now: number,
): Promise<Choice | { readonly kind: 'dated-only' | 'used-up' }> {
  const { guildId, round } = guild;
  const { scheduleId } = schedule;
  const stock = await readStock(trx, poster, guildId, round);
  await notifyHeld(trx, guildId, stock, now);
  const next = nextFact(stock, day, { seed: guildId, round });
  if (next.kind === 'fact') {
    await dropNotices(trx, guildId, `dated-only:${scheduleId}:`);
    await warnWhenLow(trx, schedule, stock, next.fact, now);
    return { ...next, round };
  }
  if (schedule.usedUp === 'recycle' && countLeft(refill(stock)) > 0) {
    await changeGuild(trx, guildId, { round: round + 1 });
    const again = nextFact(refill(stock), day, { seed: guildId, round: round + 1 });
    if (again.kind === 'fact') return { ...again, round: round + 1 };
  }
  if (next.kind === 'used-up') {
    await changeSchedule(trx, guildId, scheduleId, { state: 'stopped', stoppedBy: 'used-up' });
    const held = stock.facts.filter((each) => each.held && each.place !== 'removed').length;
    await notify(trx, guildId, { kind: 'used-up', scheduleId, held }, now);
  } else await notify(trx, guildId, { kind: 'dated-only', scheduleId }, now);
  return { kind: next.kind };
}

/** A warning when few facts are left after this one; it comes again when the stock was filled meanwhile. */
async function warnWhenLow(trx: Db, schedule: ScheduleRow, stock: Stock, fact: Fact, now: number): Promise<void> {
  const { guildId, usedUp } = schedule;
  const left = countLeft(stock) - (fact.day === undefined ? 1 : 0);
  if (left <= lowStock) await notify(trx, guildId, { kind: 'low', left, again: usedUp === 'recycle' }, now);
  else await dropNotices(trx, guildId, 'low:');
}

/** Tells of the facts that are held, once each; one that is not any more would be told again. */
async function notifyHeld(trx: Db, guildId: string, stock: Stock, now: number): Promise<void> {
  const free = stock.facts.filter(({ held }) => !held);
  await dropNotices(trx, guildId, ...free.map(({ fact }) => `held:${fact.id}:`));
  for (const { fact, held, place } of stock.facts)
    if (held && place !== 'removed')
      await notify(trx, guildId, { kind: 'held', factId: fact.id, passage: held.passage }, now);
}

/** A row of the ledger that says nothing yet. */
export function startRow(key: DayKey, day: Pick<Day, 'at' | 'until'>, channelId: string, now: number): LedgerRow {
  return {
    guildId: key.guildId,
    scheduleId: key.scheduleId,
    day: key.day,
    state: 'claimed',
    dueAt: day.at,
    untilAt: day.until,
    channelId,
    factId: null,
    factText: null,
    factSource: null,
    round: null,
    attempt: 1,
    claimedAt: null,
    retryAt: null,
    messageId: null,
    postedAt: null,
    reasonJson: null,
    changedAt: now,
  };
}

/** What a claim writes into the row: the fact as it is now, and until when it is held. */
export function holding({ fact, round }: { fact: Fact; round: number | null }, now: number, lease: number) {
  return {
    factId: fact.id,
    factText: fact.text,
    factSource: JSON.stringify({ source: fact.source, day: fact.day }),
    round,
    retryAt: now + lease,
    reasonJson: null,
    changedAt: now,
  };
}

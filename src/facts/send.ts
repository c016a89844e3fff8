import { setTimeout as wait } from 'node:timers/promises';
import { byHand, settle } from '../store/ledger.ts';
import { dropNotices } from '../store/notices.ts';
import type { LedgerRow } from '../store/tables.ts';
import type { Fact } from './fact.ts';
import { markOf, nonceOf } from './mark.ts';
import { notify } from './notice.ts';
import { writeReason, type Posting, type Reason, type Refusal } from './outcome.ts';
import type { Happening, Poster } from './poster.ts';
import { onTime } from './schedule.ts';

/** Posts a claimed fact and writes down what came of it. A throw of `post` is written down as unclear and passed on. */
export async function send(poster: Poster, row: LedgerRow, fact: Fact): Promise<Happening> {
  return recordPosting(poster, row, await order(poster, row, fact));
}

/** The same for somebody who waits for Discord's answer; what it refuses is tried again only if it counts for a day. */
export async function sendNow(poster: Poster, row: LedgerRow, fact: Fact): Promise<Posting> {
  const posting = await order(poster, row, fact);
  if (posting.kind === 'posted' || posting.kind === 'unclear') await recordPosting(poster, row, posting);
  else {
    const why = posting.kind === 'refused' ? posting.why : ({ kind: 'unreachable', words: posting.why } as const);
    const pause = Math.max(poster.patience.refused, row.dueAt - poster.clock());
    if (row.scheduleId.startsWith(byHand)) await close(poster, row, 'blocked', why);
    else await leave(poster, row, 'blocked', why, pause);
  }
  return posting;
}

async function order(poster: Poster, row: LedgerRow, fact: Fact): Promise<Posting> {
  const { guildId, channelId, day } = row;
  const wanted = { guildId, channelId, day, fact, nonce: nonceOf(row), mark: markOf(row) };
  const { lease, margin } = poster.patience;
  try {
    return await within(lease - margin, (signal) => poster.post({ ...wanted, signal }));
  } catch (error) {
    await recordPosting(poster, row, { kind: 'unclear', why: 'an error of the bot' });
    throw error;
  }
}

/** Ends in `unclear` when the time is over, whether or not the sender listens to the signal. */
async function within(ms: number, post: (signal: AbortSignal) => Promise<Posting>): Promise<Posting> {
  const giveUp = new AbortController();
  const late = new AbortController();
  try {
    return await Promise.race([
      post(late.signal),
      wait(ms, undefined, { signal: giveUp.signal }).then((): Posting => {
        late.abort();
        return { kind: 'unclear', why: 'no answer in time' };
      }),
    ]);
  } finally {
    giveUp.abort();
  }
}

/** Writes down how a send ended. */
export async function recordPosting(poster: Poster, row: LedgerRow, posting: Posting): Promise<Happening> {
  switch (posting.kind) {
    case 'posted':
      return recordPosted(poster, row, posting);
    case 'refused':
      return recordBlocked(poster, row, posting.why);
    case 'unsent':
      return leave(poster, row, 'blocked', { kind: 'unreachable', words: posting.why }, poster.patience.unreachable);
    case 'unclear':
      return leave(poster, row, 'unsure', { kind: 'unclear', words: posting.why }, poster.patience.arrival);
  }
}

/** Writes down a post that is there; a channel that was blocked is not any more. */
export async function recordPosted(
  poster: Poster,
  row: LedgerRow,
  { messageId, at }: { readonly messageId: string; readonly at: number },
): Promise<Happening> {
  const { db, clock } = poster;
  const { guildId, scheduleId, day, dueAt } = row;
  const state = at <= dueAt + onTime ? 'posted' : 'late';
  await settle(db, row, { state, messageId, postedAt: at, retryAt: null, reasonJson: null, changedAt: clock() });
  await dropNotices(db, guildId, `blocked:${scheduleId}:`, `unsure:${scheduleId}:${day}:`);
  return { kind: state, guildId, scheduleId, day, factId: row.factId ?? '', messageId };
}

/** Writes down that nothing was posted and nothing will be. */
export async function close(
  poster: Poster,
  row: LedgerRow,
  state: 'missed' | 'skipped' | 'blocked',
  why: Reason,
): Promise<Happening> {
  const { guildId, scheduleId, day } = row;
  const change = { state, retryAt: null, reasonJson: writeReason(why), changedAt: poster.clock() };
  await settle(poster.db, row, change);
  return { kind: state, guildId, scheduleId, day, why: why.kind };
}

/** Leaves the day to whoever comes after `pause` milliseconds, or for good; a blocked one until its window ends. */
export async function leave(
  poster: Poster,
  row: LedgerRow,
  state: 'blocked' | 'unsure',
  why: Reason,
  pause: number | undefined,
): Promise<Happening> {
  const now = poster.clock();
  const { guildId, scheduleId, day, untilAt } = row;
  const last = state === 'blocked' ? Math.max(untilAt, now) + 1 : Infinity;
  const retryAt = pause === undefined ? null : Math.min(now + pause, last);
  const change = { state, retryAt, reasonJson: writeReason(why), changedAt: now };
  await settle(poster.db, row, change);
  return { kind: state, guildId, scheduleId, day, why: why.kind };
}

async function recordBlocked(poster: Poster, row: LedgerRow, why: Refusal): Promise<Happening> {
  const { guildId, scheduleId, channelId } = row;
  const happening = await leave(poster, row, 'blocked', why, poster.patience.refused);
  await notify(poster.db, guildId, { kind: 'blocked', scheduleId, channelId, why }, poster.clock());
  return happening;
}

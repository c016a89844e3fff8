import { z } from 'zod';
import { readFact } from '../store/facts.ts';
import { readGuild } from '../store/guilds.ts';
import { byHand, listUsed, settle, takeUp } from '../store/ledger.ts';
import { readSchedule } from '../store/schedules.ts';
import type { LedgerRow } from '../store/tables.ts';
import { claimAgain, isPosting } from './claim.ts';
import { factSource, type Fact } from './fact.ts';
import { markOf } from './mark.ts';
import { notify } from './notice.ts';
import { readReason, type Looking } from './outcome.ts';
import type { Happening, Poster } from './poster.ts';
import { close, leave, recordPosted, send } from './send.ts';

/** Why nobody could look. */
type Blind = Extract<Looking, { kind: 'blind' }>['why'];

/**
 * Goes on with a row that waits: a claim that was given up, an unsure day, a blocked one, or one that a clock that was
 * ahead took for missed. Undefined: not ours.
 */
export async function recover(poster: Poster, row: LedgerRow): Promise<Happening | undefined> {
  if (row.state === 'blocked') return tryAgain(poster, row, row.untilAt);
  if (row.state === 'missed') return lookFirst(poster, row);
  const now = poster.clock();
  const { lease } = poster.patience;
  const held = await takeUp(poster.db, row, { retryAt: now + lease, changedAt: now });
  if (!held) return undefined;
  const looking = await look(poster, held, row.retryAt ?? now);
  switch (looking.kind) {
    case 'found':
      return recordPosted(poster, held, looking);
    case 'absent':
      return sendAfterAll(poster, held);
    case 'blind':
      return stayUnsure(poster, held, looking.why);
  }
}

/** A missed day has no fact of its own any more: it is looked for, and only then claimed with the one that is next. */
async function lookFirst(poster: Poster, row: LedgerRow): Promise<Happening | undefined> {
  const looking = await look(poster, row, row.retryAt ?? row.untilAt);
  switch (looking.kind) {
    case 'found':
      return recordPosted(poster, await withoutUsed(poster, row), looking);
    case 'absent':
      return tryAgain(poster, row, lastInstant(poster, row));
    case 'blind':
      return stayMissed(poster, row, looking.why);
  }
}

/** The row as it may be written down as posted: its round only where no other day has used the fact since. */
async function withoutUsed({ db }: Poster, row: LedgerRow): Promise<LedgerRow> {
  const used = row.round === null || row.factId === null ? [] : await listUsed(db, row.guildId, row.round);
  if (row.factId === null || !used.includes(row.factId)) return row;
  await settle(db, row, { round: null });
  return { ...row, round: null };
}

/** Stays as it is, and is looked for again until its window ends; moderators are told once that nobody can look. */
async function stayMissed(poster: Poster, row: LedgerRow, why: Blind): Promise<Happening | undefined> {
  const { db, clock, patience } = poster;
  const now = clock();
  if (now > lastInstant(poster, row)) return close(poster, row, 'missed', { kind: 'too-late' });
  const { guildId, scheduleId, channelId, day } = row;
  if (why.kind !== 'unreachable') await notify(db, guildId, { kind: 'unsure', scheduleId, channelId, day }, now);
  await settle(db, row, { retryAt: now + (why.kind === 'unreachable' ? patience.unreachable : patience.refused) });
  return undefined;
}

/** A day that was certainly not posted, until then; afterwards it says for good why. */
async function tryAgain(poster: Poster, row: LedgerRow, until: number): Promise<Happening | undefined> {
  const claimed = await claimAgain(poster, row, until);
  switch (claimed.kind) {
    case 'claimed':
      return send(poster, claimed.row, claimed.fact);
    case 'taken':
      return undefined;
    case 'nothing':
      return close(poster, row, 'skipped', { kind: claimed.why });
    case 'called-off': {
      const why = readReason(row.reasonJson) ?? { kind: 'too-late' };
      return close(poster, row, row.state === 'missed' || why.kind === 'unreachable' ? 'missed' : 'blocked', why);
    }
  }
}

/** For clocks that differ, and for a message that was long on its way; so much more is looked through. */
const slack = { before: 60_000, after: 600_000 } as const;

async function look(poster: Poster, row: LedgerRow, heldUntil: number): Promise<Looking> {
  const { guildId, channelId } = row;
  const { lease, margin } = poster.patience;
  const from = (row.claimedAt ?? row.dueAt) - slack.before;
  const to = heldUntil + slack.after;
  const signal = AbortSignal.timeout(lease - margin);
  return poster.lookFor({ guildId, channelId, mark: markOf(row), from, to, signal });
}

/**
 * Nothing was posted. What was claimed in time may still be posted a little after the late window: as long as it took
 * to make sure of that, so that a bot that dies in the last minute and comes back does not lose the day.
 */
async function sendAfterAll(poster: Poster, row: LedgerRow): Promise<Happening | undefined> {
  const { lease } = poster.patience;
  const schedule = await readSchedule(poster.db, row.guildId, row.scheduleId);
  const guild = await readGuild(poster.db, row.guildId);
  const now = poster.clock();
  if (now > lastInstant(poster, row)) return close(poster, row, 'missed', { kind: 'too-late' });
  const wanted = row.scheduleId.startsWith(byHand) || (schedule && guild && isPosting(guild, schedule, now));
  if (!wanted) return close(poster, row, 'skipped', { kind: 'called-off' });
  const credit = (await readFact(poster.db, row.guildId, row.factId ?? ''))?.credit ?? undefined;
  // The look took part of the lease, which the send needs whole; and the schedule may have another channel by now.
  const channelId = schedule?.channelId ?? row.channelId;
  const held = await takeUp(poster.db, row, { channelId, retryAt: now + lease, changedAt: now });
  return held && send(poster, held, { ...readSnapshot(held), credit });
}

function lastInstant({ patience: { lease, arrival } }: Poster, { untilAt }: LedgerRow): number {
  return untilAt + 2 * lease + arrival;
}

async function stayUnsure(poster: Poster, row: LedgerRow, why: Blind): Promise<Happening> {
  const { refused, unreachable, looking } = poster.patience;
  const { guildId, scheduleId, channelId, day, untilAt, dueAt } = row;
  const now = poster.clock();
  // Discord being away is no matter for moderators, until it is too late to post.
  if (why.kind !== 'unreachable' || now > untilAt)
    await notify(poster.db, guildId, { kind: 'unsure', scheduleId, channelId, day }, now);
  const pause = why.kind === 'unreachable' ? unreachable : refused;
  return leave(poster, row, 'unsure', why, now > dueAt + looking ? undefined : pause);
}

const snapshot = z.object({ source: factSource, day: z.string().optional() });

/** The fact as it was when it was claimed, whatever became of it since; who suggested it is not written down. */
export function readSnapshot({ factId, factText, factSource: json, ...row }: LedgerRow): Fact {
  if (factId === null || factText === null || json === null)
    throw new Error(`the ledger has no fact for ${row.scheduleId} of guild ${row.guildId} on ${row.day}`);
  const { source, day } = snapshot.parse(JSON.parse(json));
  return { id: factId, text: factText, source, day, credit: undefined };
}

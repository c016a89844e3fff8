import { holdGuild } from '../store/guilds.ts';
import { byHand, insertDay, readDay, takeUp, type DayKey } from '../store/ledger.ts';
import { logChange } from '../store/moderator-log.ts';
import { readSchedule } from '../store/schedules.ts';
import type { Db, GuildRow, LedgerRow, LedgerState } from '../store/tables.ts';
import { signed, type By } from './by.ts';
import { holding, startRow } from './claim.ts';
import type { Fact } from './fact.ts';
import type { Posting } from './outcome.ts';
import type { Poster } from './poster.ts';
import { nextFact } from './queue.ts';
import { dateAt, dayAt, onTime } from './schedule.ts';
import { readTiming } from './plan.ts';
import { sendNow } from './send.ts';
import { readStock, type Held, type Stocked } from './stock.ts';

/** What a moderator asks for with *Post now*. */
export interface Wish extends Pick<By, 'guildId' | 'moderatorId'> {
  readonly channelId: string;
  /** The next fact where none is named. */
  readonly factId: string | undefined;
  /** The schedule whose day of today it counts as; undefined: it comes on top. */
  readonly counts: string | undefined;
  /** The same for the same press of the button, however often it arrives: the interaction's id. */
  readonly press: string;
}

export type PostedNow =
  | { readonly kind: 'done'; readonly posting: Posting; readonly fact: Fact; readonly day: string }
  /** Today's post is there, or on its way. */
  | { readonly kind: 'taken'; readonly row: LedgerRow }
  | { readonly kind: 'unknown-fact' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'held'; readonly factId: string; readonly held: Held }
  /** No fact is free. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-schedule' };

/** In these states a day has no post, so that a moderator may still make it. */
const open: ReadonlySet<LedgerState> = new Set(['missed', 'skipped', 'blocked']);

/** Posts a fact now, once for each press, and as the day of a schedule at most once for each day. */
export async function postNow(poster: Poster, wish: Wish): Promise<PostedNow> {
  const claimed = await claimNow(poster, wish);
  if (!('row' in claimed) || claimed.kind === 'taken') return claimed;
  const posting = await sendNow(poster, claimed.row, claimed.fact);
  return { kind: 'done', posting, fact: claimed.fact, day: claimed.row.day };
}

type ClaimedNow = Exclude<PostedNow, { kind: 'done' }> | { readonly kind: 'claimed'; row: LedgerRow; fact: Fact };

async function claimNow(poster: Poster, wish: Wish): Promise<ClaimedNow> {
  return poster.db.transaction().execute(async (trx) => {
    const now = poster.clock();
    const guild = await holdGuild(trx, wish.guildId);
    const start = await startNow(trx, guild, wish, now);
    if (!start) return { kind: 'no-schedule' };
    const existing = await readDay(trx, start);
    if (existing && !open.has(existing.state)) return { kind: 'taken', row: existing };
    const chosen = await chooseNow(trx, poster, guild, wish, start);
    if (chosen.kind !== 'fact') return chosen;
    const change = { ...holding(chosen, now, poster.patience.lease), channelId: wish.channelId, claimedAt: now };
    const log = { what: 'fact.post', about: chosen.fact.id, before: existing?.state, after: start.day };
    await logChange(trx, { ...signed({ ...wish, now }), ...log });
    if (!existing) {
      const row = { ...start, ...change };
      if (!(await insertDay(trx, row))) throw new Error('a row came into being while its guild was held');
      return { kind: 'claimed', row, fact: chosen.fact };
    }
    const row = await takeUp(trx, existing, change);
    return row ? { kind: 'claimed', row, fact: chosen.fact } : { kind: 'taken', row: existing };
  });
}

/** The row that the post would have: today's of its schedule, or one of its own. */
async function startNow(trx: Db, guild: GuildRow, wish: Wish, now: number): Promise<LedgerRow | undefined> {
  const { guildId, channelId } = wish;
  if (wish.counts === undefined) {
    const key: DayKey = { guildId, scheduleId: `${byHand}${wish.press}`, day: dateAt(now, guild.zone ?? 'UTC') };
    return startRow(key, { at: now, until: now + onTime }, channelId, now);
  }
  const schedule = await readSchedule(trx, guildId, wish.counts);
  if (!schedule) return undefined;
  const date = dateAt(now, schedule.zone);
  const day = dayAt(date, readTiming(schedule)) ?? { at: now, until: now + onTime };
  return startRow({ guildId, scheduleId: wish.counts, day: date }, day, channelId, now);
}

async function chooseNow(
  trx: Db,
  poster: Poster,
  { guildId, round }: GuildRow,
  { factId }: Wish,
  { day }: LedgerRow,
): Promise<
  | { readonly kind: 'fact'; readonly fact: Fact; readonly round: number | null }
  | Extract<PostedNow, { kind: 'unknown-fact' | 'removed' | 'held' | 'nothing' }>
> {
  const stock = await readStock(trx, poster, guildId, round);
  if (factId === undefined) {
    const next = nextFact(stock, day, { seed: guildId, round });
    return next.kind === 'fact' ? { ...next, round } : { kind: 'nothing' };
  }
  const named: Stocked | undefined = stock.facts.find((each) => each.fact.id === factId);
  if (!named) return { kind: 'unknown-fact' };
  if (named.place === 'removed') return { kind: 'removed' };
  if (named.held) return { kind: 'held', factId, held: named.held };
  // Named on purpose, a fact may be posted again; then it counts for no round.
  return { kind: 'fact', fact: named.fact, round: named.used ? null : round };
}

import { readDay } from '../store/ledger.ts';
import { readGuild } from '../store/guilds.ts';
import { listSchedules } from '../store/schedules.ts';
import type { Db } from '../store/tables.ts';
import type { Fact } from './fact.ts';
import { dateAt } from './schedule.ts';
import { judgeHeld, readStock, type Knowing } from './stock.ts';

/** A fact for today, and why it is this one. */
export type FactOfToday =
  /** The server's post of today. */
  | { readonly kind: 'posted'; readonly fact: Fact; readonly channelId: string; readonly messageId: string }
  /** One for this day of the year. */
  | { readonly kind: 'dated'; readonly fact: Fact }
  /** The one whose turn it is: each day has the next fact without a date, in their order, and then the first again. */
  | { readonly kind: 'turn'; readonly fact: Fact };

/** No guild has this id: what holds there holds in direct messages. */
const nowhere = '';

/**
 * The facts that members may read at any time: those of the folder in its order, then those of the server's moderators
 * that were posted in this round. What is removed or held is not among them, nor what moderators have still in store.
 */
export async function readTellable(db: Db, knowing: Knowing, guildId: string | null): Promise<Fact[]> {
  const known = knowing.known();
  if (guildId === null) return known.filter((fact) => !judgeHeld(fact, (id) => knowing.passage(nowhere, id)));
  const round = (await readGuild(db, guildId))?.round ?? 1;
  const { facts } = await readStock(db, knowing, guildId, round);
  const open = facts.filter(({ place, held }) => place !== 'removed' && held === undefined);
  const folder = new Map(open.flatMap(({ fact, origin }) => (origin === 'knowledge' ? [[fact.id, fact]] : [])));
  const own = open.flatMap(({ fact, origin, used }) => (origin === 'own' && used ? [fact] : []));
  return [...known.flatMap(({ id }) => folder.get(id) ?? []), ...own];
}

/** The fact of today among these, the server's own post first; undefined where there are none for today. */
export async function findToday(
  db: Db,
  facts: readonly Fact[],
  guildId: string | null,
  now: number,
): Promise<FactOfToday | undefined> {
  const schedules = guildId === null ? [] : await listSchedules(db, guildId);
  for (const { guildId: guild, scheduleId, zone } of schedules) {
    const row = await readDay(db, { guildId: guild, scheduleId, day: dateAt(now, zone) });
    const fact = facts.find(({ id }) => id === row?.factId);
    if (row?.messageId && fact) return { kind: 'posted', fact, channelId: row.channelId, messageId: row.messageId };
  }
  const zone = schedules[0]?.zone ?? (guildId === null ? undefined : (await readGuild(db, guildId))?.zone) ?? 'UTC';
  return chooseFor(dateAt(now, zone), facts);
}

/** The fact for a local day `YYYY-MM-DD`: one that is dated on it, else the one whose turn it is. */
export function chooseFor(date: string, facts: readonly Fact[]): FactOfToday | undefined {
  const dated = facts.find(({ day }) => day === date.slice(5));
  if (dated) return { kind: 'dated', fact: dated };
  const undated = facts.filter(({ day }) => day === undefined);
  const days = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  const fact = undated[days % undated.length];
  return fact && { kind: 'turn', fact };
}

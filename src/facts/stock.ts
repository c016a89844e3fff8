import { listFacts, readPassageText } from '../store/facts.ts';
import { listUsed } from '../store/ledger.ts';
import type { Db, FactRow } from '../store/tables.ts';
import { hashPassage, type Fact } from './fact.ts';

/** What the timer path needs to know of the knowledge; both may answer differently after a reload. */
export interface Knowing {
  /** The facts of the knowledge folder. */
  readonly known: () => readonly Fact[];
  /** The text of a passage of the folder, or of an addition of this guild. */
  readonly passage: (guildId: string, passageId: string) => string | undefined;
}

/** Why a fact waits for a moderator: its passage is not what it was when the fact was approved. */
export type Held =
  | { readonly kind: 'changed'; readonly passage: string; readonly hash: string; readonly now: string }
  | { readonly kind: 'gone'; readonly passage: string; readonly hash: string };

/** A fact as a guild has it. */
export interface Stocked {
  readonly fact: Fact;
  readonly origin: 'own' | 'knowledge';
  readonly place: 'queued' | 'waiting' | 'removed';
  /** Posted in this round already. */
  readonly used: boolean;
  readonly held: Held | undefined;
}

/** All facts of a guild: the queue in its order, then the rest. */
export interface Stock {
  readonly facts: readonly Stocked[];
  /** The fact used last in this round. */
  readonly last: string | undefined;
}

/** The guild's stock in a round. */
export async function readStock(db: Db, knowing: Knowing, guildId: string, round: number): Promise<Stock> {
  const rows = await listFacts(db, guildId);
  const used = await listUsed(db, guildId, round);
  const known = knowing.known();
  const byId = new Map(known.map((fact) => [fact.id, fact]));
  const touched = new Set(rows.map((row) => row.factId));
  const usedIds = new Set(used);
  const stock = (fact: Fact, origin: Stocked['origin'], place: Stocked['place']): Stocked => ({
    fact,
    origin,
    place,
    used: usedIds.has(fact.id),
    held: judgeHeld(fact, (id) => knowing.passage(guildId, id)),
  });
  const facts = [
    ...rows.flatMap((row) => {
      const fact = row.origin === 'own' ? readOwn(row) : approvedKnown(byId.get(row.factId), row);
      return fact ? [stock(fact, row.origin, row.state)] : [];
    }),
    ...known.filter((fact) => !touched.has(fact.id)).map((fact) => stock(fact, 'knowledge', 'waiting')),
  ];
  return { facts, last: used.at(-1) };
}

/** Whether the fact's passage is still the one that was approved. */
export function judgeHeld(fact: Fact, passage: (id: string) => string | undefined): Held | undefined {
  if (fact.source.kind === 'link') return undefined;
  const { passage: id, hash } = fact.source;
  const now = passage(id);
  if (now === undefined) return { kind: 'gone', passage: id, hash };
  return hashPassage(now) === hash ? undefined : { kind: 'changed', passage: id, hash, now };
}

/** The passage of a held fact as it was, to be shown beside what it is now; undefined where nobody kept it. */
export async function readBefore(db: Db, guildId: string, held: Held): Promise<string | undefined> {
  return readPassageText(db, held.hash, guildId);
}

/** A fact of the folder, at the version of its passage that this guild's moderators approved. */
function approvedKnown(fact: Fact | undefined, { approvedHash }: FactRow): Fact | undefined {
  if (!fact || !approvedHash || fact.source.kind === 'link') return fact;
  return { ...fact, source: { ...fact.source, hash: approvedHash } };
}

function readOwn(row: FactRow): Fact {
  const { factId: id, text, passageId, link, approvedHash } = row;
  if (text === null) throw new Error(`fact ${id} of guild ${row.guildId} has no text`);
  const rest = { id, text, day: row.day ?? undefined, credit: row.credit ?? undefined };
  if (passageId !== null) return { ...rest, source: { kind: 'passage', passage: passageId, hash: approvedHash ?? '' } };
  if (link !== null) return { ...rest, source: { kind: 'link', url: link } };
  throw new Error(`fact ${id} of guild ${row.guildId} has no source`);
}

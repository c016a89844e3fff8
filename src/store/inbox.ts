import type { Db, InboxRow, Tables } from './tables.ts';
import type { Selectable } from 'kysely';

/** Something for the moderators, as it came in. */
export interface Letter {
  readonly guildId: string;
  readonly kind: InboxRow['kind'];
  readonly text: string;
  readonly source: string | null;
  /** The passage that a problem is about. */
  readonly about: string | null;
  readonly at: number;
  /** Only where the member pressed a button that says that their name is stored. */
  readonly sender:
    { readonly memberId: string; readonly credit: string | null; readonly wantsWord: boolean } | undefined;
}

/** How many proposals of one member may wait at a time. */
export const mostOpen = 3;

export type Received =
  /** `merged`: the same was waiting already, and counts once more. */
  | { readonly kind: 'received'; readonly number: number; readonly merged: boolean }
  | { readonly kind: 'too-many'; readonly open: number };

/** Puts a letter into the inbox, inside a transaction that holds the guild. */
export async function receive(trx: Db, letter: Letter): Promise<Received> {
  const { guildId, kind, text, source, about, at, sender } = letter;
  const same = await trx
    .selectFrom('inbox')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('kind', '=', kind)
    .where('likeness', '=', likenessOf(text, about))
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (kind === 'proposal' && sender && !same) {
    const open = await countOpen(trx, guildId, sender.memberId);
    if (open >= mostOpen) return { kind: 'too-many', open };
  }
  const number = same?.number ?? (await nextNumber(trx, guildId));
  if (same) {
    const more = trx.updateTable('inbox').set({ times: same.times + 1 });
    await more.where('guildId', '=', guildId).where('number', '=', number).execute();
  } else {
    const fresh = { state: 'open', likeness: likenessOf(text, about), times: 1, reason: null, became: null } as const;
    const row = { guildId, number, kind, text, source, about, ...fresh, madeAt: at, closedAt: null };
    await trx.insertInto('inbox').values(row).execute();
  }
  if (sender) await signLetter(trx, guildId, number, sender, at);
  return { kind: 'received', number, merged: same !== undefined };
}

export interface Settled {
  readonly state: Exclude<InboxRow['state'], 'open'>;
  readonly reason: string | null;
  /** The fact or the passage that it became. */
  readonly became: string | null;
  readonly at: number;
}

/** Closes an open letter: true for one of all who try. */
export async function closeLetter(db: Db, guildId: string, number: number, settled: Settled): Promise<boolean> {
  const { state, reason, became, at } = settled;
  const { numUpdatedRows } = await db
    .updateTable('inbox')
    .set({ state, reason, became, closedAt: at })
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A letter by its number; undefined also where its sender asked to be forgotten. */
export async function readLetter(db: Db, guildId: string, number: number): Promise<InboxRow | undefined> {
  return db
    .selectFrom('inbox')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('text', '!=', '')
    .executeTakeFirst();
}

/** The letters in a state, the oldest first, `limit` rows from `offset` on. */
export async function listLetters(
  db: Db,
  guildId: string,
  state: InboxRow['state'],
  limit: number,
  offset = 0,
): Promise<InboxRow[]> {
  return db
    .selectFrom('inbox')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('state', '=', state)
    .where('text', '!=', '')
    .orderBy('number')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Who signed a letter; those with `wantsWord` are to be told what became of it. */
export async function listSenders(
  db: Db,
  guildId: string,
  number: number,
): Promise<Selectable<Tables['inboxSenders']>[]> {
  return db
    .selectFrom('inboxSenders')
    .selectAll()
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .orderBy('sentAt')
    .execute();
}

/** Case, punctuation and spaces make no difference. */
export function likenessOf(text: string, about: string | null): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [about ?? '', ...words].join(' ');
}

async function countOpen(trx: Db, guildId: string, memberId: string): Promise<number> {
  const { open } = await trx
    .selectFrom('inboxSenders')
    .innerJoin('inbox', (join) =>
      join.onRef('inbox.guildId', '=', 'inboxSenders.guildId').onRef('inbox.number', '=', 'inboxSenders.number'),
    )
    .select((select) => select.fn.countAll<number>().as('open'))
    .where('inboxSenders.guildId', '=', guildId)
    .where('memberId', '=', memberId)
    .where('inbox.state', '=', 'open')
    .where('inbox.kind', '=', 'proposal')
    .executeTakeFirstOrThrow();
  return open;
}

async function nextNumber(trx: Db, guildId: string): Promise<number> {
  const { last } = await trx
    .selectFrom('inbox')
    .select((select) => select.fn.max<number | null>('number').as('last'))
    .where('guildId', '=', guildId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Writes down who sent a letter; once for each member. */
export async function signLetter(
  trx: Db,
  guildId: string,
  number: number,
  { memberId, credit, wantsWord }: NonNullable<Letter['sender']>,
  sentAt: number,
): Promise<void> {
  await trx
    .insertInto('inboxSenders')
    .values({ guildId, number, memberId, credit, wantsWord: wantsWord ? 1 : 0, sentAt })
    .onConflict((conflict) => conflict.columns(['guildId', 'number', 'memberId']).doNothing())
    .execute();
}

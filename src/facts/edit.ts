import { changeFact, insertFact, keepPassageText, listFacts, readFact } from '../store/facts.ts';
import { logChange } from '../store/moderator-log.ts';
import { dropNotices } from '../store/notices.ts';
import type { Db, FactRow } from '../store/tables.ts';
import { changeAlone, signed, type By } from './by.ts';
import { hashPassage, ownPrefix, type Fact } from './fact.ts';
import type { Knowing } from './stock.ts';

export type Edited =
  | { readonly kind: 'done'; readonly factId: string }
  | { readonly kind: 'unknown-fact' }
  /** Its words stand in the knowledge folder: it can be moved, removed and approved here, but not reworded. */
  | { readonly kind: 'not-own' }
  /** Its passage is gone, so there is nothing to approve: it needs another source. */
  | { readonly kind: 'passage-gone' };

/** What a moderator approved of: judged by `judgeFact`. */
export type Wording = Omit<Fact, 'id'>;

/** Adds a fact at the end of the queue; its id is new for ever. */
export async function addFact(db: Db, knowing: Knowing, by: By, wording: Wording): Promise<Edited> {
  return changeAlone(db, by, async (trx) => ({ kind: 'done', factId: await queueFact(trx, knowing, by, wording) }));
}

/** Adds several at the end of the queue, in their order: all of them or none. Returns their ids. */
export async function addFacts(db: Db, knowing: Knowing, by: By, wordings: readonly Wording[]): Promise<string[]> {
  return changeAlone(db, by, async (trx) => {
    const end = await readEnd(trx, by.guildId);
    const ids: string[] = [];
    for (const [index, wording] of wordings.entries())
      ids.push(await insertOwn(trx, knowing, by, wording, end.number + index, end.position + index));
    return ids;
  });
}

/** Adds one inside a transaction that holds the guild; returns the new id. */
export async function queueFact(trx: Db, knowing: Knowing, by: By, wording: Wording): Promise<string> {
  const { number, position } = await readEnd(trx, by.guildId);
  return insertOwn(trx, knowing, by, wording, number, position);
}

/** The number and the place that the next own fact has. */
async function readEnd(trx: Db, guildId: string): Promise<{ number: number; position: number }> {
  const rows = await listFacts(trx, guildId);
  const numbers = rows.filter((row) => row.origin === 'own').map((row) => Number(row.factId.slice(ownPrefix.length)));
  return { number: Math.max(0, ...numbers) + 1, position: endOf(rows) };
}

async function insertOwn(
  trx: Db,
  knowing: Knowing,
  by: By,
  wording: Wording,
  number: number,
  position: number,
): Promise<string> {
  const factId = `${ownPrefix}${number}`;
  const place = { state: 'queued', position, origin: 'own' } as const;
  const words = await rest(trx, knowing, by, wording);
  await insertFact(trx, { guildId: by.guildId, factId, ...place, ...words, addedAt: by.now, changedAt: by.now });
  await logChange(trx, { ...signed(by), what: 'fact.add', about: factId, after: describe(wording) });
  return factId;
}

/** Gives a fact that moderators added other words, another source or another day. */
export async function editFact(db: Db, knowing: Knowing, by: By, factId: string, wording: Wording): Promise<Edited> {
  return changeAlone(db, by, async (trx) => {
    const row = await touch(trx, knowing, by, factId);
    if (!row) return { kind: 'unknown-fact' };
    if (row.origin !== 'own') return { kind: 'not-own' };
    const words = await rest(trx, knowing, by, wording);
    await changeFact(trx, by.guildId, factId, { ...words, changedAt: by.now });
    await dropNotices(trx, by.guildId, `held:${factId}:`);
    const before = { text: row.text, source: row.passageId ?? row.link, day: row.day };
    await logChange(trx, { ...signed(by), what: 'fact.edit', about: factId, before, after: describe(wording) });
    return { kind: 'done', factId };
  });
}

/** Takes a fact out of everything that is posted, until it is restored. */
export async function removeFact(db: Db, knowing: Knowing, by: By, factId: string): Promise<Edited> {
  return place(db, knowing, by, factId, 'fact.remove', () => ({ state: 'removed', position: null }));
}

/** Brings a removed fact back: its own facts to the end of the queue, the folder's to the rest. */
export async function restoreFact(db: Db, knowing: Knowing, by: By, factId: string): Promise<Edited> {
  return place(db, knowing, by, factId, 'fact.restore', (row, rows) =>
    row.origin === 'own' ? { state: 'queued', position: endOf(rows) } : { state: 'waiting', position: null },
  );
}

/** Puts a fact at a place of the queue, counted from 1; a place behind its end is its end. */
export async function moveFact(db: Db, knowing: Knowing, by: By, factId: string, to: number): Promise<Edited> {
  return changeAlone(db, by, async (trx) => {
    const row = await touch(trx, knowing, by, factId);
    if (!row) return { kind: 'unknown-fact' };
    const queue = (await listFacts(trx, by.guildId)).filter((each) => each.state === 'queued');
    const others = queue.filter((each) => each.factId !== factId);
    const moved = others.toSpliced(Math.max(0, to - 1), 0, row);
    // What is not queued has no position.
    for (const [index, { factId: id, position }] of moved.entries())
      if (position !== index + 1)
        await changeFact(trx, by.guildId, id, { state: 'queued', position: index + 1, changedAt: by.now });
    const before = queue.findIndex((each) => each.factId === factId) + 1 || undefined;
    const after = moved.findIndex((each) => each.factId === factId) + 1;
    await logChange(trx, { ...signed(by), what: 'fact.move', about: factId, before, after });
    return { kind: 'done', factId };
  });
}

/** Approves a held fact as it stands: from now on it rests on its passage as that is now. */
export async function approveFact(db: Db, knowing: Knowing, by: By, fact: Fact): Promise<Edited> {
  return changeAlone(db, by, async (trx) => {
    const row = await touch(trx, knowing, by, fact.id);
    if (!row) return { kind: 'unknown-fact' };
    if (fact.source.kind === 'link') return { kind: 'done', factId: fact.id };
    const { passage: passageId, hash } = fact.source;
    const text = knowing.passage(by.guildId, passageId);
    if (text === undefined) return { kind: 'passage-gone' };
    const approvedHash = hashPassage(text);
    await keepPassageText(trx, approvedHash, text, by.guildId);
    await changeFact(trx, by.guildId, fact.id, { approvedHash, changedAt: by.now });
    await dropNotices(trx, by.guildId, `held:${fact.id}:`);
    await logChange(trx, { ...signed(by), what: 'fact.approve', about: fact.id, before: hash, after: approvedHash });
    return { kind: 'done', factId: fact.id };
  });
}

async function place(
  db: Db,
  knowing: Knowing,
  by: By,
  factId: string,
  what: string,
  to: (row: FactRow, rows: readonly FactRow[]) => Pick<FactRow, 'state' | 'position'>,
): Promise<Edited> {
  return changeAlone(db, by, async (trx) => {
    const row = await touch(trx, knowing, by, factId);
    if (!row) return { kind: 'unknown-fact' };
    const after = to(row, await listFacts(trx, by.guildId));
    await changeFact(trx, by.guildId, factId, { ...after, changedAt: by.now });
    await logChange(trx, { ...signed(by), what, about: factId, before: row.state, after: after.state });
    return { kind: 'done', factId };
  });
}

/** The fact's row; a fact of the folder gets one when something is done with it. */
async function touch(trx: Db, knowing: Knowing, { guildId, now }: By, factId: string): Promise<FactRow | undefined> {
  const row = await readFact(trx, guildId, factId);
  if (row || !knowing.known().some((fact) => fact.id === factId)) return row;
  const blank = { text: null, passageId: null, link: null, day: null, approvedHash: null, credit: null } as const;
  const made: FactRow = {
    guildId,
    factId,
    origin: 'knowledge',
    state: 'waiting',
    position: null,
    ...blank,
    addedAt: now,
    changedAt: now,
  };
  await insertFact(trx, made);
  return made;
}

/** What the log keeps of a wording: not the name of who suggested it, who may want to be forgotten. */
function describe({ text, source, day }: Wording) {
  return { text, source: source.kind === 'passage' ? source.passage : source.url, day: day ?? null };
}

/** The columns of a wording; the passage's text is kept beside it. */
async function rest(trx: Db, knowing: Knowing, { guildId }: By, { text, source, day, credit }: Wording) {
  const words = { text, day: day ?? null, credit: credit ?? null };
  if (source.kind === 'link') return { ...words, passageId: null, link: source.url, approvedHash: null };
  const passage = knowing.passage(guildId, source.passage);
  if (passage !== undefined && hashPassage(passage) === source.hash)
    await keepPassageText(trx, source.hash, passage, guildId);
  return { ...words, passageId: source.passage, link: null, approvedHash: source.hash };
}

function endOf(rows: readonly FactRow[]): number {
  return Math.max(0, ...rows.map((row) => row.position ?? 0)) + 1;
}

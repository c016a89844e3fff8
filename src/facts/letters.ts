import { addPassage, removePassage } from '../store/additions.ts';
import {
  closeLetter,
  listSenders,
  readLetter,
  receive,
  signLetter,
  type Letter,
  type Received,
} from '../store/inbox.ts';
import { holdGuild } from '../store/guilds.ts';
import { logChange } from '../store/moderator-log.ts';
import type { Db, InboxRow } from '../store/tables.ts';
import { changeAlone, signed, type By } from './by.ts';
import { queueFact, type Wording } from './edit.ts';
import type { Knowing } from './stock.ts';

/** Puts what a member sent into the inbox of a server. */
export async function sendLetter(db: Db, letter: Letter): Promise<Received> {
  return db.transaction().execute(async (trx) => {
    await holdGuild(trx, letter.guildId);
    return receive(trx, letter);
  });
}

/** Writes down that a member wishes to be told what becomes of an open letter; false where it is settled or gone. */
export async function askForWord(
  db: Db,
  guildId: string,
  number: number,
  memberId: string,
  now: number,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await holdGuild(trx, guildId);
    const letter = await readLetter(trx, guildId, number);
    if (letter?.state !== 'open') return false;
    await signLetter(trx, guildId, number, { memberId, credit: null, wantsWord: true }, now);
    return true;
  });
}

/** What became of settling a letter. */
export type LetterSettled =
  | {
      readonly kind: 'done';
      readonly letter: InboxRow;
      /** The fact that it became, where it became one. */
      readonly factId: string | undefined;
      /** The passage that members of the server can find from now on. */
      readonly additionId: string | undefined;
      /** Members who wished to be told. */
      readonly tell: readonly string[];
    }
  | { readonly kind: 'unknown-letter' }
  /** Another moderator was first. */
  | { readonly kind: 'settled'; readonly letter: InboxRow };

/**
 * Makes a letter a fact of the queue. Where its source is a page of the web, its words become a passage too, which
 * members of the server find; a fact on a passage is found by that passage already.
 */
export async function approveLetter(
  db: Db,
  knowing: Knowing,
  by: By,
  number: number,
  wording: Wording,
): Promise<LetterSettled> {
  return settle(db, by, number, async (trx) => {
    const factId = await queueFact(trx, knowing, by, wording);
    const additionId =
      wording.source.kind === 'link' ? await addWords(trx, by, wording, wording.source.url) : undefined;
    return { state: 'approved', became: factId, reason: null, factId, additionId };
  });
}

/** Settles a letter by a passage that says it already; whether there is such a passage is judged before. */
export async function linkLetter(db: Db, by: By, number: number, passageId: string): Promise<LetterSettled> {
  return settle(db, by, number, async () => ({ state: 'linked', became: passageId, reason: null }));
}

/** Settles a letter with the reason why nothing comes of it. */
export async function rejectLetter(db: Db, by: By, number: number, reason: string): Promise<LetterSettled> {
  return settle(db, by, number, async () => ({ state: 'rejected', became: null, reason }));
}

/** Takes a passage that moderators added away again; false where there is none. */
export async function removeAddition(db: Db, by: By, additionId: string): Promise<boolean> {
  return changeAlone(db, by, async (trx) => {
    const removed = await removePassage(trx, by.guildId, additionId, by.now);
    if (removed) await logChange(trx, { ...signed(by), what: 'passage.remove', about: additionId });
    return removed;
  });
}

async function addWords(trx: Db, by: By, { text }: Wording, url: string): Promise<string> {
  // The name of who suggested it stands with the fact alone, so that it can be forgotten in one place.
  const passage = { guildId: by.guildId, title: new URL(url).host, text, source: url, credit: null, addedAt: by.now };
  const id = await addPassage(trx, passage);
  await logChange(trx, { ...signed(by), what: 'passage.add', about: id, after: { text, source: url } });
  return id;
}

interface Outcome {
  readonly state: Exclude<InboxRow['state'], 'open'>;
  readonly became: string | null;
  readonly reason: string | null;
  readonly factId?: string;
  readonly additionId?: string | undefined;
}

async function settle(db: Db, by: By, number: number, work: (trx: Db) => Promise<Outcome>): Promise<LetterSettled> {
  return changeAlone(db, by, async (trx) => {
    const letter = await readLetter(trx, by.guildId, number);
    if (!letter) return { kind: 'unknown-letter' };
    if (letter.state !== 'open') return { kind: 'settled', letter };
    const { factId, additionId, ...settled } = await work(trx);
    await closeLetter(trx, by.guildId, number, { ...settled, at: by.now });
    const after = settled.reason ?? settled.became;
    await logChange(trx, { ...signed(by), what: `inbox.${settled.state}`, about: `#${number}`, before: 'open', after });
    const senders = await listSenders(trx, by.guildId, number);
    const tell = senders.filter((sender) => sender.wantsWord === 1).map((sender) => sender.memberId);
    return { kind: 'done', letter, factId, additionId, tell };
  });
}

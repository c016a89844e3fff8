import type { Selectable } from 'kysely';
import type { ConsentRow, Db, InboxRow, ModeratorLogRow, Tables } from './tables.ts';

/** Everything that the store holds about a person, in all guilds: what `/summit privacy` shows and exports. */
export interface Known {
  readonly consents: readonly ConsentRow[];
  /** What they sent to moderators under their name. */
  readonly letters: readonly (Selectable<Tables['inboxSenders']> &
    Pick<InboxRow, 'kind' | 'state' | 'text' | 'source'>)[];
  /** What they changed as a moderator. */
  readonly changes: readonly ModeratorLogRow[];
}

/** Writes down what a member agreed to by pressing a button that says so; once for each thing. */
export async function giveConsent(db: Db, consent: ConsentRow): Promise<void> {
  await db
    .insertInto('consents')
    .values(consent)
    .onConflict((conflict) => conflict.columns(['memberId', 'guildId', 'what']).doNothing())
    .execute();
}

/** Whether a member agreed to something in a guild. */
export async function hasConsent(db: Db, consent: Omit<ConsentRow, 'givenAt'>): Promise<boolean> {
  const row = await db
    .selectFrom('consents')
    .select('givenAt')
    .where('memberId', '=', consent.memberId)
    .where('guildId', '=', consent.guildId)
    .where('what', '=', consent.what)
    .executeTakeFirst();
  return row !== undefined;
}

export async function readKnown(db: Db, memberId: string): Promise<Known> {
  const letters = await db
    .selectFrom('inboxSenders')
    .innerJoin('inbox', (join) =>
      join.onRef('inbox.guildId', '=', 'inboxSenders.guildId').onRef('inbox.number', '=', 'inboxSenders.number'),
    )
    .selectAll('inboxSenders')
    .select(['inbox.kind', 'inbox.state', 'inbox.text', 'inbox.source'])
    .where('memberId', '=', memberId)
    .orderBy('sentAt')
    .execute();
  const consents = await db
    .selectFrom('consents')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('givenAt')
    .execute();
  const changes = await db
    .selectFrom('moderatorLog')
    .selectAll()
    .where('moderatorId', '=', memberId)
    .orderBy('at')
    .execute();
  return { consents, letters, changes };
}

/**
 * Deletes everything about a person. Their letters go too, unless somebody else sent the same or they became a fact or
 * a passage: that stays without their name, and so do the lines of the moderators' log.
 */
export async function forgetMember(db: Db, memberId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { letters } = await readKnown(trx, memberId);
    await trx.deleteFrom('consents').where('memberId', '=', memberId).execute();
    await trx.deleteFrom('inboxSenders').where('memberId', '=', memberId).execute();
    await trx.updateTable('moderatorLog').set({ moderatorId: null }).where('moderatorId', '=', memberId).execute();
    for (const { guildId, number, credit } of letters) {
      await forgetLetter(trx, guildId, number);
      if (credit !== null) await forgetCredit(trx, guildId, number, credit);
    }
  });
}

/**
 * Empties a letter that nobody else has sent and that became nothing. Its number stays taken as long as settled letters
 * are kept: a moderator may have its buttons on the screen, and they must not be about another letter then.
 */
async function forgetLetter(trx: Db, guildId: string, number: number): Promise<void> {
  const others = trx
    .selectFrom('inboxSenders')
    .select('memberId')
    .where('guildId', '=', guildId)
    .where('number', '=', number);
  await trx
    .updateTable('inbox')
    .set((row) => ({
      state: 'rejected',
      text: '',
      source: null,
      about: null,
      likeness: `forgotten ${number}`,
      reason: null,
      closedAt: row.ref('madeAt'),
    }))
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .where('state', 'in', ['open', 'rejected'])
    .where((row) =>
      // Proposals are signed, so who else sent the same is known; of the rest only how often it came.
      row.or([
        row.and([row('kind', '=', 'proposal'), row.not(row.exists(others))]),
        row.and([row('kind', '!=', 'proposal'), row('times', '=', 1)]),
      ]),
    )
    .execute();
}

/** Takes the name off what a letter became. */
async function forgetCredit(trx: Db, guildId: string, number: number, credit: string): Promise<void> {
  const letter = await trx
    .selectFrom('inbox')
    .select('became')
    .where('guildId', '=', guildId)
    .where('number', '=', number)
    .executeTakeFirst();
  const became = letter?.became;
  if (!became) return;
  const anonymous = { credit: null };
  await trx
    .updateTable('facts')
    .set(anonymous)
    .where('guildId', '=', guildId)
    .where('factId', '=', became)
    .where('credit', '=', credit)
    .execute();
  await trx
    .updateTable('additions')
    .set(anonymous)
    .where('guildId', '=', guildId)
    .where('additionId', '=', became)
    .where('credit', '=', credit)
    .execute();
}

/** Deletes what is older than each guild keeps it: settled letters with their senders, and lines of the log. */
export async function sweepOld(db: Db, now: number): Promise<void> {
  const guilds = await db.selectFrom('guilds').select(['guildId', 'retentionDays']).execute();
  for (const { guildId, retentionDays } of guilds) {
    const before = now - retentionDays * 24 * 60 * 60_000;
    await db.transaction().execute(async (trx) => {
      const old = trx
        .selectFrom('inbox')
        .select('number')
        .where('guildId', '=', guildId)
        .where('closedAt', '<', before);
      await trx.deleteFrom('inboxSenders').where('guildId', '=', guildId).where('number', 'in', old).execute();
      await trx.deleteFrom('inbox').where('guildId', '=', guildId).where('closedAt', '<', before).execute();
      await trx.deleteFrom('moderatorLog').where('guildId', '=', guildId).where('at', '<', before).execute();
    });
  }
}

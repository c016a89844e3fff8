import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Days without a post that nobody looks after any more: few, and asked for every minute by how long their window is open. */
export const givenUp: Migration = {
  async up(db) {
    await sql
      .raw(`create index ledger_given_up on ledger (until_at) where message_id is null and retry_at is null`)
      .execute(db);
  },
};

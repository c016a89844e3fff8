import { holdGuild } from '../store/guilds.ts';
import type { Change } from '../store/moderator-log.ts';
import type { Db } from '../store/tables.ts';

/** Who changes something, where and when. Whether they may is judged before. */
export interface By {
  readonly guildId: string;
  readonly moderatorId: string;
  readonly now: number;
}

/** The beginning of a line in the moderators' log. */
export function signed({ guildId, moderatorId, now }: By): Pick<Change, 'guildId' | 'moderatorId' | 'at'> {
  return { guildId, moderatorId, at: now };
}

/** One change at a time in a guild, with its line in the log: all of it or none. */
export async function changeAlone<Result>(
  db: Db,
  { guildId }: By,
  work: (trx: Db) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await holdGuild(trx, guildId);
    return work(trx);
  });
}

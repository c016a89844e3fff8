import type { Db } from './tables.ts';

/** A channel that moderators chose, and what for. */
export interface WatchedChannel {
  readonly guildId: string;
  readonly channelId: string;
  readonly use: 'facts' | 'log';
}

/** The channels of all schedules that are not stopped, and the log channels; of one guild, or of all the bot is in. */
export async function listWatchedChannels(db: Db, guildId?: string): Promise<WatchedChannel[]> {
  let schedules = db
    .selectFrom('schedules')
    .innerJoin('guilds', 'guilds.guildId', 'schedules.guildId')
    .select(['schedules.guildId', 'schedules.channelId'])
    .where('guilds.leftAt', 'is', null)
    .where('schedules.state', '!=', 'stopped')
    .orderBy('schedules.guildId');
  let logs = db
    .selectFrom('guilds')
    .select(['guildId', 'logChannelId'])
    .where('leftAt', 'is', null)
    .where('logChannelId', 'is not', null)
    .orderBy('guildId');
  if (guildId !== undefined) {
    schedules = schedules.where('schedules.guildId', '=', guildId);
    logs = logs.where('guildId', '=', guildId);
  }
  const facts = (await schedules.execute()).map((row) => ({ ...row, use: 'facts' as const }));
  const kept = (await logs.execute()).flatMap(({ guildId: guild, logChannelId }) =>
    logChannelId === null ? [] : [{ guildId: guild, channelId: logChannelId, use: 'log' as const }],
  );
  return [...facts, ...kept];
}

import { changeGuild, readGuild, type Settings } from '../store/guilds.ts';
import { logChange } from '../store/moderator-log.ts';
import type { Db } from '../store/tables.ts';
import { changeAlone, signed, type By } from './by.ts';

/** What every server has before anybody sets anything; the same as the defaults of the store. */
export const unset: Settings = {
  logChannelId: null,
  zone: null,
  answers: 'public',
  cooldownSeconds: 0,
  retentionDays: 365,
};

/** The settings of a server. */
export async function readSettings(db: Db, guildId: string): Promise<Settings> {
  const guild = await readGuild(db, guildId);
  if (!guild) return unset;
  const { logChannelId, zone, answers, cooldownSeconds, retentionDays } = guild;
  return { logChannelId, zone, answers, cooldownSeconds, retentionDays };
}

/** Changes some settings, with a line in the log that has those that are different now; returns all of them. */
export async function changeSettings(db: Db, by: By, wanted: Partial<Settings>): Promise<Settings> {
  return changeAlone(db, by, async (trx) => {
    const before = await readSettings(trx, by.guildId);
    const after = { ...before, ...wanted };
    const names = Object.keys(after).filter((name): name is keyof Settings => name in before);
    const different = names.filter((name) => before[name] !== after[name]);
    if (different.length === 0) return before;
    await changeGuild(trx, by.guildId, after);
    const only = (settings: Settings) => Object.fromEntries(different.map((name) => [name, settings[name]]));
    const change = { what: 'settings.change', about: different.join(' '), before: only(before), after: only(after) };
    await logChange(trx, { ...signed(by), ...change });
    return after;
  });
}

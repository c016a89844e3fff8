import type { ChatInputCommandInteraction } from 'discord.js';
import type { House } from '../../src/discord/command.ts';
import { readGuild } from '../../src/store/guilds.ts';

/** Milliseconds that the member still has to wait for their next question, by the server's settings. */
export async function waitLeft(
  { guildId, user }: ChatInputCommandInteraction,
  { db, cooldown, now }: House,
): Promise<number> {
  if (guildId === null) return 0;
  return cooldown.ask(guildId, user.id, (await readGuild(db, guildId))?.cooldownSeconds ?? 0, now());
}

/** Whether only the member sees the reply: as they said with `private`, else as the server's settings say. */
export async function isHidden({ options, guildId }: ChatInputCommandInteraction, { db }: House): Promise<boolean> {
  const said = options.getBoolean('private');
  if (said !== null || guildId === null) return said ?? false;
  return (await readGuild(db, guildId))?.answers === 'private';
}

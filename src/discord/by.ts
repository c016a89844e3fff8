import type { Interaction } from 'discord.js';
import type { By } from '../facts/by.ts';
import type { House } from './command.ts';

/** Who changes what in which server, for the moderators' log. Throws outside of a server, where nothing can be changed. */
export function signedBy(interaction: Interaction, { now }: Pick<House, 'now'>): By {
  if (interaction.guildId === null) throw new Error('a change outside of a server');
  return { guildId: interaction.guildId, moderatorId: interaction.user.id, now: now() };
}

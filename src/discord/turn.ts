import type { MessageComponentInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import { instead, message, type Message } from './pieces.ts';

/**
 * What a button brings: in place of the message it stands on where only this member sees that, so that leafing through
 * leaves one message behind; else a message of their own, since a public one belongs to everybody who reads it.
 */
export async function turn(interaction: MessageComponentInteraction, next: Message): Promise<void> {
  if (interaction.message.flags.has(MessageFlags.Ephemeral)) await interaction.update(instead(next));
  else await interaction.reply(message(next.components, true));
}

import {
  PermissionFlagsBits,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type ModalSubmitInteraction,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { House } from '../../src/discord/command.ts';
import type { Words } from '../../src/discord/words/en.ts';

/** Takes `private` as the last option; `isHidden` reads it. */
export function takePrivate(named: SlashCommandSubcommandBuilder, words: Words): SlashCommandSubcommandBuilder {
  return named.addBooleanOption((option) => option.setName('private').setDescription(words.ask.private));
}

/** Whether only the member sees the reply: as they said with `private`, else as the server's settings say. */
export async function isHidden({ options, guildId }: ChatInputCommandInteraction, house: House): Promise<boolean> {
  const said = options.getBoolean('private');
  if (said !== null || guildId === null) return said ?? false;
  return (await house.manners.of(guildId, house.log)).answers === 'private';
}

/**
 * Whether a reply to a button or a form can only be private: by the server's settings, or because the member may not
 * write where the button is, so that nobody makes the bot write there for them.
 */
export async function isAlwaysHidden(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  house: House,
): Promise<boolean> {
  if (!mayWrite(interaction)) return true;
  return (await house.manners.of(interaction.guildId, house.log)).answers === 'private';
}

/** Whether the member may write messages where they are. */
export function mayWrite({ memberPermissions, channel }: Interaction): boolean {
  const { SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  // In direct messages there are no permissions.
  return memberPermissions?.has(channel?.isThread() ? SendMessagesInThreads : SendMessages) ?? true;
}

/** Whether the member may delete the message of the button: who asked for it may, and who may manage messages there. */
export function mayDelete({ message, user, memberPermissions }: ButtonInteraction): boolean {
  const asker = message.interactionMetadata?.user.id;
  return asker === user.id || (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);
}

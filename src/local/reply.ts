import { InteractionResponseType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIMessageInteractionMetadata } from 'discord-api-types/v10';
import type { Discord } from './discord.ts';
import type { Live, Said } from './interactions.ts';
import { composeMessage, publish } from './messages.ts';
import type { Circumstances, MessageBody } from './messages.ts';
import type { Upload } from './router.ts';
import type { Stored } from './world.ts';

/** How a message that answers an interaction is said. */
export interface Manner {
  readonly ephemeral: boolean;
  readonly loading?: boolean;
  readonly files?: readonly Upload[];
}

/** Says a message as the answer to an interaction: to everybody in the channel, or to the person alone. */
export function sayTo(discord: Discord, live: Live, body: MessageBody, manner: Manner): Stored {
  const flags: number =
    (manner.ephemeral ? MessageFlags.Ephemeral : 0) | (manner.loading === true ? MessageFlags.Loading : 0);
  const circumstances: Circumstances = {
    application_id: discord.world.applicationId,
    webhook_id: discord.world.applicationId,
    type: messageType(live),
    interaction_metadata: metadataOf(live),
    flags,
  };
  const message = composeMessage(discord, live.channel, discord.world.bot, body, manner.files ?? [], circumstances);
  return publish(discord, live.channel, message, manner.ephemeral ? live.person.user.id : undefined);
}

/** Whether flags ask for a message that only one person sees. */
export function wantsEphemeral(flags: unknown): boolean {
  return (Number(flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

const SAID: number = InteractionResponseType.ChannelMessageWithSource;
const UPDATED: number = InteractionResponseType.UpdateMessage;

/** What the first response answers where the bot asked for it by `with_response`; by its description Discord adds the message for these two types only. */
export function receiptOf(live: Live, type: number, said: Said): object {
  const stored = 'stored' in said ? said.stored : undefined;
  const response = stored && {
    response_message_id: stored.message.id,
    response_message_loading: said.kind === 'deferred',
    response_message_ephemeral: stored.onlyFor !== undefined,
  };
  return {
    interaction: { id: live.id, type: live.type, ...response },
    ...(type === SAID || type === UPDATED ? { resource: { type, message: stored?.message } } : {}),
  };
}

function messageType(live: Live): MessageType {
  if (live.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return live.target === undefined ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadataOf(live: Live): APIMessageInteractionMetadata {
  const metadata = {
    id: live.id,
    user: live.person.user,
    authorizing_integration_owners: live.owners,
    type: live.type,
    ...(live.target === undefined ? {} : { target_message_id: live.target }),
    ...(live.type === InteractionType.MessageComponent ? { interacted_message_id: live.source?.message.id } : {}),
    ...(live.opener ? { triggering_interaction_metadata: metadataOf(live.opener) } : {}),
    ...(live.type === InteractionType.ApplicationCommand ? { name: live.name } : {}),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one literal for the whole union
  return metadata as APIMessageInteractionMetadata;
}

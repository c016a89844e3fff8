import { InteractionResponseType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIMessage, APIMessageInteractionMetadata } from 'discord-api-types/v10';
import { NO_CONTENT, ok } from '../answers.ts';
import type { Answer } from '../answers.ts';
import type { Discord } from '../discord.ts';
import { FIRST_RESPONSE } from '../interactions.ts';
import type { Live, Said } from '../interactions.ts';
import { composeMessage, editMessage, publish } from '../messages.ts';
import type { MessageBody } from '../messages.ts';
import type { Call, Route } from '../router.ts';
import { isFields } from '../rules/form.ts';
import { checkMessage } from '../rules/message.ts';
import { refuseAsForm, refuseInteraction } from './refused.ts';

/** The first response to an interaction. */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', template: '/interactions/:interaction/:token/callback', open: true, run: respond },
];

type Step = { readonly kind: 'said'; readonly said: Said } | { readonly kind: 'refused'; readonly answer: Answer };

function respond(call: Call, discord: Discord): Answer {
  const live = discord.interactions.find(call.params['token'] ?? '');
  if (!live || live.id !== call.params['interaction']) return refuseInteraction(discord, call, 'unknownInteraction');
  if (live.state === 'answered') return refuseInteraction(discord, call, 'alreadyAcknowledged');
  if (live.state === 'failed' || discord.now() - live.at > FIRST_RESPONSE) {
    return refuseInteraction(discord, call, 'unknownInteraction');
  }
  const body = isFields(call.body) ? call.body : {};
  const step = take(call, discord, live, Number(body['type']), body['data']);
  if (step.kind === 'refused') return step.answer;
  live.state = 'answered';
  live.settle(step.said);
  return call.query.get('with_response') === 'true' ? ok(receipt(live, Number(body['type']), step.said)) : NO_CONTENT;
}

function take(call: Call, discord: Discord, live: Live, type: InteractionResponseType, payload: unknown): Step {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return reply(call, discord, live, payload);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return { kind: 'said', said: { kind: 'deferred', stored: think(discord, live, payload) } };
    case InteractionResponseType.DeferredMessageUpdate:
      live.original = live.source;
      return { kind: 'said', said: { kind: 'acknowledged' } };
    case InteractionResponseType.UpdateMessage:
      return update(call, discord, live, payload);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { kind: 'said', said: { kind: 'choices', choices: isFields(payload) ? payload['choices'] : [] } };
    case InteractionResponseType.Modal:
      return { kind: 'said', said: { kind: 'modal', body: payload } };
    default:
      return wrongType(call, discord);
  }
}

function wrongType(call: Call, discord: Discord): Step {
  const message = 'Value must be one of {4, 5, 6, 7, 8, 9, 10, 12}.';
  return {
    kind: 'refused',
    answer: refuseAsForm(discord, call, [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]),
  };
}

function reply(call: Call, discord: Discord, live: Live, payload: unknown): Step {
  const checked = checkMessage({ ...(isFields(payload) ? payload : {}) });
  if (checked.kind === 'bad') return formStep(call, discord, checked.problems);
  const stored = sayMessage(call, discord, live, checked.body);
  live.original = stored;
  return { kind: 'said', said: { kind: 'message', stored } };
}

function formStep(call: Call, discord: Discord, problems: Parameters<typeof refuseAsForm>[2]): Step {
  const below = problems.map((each) => ({ ...each, path: ['data', ...each.path] }));
  return { kind: 'refused', answer: refuseAsForm(discord, call, below) };
}

/** Says a message as the answer to an interaction: to everybody in the channel, or to the person alone. */
export function sayMessage(call: Call, discord: Discord, live: Live, body: MessageBody, ephemeral = isEphemeral(body)) {
  const flags = (ephemeral ? MessageFlags.Ephemeral : 0) as MessageFlags;
  const message = composeMessage(discord, live.channel, discord.world.bot, body, call.files, {
    ...originOf(discord, live),
    flags,
  });
  return publish(discord, live.channel, message, ephemeral ? live.person.user.id : undefined);
}

function isEphemeral(body: MessageBody): boolean {
  return ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function think(discord: Discord, live: Live, payload: unknown) {
  const ephemeral = isFields(payload) && (Number(payload['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0;
  const message = composeMessage(discord, live.channel, discord.world.bot, {}, [], {
    ...originOf(discord, live),
    flags: MessageFlags.Loading | (ephemeral ? MessageFlags.Ephemeral : 0),
  });
  live.original = publish(discord, live.channel, message, ephemeral ? live.person.user.id : undefined);
  return live.original;
}

function update(call: Call, discord: Discord, live: Live, payload: unknown): Step {
  if (!live.source) return wrongType(call, discord);
  const checked = checkMessage(isFields(payload) ? payload : {});
  if (checked.kind === 'bad') return formStep(call, discord, checked.problems);
  editMessage(discord, live.source, checked.body, call.files);
  live.original = live.source;
  return { kind: 'said', said: { kind: 'updated', stored: live.source } };
}

/** What a message says of the interaction it came from. */
function originOf(discord: Discord, live: Live): Partial<APIMessage> {
  return {
    application_id: discord.world.applicationId,
    webhook_id: discord.world.applicationId,
    type: messageType(live),
    interaction_metadata: metadataOf(live),
  };
}

function messageType(live: Live): MessageType {
  if (live.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return live.target === undefined ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadataOf(live: Live): APIMessageInteractionMetadata {
  const common = { id: live.id, user: live.person.user, authorizing_integration_owners: live.owners };
  const metadata = {
    ...common,
    type: live.type,
    ...(live.target === undefined ? {} : { target_message_id: live.target }),
    ...(live.type === InteractionType.MessageComponent ? { interacted_message_id: live.source?.message.id } : {}),
    ...(live.opener ? { triggering_interaction_metadata: metadataOf(live.opener) } : {}),
    ...(live.type === InteractionType.ApplicationCommand ? { name: live.name } : {}),
  };
  return metadata as APIMessageInteractionMetadata;
}

function receipt(live: Live, type: number, said: Said): object {
  const stored = 'stored' in said ? said.stored : undefined;
  return {
    interaction: {
      id: live.id,
      type: live.type,
      ...(stored
        ? {
            response_message_id: stored.message.id,
            response_message_loading: said.kind === 'deferred',
            response_message_ephemeral: stored.onlyFor !== undefined,
          }
        : {}),
    },
    resource: { type, ...(stored ? { message: stored.message } : {}) },
  };
}

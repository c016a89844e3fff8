import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { canSee } from './audience.ts';
import { ownersFor, whyNot } from './available.ts';
import { isField, walk } from './components.ts';
import type { Part } from './components.ts';
import type { Discord } from './discord.ts';
import type { Live } from './interactions.ts';
import { fillModal } from './modal.ts';
import type { ModalBody } from './modal.ts';
import { resolveSelected } from './resolved.ts';
import type { Typed } from './seat.ts';
import { send } from './send.ts';
import type { Act, Outcome } from './send.ts';
import { readTyped } from './typed.ts';
import type { Channel, Person, Stored, World } from './world.ts';

/** What a client would not send, with the reason. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: string;
}

/** Who acts, and where. */
export interface Actor {
  readonly discord: Discord;
  readonly person: Person;
  readonly locale: string;
}

type Result = Promise<Outcome | Refused>;

/** Sends a slash command, or asks for choices while it is being typed. */
export async function sendCommand(actor: Actor, channel: Channel, typed: Typed): Result {
  const { discord, person } = actor;
  const command = find(discord.world, channel, typed.path[0], ApplicationCommandType.ChatInput);
  if (!command) return refused(`there is no command /${typed.path[0]}`);
  const hidden = whyNot(discord.world, person, channel, command);
  if (hidden !== undefined) return refused(hidden);
  const read = readTyped(discord.world, channel, command, typed);
  if (read.kind === 'refused') return read;
  const { id, name, type, guild_id } = command;
  return act(actor, channel, {
    type:
      typed.focused === undefined ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete,
    name: read.name,
    owners: ownersFor(discord.world, person, channel, command),
    typing: read.typing,
    data: {
      id,
      name,
      type,
      ...(guild_id === undefined ? {} : { guild_id }),
      ...(read.options.length > 0 ? { options: read.options } : {}),
      ...(read.resolved ? { resolved: read.resolved } : {}),
    },
  });
}

/** Uses a message's context menu. */
export async function useMenu(actor: Actor, channel: Channel, commandName: string, messageId: string): Result {
  const { discord, person } = actor;
  const command = find(discord.world, channel, commandName, ApplicationCommandType.Message);
  if (!command) return refused(`there is no message command "${commandName}"`);
  const hidden = whyNot(discord.world, person, channel, command);
  if (hidden !== undefined) return refused(hidden);
  const stored = visible(actor, messageId);
  if (stored?.channel !== channel) return refused(`there is no message ${messageId} here`);
  const { id, name, type, guild_id } = command;
  const resolved = { messages: { [messageId]: stored.message } };
  return act(actor, channel, {
    type: InteractionType.ApplicationCommand,
    name,
    owners: ownersFor(discord.world, person, channel, command),
    target: messageId,
    data: { id, name, type, ...(guild_id === undefined ? {} : { guild_id }), target_id: messageId, resolved },
  });
}

/** Presses a button, or chooses values in a menu. */
export async function useComponent(
  actor: Actor,
  messageId: string,
  customId: string,
  values?: readonly string[],
): Result {
  const { discord, person } = actor;
  const stored = visible(actor, messageId);
  if (!stored) return refused(`${person.user.username} sees no message ${messageId}`);
  const part = [...walk(stored.message.components ?? [])].find((each) => each.custom_id === customId);
  if (!part) return refused(`the message has no component "${customId}"`);
  const wrong = wrongUse(part, values);
  if (wrong !== undefined) return refused(wrong);
  const found = resolveSelected(discord.world, stored.channel, part.type, values ?? []);
  if (found.kind === 'refused') return found;
  const { message, channel } = stored;
  return act(actor, channel, {
    type: InteractionType.MessageComponent,
    name: customId,
    source: stored,
    owners:
      message.interaction_metadata?.authorizing_integration_owners ??
      ownersFor(discord.world, person, channel, undefined),
    data: {
      id: part.id,
      custom_id: customId,
      component_type: part.type,
      ...(values ? { values } : {}),
      ...(found.resolved ? { resolved: found.resolved } : {}),
    },
  });
}

/** Sends a modal that the interaction `opener` brought. */
export async function submitModal(
  actor: Actor,
  opener: Live,
  modal: ModalBody,
  values: Readonly<Record<string, string | readonly string[]>>,
): Result {
  const filled = fillModal(actor.discord.world, opener.channel, modal, values);
  if (filled.kind === 'refused') return filled;
  return act(actor, opener.channel, {
    type: InteractionType.ModalSubmit,
    name: opener.name,
    source: opener.source,
    opener,
    owners: opener.owners,
    data: filled.data,
  });
}

/** The message, if this person sees it. */
export function visible({ discord, person }: Actor, messageId: string): Stored | undefined {
  const stored = discord.world.messages.get(messageId);
  return stored && isFor(stored, person) && canSee(stored.channel, person.user.id) ? stored : undefined;
}

/** Whether a message is not an ephemeral one meant for somebody else. */
export function isFor(stored: Stored, person: Person): boolean {
  return stored.onlyFor === undefined || stored.onlyFor === person.user.id;
}

function act(actor: Actor, channel: Channel, what: Omit<Act, 'person' | 'locale' | 'channel'>): Promise<Outcome> {
  return send(actor.discord, { person: actor.person, locale: actor.locale, channel, ...what });
}

function find(
  world: World,
  channel: Channel,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand | undefined {
  const own = channel.guild && world.guildCommands.get(channel.guild.id);
  for (const book of [own, world.globalCommands]) {
    for (const command of book?.values() ?? []) if (command.name === name && command.type === type) return command;
  }
  return undefined;
}

function refused(why: string): Refused {
  return { kind: 'refused', why };
}

/** Why a client would not let a component be used so; undefined where it would. */
function wrongUse(part: Part, values: readonly string[] | undefined): string | undefined {
  const name = part.custom_id ?? '';
  if (part['disabled'] === true) return `"${name}" is disabled`;
  if (part.type === ComponentType.Button) return values ? `"${name}" is a button, not a menu` : undefined;
  if (!values) return `"${name}" is a menu: choose values`;
  const least = Number(part['min_values'] ?? 1);
  const most = Number(part['max_values'] ?? 1);
  if (values.length < least || values.length > most) return `"${name}" takes ${least} to ${most} values`;
  if (part.type !== ComponentType.StringSelect) return undefined;
  const options: readonly unknown[] = Array.isArray(part['options']) ? part['options'] : [];
  const strange = values.find((value) => !options.some((each) => isField(each) && each['value'] === value));
  return strange === undefined ? undefined : `"${name}" does not offer "${strange}"`;
}

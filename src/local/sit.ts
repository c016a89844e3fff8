import { ApplicationCommandType, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { APIApplicationCommandOptionChoice, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { canSee } from './audience.ts';
import { commandsFor, whyNot } from './available.ts';
import { walk } from './components.ts';
import type { Part } from './components.ts';
import type { Discord } from './discord.ts';
import { fillModal } from './modal.ts';
import { composeMessage, publish } from './messages.ts';
import { allows, channelPermissions, sendPermission } from './permissions.ts';
import { resolveSelected } from './resolved.ts';
import type { Live } from './interactions.ts';
import type { Modal, Response, Seat, Typed } from './seat.ts';
import { send } from './send.ts';
import type { Outcome } from './send.ts';
import { channelShape } from './shapes.ts';
import { readTyped } from './typed.ts';
import { openDirect } from './world.ts';
import type { Channel, Person, Stored } from './world.ts';

/** Seats a person at a client of the local Discord. */
export function sit(discord: Discord, person: Person): Seat {
  const { world } = discord;
  /** Modals on the screen, by the interaction that brought them. */
  const modals = new Map<string, Live>();

  const channelOf = (id: string): Channel => {
    const channel = world.channels.get(id);
    if (!channel || !canSee(channel, person.user.id)) throw new Error(`${person.user.username} sees no channel ${id}`);
    return channel;
  };
  const storedOf = (id: string): Stored | undefined => {
    const stored = world.messages.get(id);
    return stored && sees(stored) ? stored : undefined;
  };
  const sees = (stored: Stored): boolean =>
    (stored.onlyFor === undefined || stored.onlyFor === person.user.id) && canSee(stored.channel, person.user.id);
  const refuse = (why: string): Response => ({ kind: 'refused', why });

  function show(outcome: Outcome): Response {
    const { said, ms, live } = outcome;
    if (!said) return { kind: 'failed', ms };
    switch (said.kind) {
      case 'message':
      case 'deferred':
      case 'updated':
        return { kind: said.kind, message: said.stored.message, ms };
      case 'modal': {
        modals.set(live.id, live);
        // Checked by the rules for modals before it was accepted.
        const modal = { interactionId: live.id, body: said.body as APIModalInteractionResponseCallbackData };
        discord.audience.tellPerson(person.user.id, { kind: 'modal', modal });
        return { kind: 'modal', modal, ms };
      }
      case 'acknowledged':
        return { kind: 'acknowledged', ms };
      case 'choices':
        return { kind: 'failed', ms };
    }
  }

  const find = (channel: Channel, name: string, type: ApplicationCommandType) => {
    const all = [
      ...(channel.guild ? (world.guildCommands.get(channel.guild.id)?.values() ?? []) : []),
      ...world.globalCommands.values(),
    ];
    return all.find((each) => each.name === name && each.type === type);
  };

  async function command(channelId: string, typed: Typed, type: InteractionType): Promise<Outcome | Response> {
    const channel = channelOf(channelId);
    const registered = find(channel, typed.path[0], ApplicationCommandType.ChatInput);
    if (!registered) return refuse(`there is no command /${typed.path[0]}`);
    const hidden = whyNot(world, person, channel, registered);
    if (hidden) return refuse(hidden);
    const read = readTyped(world, channel, registered, typed);
    if (read.kind === 'refused') return read;
    return send(discord, {
      person,
      locale: seat.locale,
      channel,
      type,
      name: read.name,
      command: registered,
      data: {
        id: registered.id,
        name: registered.name,
        type: registered.type,
        ...(registered.guild_id === undefined ? {} : { guild_id: registered.guild_id }),
        ...(read.options.length > 0 ? { options: read.options } : {}),
        ...(read.resolved ? { resolved: read.resolved } : {}),
      },
    });
  }

  async function component(messageId: string, customId: string, values?: readonly string[]): Promise<Response> {
    const stored = storedOf(messageId);
    if (!stored) return refuse(`${person.user.username} sees no message ${messageId}`);
    const part = [...walk(stored.message.components ?? [])].find((each) => each.custom_id === customId);
    if (!part) return refuse(`the message has no component "${customId}"`);
    const wrong = wrongUse(part, values);
    if (wrong) return refuse(wrong);
    const resolved = resolveSelected(world, stored.channel, part.type, values ?? []);
    if (resolved.kind === 'refused') return refuse(resolved.why);
    const outcome = await send(discord, {
      person,
      locale: seat.locale,
      channel: stored.channel,
      type: InteractionType.MessageComponent,
      name: customId,
      source: stored,
      owners: stored.message.interaction_metadata?.authorizing_integration_owners as Record<string, string>,
      data: {
        id: part.id,
        custom_id: customId,
        component_type: part.type,
        ...(values ? { values } : {}),
        ...(resolved.resolved ? { resolved: resolved.resolved } : {}),
      },
    });
    return show(outcome);
  }

  const seat: Seat = {
    user: person.user,
    locale: person.locale,
    channels: () => [...world.channels.values()].filter((channel) => canSee(channel, person.user.id)).map(channelShape),
    direct: () => channelShape(openDirect(world, person, discord.newId)),
    known() {
      const mine = [...world.guilds.values()].filter(({ members }) => members.has(person.user.id));
      const people = new Map(mine.flatMap(({ members }) => [...members.values()].map(({ user }) => [user.id, user])));
      const roles = mine.flatMap((guild) => [...guild.roles.values()].filter(({ id }) => id !== guild.id));
      return { app: world.bot, people: [...people.values()], roles };
    },
    permissions(channelId) {
      const channel = world.channels.get(channelId);
      return channel && canSee(channel, person.user.id) ? channelPermissions(channel, person.user.id) : 0n;
    },
    messages: (channelId) => [...channelOf(channelId).messages.values()].filter(sees).map((stored) => stored.message),
    commands: (channelId) => commandsFor(world, person, channelOf(channelId)),

    write(channelId, content) {
      const channel = channelOf(channelId);
      if (!allows(channelPermissions(channel, person.user.id), sendPermission(channel.type))) {
        throw new Error(`${person.user.username} may not write in channel ${channelId}`);
      }
      if (content.trim() === '' || content.length > 2000) throw new Error('A message has 1 to 2,000 characters.');
      return publish(discord, channel, composeMessage(discord, channel, person.user, { content })).message;
    },
    async complete(channelId, typed) {
      const outcome = await command(channelId, typed, InteractionType.ApplicationCommandAutocomplete);
      if ('kind' in outcome || outcome.said?.kind !== 'choices') return [];
      return outcome.said.choices as readonly APIApplicationCommandOptionChoice[];
    },
    async use(channelId, typed) {
      const { focused: _focused, ...finished } = typed;
      const outcome = await command(channelId, finished, InteractionType.ApplicationCommand);
      return 'kind' in outcome ? outcome : show(outcome);
    },
    async menu(channelId, commandName, messageId) {
      const channel = channelOf(channelId);
      const registered = find(channel, commandName, ApplicationCommandType.Message);
      if (!registered) return refuse(`there is no message command "${commandName}"`);
      const hidden = whyNot(world, person, channel, registered);
      if (hidden) return refuse(hidden);
      const stored = storedOf(messageId);
      if (!stored || stored.channel !== channel) return refuse(`there is no message ${messageId} here`);
      const { id, name, type } = registered;
      const data = { id, name, type, target_id: messageId, resolved: { messages: { [messageId]: stored.message } } };
      return show(
        await send(discord, {
          person,
          locale: seat.locale,
          channel,
          type: InteractionType.ApplicationCommand,
          name,
          command: registered,
          target: messageId,
          data,
        }),
      );
    },
    press: (messageId, customId) => component(messageId, customId),
    choose: (messageId, customId, values) => component(messageId, customId, values),
    async submit(modal: Modal, values) {
      const opener = modals.get(modal.interactionId);
      if (!opener) return refuse('this modal is not open any more');
      const filled = fillModal(world, opener.channel, modal.body, values);
      if (filled.kind === 'refused') return filled;
      modals.delete(modal.interactionId);
      return show(
        await send(discord, {
          person,
          locale: seat.locale,
          channel: opener.channel,
          type: InteractionType.ModalSubmit,
          name: opener.name,
          source: opener.source,
          opener,
          owners: opener.owners,
          data: filled.data,
        }),
      );
    },
    watch: (listener) => discord.audience.watch(person.user.id, listener),
  };
  return seat;
}

/** Why a client would not let a component be used so; undefined where it would. */
function wrongUse(part: Part, values: readonly string[] | undefined): string | undefined {
  if (part['disabled'] === true) return `"${part.custom_id}" is disabled`;
  if (part.type === ComponentType.Button) return values ? `"${part.custom_id}" is a button, not a menu` : undefined;
  if (!values) return `"${part.custom_id}" is a menu: choose values`;
  const least = Number(part['min_values'] ?? 1);
  const most = Number(part['max_values'] ?? 1);
  if (values.length < least || values.length > most) return `"${part.custom_id}" takes ${least} to ${most} values`;
  if (part.type !== ComponentType.StringSelect) return undefined;
  const offered = (Array.isArray(part['options']) ? part['options'] : []).map((each: { value: string }) => each.value);
  const strange = values.find((value) => !offered.includes(value));
  return strange === undefined ? undefined : `"${part.custom_id}" does not offer "${strange}"`;
}

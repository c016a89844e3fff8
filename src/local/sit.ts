import { canSee } from './audience.ts';
import { commandsFor } from './available.ts';
import type { Discord } from './discord.ts';
import { keepFile } from './files.ts';
import { isFor, sendCommand, submitModal, useComponent, useMenu } from './gestures.ts';
import type { Actor, Refused } from './gestures.ts';
import type { Live } from './interactions.ts';
import { composeMessage, publish } from './messages.ts';
import { allows, channelPermissions, sendPermission } from './permissions.ts';
import type { Response, Seat } from './seat.ts';
import type { Outcome } from './send.ts';
import { channelShape } from './shapes.ts';
import { openDirect } from './build.ts';
import type { Channel, Person } from './world.ts';

/** Seats a person at a client of the local Discord. */
export function sit(discord: Discord, person: Person): Seat {
  const { world } = discord;
  /** Modals on the screen, by the interaction that brought them. */
  const modals = new Map<string, Live>();
  const actor = (): Actor => ({ discord, person, locale: seat.locale });

  const channelOf = (id: string): Channel => {
    const channel = world.channels.get(id);
    if (!channel || !canSee(channel, person.user.id)) throw new Error(`${person.user.username} sees no channel ${id}`);
    return channel;
  };

  /** What the first response looks like to the person. */
  const show = (outcome: Outcome | Refused): Response => {
    if ('kind' in outcome) return outcome;
    const { said, ms, live } = outcome;
    if (!said) return { kind: 'failed', ms };
    switch (said.kind) {
      case 'message':
      case 'deferred':
      case 'updated':
        return { kind: said.kind, message: said.stored.message, ms };
      case 'modal': {
        modals.set(live.id, live);
        const modal = { interactionId: live.id, body: said.body };
        discord.audience.tellPerson(person.user.id, { kind: 'modal', modal });
        return { kind: 'modal', modal, ms };
      }
      case 'acknowledged':
        return { kind: 'acknowledged', ms };
      case 'choices':
        throw new Error('Choices came for something that was not being typed.');
    }
  };

  const seat: Seat = {
    user: person.user,
    locale: person.locale,
    channels: () => [...world.channels.values()].filter((each) => canSee(each, person.user.id)).map(channelShape),
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
    messages: (channelId) =>
      [...channelOf(channelId).messages.values()].filter((each) => isFor(each, person)).map((each) => each.message),
    commands: (channelId) => commandsFor(world, person, channelOf(channelId)),

    write(channelId, content) {
      const channel = channelOf(channelId);
      if (!allows(channelPermissions(channel, person.user.id), sendPermission(channel.type))) {
        throw new Error(`${person.user.username} may not write in channel ${channelId}`);
      }
      if (content.trim() === '' || content.length > 2000) throw new Error('A message has 1 to 2,000 characters.');
      return publish(discord, channel, composeMessage(discord, channel, person.user, { content })).message;
    },
    upload: (file) => keepFile(discord, file).id,
    async complete(channelId, typed) {
      const focused = typed.focused ?? Object.keys(typed.options).at(-1);
      if (focused === undefined) return [];
      const outcome = await sendCommand(actor(), channelOf(channelId), { ...typed, focused });
      return !('kind' in outcome) && outcome.said?.kind === 'choices' ? outcome.said.choices : [];
    },
    async use(channelId, typed) {
      const { path, options } = typed;
      return show(await sendCommand(actor(), channelOf(channelId), { path, options }));
    },
    menu: async (channelId, commandName, messageId) =>
      show(await useMenu(actor(), channelOf(channelId), commandName, messageId)),
    press: async (messageId, customId) => show(await useComponent(actor(), messageId, customId)),
    choose: async (messageId, customId, values) => show(await useComponent(actor(), messageId, customId, values)),
    async submit(modal, values) {
      const opener = modals.get(modal.interactionId);
      if (!opener) return { kind: 'refused', why: 'this modal is not open any more' };
      const outcome = await submitModal(actor(), opener, modal.body, values);
      if (!('kind' in outcome)) modals.delete(modal.interactionId);
      return show(outcome);
    },
    watch: (listener) => discord.audience.watch(person.user.id, listener),
  };
  return seat;
}

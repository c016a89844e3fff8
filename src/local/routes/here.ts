import { PermissionFlagsBits } from 'discord-api-types/v10';
import { refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import type { Discord } from '../discord.ts';
import { allows, channelPermissions, sendPermission } from '../permissions.ts';
import type { Call, Route } from '../router.ts';
import type { Channel, Stored } from '../world.ts';

/** A request that concerns a channel the bot can see. */
export interface Here {
  readonly call: Call;
  readonly discord: Discord;
  readonly channel: Channel;
  /** What the bot may do here. */
  readonly held: bigint;
}

/** Runs in the channel of the path, if the bot sees it and may do there what is needed. */
export function inChannel(needed: bigint | 'send', run: (here: Here) => Answer): Route['run'] {
  return (call, discord) => {
    const channel = discord.world.channels.get(call.params['channel'] ?? '');
    if (!channel) return refuse('unknownChannel');
    const held = channelPermissions(channel, discord.world.bot.id);
    if (!allows(held, PermissionFlagsBits.ViewChannel)) return refuse('missingAccess');
    const wanted = needed === 'send' ? sendPermission(channel.type) : needed;
    if (!allows(held, wanted)) return refuse('missingPermissions');
    return run({ call, discord, channel, held });
  };
}

/** Runs with the message of the path. Ephemeral messages are for their interaction alone. */
export function withMessage(run: (here: Here, stored: Stored) => Answer): (here: Here) => Answer {
  return (here) => {
    const stored = here.channel.messages.get(here.call.params['message'] ?? '');
    return stored && stored.onlyFor === undefined ? run(here, stored) : refuse('unknownMessage');
  };
}

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import type { Discord } from '../discord.ts';
import { composeMessage, editMessage, publish, removeMessage } from '../messages.ts';
import { allows, channelPermissions, sendPermission } from '../permissions.ts';
import type { Call, Route } from '../router.ts';
import { checkMessage } from '../rules/message.ts';
import { channelShape } from '../shapes.ts';
import type { Channel, Stored } from '../world.ts';
import { refuseAsForm } from './refused.ts';

const LIST = '/channels/:channel/messages';
const ONE = '/channels/:channel/messages/:message';
const { ReadMessageHistory, ManageMessages } = PermissionFlagsBits;

/** Channels and the messages in them. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/channels/:channel',
    limit: [10, 10_000],
    run: within(0n, ({ channel }) => ok(channelShape(channel))),
  },
  { method: 'GET', template: LIST, limit: [5, 5000], run: within(ReadMessageHistory, listMessages) },
  { method: 'POST', template: LIST, limit: [5, 5000], run: within('send', createMessage) },
  {
    method: 'GET',
    template: ONE,
    limit: [5, 5000],
    run: within(
      ReadMessageHistory,
      withMessage(({ stored }) => ok(stored.message)),
    ),
  },
  { method: 'PATCH', template: ONE, limit: [5, 5000], run: within(0n, withMessage(changeMessage)) },
  { method: 'DELETE', template: ONE, limit: [5, 1000], run: within(0n, withMessage(deleteMessage)) },
  { method: 'POST', template: '/channels/:channel/typing', limit: [5, 5000], run: within('send', () => NO_CONTENT) },
];

interface Here {
  readonly call: Call;
  readonly discord: Discord;
  readonly channel: Channel;
  /** What the bot may do here. */
  readonly held: bigint;
}

/** Runs in a channel that the bot can see and where it may do what is needed. */
function within(needed: bigint | 'send', run: (here: Here) => Answer): Route['run'] {
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

function withMessage(run: (here: Here & { readonly stored: Stored }) => Answer): (here: Here) => Answer {
  return (here) => {
    const stored = here.channel.messages.get(here.call.params['message'] ?? '');
    return stored && stored.onlyFor === undefined ? run({ ...here, stored }) : refuse('unknownMessage');
  };
}

function listMessages({ call, channel }: Here): Answer {
  const limit = Number(call.query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    return refuseAsFormLimit();
  }
  const [before, after, around] = ['before', 'after', 'around'].map((name) => call.query.get(name));
  const open = [...channel.messages.values()].filter((each) => each.onlyFor === undefined).map((each) => each.message);
  if (after) {
    const later = open.filter((each) => BigInt(each.id) > BigInt(after)).slice(0, limit);
    return ok(later.toReversed());
  }
  if (around) {
    const middle = open.findIndex((each) => BigInt(each.id) >= BigInt(around));
    const start = Math.max(0, (middle < 0 ? open.length : middle) - Math.floor(limit / 2));
    return ok(open.slice(start, start + limit).toReversed());
  }
  const earlier = before ? open.filter((each) => BigInt(each.id) < BigInt(before)) : open;
  return ok(earlier.slice(-limit).toReversed());
}

function refuseAsFormLimit(): Answer {
  const message = 'int value should be less than or equal to 100 and at least 1.';
  return {
    status: 400,
    body: {
      code: 50035,
      message: 'Invalid Form Body',
      errors: { limit: { _errors: [{ code: 'NUMBER_TYPE_MAX', message }] } },
    },
  };
}

function createMessage({ call, discord, channel }: Here): Answer {
  if (channel.archived) return refuse('archivedThread');
  const checked = checkMessage(call.body);
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  const { body } = checked;
  const nonce = body.nonce === undefined || body.nonce === null ? undefined : String(body.nonce);
  const again = nonce !== undefined && body.enforce_nonce ? discord.nonces.find(channel.id, nonce) : undefined;
  if (again) return ok(again.message);
  const message = composeMessage(discord, channel, discord.world.bot, body, call.files);
  const stored = publish(discord, channel, message);
  if (nonce !== undefined) discord.nonces.remember(channel.id, nonce, stored);
  return ok(message);
}

function changeMessage({ call, discord, stored }: Here & { readonly stored: Stored }): Answer {
  if (stored.message.author.id !== discord.world.bot.id) return refuse('notYourMessage');
  const checked = checkMessage(call.body);
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  return ok(editMessage(discord, stored, checked.body, call.files));
}

function deleteMessage({ discord, stored, held }: Here & { readonly stored: Stored }): Answer {
  const own = stored.message.author.id === discord.world.bot.id;
  if (!own && !allows(held, ManageMessages)) return refuse('missingPermissions');
  removeMessage(discord, stored);
  return NO_CONTENT;
}

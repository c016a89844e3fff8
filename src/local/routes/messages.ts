import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import { composeMessage, editMessage, flagMessage, pinMessage, publish, removeMessage } from '../messages.ts';
import { allows } from '../permissions.ts';
import type { Route } from '../router.ts';
import { isFields } from '../rules/form.ts';
import { checkMessage } from '../rules/message.ts';
import type { Stored } from '../world.ts';
import { inChannel, withMessage } from './here.ts';
import type { Here } from './here.ts';
import { refuseAsForm, refuseEmpty } from './refused.ts';

const LIST = '/channels/:channel/messages';
const ONE = '/channels/:channel/messages/:message';
const PINS = '/channels/:channel/messages/pins';
const { ReadMessageHistory, ManageMessages, PinMessages } = PermissionFlagsBits;
/** So many messages may be pinned in a channel. */
const PINNED = 250;

/** Messages in channels, as the bot writes, reads, changes and deletes them. */
export const messageRoutes: readonly Route[] = [
  { method: 'GET', template: LIST, limit: [5, 5000], run: inChannel(0n, listMessages) },
  { method: 'POST', template: LIST, limit: [5, 5000], run: inChannel('send', createMessage) },
  { method: 'GET', template: PINS, limit: [5, 5000], run: inChannel(ReadMessageHistory, listPins) },
  { method: 'POST', template: `${LIST}/bulk-delete`, limit: [1, 1000], run: inChannel(ManageMessages, deleteMany) },
  {
    method: 'GET',
    template: ONE,
    limit: [5, 5000],
    run: inChannel(
      ReadMessageHistory,
      withMessage((_here, stored) => ok(stored.message)),
    ),
  },
  { method: 'PATCH', template: ONE, limit: [5, 5000], run: inChannel(0n, withMessage(changeMessage)) },
  { method: 'DELETE', template: ONE, limit: [5, 1000], run: inChannel(0n, withMessage(deleteMessage)) },
  {
    method: 'POST',
    template: `${ONE}/crosspost`,
    limit: [10, 3_600_000],
    run: inChannel('send', withMessage(crosspost)),
  },
  {
    method: 'PUT',
    template: `${PINS}/:message`,
    limit: [5, 5000],
    run: inChannel(PinMessages, withMessage(pin(true))),
  },
  {
    method: 'DELETE',
    template: `${PINS}/:message`,
    limit: [5, 5000],
    run: inChannel(PinMessages, withMessage(pin(false))),
  },
];

function listMessages(here: Here): Answer {
  const { call, channel } = here;
  // Without the permission Discord answers an empty list, not a refusal.
  if (!allows(here.held, ReadMessageHistory)) return ok([]);
  const limit = Number(call.query.get('limit') ?? 50);
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= 100)) {
    const message = 'int value should be between 1 and 100.';
    return refuseAsForm(here.discord, call, [
      { path: ['limit'], code: limit < 1 ? 'NUMBER_TYPE_MIN' : 'NUMBER_TYPE_MAX', message },
    ]);
  }
  const open = [...channel.messages.values()].filter((each) => each.onlyFor === undefined).map((each) => each.message);
  const after = call.query.get('after');
  const around = call.query.get('around');
  const before = call.query.get('before');
  if (after)
    return ok(
      open
        .filter((each) => BigInt(each.id) > BigInt(after))
        .slice(0, limit)
        .toReversed(),
    );
  if (around) {
    const middle = open.findIndex((each) => BigInt(each.id) >= BigInt(around));
    const start = Math.max(0, (middle < 0 ? open.length : middle) - Math.floor(limit / 2));
    return ok(open.slice(start, start + limit).toReversed());
  }
  const earlier = before ? open.filter((each) => BigInt(each.id) < BigInt(before)) : open;
  return ok(earlier.slice(-limit).toReversed());
}

function createMessage({ call, discord, channel }: Here): Answer {
  if (!TEXTUAL.has(channel.type)) return refuse('wrongChannelType');
  const checked = checkMessage(call.body, { files: call.files.map((file) => file.name) });
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  if (checked.kind === 'empty') return refuseEmpty(discord, call);
  const { body } = checked;
  const nonce = body.nonce === undefined || body.nonce === null ? undefined : String(body.nonce);
  const again = nonce !== undefined && body.enforce_nonce === true ? discord.nonces.find(channel.id, nonce) : undefined;
  if (again) return ok(again.message);
  // Writing wakes a thread up, unless it is locked.
  if (channel.locked) return refuse('archivedThread');
  channel.archived = false;
  const message = composeMessage(discord, channel, discord.world.bot, body, call.files);
  const stored = publish(discord, channel, message);
  if (nonce !== undefined) discord.nonces.remember(channel.id, nonce, stored);
  return ok(message);
}

const TEXTUAL: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.DM,
  ChannelType.GroupDM,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

function changeMessage({ call, discord, held }: Here, stored: Stored): Answer {
  const own = stored.message.author.id === discord.world.bot.id;
  // Of others' messages a moderating bot may change nothing but whether their embeds show.
  const onlyFlags = isFields(call.body) && Object.keys(call.body).every((name) => name === 'flags');
  if (!own && !(onlyFlags && allows(held, ManageMessages))) return refuse('notYourMessage');
  const around = { files: call.files.map((file) => file.name), before: stored.message };
  const checked = checkMessage(call.body, around);
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  if (checked.kind === 'empty') return refuseEmpty(discord, call);
  return ok(editMessage(discord, stored, checked.body, call.files));
}

function deleteMessage({ discord, held }: Here, stored: Stored): Answer {
  const own = stored.message.author.id === discord.world.bot.id;
  if (!own && !allows(held, ManageMessages)) return refuse('missingPermissions');
  removeMessage(discord, stored);
  return NO_CONTENT;
}

function deleteMany({ call, discord, channel }: Here): Answer {
  const ids = isFields(call.body) && Array.isArray(call.body['messages']) ? call.body['messages'].map(String) : [];
  if (ids.length < 2 || ids.length > 100) {
    const message = 'Must be between 2 and 100 in length.';
    return refuseAsForm(discord, call, [{ path: ['messages'], code: 'BASE_TYPE_BAD_LENGTH', message }]);
  }
  for (const id of ids) {
    const stored = channel.messages.get(id);
    if (stored && stored.onlyFor === undefined) removeMessage(discord, stored);
  }
  return NO_CONTENT;
}

function crosspost({ channel, discord, held }: Here, stored: Stored): Answer {
  if (channel.type !== ChannelType.GuildAnnouncement) return refuse('wrongChannelType');
  const own = stored.message.author.id === discord.world.bot.id;
  if (!own && !allows(held, ManageMessages)) return refuse('missingPermissions');
  if ((stored.message.flags ?? 0) & MessageFlags.Crossposted) return refuse('alreadyCrossposted');
  return ok(flagMessage(discord, stored, MessageFlags.Crossposted));
}

function listPins({ channel }: Here): Answer {
  const pinned = [...channel.messages.values()].filter((each) => each.message.pinned);
  const items = pinned.map((each) => ({ pinned_at: each.message.timestamp, message: each.message }));
  return ok({ items: items.toReversed(), has_more: false });
}

function pin(pinned: boolean) {
  return ({ channel, discord }: Here, stored: Stored): Answer => {
    const count = [...channel.messages.values()].filter((each) => each.message.pinned).length;
    if (pinned && !stored.message.pinned && count >= PINNED) return refuse('tooManyPins');
    pinMessage(discord, stored, pinned);
    return NO_CONTENT;
  };
}

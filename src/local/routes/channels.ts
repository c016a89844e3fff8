import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import { tellOfChannel } from '../admin.ts';
import { isThread } from '../permissions.ts';
import type { Route } from '../router.ts';
import { asFields, blankForm, choice, inside, text, whole } from '../rules/form.ts';
import { channelShape } from '../shapes.ts';
import { addChannel } from '../build.ts';
import type { Stored } from '../world.ts';
import { inChannel, withMessage } from './here.ts';
import type { Here } from './here.ts';
import { refuseAsForm } from './refused.ts';

const { CreatePublicThreads } = PermissionFlagsBits;
const THREADS = '/channels/:channel/threads';

/** Channels themselves, and threads. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/channels/:channel',
    limit: [10, 10_000],
    run: inChannel(0n, ({ channel }) => ok(channelShape(channel))),
  },
  { method: 'POST', template: '/channels/:channel/typing', limit: [5, 5000], run: inChannel('send', () => NO_CONTENT) },
  {
    method: 'POST',
    template: THREADS,
    limit: [10, 10_000],
    run: inChannel(CreatePublicThreads, (here) => startThread(here)),
  },
  {
    method: 'POST',
    template: '/channels/:channel/messages/:message/threads',
    limit: [10, 10_000],
    run: inChannel(CreatePublicThreads, withMessage(startThread)),
  },
  { method: 'PUT', template: '/channels/:channel/thread-members/@me', run: inChannel(0n, () => NO_CONTENT) },
];

function startThread({ call, discord, channel }: Here, stored?: Stored): Answer {
  const { guild } = channel;
  if (!guild || isThread(channel.type)) return refuse('wrongChannelType');
  const form = blankForm();
  const fields = asFields(form, call.body);
  const name = fields && text(form, fields, 'name', { least: 1, most: 100, required: true });
  const type = (fields && whole(form, fields, 'type')) ?? ChannelType.PublicThread;
  choice(inside(form, 'type'), type, [10, 11, 12]);
  if (name === undefined || form.problems.length > 0) return refuseAsForm(discord, call, form.problems);
  // A thread that grows from a message has the message's id.
  const id = stored?.message.id ?? discord.newId();
  if (discord.world.channels.has(id)) return refuse('threadExists');
  const ofNews = channel.type === ChannelType.GuildAnnouncement;
  const kind = ofNews ? ChannelType.AnnouncementThread : stored ? ChannelType.PublicThread : type;
  const thread = addChannel(discord.world, guild, { id, name, type: kind, parentId: channel.id }, discord.world.bot.id);
  tellOfChannel(discord, 'THREAD_CREATE', thread);
  return ok(channelShape(thread), 201);
}

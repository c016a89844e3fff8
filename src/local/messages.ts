import { EmbedType, GatewayIntentBits, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { APIAttachment, APIEmbed, APIMessage, APIMessageTopLevelComponent, APIUser } from 'discord-api-types/v10';
import { completeComponents } from './complete.ts';
import type { Discord } from './discord.ts';
import { forgetFiles, keepFile } from './files.ts';
import { mentionsOf } from './mentions.ts';
import type { AllowedMentions } from './mentions.ts';
import type { Upload } from './router.ts';
import type { Channel, Stored } from './world.ts';

/** A message body that keeps Discord's rules; see `rules/message.ts`. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly flags?: MessageFlags | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: { readonly message_id: string } | null;
  readonly attachments?: readonly { readonly id: string | number; readonly description?: string }[] | null;
}

/** Flags a bot may set on a message it creates. */
const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** What a message has beside what its author wrote. */
export type Circumstances = Partial<
  Pick<APIMessage, 'type' | 'webhook_id' | 'interaction_metadata' | 'application_id' | 'flags'>
>;

/** A new message, complete but not yet said. */
export function composeMessage(
  discord: Discord,
  channel: Channel,
  author: APIUser,
  body: MessageBody,
  files: readonly Upload[] = [],
  more: Circumstances = {},
): APIMessage {
  const id = discord.newId();
  const referenced = body.message_reference ? channel.messages.get(body.message_reference.message_id) : undefined;
  const attachments = files.map((file, index) => attach(discord, file, body.attachments?.[index]?.description));
  return {
    id,
    channel_id: channel.id,
    author,
    content: body.content ?? '',
    timestamp: stamp(discord.now()),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...mentionsOf(discord, channel, author, body, referenced),
    attachments,
    embeds: (body.embeds ?? []).map(enrich),
    components: completeComponents(body.components ?? [], attachments, discord.newId),
    pinned: false,
    type: referenced ? MessageType.Reply : MessageType.Default,
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    ...(referenced
      ? { message_reference: { type: 0, message_id: referenced.message.id, channel_id: channel.id } }
      : {}),
    ...(referenced ? { referenced_message: referenced.message } : {}),
    ...more,
    flags: ((body.flags ?? 0) & SETTABLE) | (more.flags ?? 0),
  };
}

/** Puts a message into its channel and tells everybody who may see it. */
export function publish(discord: Discord, channel: Channel, message: APIMessage, onlyFor?: string): Stored {
  const stored: Stored = { message, channel, onlyFor };
  channel.messages.set(message.id, stored);
  channel.lastMessageId = message.id;
  discord.world.messages.set(message.id, stored);
  forgetOldest(discord, channel);
  discord.audience.tell(channel, { kind: 'message', message }, onlyFor);
  if (onlyFor === undefined) dispatchMessage(discord, 'MESSAGE_CREATE', stored);
  return stored;
}

/** Many at once, because taking the first of a large map over and over is dear. */
function forgetOldest(discord: Discord, channel: Channel): void {
  if (channel.messages.size <= 2 * discord.keep) return;
  for (const [id, { message }] of [...channel.messages].slice(0, discord.keep)) {
    channel.messages.delete(id);
    discord.world.messages.delete(id);
    forgetFiles(discord, message.attachments);
  }
}

/** Changes what the body names and leaves the rest, as PATCH does. */
export function editMessage(
  discord: Discord,
  stored: Stored,
  body: MessageBody,
  files: readonly Upload[] = [],
): APIMessage {
  const before = stored.message;
  // Whatever is changed is not "thinking" any more.
  const kept = (before.flags ?? 0) & ~MessageFlags.Loading;
  const wanted = { ...body, content: body.content === undefined ? before.content : body.content };
  const left = body.attachments
    ? before.attachments.filter((each) => body.attachments?.some((named) => String(named.id) === each.id))
    : before.attachments;
  forgetFiles(
    discord,
    before.attachments.filter((each) => !left.includes(each)),
  );
  const attachments = [...left, ...files.map((file) => attach(discord, file, undefined))];
  const components =
    body.components === undefined
      ? before.components
      : completeComponents(body.components ?? [], attachments, discord.newId);
  return replace(discord, stored, {
    ...before,
    content: wanted.content ?? '',
    edited_timestamp: stamp(discord.now()),
    embeds: body.embeds === undefined ? before.embeds : (body.embeds ?? []).map(enrich),
    ...(components === undefined ? {} : { components }),
    ...mentionsOf(discord, stored.channel, before.author, { ...wanted, components: components ?? [] }, undefined),
    attachments,
    flags: kept | ((body.flags ?? 0) & SETTABLE),
  });
}

/** Sets a flag that Discord itself gives. */
export function flagMessage(discord: Discord, stored: Stored, flag: MessageFlags): APIMessage {
  return replace(discord, stored, { ...stored.message, flags: (stored.message.flags ?? 0) | flag });
}

/** Pins a message or takes the pin away. */
export function pinMessage(discord: Discord, stored: Stored, pinned: boolean): APIMessage {
  return replace(discord, stored, { ...stored.message, pinned });
}

/** Takes a message away. */
export function removeMessage(discord: Discord, stored: Stored): void {
  const { channel, message } = stored;
  channel.messages.delete(message.id);
  discord.world.messages.delete(message.id);
  forgetFiles(discord, message.attachments);
  discord.audience.tell(channel, { kind: 'deleted', channelId: channel.id, messageId: message.id }, stored.onlyFor);
  if (stored.onlyFor === undefined) dispatchMessage(discord, 'MESSAGE_DELETE', stored);
}

function replace(discord: Discord, stored: Stored, message: APIMessage): APIMessage {
  stored.message = message;
  discord.audience.tell(stored.channel, { kind: 'edited', message }, stored.onlyFor);
  if (stored.onlyFor === undefined) dispatchMessage(discord, 'MESSAGE_UPDATE', stored);
  return message;
}

function dispatchMessage(discord: Discord, event: string, { channel, message }: Stored): void {
  // The bot is in no group message, so it hears of none.
  if (channel.party) return;
  const { guild } = channel;
  const intent = guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  const where = { channel_id: channel.id, ...(guild ? { guild_id: guild.id } : {}) };
  if (event === 'MESSAGE_DELETE')
    return discord.gateway.dispatch(event, { id: message.id, ...where }, guild?.id, intent);
  const own = message.author.id === discord.world.bot.id;
  const hidden =
    guild && !own && !discord.contentIntent ? { content: '', embeds: [], attachments: [], components: [] } : {};
  discord.gateway.dispatch(event, { ...message, ...hidden, ...where }, guild?.id, intent);
}

/** Discord adds the type of an embed. */
function enrich(embed: APIEmbed): APIEmbed {
  return { ...embed, type: EmbedType.Rich };
}

function attach(discord: Discord, file: Upload, description: string | undefined): APIAttachment {
  const { id, name, contentType, bytes, url } = keepFile(discord, file);
  return {
    id,
    filename: name,
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: contentType,
    ...(description === undefined ? {} : { description }),
  };
}

/** Discord's form of an instant: microseconds and an offset. */
export function stamp(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}

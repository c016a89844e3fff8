import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { textsOf } from './components.ts';
import type { Discord } from './discord.ts';
import type { MessageBody } from './messages.ts';
import { allows, channelPermissions } from './permissions.ts';
import type { Channel, Stored } from './world.ts';

/** Whom a message may mention: kinds that are looked for in the text, or ids. */
export interface AllowedMentions {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly replied_user?: boolean;
}

/** Whom a text mentions, after `allowed_mentions` and the author's permission had their say. */
export function mentionsOf(
  discord: Discord,
  channel: Channel,
  author: APIUser,
  body: Pick<MessageBody, 'content' | 'components' | 'allowed_mentions'>,
  referenced: Stored | undefined,
): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const text = [body.content ?? '', ...textsOf(body.components ?? [])].join('\n');
  const allowed = body.allowed_mentions;
  const may = (what: string, ids: readonly string[] | undefined, id: string): boolean =>
    !allowed || (allowed.parse?.includes(what) ?? false) || (ids?.includes(id) ?? false);
  const named = text.includes('@') ? text : '';
  const users = new Map<string, APIUser>();
  for (const [, id = ''] of named.matchAll(/<@!?(\d{17,20})>/g)) {
    const user = discord.world.people.get(id)?.user ?? (id === discord.world.bot.id ? discord.world.bot : undefined);
    if (user && may('users', allowed?.users, id)) users.set(id, user);
  }
  if (referenced && (allowed?.replied_user ?? !allowed))
    users.set(referenced.message.author.id, referenced.message.author);
  const roles = [...named.matchAll(/<@&(\d{17,20})>/g)].map(([, id = '']) => id);
  const everyone =
    /@(everyone|here)\b/.test(named) &&
    may('everyone', undefined, '') &&
    allows(channelPermissions(channel, author.id), PermissionFlagsBits.MentionEveryone);
  return {
    mentions: [...users.values()],
    mention_roles: roles.filter((id) => channel.guild?.roles.has(id) && may('roles', allowed?.roles, id)),
    mention_everyone: everyone && channel.guild !== undefined,
  };
}

import { ApplicationCommandOptionType as Kind, ComponentType } from 'discord-api-types/v10';
import { channelPermissions } from './permissions.ts';
import { channelShape, interactingMember, memberShape } from './shapes.ts';
import type { Channel, World } from './world.ts';

/** The things behind the ids in an interaction. */
export type Resolved = Partial<
  Record<'users' | 'members' | 'roles' | 'channels' | 'messages' | 'attachments', Record<string, unknown>>
>;

type Found =
  | { readonly kind: 'found'; readonly resolved: Resolved | undefined }
  | { readonly kind: 'refused'; readonly why: string };

const USERS: ReadonlySet<Kind> = new Set([Kind.User, Kind.Mentionable]);
const ROLES: ReadonlySet<Kind> = new Set([Kind.Role, Kind.Mentionable]);

/** Option types whose value is an id. */
const REFERRING: ReadonlySet<Kind> = new Set([...USERS, ...ROLES, Kind.Channel, Kind.Attachment]);

/** Option types of the selects that choose people, roles and channels. */
const OPTION_OF: Readonly<Record<number, Kind>> = {
  [ComponentType.UserSelect]: Kind.User,
  [ComponentType.RoleSelect]: Kind.Role,
  [ComponentType.MentionableSelect]: Kind.Mentionable,
  [ComponentType.ChannelSelect]: Kind.Channel,
};

/** Looks up what the ids mean: pairs of the option's type and the id. Other types need nothing. */
export function resolve(world: World, channel: Channel, chosen: readonly (readonly [Kind, string])[]): Found {
  const resolved: Resolved = {};
  for (const [type, id] of chosen) {
    if (!REFERRING.has(type)) continue;
    if (!addTo(resolved, world, channel, type, id))
      return { kind: 'refused', why: `there is nothing here with the id ${id}` };
  }
  return { kind: 'found', resolved: Object.keys(resolved).length > 0 ? resolved : undefined };
}

/** The same for what was chosen in a select menu. */
export function resolveSelected(world: World, channel: Channel, type: ComponentType, ids: readonly string[]): Found {
  const option = OPTION_OF[type];
  return option === undefined
    ? { kind: 'found', resolved: undefined }
    : resolve(
        world,
        channel,
        ids.map((id) => [option, id]),
      );
}

function addTo(resolved: Resolved, world: World, channel: Channel, type: Kind, id: string): boolean {
  if (USERS.has(type) && addUser(resolved, world, channel, id)) return true;
  if (ROLES.has(type)) {
    const role = channel.guild?.roles.get(id);
    if (role) (resolved.roles ??= {})[id] = role;
    return role !== undefined;
  }
  if (type === Kind.Attachment) return addUpload(resolved, world, id);
  const found = type === Kind.Channel ? channel.guild?.channels.get(id) : undefined;
  if (!found) return false;
  const permissions = channelPermissions(found, world.bot.id).toString();
  (resolved.channels ??= {})[id] = { ...channelShape(found), permissions, app_permissions: permissions };
  return true;
}

function addUpload(resolved: Resolved, world: World, id: string): boolean {
  const upload = world.uploads.get(id);
  if (!upload) return false;
  const { name: filename, contentType, bytes, url } = upload;
  const shape = { id, filename, size: bytes.length, url, proxy_url: url, content_type: contentType, ephemeral: true };
  (resolved.attachments ??= {})[id] = shape;
  return true;
}

function addUser(resolved: Resolved, world: World, channel: Channel, id: string): boolean {
  const user = id === world.bot.id ? world.bot : world.people.get(id)?.user;
  if (!user) return false;
  (resolved.users ??= {})[id] = user;
  const member = channel.guild?.members.get(id);
  if (member) {
    const { user: _user, ...shape } = {
      ...memberShape(member),
      permissions: interactingMember(member, channel).permissions,
    };
    (resolved.members ??= {})[id] = shape;
  }
  return true;
}

import type {
  APIApplicationCommand,
  APIMessage,
  APIOverwrite,
  APIRole,
  APIUser,
  ChannelType,
  Locale,
} from 'discord-api-types/v10';
import type { TeamMemberPlan } from './plan.ts';

/** Everything a local Discord remembers: changed only by its own routes, seats and faults. */
export interface World {
  readonly applicationId: string;
  readonly applicationName: string;
  readonly ownerId: string;
  /** Undefined where a person owns the application. */
  readonly team: readonly TeamMemberPlan[] | undefined;
  readonly bot: APIUser;
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  /** Every channel by id: guild channels, threads, direct messages. */
  readonly channels: Map<string, Channel>;
  /** The bot's direct messages by the person at the other end. */
  readonly directs: Map<string, Channel>;
  /** Every stored message by id, also the ephemeral ones. */
  readonly messages: Map<string, Stored>;
  /** Files that people uploaded for attachment options and the bot attached to messages, by id. */
  readonly uploads: Map<string, Upload>;
  /** Registered commands by id; `global`, and each guild's own. */
  readonly globalCommands: Map<string, APIApplicationCommand>;
  readonly guildCommands: Map<string, Map<string, APIApplicationCommand>>;
}

/** A file that somebody attached. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

export interface Person {
  readonly user: APIUser;
  locale: Locale;
  installed: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: Locale;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  /** Who may use a command here in spite of its default permissions: command name to user and role ids. */
  readonly permitted: Map<string, Map<string, boolean>>;
}

export interface Member {
  readonly user: APIUser;
  roles: readonly string[];
  readonly nick: string | undefined;
  readonly joinedAt: string;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guild: Guild | undefined;
  /** The other end of a direct message. */
  readonly recipient: APIUser | undefined;
  /** Those of a group message; the bot is never one of them. */
  readonly party?: readonly APIUser[];
  readonly position: number;
  readonly topic: string | undefined;
  readonly parentId: string | undefined;
  readonly nsfw: boolean;
  readonly ownerId: string | undefined;
  archived: boolean;
  locked: boolean;
  overwrites: readonly APIOverwrite[];
  /** As Discord: the newest ever, even when it has been deleted since. */
  lastMessageId: string | undefined;
  /** Oldest first. */
  readonly messages: Map<string, Stored>;
}

export interface Stored {
  message: APIMessage;
  readonly channel: Channel;
  /** The only person who sees an ephemeral message. */
  readonly onlyFor: string | undefined;
}

import type { ChannelType, Locale, PermissionFlagsBits } from 'discord-api-types/v10';

/** A permission by its name, as in `'SendMessages'`. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** What a local Discord starts with. Ids are chosen by the caller, so that tests can name them. */
export interface WorldPlan {
  readonly application: ApplicationPlan;
  readonly people: readonly PersonPlan[];
  readonly guilds: readonly GuildPlan[];
  /** Group messages among people; the bot is never one of them. */
  readonly groups?: readonly GroupPlan[];
}

export interface GroupPlan {
  readonly id: string;
  readonly name: string;
  /** Ids of people; the first owns it. */
  readonly people: readonly [string, ...string[]];
}

export interface ApplicationPlan {
  readonly name: string;
  /** Also the id of the bot's user, as for every application made since 2016. */
  readonly id: string;
  /** Id of the person who owns it; somebody who is not there where it is left out. */
  readonly owner?: string;
  /** The team that owns it instead. */
  readonly team?: readonly TeamMemberPlan[];
}

export interface TeamMemberPlan {
  readonly id: string;
  /** An admin where it is left out. */
  readonly role?: 'admin' | 'developer' | 'read_only';
  /** The invitation was not taken yet. */
  readonly invited?: boolean;
}

export interface PersonPlan {
  readonly id: string;
  readonly name: string;
  readonly displayName?: string;
  readonly locale?: Locale;
  /** They installed the application for themselves and may use its commands anywhere. */
  readonly installed?: boolean;
}

export interface GuildPlan {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale?: Locale;
  /** What everyone may do; Discord's usual set where it is left out. */
  readonly everyone?: readonly PermissionName[];
  readonly roles?: readonly RolePlan[];
  readonly channels: readonly ChannelPlan[];
  readonly members: readonly MemberPlan[];
  /** The bot's own permissions here; `'absent'` where it is not a member. What the invite link grants where left out. */
  readonly bot?: readonly PermissionName[] | 'absent';
}

export interface RolePlan {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly PermissionName[];
  readonly color?: number;
}

export interface ChannelPlan {
  readonly id: string;
  readonly name: string;
  /** A text channel where it is left out. Threads name their parent. */
  readonly type?: ChannelType;
  readonly topic?: string;
  readonly parentId?: string;
  readonly nsfw?: boolean;
  readonly overwrites?: readonly OverwritePlan[];
}

export interface OverwritePlan {
  /** A role, a member, the guild (for everyone), or `'bot'`. */
  readonly id: string;
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
}

export interface MemberPlan {
  readonly id: string;
  readonly roles?: readonly string[];
  readonly nick?: string;
}

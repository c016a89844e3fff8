import { ApplicationIntegrationType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIAuthorizingIntegrationOwnersMap, InteractionType } from 'discord-api-types/v10';
import { contextOf } from './available.ts';
import type { Discord } from './discord.ts';
import type { Live, Said } from './interactions.ts';
import { allows, channelPermissions } from './permissions.ts';
import { channelShape, interactingMember } from './shapes.ts';
import type { Channel, Person, Stored } from './world.ts';

/** What a person does that becomes an interaction. */
export interface Act {
  readonly person: Person;
  readonly locale: string;
  readonly channel: Channel;
  readonly type: InteractionType;
  readonly data: object;
  readonly name: string;
  /** Who authorised it: the guild, the person, or both. */
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** The message whose component was used, or from which the modal came. */
  readonly source?: Stored | undefined;
  /** The message a context menu was used on. */
  readonly target?: string;
  readonly opener?: Live;
  readonly typing?: number | undefined;
}

/** What came back; `said` is undefined where the bot did not respond in time. */
export interface Outcome {
  readonly live: Live;
  readonly said: Said | undefined;
  /** Real milliseconds from sending to the first response. */
  readonly ms: number;
}

/** Sends an interaction to the bot and waits for its first response. */
export function send(discord: Discord, act: Act): Promise<Outcome> {
  return new Promise((resolve) => {
    const start = performance.now();
    const live: Live = discord.interactions.open({
      type: act.type,
      person: act.person,
      channel: act.channel,
      name: act.name,
      source: act.source,
      target: act.target,
      owners: act.owners,
      opener: act.opener,
      typing: act.typing,
      hidden: mustHide(act),
      settle: (said) => resolve({ live, said, ms: performance.now() - start }),
    });
    const { guild } = act.channel;
    const here = guild?.members.has(discord.world.bot.id) ? guild.id : undefined;
    discord.gateway.dispatch('INTERACTION_CREATE', payloadOf(discord, act, live), here);
  });
}

/** Where only the person installed the application, the guild's moderators decide who may show its answers. */
function mustHide({ channel, owners, person }: Act): boolean {
  if (!channel.guild || owners[ApplicationIntegrationType.GuildInstall] !== undefined) return false;
  return !allows(channelPermissions(channel, person.user.id), PermissionFlagsBits.UseExternalApps);
}

/** INTERACTION_CREATE, with everything Discord sends. */
function payloadOf(discord: Discord, act: Act, live: Live): object {
  const { channel, person } = act;
  const { guild } = channel;
  const member = guild?.members.get(person.user.id);
  return {
    id: live.id,
    application_id: discord.world.applicationId,
    type: act.type,
    version: 1,
    token: live.token,
    data: act.data,
    channel: { ...channelShape(channel), permissions: channelPermissions(channel, person.user.id).toString() },
    channel_id: channel.id,
    ...(guild && {
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_id: guild.id,
      guild_locale: guild.locale,
    }),
    ...(member ? { member: interactingMember(member, channel) } : { user: person.user }),
    ...(act.source && { message: act.source.message }),
    locale: act.locale,
    app_permissions: appPermissions(discord, channel).toString(),
    entitlements: [],
    authorizing_integration_owners: live.owners,
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
  };
}

/** What the application may do there; where the bot is no member, what every application may. */
function appPermissions({ world }: Discord, channel: Channel): bigint {
  if (channel.party || (channel.guild && !channel.guild.members.has(world.bot.id))) {
    return PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles | PermissionFlagsBits.MentionEveryone;
  }
  return channelPermissions(channel, world.bot.id);
}

import { ok, refuse } from '../answers.ts';
import { openDirect } from '../build.ts';
import { channelShape, ownGuildShape } from '../shapes.ts';
import type { Discord } from '../discord.ts';
import type { Route } from '../router.ts';
import type { TeamMemberPlan } from '../plan.ts';
import type { World } from '../world.ts';
import { isFields } from '../rules/form.ts';

/** Who the bot is, where to connect, and where it is a member. */
export const identityRoutes = (gatewayUrl: () => string): readonly Route[] => [
  { method: 'GET', template: '/gateway', open: true, run: () => ok({ url: gatewayUrl() }) },
  {
    method: 'GET',
    template: '/gateway/bot',
    run: (_call, { gateway, world }) =>
      ok({
        url: gatewayUrl(),
        // Discord's own advice: a shard for every thousand guilds.
        shards: Math.max(1, Math.ceil(world.guilds.size / 1000)),
        session_start_limit: {
          total: gateway.budget.perDay,
          remaining: gateway.budget.remaining,
          reset_after: gateway.budget.resetAfter(),
          max_concurrency: gateway.budget.maxConcurrency,
        },
      }),
  },
  { method: 'GET', template: '/users/@me', run: (_call, { world }) => ok({ ...world.bot, ...OWN }) },
  { method: 'GET', template: '/applications/@me', run: (_call, discord) => ok(applicationShape(discord)) },
  { method: 'GET', template: '/oauth2/applications/@me', run: (_call, discord) => ok(applicationShape(discord)) },
  {
    method: 'GET',
    template: '/users/@me/guilds',
    run: (_call, { world }) =>
      ok(
        [...world.guilds.values()]
          .filter((guild) => guild.members.has(world.bot.id))
          .map((guild) => ownGuildShape(world, guild)),
      ),
  },
  {
    method: 'POST',
    template: '/users/@me/channels',
    limit: [10, 10_000],
    run: (call, { world, newId }) => {
      const id = isFields(call.body) ? call.body['recipient_id'] : undefined;
      const person = world.people.get(String(id));
      return person ? ok(channelShape(openDirect(world, person, newId))) : refuse('unknownUser');
    },
  },
  {
    method: 'GET',
    template: '/users/:user',
    run: (call, { world }) => {
      const person = world.people.get(call.params['user'] ?? '');
      return person ? ok(person.user) : refuse('unknownUser');
    },
  },
];

/** What only the bot itself is told of its account. */
const OWN = { mfa_enabled: false, locale: 'en-US', verified: true, email: null };

function applicationShape({ world }: Discord): object {
  return {
    id: world.applicationId,
    name: world.applicationName,
    icon: null,
    description: '',
    summary: '',
    type: null,
    is_monetized: false,
    is_verified: false,
    is_discoverable: false,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    hook: true,
    storefront_available: false,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: [...world.people.values()].filter((person) => person.installed).length,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: { ...world.bot, id: world.ownerId, username: 'owner', bot: false },
    team: world.team === undefined ? null : teamShape(world, world.team),
  };
}

function teamShape(world: World, team: readonly TeamMemberPlan[]): object {
  const id = `${world.applicationId.slice(0, -1)}9`;
  return {
    id,
    icon: null,
    name: 'Team',
    owner_user_id: world.ownerId,
    members: team.map(({ id: personId, role = 'admin', invited = false }) => ({
      membership_state: invited ? 1 : 2,
      team_id: id,
      user: { ...world.bot, ...world.people.get(personId)?.user, id: personId, bot: false },
      role,
    })),
  };
}

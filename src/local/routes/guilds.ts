import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import { removeBot } from '../admin.ts';
import type { Discord } from '../discord.ts';
import { isThread } from '../permissions.ts';
import type { Call, Route } from '../router.ts';
import { channelShape, guildShape, memberShape } from '../shapes.ts';
import type { Guild } from '../world.ts';

const ROOT = '/guilds/:guild';
const LIMIT = [10, 10_000] as const;

/** Guilds the bot is a member of: what is in them, and leaving. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', template: ROOT, limit: LIMIT, run: within((guild) => ok(guildShape(guild))) },
  {
    method: 'GET',
    template: `${ROOT}/channels`,
    limit: LIMIT,
    run: within((guild) => ok([...guild.channels.values()].filter((each) => !isThread(each.type)).map(channelShape))),
  },
  { method: 'GET', template: `${ROOT}/roles`, limit: LIMIT, run: within((guild) => ok([...guild.roles.values()])) },
  {
    method: 'GET',
    template: `${ROOT}/threads/active`,
    limit: LIMIT,
    run: within((guild) => {
      const threads = [...guild.channels.values()].filter((each) => isThread(each.type) && !each.archived);
      return ok({ threads: threads.map(channelShape), members: [], has_more: false });
    }),
  },
  { method: 'GET', template: `${ROOT}/members/:member`, limit: LIMIT, run: within(readMember) },
  {
    method: 'DELETE',
    template: '/users/@me/guilds/:guild',
    limit: LIMIT,
    run: within((guild, _call, discord) => {
      removeBot(discord, guild);
      return NO_CONTENT;
    }),
  },
];

/** Runs with the guild of the path, if the bot is a member. */
function within(run: (guild: Guild, call: Call, discord: Discord) => Answer): Route['run'] {
  return (call, discord) => {
    const guild = discord.world.guilds.get(call.params['guild'] ?? '');
    return guild?.members.has(discord.world.bot.id) ? run(guild, call, discord) : refuse('unknownGuild');
  };
}

function readMember(guild: Guild, call: Call, { world }: Discord): Answer {
  const wanted = call.params['member'] ?? '';
  const member = guild.members.get(wanted === '@me' ? world.bot.id : wanted);
  return member ? ok(memberShape(member)) : refuse('unknownMember');
}

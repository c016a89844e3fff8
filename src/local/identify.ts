import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Identify } from './frames.ts';
import type { Session } from './session.ts';
import { shardOf } from './snowflake.ts';
import type { Guild, World } from './world.ts';

const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (bits, bit) => (typeof bit === 'number' ? bits | bit : bits),
  0,
);
/** A shard may carry at most so many guilds. */
const GUILDS_PER_SHARD = 2500;

/** Why the gateway hangs up on an identify with the right token: a close code and its words; undefined where it does not. */
export function faultOf(
  frame: Identify,
  privileged: number,
  guilds: number,
): { readonly code: number; readonly reason: string } | undefined {
  const [id, count] = frame.shard;
  if (!(id >= 0 && id < count)) return { code: 4010, reason: 'Invalid shard' };
  if (frame.intents & ~KNOWN_INTENTS) return { code: 4013, reason: 'Invalid intents' };
  if (frame.intents & PRIVILEGED & ~privileged) return { code: 4014, reason: 'Disallowed intents' };
  return guilds > GUILDS_PER_SHARD ? { code: 4011, reason: 'Sharding required' } : undefined;
}

/** The guilds of a shard that have the bot as a member. */
export function guildsOf(world: World, [id, count]: Session['shard']): Guild[] {
  const found: Guild[] = [];
  for (const guild of world.guilds.values()) {
    if (guild.members.has(world.bot.id) && shardOf(guild.id, count) === id) found.push(guild);
  }
  return found;
}

/** READY: who the bot is, and which guilds are coming. */
export function readyShape(world: World, session: Session, guilds: readonly Guild[], url: string): object {
  return {
    v: 10,
    user: { ...world.bot, mfa_enabled: false, verified: true, email: null },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
    user_settings: {},
    private_channels: [],
    relationships: [],
    presences: [],
    session_type: 'normal',
  };
}

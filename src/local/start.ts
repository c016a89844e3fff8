import { randomBytes } from 'node:crypto';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { makeAudience } from './audience.ts';
import type { Discord } from './discord.ts';
import { makeFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { makeGateway } from './gateway.ts';
import { makeRestServer } from './http.ts';
import type { Judge } from './http.ts';
import { makeInteractions } from './interactions.ts';
import { makeLimits } from './limits.ts';
import { makeNonces } from './nonce.ts';
import type { WorldPlan } from './plan.ts';
import { makeRouter } from './router.ts';
import { makeAdmin } from './admin.ts';
import type { Admin } from './admin.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes } from './routes/commands.ts';
import { guildRoutes } from './routes/guilds.ts';
import { identityRoutes } from './routes/identity.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { messageRoutes } from './routes/messages.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import type { Seat } from './seat.ts';
import { sit } from './sit.ts';
import { makeIds } from './snowflake.ts';
import { makeTraffic } from './traffic.ts';
import type { Traffic } from './traffic.ts';
import type { Violation } from './violations.ts';
import { buildWorld } from './build.ts';
import type { World } from './world.ts';

export interface LocalDiscordOptions {
  readonly world: WorldPlan;
  /** The bot's token; one of Discord's shape where it is left out. */
  readonly token?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Milliseconds since 1970: drives ids, the 3 seconds, the 15 minutes and nonces. `Date.now` by default. */
  readonly now?: () => number;
  /** Interval of heartbeats in milliseconds; 41,250 by default, as at Discord. */
  readonly heartbeatMs?: number;
  /** How long a lost session can be resumed, in milliseconds. */
  readonly resumableMs?: number;
  /** The identify budget. By default 1,000 a day, one at a time, every 5,000 ms, as for a small bot. */
  readonly identify?: { readonly perDay?: number; readonly maxConcurrency?: number; readonly everyMs?: number };
  /** Privileged intents that are switched on; none by default. */
  readonly privileged?: number;
  /** False switches rate limits off, for measuring. */
  readonly limits?: boolean;
  /** Judges each request; what it says becomes a violation, and the request goes on. */
  readonly judge?: Judge;
  /** Messages kept per channel, and requests kept in `traffic`: at least 10,000 by default, at most twice as many. */
  readonly keep?: number;
}

export interface LocalDiscord {
  /** For the client's `rest.api`. */
  readonly apiUrl: string;
  readonly gatewayUrl: string;
  readonly token: string;
  readonly world: World;
  /** A seat for one of the plan's people; the same one each time. */
  seat(userId: string): Seat;
  readonly admin: Admin;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** What the bot did that Discord does not take, oldest first. A good bot leaves it empty. */
  readonly violations: Violation[];
  /** Ends all connections. */
  close(): Promise<void>;
}

/** How often overdue interactions are looked for, in milliseconds. */
const SWEEP = 25;

/** Starts a Discord on 127.0.0.1 that holds what the plan says. Rejects where the port is taken. */
export async function startLocalDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const now = options.now ?? Date.now;
  const keep = options.keep ?? 10_000;
  const token = options.token ?? tokenFor(options.world.application.id);
  const world = buildWorld(options.world);
  const violations: Violation[] = [];
  const report = (violation: Violation): void => void violations.push(violation);
  const privileged = options.privileged ?? 0;
  const traffic = makeTraffic(keep);
  const gateway = makeGateway({
    world,
    token,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    resumableMs: options.resumableMs ?? 180_000,
    identify: { perDay: 1000, maxConcurrency: 1, everyMs: 5000, ...options.identify },
    privileged,
    report,
    note: (kind, code) => traffic.note(kind, code),
  });
  const newId = makeIds(now);
  const interactions = makeInteractions(now, newId);
  let gatewayUrl = '';
  const discord: Discord = {
    world,
    gateway,
    audience: makeAudience(),
    interactions,
    nonces: makeNonces(now),
    now,
    newId,
    origin: () => gatewayUrl.replace('ws:', 'http:').replace('/gateway', ''),
    keep,
    contentIntent: (privileged & GatewayIntentBits.MessageContent) !== 0,
    report,
  };
  const { faults, strike } = makeFaults(gateway);
  const routes = [
    ...identityRoutes(() => gatewayUrl),
    ...interactionRoutes,
    ...webhookRoutes,
    ...commandRoutes,
    ...messageRoutes,
    ...channelRoutes,
    ...guildRoutes,
  ];
  const limits = options.limits === false ? undefined : makeLimits();
  const server = makeRestServer({
    discord,
    router: makeRouter(routes),
    token,
    limits,
    strike,
    traffic,
    judge: options.judge,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  gatewayUrl = gateway.attach(server);
  const sweeping = setInterval(() => interactions.sweep(), SWEEP);
  sweeping.unref();
  const seats = new Map<string, Seat>();

  return {
    apiUrl: `${discord.origin()}/api`,
    gatewayUrl,
    token,
    world,
    admin: makeAdmin(discord),
    faults,
    traffic,
    violations,
    seat(userId) {
      const person = world.people.get(userId);
      if (!person) throw new Error(`Nobody in this world has the id ${userId}.`);
      const seat = seats.get(userId) ?? sit(discord, person);
      seats.set(userId, seat);
      return seat;
    },
    async close() {
      clearInterval(sweeping);
      interactions.close();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A token of Discord's shape: the bot's id in base64, a time, a signature. Nobody else on this machine can guess it. */
function tokenFor(applicationId: string): string {
  return `${Buffer.from(applicationId).toString('base64url')}.local0.${randomBytes(28).toString('base64url')}`;
}

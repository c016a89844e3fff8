import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  RESTEvents,
  Routes,
  type REST,
} from 'discord.js';
import { z } from 'zod';
import type { Shards } from '../shards.ts';
import { describe, type Log } from './log.ts';

/**
 * A discord.js client that hears of servers and interactions only, pings nobody, and keeps no members or messages in
 * memory. `apiUrl` is another Discord than Discord's own.
 */
export function makeClient(apiUrl: string | undefined, log: Log, shards: Shards = 'auto'): Client {
  const client = new Client({
    // Named in any case: discord.js would read SHARDS from the environment else, and means something different by it.
    ...(shards === 'auto' ? { shards } : { shards: [...shards.ids], shardCount: shards.total }),
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
    }),
    // Replies are what the API takes already; renaming each property of each part would take a tenth of the time of an answer.
    jsonTransformer: (ready) => ready,
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
  client.on(Events.Error, (error) => log.error({ err: describe(error) }, 'discord.js reports an error'));
  client.on(Events.ShardError, (error) => log.warn({ err: describe(error) }, 'the connection broke'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'connecting again'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'connected again'));
  return client;
}

/** Tells the log where requests of these clients wait: Discord said 429, or would say it. */
export function heedLimits(rests: readonly REST[], log: Log): void {
  const tell = (route: string, ms: number): void => log.warn({ route, ms }, 'waiting for Discord');
  for (const rest of rests) {
    rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) => tell(route, timeToReset));
    // That event is for waiting before a request; a refusal that came is told by nothing else.
    rest.on(RESTEvents.Response, ({ route }, { status, headers }) => {
      if (status === 429) tell(route, Number(headers.get('retry-after') ?? 0) * 1000);
    });
  }
}

/** Leaves Discord; what the connection has to say while it closes is no news. */
export async function leaveDiscord(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

/** What came of logging in. */
export type Entered =
  | { readonly kind: 'ready'; readonly id: string }
  | Refusal
  /** Asked to leave before Discord had answered. */
  | { readonly kind: 'left' }
  /** Worth another try later. */
  | { readonly kind: 'unreachable'; readonly what: string };

const gatewayBot = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }),
});

/**
 * Waits until Discord allows logging in: each shard costs one of some thousand logins a day, and whoever takes more has
 * the token reset. `tell` hears how many milliseconds it will take. A failure to answer is left for logging in to tell.
 */
export async function waitForLogins(
  client: Client,
  token: string,
  tell: (ms: number) => void,
  leave?: AbortSignal,
): Promise<void> {
  for (;;) {
    if (leave?.aborted) return;
    const ms = await askLoginPause(client, token, leave);
    if (ms === 0) return;
    tell(ms);
    await wait(ms, undefined, leave ? { signal: leave } : {}).catch(() => {});
  }
}

async function askLoginPause(client: Client, token: string, leave?: AbortSignal): Promise<number> {
  try {
    const signal = leave ? { signal: leave } : {};
    const answer: unknown = await client.rest.setToken(token).get(Routes.gatewayBot(), signal);
    const { shards, session_start_limit: limit } = gatewayBot.parse(answer);
    const wanted = Array.isArray(client.options.shards) ? client.options.shards.length : shards;
    return limit.remaining >= wanted ? 0 : Math.max(1_000, limit.reset_after);
  } catch {
    return 0;
  }
}

/** Discord will not have this bot, and trying again is useless. */
export interface Refusal {
  readonly kind: 'refused';
  /** The gateway's close code, or 4004 where the token was refused before. */
  readonly closeCode: number;
  /** Why, and what to do about it. */
  readonly what: string;
}

/** Resolves when Discord closes the connection for good; discord.js tells it by this event and nothing else. */
export function refusalOf(client: Client): Promise<Refusal> {
  return new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(refuse(code))));
}

/**
 * Logs in and waits until the client is ready, refused, or cannot get through; `leave` ends the waiting, which takes a
 * minute and more where Discord does not answer.
 */
export async function logIn(
  client: Client,
  token: string,
  refused: Promise<Refusal>,
  leave?: AbortSignal,
): Promise<Entered> {
  if (leave?.aborted) return { kind: 'left' };
  const left = new Promise<Entered>((resolve) =>
    leave?.addEventListener('abort', () => resolve({ kind: 'left' }), { once: true }),
  );
  const ready = new Promise<Entered>((resolve) =>
    client.once(Events.ClientReady, ({ application }) => resolve({ kind: 'ready', id: application.id })),
  );
  try {
    return await Promise.race([client.login(token).then(() => ready), refused, left]);
  } catch (error) {
    if (isTokenInvalid(error)) return refuse(4004);
    const why = error instanceof Error ? error.message : 'no reason given';
    const what = `The bot cannot start. Discord cannot be reached (${why}): check the network, or wait a little, then start again.`;
    return { kind: 'unreachable', what };
  }
}

/** Close codes after which connecting again is useless (Discord's gateway documentation). */
const reasons: Readonly<Record<number, string>> = {
  4004: 'Discord does not accept the token in DISCORD_TOKEN: copy it again from the Bot page of the developer portal (Reset Token) into .env',
  4010: 'Discord does not know this shard: check SHARDS in .env',
  4011: 'Discord asks for more shards: set SHARDS to auto or to a larger number, as one shard may carry 2,500 servers',
  4012: 'Discord no longer speaks the API version of this discord.js: update the bot',
  4013: 'Discord does not know the intents asked for: update the bot',
  4014: "Discord does not allow the intents asked for: this bot needs no privileged intent, so check that the token is this bot's",
};

function refuse(closeCode: number): Refusal {
  return {
    kind: 'refused',
    closeCode,
    what: reasons[closeCode] ?? `Discord closed the connection for good (code ${closeCode})`,
  };
}

function isTokenInvalid(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

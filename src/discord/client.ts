import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
} from 'discord.js';
import { describe, type Log } from './log.ts';

/**
 * A discord.js client that hears of servers and interactions only, pings nobody, and keeps no members or messages in
 * memory. `apiUrl` is another Discord than Discord's own.
 */
export function makeClient(apiUrl: string | undefined, log: Log): Client {
  const client = new Client({
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
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
  client.on(Events.Error, (error) => log.error({ err: describe(error) }, 'discord.js reports an error'));
  client.on(Events.ShardError, (error) => log.warn({ err: describe(error) }, 'the connection broke'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'connecting again'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'connected again'));
  client.rest.on('rateLimited', ({ route, timeToReset }) =>
    log.warn({ route, ms: timeToReset }, 'waiting for Discord'),
  );
  return client;
}

/** Resolves once the client is ready, or tells why Discord will not have it. Rejects where Discord cannot be reached. */
export async function logIn(client: Client, token: string): Promise<'ready' | Refusal> {
  const ready = new Promise<'ready'>((resolve) => client.once(Events.ClientReady, () => resolve('ready')));
  try {
    return await Promise.race([client.login(token).then(() => ready), refusal(client)]);
  } catch (error) {
    if (isTokenInvalid(error)) return refuse(4004);
    throw error;
  }
}

/** Why Discord closed the connection for good, and what to do about it. */
export interface Refusal {
  readonly closeCode: number;
  readonly what: string;
}

/** Resolves when Discord closes the connection for good; discord.js tells it by this event and nothing else. */
export function refusal(client: Client): Promise<Refusal> {
  return new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(refuse(code))));
}

/** Close codes after which connecting again is useless (Discord's gateway documentation). */
const reasons: Readonly<Record<number, string>> = {
  4004: 'Discord does not accept DISCORD_TOKEN: copy it again from the Bot page of the developer portal (Reset Token) into .env',
  4010: 'Discord does not know this shard: remove any sharding arguments from the start command',
  4011: 'Discord asks for sharding: this bot is in more servers than one connection may serve',
  4012: 'Discord no longer speaks the API version of this discord.js: update the bot',
  4013: 'Discord does not know the intents asked for: update the bot',
  4014: "Discord does not allow the intents asked for: this bot needs no privileged intent, so check that the token is this bot's",
};

function refuse(closeCode: number): Refusal {
  return { closeCode, what: reasons[closeCode] ?? `Discord closed the connection for good (code ${closeCode})` };
}

function isTokenInvalid(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

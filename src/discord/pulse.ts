import { RESTEvents, Routes, Status, type Client, type REST } from 'discord.js';

/** What is known of the connection to Discord at one moment. All ages are in milliseconds. */
export interface Pulse {
  readonly shards: readonly ShardPulse[];
  /** Since Discord last answered a request with anything but a failure of its own. */
  readonly restAge: number;
}

export interface ShardPulse {
  readonly id: number;
  readonly ready: boolean;
  /** Since a heartbeat was last acknowledged, or since the watch began where none was. */
  readonly ackAge: number;
  /** Since the shard was last ready; 0 while it is. */
  readonly awayAge: number;
}

/** How long what may last, in milliseconds. */
export interface Vigil {
  /** How often the shards are looked at. */
  readonly tick: number;
  /** A connection that is open and acknowledges no heartbeat for so long is dead: two of Discord's intervals and some. */
  readonly silent: number;
  /** A RESUME that is not answered for so long never will be. */
  readonly resuming: number;
}

export const vigil: Vigil = { tick: 5_000, silent: 100_000, resuming: 60_000 };

export interface Watch {
  take(): Pulse;
  /** Resolves when a connection is dead though it is open, with what to say of it; discord.js tells nobody. */
  readonly lost: Promise<string>;
  stop(): void;
}

/** What the watch remembers of a shard between two looks. */
interface Seen {
  /** discord.js's word on the last heartbeat that was acknowledged: compared, never read as a time. */
  ping: number;
  ackAt: number;
  readyAt: number;
  /** For how long the connection was open without an acknowledgement, and waiting for an answer to RESUME. */
  silent: number;
  resuming: number;
}

/**
 * Watches the shards of a client and the answers to its requests.
 *
 * Only what the process lived through is counted: `mono` is a clock that nobody sets and that stands while the machine
 * sleeps. Time without a network does not count towards `lost` either: discord.js goes on trying by itself.
 */
export function watchPulse(
  client: Client,
  rests: readonly REST[],
  mono: () => number,
  { tick, silent, resuming }: Vigil,
): Watch {
  const seen = new Map<number, Seen>();
  let restAt = mono();
  for (const rest of rests)
    rest.on(RESTEvents.Response, (_request, response) => {
      if (response.status < 500) restAt = mono();
    });
  let lookedAt = mono();
  const lost = Promise.withResolvers<string>();
  const look = (): void => {
    const now = mono();
    const passed = now - lookedAt;
    lookedAt = now;
    for (const { id, status, lastPingTimestamp } of client.ws.shards.values()) {
      const known = seen.get(id) ?? { ping: -1, ackAt: now, readyAt: now, silent: 0, resuming: 0 };
      seen.set(id, known);
      if (lastPingTimestamp !== known.ping) Object.assign(known, { ping: lastPingTimestamp, ackAt: now, silent: 0 });
      else if (isOpen(status)) known.silent += passed;
      if (status === Status.Ready) known.readyAt = now;
      known.resuming = status === Status.Resuming ? known.resuming + passed : 0;
      if (known.silent > silent) lost.resolve(sayLost(id, 'acknowledges no heartbeat'));
      if (known.resuming > resuming) lost.resolve(sayLost(id, 'never answered RESUME'));
    }
  };
  const looking = setInterval(look, tick);
  // A watch is no reason for the process to stay.
  looking.unref();
  return {
    take() {
      look();
      const now = mono();
      const shards = [...client.ws.shards.values()].map(({ id, status }) => {
        const { ackAt = now, readyAt = now } = seen.get(id) ?? {};
        return { id, ready: status === Status.Ready, ackAge: now - ackAt, awayAge: now - readyAt };
      });
      return { shards, restAge: now - restAt };
    },
    lost: lost.promise,
    stop: () => clearInterval(looking),
  };
}

/** After so long without any request the bot makes one of its own, so that a quiet server is not taken for a dead one. */
const askAfter = 5 * 60_000;

/** Asks Discord for something small where it has not been asked for minutes; what it answers shows in the pulse. */
export async function askIfQuiet(watch: Watch, rest: REST): Promise<void> {
  if (watch.take().restAge < askAfter) return;
  // That it fails is told by the pulse.
  await rest.get(Routes.gateway()).catch(() => {});
}

function isOpen(status: Status): boolean {
  return status === Status.Ready || status === Status.Resuming || status === Status.WaitingForGuilds;
}

function sayLost(shard: number, why: string): string {
  return `The connection to Discord is dead: shard ${shard} ${why}. Start the bot again; whatever restarts it by itself may do so at once.`;
}

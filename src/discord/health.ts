import type { Pulse } from './pulse.ts';

/** How the bot is, for whoever restarts it or wakes somebody. */
export interface Health {
  readonly healthy: boolean;
  /** What is wrong, one sentence each; empty where nothing is. */
  readonly reasons: readonly string[];
}

/** Ages above which something is wrong, in milliseconds: three heartbeats, and two rounds of asking Discord by itself. */
const longest = { ack: 125_000, away: 60_000, rest: 11 * 60_000 } as const;

/** Judges what is known; that nothing happens on Discord is never a reason. */
export function judgeHealth(pulse: Pulse, store: 'writable' | { readonly why: string }): Health {
  const reasons = [
    ...(pulse.shards.length === 0 ? ['starting: not connected to Discord yet'] : []),
    ...pulse.shards.flatMap(({ id, ready, ackAge, awayAge }) => [
      ...(!ready && awayAge > longest.away ? [`shard ${id} has not been connected for ${seconds(awayAge)}`] : []),
      ...(ackAge > longest.ack ? [`shard ${id}: no heartbeat was acknowledged for ${seconds(ackAge)}`] : []),
    ]),
    ...(pulse.restAge > longest.rest ? [`Discord has answered no request for ${seconds(pulse.restAge)}`] : []),
    ...(store === 'writable' ? [] : [`the store cannot be written: ${store.why}`]),
  ];
  return { healthy: reasons.length === 0, reasons };
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}

import type { WebSocket } from 'ws';

/** One identified connection of a bot, which outlives its socket for as long as it can be resumed. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  socket: WebSocket | undefined;
  /** Number of the last dispatched event. */
  seq: number;
  /** Events the bot has not confirmed by a heartbeat yet, oldest first; `first` is the number of the oldest. */
  readonly unconfirmed: { first: number; texts: string[] };
  /** Milliseconds of the monotonic clock when the socket was lost. */
  lostAt: number | undefined;
}

/** Events kept for a resume; a bot that missed more must identify again. */
const KEPT = 20_000;

/** Sends an event, or keeps it for the resume if the socket is gone. */
export function dispatchTo(session: Session, event: string, text: string): void {
  session.seq += 1;
  const frame = `{"op":0,"s":${session.seq},"t":"${event}","d":${text}}`;
  const { unconfirmed } = session;
  unconfirmed.texts.push(frame);
  if (unconfirmed.texts.length > 2 * KEPT) {
    unconfirmed.texts.splice(0, KEPT);
    unconfirmed.first += KEPT;
  }
  session.socket?.send(frame);
}

/** Forgets what the bot says it has received. */
export function confirm(session: Session, seq: number): void {
  const { unconfirmed } = session;
  const seen = seq - unconfirmed.first + 1;
  if (seen <= 0) return;
  unconfirmed.texts.splice(0, seen);
  unconfirmed.first = seq + 1;
}

/** Everything after `seq`, or undefined where it is not kept any more or was never sent. */
export function missedSince(session: Session, seq: number): readonly string[] | undefined {
  const { unconfirmed } = session;
  if (seq + 1 < unconfirmed.first || seq > session.seq) return undefined;
  return unconfirmed.texts.slice(seq + 1 - unconfirmed.first);
}

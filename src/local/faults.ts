import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import type { Session } from './session.ts';

/** What can happen to a REST request instead of, or after, its effect. */
export type RestFault =
  /** 429 for so many seconds. */
  | { readonly kind: 'limited'; readonly seconds: number; readonly global?: boolean }
  /** Any status, with Discord's error code and words. */
  | { readonly kind: 'status'; readonly status: number; readonly code?: number; readonly message?: string }
  /** The effect takes place or not; the answer comes so many milliseconds later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** No answer, ever; no effect. */
  | { readonly kind: 'silent' }
  /** The connection is closed before anything happens. */
  | { readonly kind: 'cut' }
  /** Accepted, but the answer is lost: the effect takes place, then this instead of the answer. */
  | { readonly kind: 'lost'; readonly by: 'silent' | 'cut' | number };

/** Trouble on demand, for tests. A shard number limits a gateway fault to it. */
export interface Faults {
  /** Cuts sockets without a close frame. */
  drop(shard?: number): void;
  /** Closes sockets with a code. */
  close(code: number, shard?: number): void;
  /** Closes every connection that identifies from now on with a code; undefined ends it. */
  closeOnIdentify(code: number | undefined): void;
  /** Op 7. */
  reconnect(shard?: number): void;
  /** Op 9; a session that is not resumable is gone. */
  invalidate(resumable: boolean, shard?: number): void;
  /** Stops (or restarts) heartbeat ACKs. */
  deaf(deaf: boolean): void;
  /** The next RESUMEs get no answer. */
  ignoreResumes(count: number): void;
  /** Sends any event, malformed ones too. */
  event(name: string, body: unknown, shard?: number): void;
  /** Takes the frames as they are. */
  raw(text: string, shard?: number): void;
  /**
   * The next `times` requests that fit meet a fault. `on` is `'POST /channels/:id/messages'`, with any names after
   * the colons, `'GET *'` or `'*'`.
   */
  rest(on: string, fault: RestFault, times?: number): Planned;
}

/** A planned fault: how often it has struck, and a way to end it. */
export interface Planned {
  struck: number;
  stop(): void;
}

/** Chooses the fault for a request; the HTTP side asks it for each one. */
export type Strike = (method: string, template: string) => RestFault | undefined;

/** The faults of a gateway and its REST side. */
export function makeFaults(gateway: Gateway): { readonly faults: Faults; readonly strike: Strike } {
  const planned: (Planned & { readonly on: string; readonly fault: RestFault; left: number })[] = [];
  const hit = (shard: number | undefined): Session[] =>
    [...gateway.sessions.values()].filter((each) => shard === undefined || each.shard[0] === shard);
  const send = (shard: number | undefined, op: GatewayOpcodes, d: unknown): void => {
    for (const session of hit(shard)) session.socket?.send(JSON.stringify({ op, d, s: null, t: null }));
  };

  const faults: Faults = {
    drop: (shard) => hit(shard).forEach((session) => session.socket?.terminate()),
    close: (code, shard) => hit(shard).forEach((session) => hangUp(session, code)),
    closeOnIdentify: (code) => {
      gateway.trouble.closeOnIdentify = code;
    },
    reconnect: (shard) => send(shard, GatewayOpcodes.Reconnect, null),
    invalidate: (resumable, shard) => {
      send(shard, GatewayOpcodes.InvalidSession, resumable);
      if (!resumable) for (const session of hit(shard)) gateway.forget(session.id);
    },
    deaf: (deaf) => {
      gateway.trouble.deaf = deaf;
    },
    ignoreResumes: (count) => {
      gateway.trouble.ignoredResumes = count;
    },
    event: (name, body, shard) => hit(shard).forEach((session) => gateway.send(session, name, body)),
    raw: (text, shard) => hit(shard).forEach((session) => session.socket?.send(text)),
    rest(on, fault, times = 1) {
      const plan = {
        on: plain(on),
        fault,
        left: times,
        struck: 0,
        stop() {
          plan.left = 0;
        },
      };
      planned.push(plan);
      return plan;
    },
  };

  const strike: Strike = (method, template) => {
    if (planned.length === 0) return undefined;
    const names = new Set([plain(`${method} ${template}`), `${method} *`, '*']);
    const plan = planned.find((each) => each.left > 0 && names.has(each.on));
    if (!plan) return undefined;
    plan.left -= 1;
    plan.struck += 1;
    return plan.fault;
  };
  return { faults, strike };
}

/** Closes from Discord's side, whatever the code, leave the session: only the client's own goodbye ends it. */
function hangUp(session: Session, code: number): void {
  const { socket } = session;
  session.socket = undefined;
  session.lostAt = performance.now();
  socket?.close(code);
}

/** A pattern without the names of its parameters: `POST /channels/:/messages`. */
function plain(pattern: string): string {
  return pattern.replaceAll(/:[^/]+/g, ':').replaceAll(/\{[^/]+\}/g, ':');
}

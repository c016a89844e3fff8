import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import { readFrame } from './frames.ts';
import type { Frame, Identify, Resume } from './frames.ts';
import { faultOf, guildsOf, readyShape } from './identify.ts';
import { makeBudget } from './budget.ts';
import type { Budget } from './budget.ts';
import { confirm, dispatchTo, missedSince } from './session.ts';
import type { Session } from './session.ts';
import { guildCreateShape } from './shapes.ts';
import { shardOf } from './snowflake.ts';
import type { Recorder } from './traffic.ts';
import type { Violation } from './violations.ts';
import type { Guild, World } from './world.ts';

/** What the gateway needs to know; intervals in milliseconds of real time, as the client's own timers are real. */
export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  readonly heartbeatMs: number;
  /** How long a lost connection can be resumed. */
  readonly resumableMs: number;
  readonly identify: { readonly perDay: number; readonly maxConcurrency: number; readonly everyMs: number };
  /** Privileged intents that were switched on in the developer portal. */
  readonly privileged: number;
  readonly report: (violation: Violation) => void;
  readonly note: Recorder['note'];
}

/** The gateway's misbehaviour on demand; changed by `faults`. */
export interface GatewayTrouble {
  /** Heartbeats stay without an ACK. */
  deaf: boolean;
  /** So many of the next RESUMEs get no answer at all. */
  ignoredResumes: number;
  /** Every connection is closed at once with this code instead of READY. */
  closeOnIdentify: number | undefined;
}

/** The gateway as the rest of the local Discord uses it. */
export interface Gateway {
  readonly sessions: ReadonlyMap<string, Session>;
  readonly budget: Budget;
  readonly trouble: GatewayTrouble;
  /** Sends an event to the sessions of a guild's shard (of shard 0 without a guild) that asked for the intent. */
  dispatch(event: string, body: unknown, guildId?: string, intent?: number): void;
  /** Sends an event to one session. */
  send(session: Session, event: string, body: unknown): void;
  /** Makes a session impossible to resume. */
  forget(sessionId: string): void;
  /** Listens for gateway connections on a server that is listening; returns the gateway's address. */
  attach(server: Server): string;
  close(): void;
}

/** A connection may send so many frames in a minute. */
const FRAMES_A_MINUTE = 120;

/** One socket and what it said so far. */
interface Line {
  readonly socket: WebSocket;
  session: Session | undefined;
  windowStart: number;
  frames: number;
}

/** A gateway that has nobody connected yet. */
export function makeGateway(options: GatewayOptions): Gateway {
  const { world } = options;
  const sessions = new Map<string, Session>();
  const trouble: GatewayTrouble = { deaf: false, ignoredResumes: 0, closeOnIdentify: undefined };
  const budget = makeBudget(options.identify);
  const server = new WebSocketServer({ noServer: true });
  let url = '';

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const line: Line = { socket, session: undefined, windowStart: performance.now(), frames: 0 };
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    if (query.get('v') !== '10') return hangUp(line, 4012, 'Invalid API version');
    socket.on('message', (raw) => hear(line, raw));
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      options.note('closed', code);
      lose(line, code);
    });
    say(line, GatewayOpcodes.Hello, { heartbeat_interval: options.heartbeatMs, _trace: ['local'] });
  });

  function hangUp(line: Line, code: number, reason: string): void {
    if (code !== 4004) options.report({ kind: 'gateway', code, message: reason });
    line.socket.close(code, reason);
  }

  function lose(line: Line, code: number): void {
    const { session } = line;
    if (!session || session.socket !== line.socket) return;
    session.socket = undefined;
    session.lostAt = performance.now();
    // Saying goodbye properly ends the session; every other end can be resumed.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  }

  function hear(line: Line, raw: RawData): void {
    if (tooMany(line)) return hangUp(line, 4008, 'Rate limited');
    const frame = readFrame(raw);
    if (frame.kind === 'unreadable') return hangUp(line, 4002, 'Error while decoding payload');
    answer(line, frame);
  }

  function answer(line: Line, frame: Frame): void {
    switch (frame.kind) {
      case 'unreadable':
        return;
      case 'heartbeat':
        if (line.session && frame.seq !== null) confirm(line.session, frame.seq);
        if (!trouble.deaf) say(line, GatewayOpcodes.HeartbeatAck, null);
        return;
      case 'identify':
        options.note('identify');
        return identify(line, frame);
      case 'resume':
        options.note('resume');
        return resume(line, frame);
      case 'other':
        if (!line.session) return hangUp(line, 4003, 'Not authenticated');
        return;
      case 'unknown':
        return hangUp(line, 4001, 'Unknown opcode');
    }
  }

  function identify(line: Line, frame: Identify): void {
    if (line.session) return hangUp(line, 4005, 'Already authenticated');
    if (trouble.closeOnIdentify) return line.socket.close(trouble.closeOnIdentify);
    if (frame.token !== options.token) return hangUp(line, 4004, 'Authentication failed');
    const guilds = guildsOf(world, frame.shard);
    const wrong = faultOf(frame, options.privileged, guilds.length);
    if (wrong) return hangUp(line, wrong.code, wrong.reason);
    if (budget.spend(frame.shard[0]) === 'refused') return say(line, GatewayOpcodes.InvalidSession, false);
    greet(line, frame, guilds);
  }

  function greet(line: Line, frame: Identify, guilds: readonly Guild[]): void {
    forgetOld();
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      shard: frame.shard,
      intents: frame.intents,
      socket: line.socket,
      seq: 0,
      unconfirmed: { first: 1, texts: [] },
      lostAt: undefined,
    };
    sessions.set(session.id, session);
    line.session = session;
    dispatchTo(session, 'READY', JSON.stringify(readyShape(world, session, guilds, url)));
    if (!(session.intents & GatewayIntentBits.Guilds)) return;
    const everyMember = (session.intents & GatewayIntentBits.GuildMembers) !== 0;
    for (const guild of guilds) {
      dispatchTo(session, 'GUILD_CREATE', JSON.stringify(guildCreateShape(world, guild, everyMember)));
    }
  }

  function resume(line: Line, frame: Resume): void {
    // After op 9 the client resumes on the connection it has.
    if (line.session && line.session.id !== frame.sessionId) return hangUp(line, 4005, 'Already authenticated');
    if (trouble.ignoredResumes > 0) {
      trouble.ignoredResumes -= 1;
      return;
    }
    if (frame.token !== options.token) return hangUp(line, 4004, 'Authentication failed');
    forgetOld();
    const session = sessions.get(frame.sessionId);
    if (session && frame.seq > session.seq) return hangUp(line, 4007, 'Invalid seq');
    const missed = session && missedSince(session, frame.seq);
    if (!session || !missed) return say(line, GatewayOpcodes.InvalidSession, false);
    if (session.socket !== line.socket) session.socket?.terminate();
    session.socket = line.socket;
    session.lostAt = undefined;
    line.session = session;
    for (const text of missed) line.socket.send(text);
    dispatchTo(session, 'RESUMED', '{"_trace":["local"]}');
  }

  function forgetOld(): void {
    const oldest = performance.now() - options.resumableMs;
    for (const [id, session] of sessions) if ((session.lostAt ?? Infinity) < oldest) sessions.delete(id);
  }

  return {
    sessions,
    budget,
    trouble,
    dispatch(event, body, guildId, intent = 0) {
      let text: string | undefined;
      for (const session of sessions.values()) {
        if (intent && !(session.intents & intent)) continue;
        const [id, count] = session.shard;
        if (id !== (guildId === undefined ? 0 : shardOf(guildId, count))) continue;
        dispatchTo(session, event, (text ??= JSON.stringify(body)));
      }
    },
    send: (session, event, body) => dispatchTo(session, event, JSON.stringify(body) ?? 'null'),
    forget: (id) => sessions.delete(id),
    attach(http) {
      const address = http.address();
      if (address === null || typeof address === 'string') throw new Error('The gateway needs a server that listens.');
      url = `ws://127.0.0.1:${address.port}/gateway`;
      http.on('upgrade', (request, socket, head) => {
        server.handleUpgrade(request, socket, head, (line) => server.emit('connection', line, request));
      });
      return url;
    },
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

function tooMany(line: Line): boolean {
  const now = performance.now();
  if (now - line.windowStart > 60_000) {
    line.windowStart = now;
    line.frames = 0;
  }
  line.frames += 1;
  return line.frames > FRAMES_A_MINUTE;
}

function say(line: Line, op: GatewayOpcodes, d: unknown): void {
  line.socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

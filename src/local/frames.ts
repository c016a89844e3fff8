import { GatewayOpcodes } from 'discord-api-types/v10';
import type { RawData } from 'ws';
import { z } from 'zod';

export interface Identify {
  readonly kind: 'identify';
  readonly token: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
}

export interface Resume {
  readonly kind: 'resume';
  readonly token: string;
  readonly sessionId: string;
  readonly seq: number;
}

/** What a bot says on the gateway. */
export type Frame =
  | Identify
  | Resume
  | { readonly kind: 'heartbeat'; readonly seq: number | null }
  /** Presence, voice state, member requests: accepted, without effect. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable' };

const Payload = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.number().int().nullable() }),
  z.object({
    op: z.literal(GatewayOpcodes.Identify),
    d: z.object({
      token: z.string(),
      intents: z.number().int().nonnegative(),
      shard: z.tuple([z.number().int(), z.number().int()]).default([0, 1]),
      properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
    }),
  }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() }),
  }),
]);
const Opcode = z.object({ op: z.number().int() });

/** Opcodes a client may send after it identified; the local Discord accepts them and does nothing. */
const OTHERS: ReadonlySet<number> = new Set([
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
  GatewayOpcodes.RequestSoundboardSounds,
]);
const KNOWN: ReadonlySet<number> = new Set([GatewayOpcodes.Heartbeat, GatewayOpcodes.Identify, GatewayOpcodes.Resume]);

/** Reads one frame; a known opcode with a body of the wrong shape is unreadable, as for Discord (close 4002). */
export function readFrame(raw: RawData): Frame {
  const json = parse(raw);
  const op = Opcode.safeParse(json);
  if (!op.success) return { kind: 'unreadable' };
  if (OTHERS.has(op.data.op)) return { kind: 'other' };
  const read = Payload.safeParse(json);
  if (!read.success) return { kind: KNOWN.has(op.data.op) ? 'unreadable' : 'unknown' };
  const { data } = read;
  switch (data.op) {
    case GatewayOpcodes.Heartbeat:
      return { kind: 'heartbeat', seq: data.d };
    case GatewayOpcodes.Identify:
      return { kind: 'identify', token: data.d.token, intents: data.d.intents, shard: data.d.shard };
    case GatewayOpcodes.Resume:
      return { kind: 'resume', token: data.d.token, sessionId: data.d.session_id, seq: data.d.seq };
  }
}

function parse(raw: RawData): unknown {
  try {
    // `ws` hands over one Buffer for each frame unless it is told otherwise.
    return raw instanceof Buffer ? JSON.parse(raw.toString()) : undefined;
  } catch {
    return undefined;
  }
}

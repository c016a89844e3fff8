import { hash } from 'node:crypto';
import type { DayKey } from '../store/ledger.ts';

/**
 * What Discord knows the send of a day by: the same each time it is tried, so that with `enforce_nonce` a send that
 * is repeated within minutes is the message that is already there. 24 of the 25 characters that Discord allows.
 */
export function nonceOf(key: DayKey): string {
  return `d${digest(key).slice(0, 23)}`;
}

/**
 * What the bot knows its own post by for as long as it stands: it is written into the message in small print, since
 * Discord does not give a nonce back with old messages. As `2026-07-16 · k3v9qz7a`: eight of 36 letters and digits
 * tell apart what one channel can hold.
 */
export function markOf(key: DayKey): string {
  const code = BigInt(`0x${digest(key, 'hex').slice(0, 24)}`)
    .toString(36)
    .padStart(8, '0')
    .slice(-8);
  return `${key.day} · ${code}`;
}

function digest({ guildId, scheduleId, day }: DayKey, as: 'base64url' | 'hex' = 'base64url'): string {
  return hash('sha256', JSON.stringify([guildId, scheduleId, day]), as);
}

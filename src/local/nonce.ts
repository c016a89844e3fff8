import type { Stored } from './world.ts';

/** The nonces of the last minutes: a message sent again with `enforce_nonce` is the message that is already there. */
export interface Nonces {
  /** The message this author sent with the nonce a few minutes ago, if it came with or comes with `enforce_nonce`. */
  find(channelId: string, nonce: string): Stored | undefined;
  remember(channelId: string, nonce: string, stored: Stored): void;
}

/** Discord says "a few minutes"; five are what tests can count on. */
const REMEMBERED = 5 * 60_000;

/** No nonce seen yet; `now` is in milliseconds. */
export function makeNonces(now: () => number): Nonces {
  const seen = new Map<string, { readonly stored: Stored; readonly at: number }>();
  return {
    find(channelId, nonce) {
      const found = seen.get(`${channelId} ${nonce}`);
      return found && now() - found.at <= REMEMBERED ? found.stored : undefined;
    },
    remember(channelId, nonce, stored) {
      for (const [key, each] of seen) {
        if (now() - each.at <= REMEMBERED) break;
        seen.delete(key);
      }
      seen.set(`${channelId} ${nonce}`, { stored, at: now() });
    },
  };
}

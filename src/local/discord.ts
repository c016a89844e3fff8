import type { Audience } from './audience.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Nonces } from './nonce.ts';
import type { Violation } from './violations.ts';
import type { World } from './world.ts';

/** What routes and seats work on: the world, and the ways to tell others of a change. */
export interface Discord {
  readonly world: World;
  readonly gateway: Gateway;
  readonly audience: Audience;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  /** Milliseconds since 1970; drives ids and every expiry. */
  readonly now: () => number;
  readonly newId: () => string;
  /** `http://127.0.0.1:PORT`, once it listens. */
  readonly origin: () => string;
  /** Messages kept in one channel, at least; beyond twice as many the older half is forgotten. */
  readonly keep: number;
  /** Whether the bot may read what others write. */
  readonly contentIntent: boolean;
  readonly report: (violation: Violation) => void;
}

import { createHash } from 'node:crypto';
import type { Route } from './router.ts';

/** Requests a second over all endpoints that carry the bot's token. */
const GLOBAL = 50;
/** The global window, in milliseconds: a little shorter than the client's own, whose clock starts a moment earlier. */
const WINDOW = 980;

/** Whether a request may pass, and the headers that tell the client how many more may. */
export interface Verdict {
  readonly passed: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait, where it may not. */
  readonly retryAfter: number;
  readonly global: boolean;
}

export type Limits = (route: Route, major: string) => Verdict;

interface Bucket {
  used: number;
  resetAt: number;
}

const FREE: Verdict = { passed: true, headers: {}, retryAfter: 0, global: false };

/**
 * Discord's rate limits: fifty a second in all, and a bucket for each endpoint and major parameter.
 *
 * Discord publishes no figures for its buckets; those of the routes are of the order it is seen to use. Real time counts,
 * because the client waits by real timers.
 */
export function makeLimits(clock: () => number = () => performance.now()): Limits {
  const buckets = new Map<string, Bucket>();
  const names = new Map<Route, string>();
  let all: Bucket = { used: 0, resetAt: 0 };

  const nameOf = (route: Route): string => {
    const known = names.get(route);
    if (known) return known;
    const name = createHash('sha256').update(`${route.method} ${route.template}`).digest('hex').slice(0, 32);
    names.set(route, name);
    return name;
  };

  return (route, major) => {
    const now = clock();
    if (!route.open) {
      if (now >= all.resetAt) all = { used: 0, resetAt: now + WINDOW };
      all.used += 1;
      if (all.used > GLOBAL) return stopped((all.resetAt - now) / 1000, true, {});
    }
    if (!route.limit) return FREE;
    const [requests, ms] = route.limit;
    const name = nameOf(route);
    const bucket = take(buckets, `${name} ${major}`, now, ms);
    bucket.used += 1;
    const seconds = Math.max(0.001, (bucket.resetAt - now) / 1000);
    const headers = {
      'X-RateLimit-Limit': String(requests),
      'X-RateLimit-Remaining': String(Math.max(0, requests - bucket.used)),
      'X-RateLimit-Reset': (Date.now() / 1000 + seconds).toFixed(3),
      'X-RateLimit-Reset-After': seconds.toFixed(3),
      'X-RateLimit-Bucket': name,
    };
    if (bucket.used > requests) return stopped(seconds, false, headers);
    return { passed: true, headers, retryAfter: 0, global: false };
  };
}

function stopped(seconds: number, global: boolean, headers: Readonly<Record<string, string>>): Verdict {
  return { passed: false, headers, retryAfter: Math.max(0.001, seconds), global };
}

function take(buckets: Map<string, Bucket>, key: string, now: number, ms: number): Bucket {
  const known = buckets.get(key);
  if (known && now < known.resetAt) return known;
  // Oldest first, so that forgetting costs no more than making.
  for (const [old, each] of buckets) {
    if (now < each.resetAt) break;
    buckets.delete(old);
  }
  const fresh = { used: 0, resetAt: now + ms };
  buckets.delete(key);
  buckets.set(key, fresh);
  return fresh;
}

/** Discord's limits on identifying: so many a day, and one in each window for every place of `max_concurrency`. */
export interface Budget {
  readonly perDay: number;
  readonly maxConcurrency: number;
  remaining: number;
  /** Spends one identify of a shard; `'refused'` where it comes too early or none is left. */
  spend(shard: number): 'spent' | 'refused';
  /** Milliseconds until the day's number is full again. */
  resetAfter(): number;
}

const DAY = 86_400_000;

/** A full budget; `everyMs` is the window of one place (5,000 at Discord, 0 to switch it off). */
export function makeBudget(limits: { perDay: number; maxConcurrency: number; everyMs: number }): Budget {
  const lastOf = new Map<number, number>();
  const start = performance.now();
  return {
    perDay: limits.perDay,
    maxConcurrency: limits.maxConcurrency,
    remaining: limits.perDay,
    spend(shard) {
      const place = shard % limits.maxConcurrency;
      const now = performance.now();
      // The client waits for its own five seconds by a clock that started a moment later: be a little generous.
      const tooEarly = now - (lastOf.get(place) ?? -Infinity) < limits.everyMs * 0.95;
      if (tooEarly || this.remaining <= 0) return 'refused';
      lastOf.set(place, now);
      this.remaining -= 1;
      return 'spent';
    },
    resetAfter: () => Math.max(0, Math.round(start + DAY - performance.now())),
  };
}

/** Discord's epoch, 2015-01-01T00:00:00Z, in milliseconds since 1970. */
const EPOCH = 1_420_070_400_000;

/** Below this an id would have fewer than 18 digits, and the client's rate-limit buckets would not recognise it. */
const SMALLEST = 100_000_000_000_000_000n;

/** The first id of a millisecond (since 1970), as Discord builds them: 42 bits of time, then 22 bits of counter. */
export function idAt(ms: number, counter = 0): string {
  return ((BigInt(Math.trunc(ms) - EPOCH) << 22n) + BigInt(counter)).toString();
}

/** A source of ids that only ever grow, even where the clock stands still or goes back. */
export function makeIds(now: () => number): () => string {
  let last = SMALLEST;
  return () => {
    const fresh = BigInt(Math.trunc(now()) - EPOCH) << 22n;
    last = fresh > last ? fresh : last + 1n;
    return last.toString();
  };
}

/** The shard, of `count`, that carries a guild: Discord's formula. */
export function shardOf(guildId: string, count: number): number {
  return count === 1 ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** Numbers evenly spread in [0, 1), the same ones for the same seed on every machine. */
export interface Random {
  /** Evenly spread in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(below: number): number;
  /** exp of a normally distributed number with this mean and deviation. */
  logNormal(mean: number, deviation: number): number;
}

/** Starts the generator mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for text, and short. */
export function startRandom(seed: number): Random {
  let state = mix(seed);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    below: (below) => Math.floor(next() * below),
    // Box and Muller's transform; 1 - x keeps the logarithm away from 0.
    logNormal: (mean, deviation) =>
      Math.exp(mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}

/** Spreads a small number over 32 bits (the finaliser of MurmurHash3), so that neighbouring seeds have nothing in common. */
export function mix(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The items in an order that only the seed decides (Fisher and Yates). */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = startRandom(seed);
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const [moved] = shuffled.splice(other, 1, ...shuffled.slice(at, at + 1));
    if (moved !== undefined) shuffled[at] = moved;
  }
  return shuffled;
}

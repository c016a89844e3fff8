/**
 * Walks down a slope from `start` (Adam, rate 0.4, with a slight pull to zero) and returns where it came to.
 * `addSlope` adds the slope at these weights to the second list, which begins with zeros.
 */
export function descend(
  start: readonly number[],
  steps: number,
  addSlope: (weights: readonly number[], slope: number[]) => void,
): number[] {
  const weights = [...start];
  const pace = weights.map(() => 0);
  const spread = weights.map(() => 0);
  for (let step = 1; step <= steps; step++) {
    const slope = weights.map(() => 0);
    addSlope(weights, slope);
    for (const [at, raw] of slope.entries()) {
      if (raw === 0) continue;
      const now = raw + 1e-4 * (weights[at] ?? 0);
      pace[at] = 0.9 * (pace[at] ?? 0) + 0.1 * now;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * now * now;
      const stride = (pace[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - 0.4 * stride;
    }
  }
  return weights;
}

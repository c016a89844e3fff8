/** The smallest of the numbers that at least this share (0 to 1) of them does not exceed: the nearest rank, no interpolation. */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0) throw new Error('no percentile of no numbers');
  const sorted = numbers.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[Math.min(rank, sorted.length) - 1] ?? Number.NaN;
}

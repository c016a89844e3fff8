/**
 * How alike two texts are, from 0 to 1: the share of their three-letter pieces that they have in common (Dice's
 * coefficient). Case and punctuation do not count.
 */
export function likeness(one: string, other: string): number {
  return share(piecesOf(one), piecesOf(other), 0);
}

/** The three-letter pieces of a text, made once where it is compared with many. */
export function piecesOf(text: string): ReadonlySet<string> {
  const padded = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const found = new Set<string>();
  for (let from = 0; from + 3 <= padded.length; from++) found.add(padded.slice(from, from + 3));
  return found;
}

/** The likeness of two texts by their pieces; 0 without counting where it cannot reach `least`. */
export function share(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number {
  const sum = a.size + b.size;
  if (sum === 0 || (2 * Math.min(a.size, b.size)) / sum < least) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return (2 * shared) / sum;
}

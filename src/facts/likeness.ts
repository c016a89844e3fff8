/**
 * How alike two texts are, from 0 to 1: the share of their three-letter pieces that they have in common (Dice's
 * coefficient). Case and punctuation do not count.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [pieces(one), pieces(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function pieces(text: string): Set<string> {
  const padded = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const found = new Set<string>();
  for (let from = 0; from + 3 <= padded.length; from++) found.add(padded.slice(from, from + 3));
  return found;
}

/**
 * Damerau's distance (optimal string alignment), or anything above `limit` where it is larger than that. Only what can
 * stay within the limit is counted: a band of `2 · limit + 1` places around the diagonal.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let [older, last, row] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  for (let j = 0; j < width; j++) last[j] = Math.min(j, 255);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row.fill(limit + 1);
    row[0] = i;
    let smallest = i;
    for (let j = from; j <= to; j++) {
      const cost = costAt(a, b, i, j, older, last, row);
      row[j] = cost;
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    [older, last, row] = [last, row, older];
  }
  return last[b.length] ?? limit + 1;
}

function costAt(
  a: string,
  b: string,
  i: number,
  j: number,
  older: Uint8Array,
  last: Uint8Array,
  row: Uint8Array,
): number {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
  const exchanged =
    i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  return exchanged ? Math.min(cost, (older[j - 2] ?? 0) + 1) : cost;
}

/** A word of at most 30 letters, ready to be compared with many others: place by place, one bit for each. */
export interface Pattern {
  readonly length: number;
  readonly codes: Uint16Array;
  /** The letters as a set: one bit for all that are the same but for multiples of 32. */
  readonly letters: number;
  /** Letter below 128 → the places where it stands. */
  readonly plain: Int32Array;
  /** The same for all other letters. */
  readonly others: ReadonlyMap<number, number>;
}

/** Gets a word ready. */
export function readPattern(word: string): Pattern {
  const plain = new Int32Array(128);
  const others = new Map<number, number>();
  const codes = new Uint16Array(word.length);
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    codes[at] = code;
    letters |= 1 << (code & 31);
    if (code < 128) plain[code] = (plain[code] ?? 0) | (1 << at);
    else others.set(code, (others.get(code) ?? 0) | (1 << at));
  }
  return { length: word.length, codes, letters, plain, others };
}

/**
 * The same distance between the word of the pattern and the letters from one place up to another: a whole column of the
 * table at once, as the bits where it goes up or down by one (Hyyrö's algorithm).
 */
export function distanceTo({ length, plain, others }: Pattern, letters: Uint16Array, from: number, to: number): number {
  const end = 1 << (length - 1);
  let distance = length;
  let [up, down, diagonal, before] = [-1, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const code = letters[at] ?? 0;
    const places = (code < 128 ? plain[code] : others.get(code)) ?? 0;
    const exchanged = ((~diagonal & places) << 1) & before;
    diagonal = (((places & up) + up) ^ up) | places | down | exchanged;
    const right = down | ~(diagonal | up);
    const left = diagonal & up;
    if ((right & end) !== 0) distance++;
    else if ((left & end) !== 0) distance--;
    const shifted = (right << 1) | 1;
    up = (left << 1) | ~(diagonal | shifted);
    down = shifted & diagonal;
    before = places;
  }
  return distance;
}

/**
 * False only where the letters up to `to` are further than one edit, or two, from the word of the pattern: nearly always
 * where they are. One edit leaves one of two pieces of a word as it was, two leave one of three, if a letter stands
 * between these: the first at the beginning, the last at the end, or the middle one at most two places from its own.
 */
export function keepsPiece(
  { codes, length }: Pattern,
  limit: 1 | 2,
  letters: Uint16Array,
  from: number,
  to: number,
): boolean {
  const first = limit === 1 ? (length - 1) >> 1 : Math.floor((length - 2) / 3);
  if (isAt(codes, 0, first, letters, from)) return true;
  const last = length - (limit === 1 ? length - 1 - first : first);
  if (isAt(codes, last, length, letters, to - (length - last))) return true;
  if (limit === 1) return false;
  for (let at = from + first - 1; at <= from + first + 3; at++) {
    if (isAt(codes, first + 1, last - 1, letters, at)) return true;
  }
  return false;
}

function isAt(codes: Uint16Array, begin: number, end: number, letters: Uint16Array, from: number): boolean {
  for (let at = begin; at < end; at++) if (codes[at] !== letters[from + at - begin]) return false;
  return true;
}

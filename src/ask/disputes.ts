import type { Quote } from './answer.ts';
import type { Library } from './build.ts';
import type { Dispute, Passage } from './library.ts';
import { quote } from './quote.ts';
import { findPassages } from './search.ts';
import { readSentences, type Sentence } from './sentences.ts';
import type { Question } from './understand.ts';

/** What the documents disagree about: each side in its own words, at the same length as far as whole sentences allow. */
export interface Difference {
  readonly about: string;
  /** At least two; the side that was asked for is the first. */
  readonly sides: readonly (readonly [Quote, ...Quote[]])[];
}

/** The quotes of all sides in their order. */
export function joinSides({ sides }: Difference): readonly [Quote, ...Quote[]] {
  const [first, ...others] = sides.flat();
  if (!first) throw new Error('a difference has no side');
  return [first, ...others];
}

/** A side gets at least so many characters, so that one short sentence does not silence the other side… */
const leastRoom = 250;
/** …and at most so many, as any quote. */
const mostRoom = 700;
/** Passages looked through for the one of each side that speaks most of what is asked. */
const mostHits = 20;

/** The dispute that this passage is on a side of, if there is one. */
export function disputeOf({ knowledge }: Library, passage: Passage): Dispute | undefined {
  return knowledge.disputes.find(({ sides }) => sides.some((side) => side.includes(passage.id)));
}

/**
 * All sides of the dispute that a quote stands in, its own first; undefined where it stands in none.
 *
 * Every side is quoted by the same rules: the passage of the side that speaks most of what is asked, and from there
 * whole sentences up to the same length. Without a question each side begins at its beginning.
 */
export function findDifference(library: Library, shown: Quote, question?: Question): Difference | undefined {
  const dispute = disputeOf(library, shown.passage);
  if (!dispute) return undefined;
  const own = (side: readonly string[]): boolean => side.includes(shown.passage.id);
  const ordered = dispute.sides.toSorted((a, b) => Number(own(b)) - Number(own(a)));
  const quotes = question ? quoteHits(library, question, dispute) : new Map<string, Quote>();
  const sides = ordered.map((ids) => {
    const begun = own(ids) ? shown : ids.map((id) => quotes.get(id)).find((found) => found !== undefined);
    return startSide(library, ids, begun);
  });
  const room = sharedRoom(sides);
  return { about: dispute.about, sides: sides.map((side) => fillSide(side, room)) };
}

/** A side before its length is known: its passages in the order in which they are quoted, and where that begins. */
interface Begun {
  readonly first: Quote;
  readonly others: readonly Passage[];
}

function startSide(library: Library, ids: readonly string[], begun: Quote | undefined): Begun {
  const passages = ids.flatMap((id) => library.passage(id) ?? []);
  const [first] = begun ? [begun.passage] : passages;
  if (!first) throw new Error(`a dispute has a side without a passage: ${ids.join(', ')}`);
  const [sentence] = readSentences(first.text);
  return {
    first: begun ?? cut(first, sentence ?? { start: 0, end: first.text.length }),
    others: passages.filter(({ id }) => id !== first.id),
  };
}

/* What the longest quote takes, but no more than the side with the fewest words can fill. */
function sharedRoom(sides: readonly Begun[]): number {
  const longest = Math.max(...sides.map(({ first }) => first.text.length));
  const all = sides.map(({ first, others }) =>
    [first.passage, ...others].reduce((sum, { text }) => sum + text.length, 0),
  );
  return Math.min(Math.max(longest, leastRoom), Math.max(Math.min(...all), leastRoom), mostRoom);
}

function fillSide({ first, others }: Begun, room: number): readonly [Quote, ...Quote[]] {
  const filled = fitQuote(first, room);
  const more: Quote[] = [];
  let length = filled.text.length;
  for (const passage of others) {
    const ends = readSentences(passage.text).map(({ end }) => end);
    const end = nearest(length, ends, room);
    if (end === 0) break;
    more.push(cut(passage, { start: 0, end }));
    length += end;
  }
  return [filled, ...more];
}

/* Which of these steps brings a length nearest to the room; 0 where none brings it nearer. */
function nearest(length: number, steps: readonly number[], room: number): number {
  let best = 0;
  for (const step of steps) if (Math.abs(length + step - room) < Math.abs(length + best - room)) best = step;
  return best;
}

/* Whole sentences: the quote shortened to the room, or widened to those after it, then to those before it. */
function fitQuote(quoted: Quote, room: number): Quote {
  const { passage, start, end } = quoted;
  const sentences = readSentences(passage.text);
  const inside = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
  if (end - start > room) {
    const to = inside.findLast((sentence) => sentence.end - start <= room) ?? inside[0];
    return to ? cut(passage, { start, end: to.end }, quoted) : quoted;
  }
  const after = sentences.filter((sentence) => sentence.end > end).map((sentence) => sentence.end - end);
  const to = end + nearest(end - start, after, room);
  const before = sentences.filter((sentence) => sentence.start < start).map((sentence) => start - sentence.start);
  const from = start - nearest(to - start, before.toReversed(), room);
  return cut(passage, { start: from, end: to }, quoted);
}

function quoteHits(library: Library, question: Question, { sides }: Dispute): Map<string, Quote> {
  const hits = findPassages(library, question, mostHits).filter(({ passage }) =>
    sides.some((side) => side.includes(passage.id)),
  );
  return new Map(hits.map((hit) => [hit.passage.id, quote(library, question, hit)]));
}

function cut(
  passage: Passage,
  { start, end }: Sentence,
  { score, reasons }: Pick<Quote, 'score' | 'reasons'> = none,
): Quote {
  return { text: passage.text.slice(start, end), start, end, passage, score, reasons };
}

const none = { score: 0, reasons: [] } as const;

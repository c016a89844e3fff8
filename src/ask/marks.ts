import type { Token } from './tokens.ts';
import { isStopWord } from './vocabulary.ts';

/** What a word is or shows, as bits, so that a sentence's marks are the sum of its words'. */
export const mark = {
  number: 1,
  year: 2,
  /** A month, a weekday, or a word for a day. */
  calendar: 4,
  clock: 8,
  money: 16,
  percent: 32,
  /** A unit of time: "two hours". */
  duration: 64,
  /** Capital within a sentence: a name. */
  name: 128,
  /** Words that give a reason: "because", "due", "hoping". */
  reason: 256,
  /** Words that place something: "palace", "city", "square". */
  place: 512,
  /** A quotation mark stands in the sentence. */
  quoted: 1024,
  /** The sentence lists things: three or more, or a list's line. */
  list: 2048,
  /** The sentence is a line of a list. */
  line: 4096,
  /** Part of two or more capitals in a row, as a person's first name and surname are. */
  fullName: 8192,
  /** The piece goes on with the sentence of the piece before it. */
  continued: 16384,
  /** The piece tells whose words or opinion the sentence gives. */
  source: 32768,
} as const;

/** Marks that the first word of a sentence cannot carry, because it has its capital for another reason. */
export const opening = mark.name;

const words = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/));
const calendar = words(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow eve morning century decade',
);
const duration = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries',
);
const numbers = words(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter twice',
);
const reason = words(
  'because due since hoping hoped therefore owing caused cause causes reason reasons result resulted thus hence order prevent avoid',
);
const place = words(
  'palace city capital square hall room house street residence airport country state town village region province river island castle hotel building park stadium church university museum north south east west coast centre center district',
);

/** What this word is by itself; a capital counts as a name, wherever it stands. */
export function marksOf(token: Token): number {
  const { word, shape } = token;
  let marks = 0;
  if (shape === 'capital' || shape === 'acronym') marks |= mark.name;
  if (shape === 'money') marks |= mark.money | mark.number;
  if (shape === 'percent') marks |= mark.percent | mark.number;
  if (shape === 'number') marks |= markNumber(word);
  if (/^\d/.test(word)) marks |= mark.number;
  if (calendar.has(word) || (word === 'may' && shape === 'capital')) marks |= mark.calendar;
  if (duration.has(word)) marks |= mark.duration;
  if (numbers.has(word)) marks |= mark.number;
  if (reason.has(word)) marks |= mark.reason;
  if (place.has(word)) marks |= mark.place;
  if (word === 'percent' || word === 'per cent') marks |= mark.percent;
  if (word === 'noon' || word === 'midday' || word === 'pm' || word === 'oclock') marks |= mark.clock;
  return marks;
}

function markNumber(word: string): number {
  if (/^1\d{3}$|^20\d\d$/.test(word)) return mark.number | mark.year;
  return word.includes(':') ? mark.number | mark.clock : mark.number;
}

/**
 * Places of words that look like a person's whole name: two to four capitals in a row without "the" before them ("the
 * White House"), none of them a month or a weekday.
 */
export function findFullNames(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at < tokens.length;) {
    let end = at;
    while (isNamePart(tokens[end])) end++;
    const length = end - at;
    if (length >= 2 && length <= 4 && tokens[at - 1]?.word !== 'the') for (let i = at; i < end; i++) found.add(i);
    at = end + 1;
  }
  return found;
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'capital' && !calendar.has(token.word) && !isStopWord(token);
}

/** What a sentence shows besides its words: quotation marks, and lists of three or more. */
export function marksOfSentence(text: string): number {
  const quoted = /["“”]/.test(text) ? mark.quoted : 0;
  const line = /^(?:[-*•]|\d+[.)])\s/.test(text) ? mark.line | mark.list : 0;
  const listed = /[,;][^,;]+[,;]? (?:and|or) |[,;][^,;]+[,;][^,;]+[,;]/.test(text) ? mark.list : 0;
  return quoted | line | listed;
}

const telling =
  /\b(?:according to|in the (?:view|opinion|words) of|(?:says?|said|states?|stated|argue[sd]?|claims?|claimed|contends?|contended|wrote|writes|told|reported|declared|announced|believe[sd]?|suggests?|suggested|noted|concluded|concludes|remarked|denied|insisted|asserted|alleged) that)\b|[,”"] (?:\w+ )?(?:said|says|wrote|argued|claimed|noted)\b|\b(?:said|says|wrote|stated|declared|tweeted)[:,]/iu;

/** Marks of a piece of a long sentence: whether it goes on with it, and whether it tells whose words or opinion it gives. */
export function marksOfPiece(text: string, continues: boolean): number {
  return (continues ? mark.continued : 0) | (telling.test(text) ? mark.source : 0);
}

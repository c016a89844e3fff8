import { findClauses } from './clauses.ts';

/** One sentence: `text.slice(start, end)`, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The longest piece a quote may have, in UTF-16 code units: a longer sentence is divided where a reader would pause. */
export const longestPiece = 700;

/* Sentences inside one quotation stay together up to this length, so that no quote begins or ends in another's middle. */
const longestTogether = 300;

/* No abbreviation with the quotation marks and brackets behind it is longer. */
const longestEnd = 60;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/* A full stop after these ends no sentence, whatever follows. */
const titles =
  /(?:^|[\s("'“‘[])(?:Sen|Rep|Gov|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Adm|Amb|Pres|Prof|Dr|Mr|Mrs|Ms|Messrs|Mx|Hon|Rev|Fr|St|Mt|Ft|vs|v|cf|ca|approx|e\.g|i\.e|viz|op|Nos?|Art|Sec|Fig|figs?|pp?|para|vol|ed|eds|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/;
/* After these it ends one only where a new sentence plainly begins. */
const mayEnd =
  /(?:(?:^|[\s("'“‘[.-])\p{L}|(?:\p{L}\.)+\p{L}|[ap]\.m|(?:^|\s)(?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|etc|al|Ph\.D|est|dept|Univ|Assn))\.["”’')\]]*$/u;
/* After "p.m." only a day, a date or a time zone goes on with the same sentence. */
const clock = /(?:^|\s|\d)[ap]\.m\.$/iu;
const namesTime =
  /^(?:[A-Z]{2,5}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Eastern|Central|Pacific|Mountain|Greenwich|Moscow|Helsinki|local)\b/u;
const initial = /(?:^|[\s("'“‘[.])\p{Lu}\.$/u;
/* After an ellipsis, a closed quotation or no mark at all, a small letter goes on with the same sentence. */
const goesOn = /(?:\.{2,}|…|[.!?…]["”’')\]]+|[^.!?…"”’')\]])$/;
const startsLow = /^["“‘'([]*[\p{Ll}\d]/u;
const startsSentence =
  /^["“‘'([]*(?:The|A|An|In|On|At|It|He|She|They|We|I|His|Her|Their|This|That|These|Those|There|When|While|After|Before|As|But|And|However|For|By|With|From|Both|No|Its|Since|Later|Asked|During|According)\b/;
const opensQuote = /^["“‘'([]*["“‘(]/;
const closers = /^["”’')\]]+/;

/**
 * The sentences of a text in order, with their places, long ones in the pieces that can be quoted; everything but white
 * space between them is in one of them.
 */
export function readSentences(text: string): Sentence[] {
  return readWholeSentences(text).flatMap((sentence) => dividePieces(text, sentence));
}

/** Which sides of a slice of a text are not those of whole sentences: there the quote is cut. */
export function findCuts(text: string, { start, end }: Sentence): { before: boolean; after: boolean } {
  const sentences = readWholeSentences(text);
  return {
    before: !sentences.some((sentence) => sentence.start === start),
    after: !sentences.some((sentence) => sentence.end === end),
  };
}

/** The same, with long sentences left whole. */
export function readWholeSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const piece = trim(text, index, index + segment.length);
    if (piece.start === piece.end) continue;
    const last = sentences.at(-1);
    if (last && belongsTogether(text, last, piece))
      sentences[sentences.length - 1] = { start: last.start, end: piece.end };
    else sentences.push(piece);
  }
  return sentences.flatMap((sentence) => divideAtNotes(text, sentence));
}

function trim(text: string, start: number, end: number): Sentence {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  const from = start + piece.indexOf(inner);
  return { start: from, end: from + inner.length };
}

function belongsTogether(text: string, last: Sentence, next: Sentence): boolean {
  if (text.slice(last.end, next.start).includes('\n')) return false;
  // The patterns look at the end alone; the whole of a long sentence would be gone through for each of them.
  const before = text.slice(Math.max(last.start, last.end - longestEnd), last.end);
  const after = text.slice(next.start, next.end);
  if (closers.test(after) && !opensQuote.test(after)) return true;
  if (titles.test(before)) return true;
  if (clock.test(before)) return startsLow.test(after) || namesTime.test(after);
  if (initial.test(before) && !startsSentence.test(after)) return true;
  if (leavesQuoteOpen(text.slice(last.start, last.end)) && next.end - last.start <= longestTogether) return true;
  if (mayEnd.test(before)) return startsLow.test(after) || !(startsSentence.test(after) || opensQuote.test(after));
  return goesOn.test(before) && startsLow.test(after);
}

function leavesQuoteOpen(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 1 || text.split('“').length > text.split('”').length;
}

/* "…crevice.[citation needed] It was…": a note after the full stop hides the end from the segmenter. */
const note = /[.!?]["”’')]*(?:\[[^\]\s][^\]]{0,40}\])+\s+(?=["“‘'(]*\p{Lu})/gu;

function divideAtNotes(text: string, { start, end }: Sentence): Sentence[] {
  const cuts = [...text.slice(start, end).matchAll(note)].map((match) => start + match.index + match[0].length);
  return divideAt(text, { start, end }, cuts);
}

function divideAt(text: string, { start, end }: Sentence, cuts: readonly number[]): Sentence[] {
  const places = [start, ...cuts, end];
  return places.slice(1).map((to, at) => trim(text, places[at] ?? start, to));
}

/**
 * The pieces of a sentence: itself, or where it is over the usual length of a quote its clauses (clauses.ts). What is
 * over 700 characters even so cannot be quoted whole at all: it is divided after the last comma that fits, else between
 * words, else (a single endless word) anywhere but inside a character.
 */
export function dividePieces(text: string, sentence: Sentence): Sentence[] {
  if (sentence.end - sentence.start <= longestTogether) return [sentence];
  const cuts = findClauses(text.slice(sentence.start, sentence.end), longestTogether);
  return divideAt(
    text,
    sentence,
    cuts.map((cut) => sentence.start + cut),
  ).flatMap((part) => divideEndless(text, part));
}

function divideEndless(text: string, { start, end }: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = start;
  while (end - from > longestPiece) {
    const cut = from + placeToPause(text.slice(from, from + longestPiece));
    pieces.push(trim(text, from, cut));
    from = cut;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  return [...pieces, { start: from, end }];
}

function placeToPause(piece: string): number {
  for (const pause of [/,["”’')\]]*\s/g, /\s/g]) {
    const places = [...piece.matchAll(pause)].map((match) => match.index + match[0].length);
    const last = places.findLast((place) => place > longestPiece / 4);
    if (last) return last;
  }
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}

import { Growing } from './growing.ts';
import type { Report } from './index.ts';
import type { Knowledge, Passage } from './library.ts';
import { findFullNames, mark, marksOf, marksOfPiece, marksOfSentence, opening } from './marks.ts';
import { dividePieces, readWholeSentences } from './sentences.ts';
import { readTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * All passages, read once into typed arrays, so that no question waits for a text to be analysed and the whole can be
 * kept in a file.
 *
 * Three levels, each naming where its part of the next one begins (one entry more than there are parts): passage →
 * sentences → words. Stop words are among the words, so distances and neighbours are those of the text.
 */
export interface Passages {
  /** Passage → number of its title. */
  readonly title: Uint32Array;
  /** Title → its first word in `titleWord`; one entry more than there are titles. */
  readonly titleWords: Uint32Array;
  /** Word of the titles → its number in the vocabulary. */
  readonly titleWord: Uint32Array;
  /** Passage → its first sentence. */
  readonly sentences: Uint32Array;
  /** Sentence → place in the passage's text. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Sentence → its first word. */
  readonly words: Uint32Array;
  /** Sentence → marks of its words and signs together. */
  readonly sentenceMarks: Uint16Array;
  /** Word of the text → its number in the vocabulary, and in the highest byte the place of its marks in `marks`. */
  readonly word: Uint32Array;
  /** What words look like and are, each once: there are a few dozen. */
  readonly marks: Uint16Array;
}

/** So many bits hold the number of a word; a map of words cannot hold more either. */
const numberBits = 24;

/** The number of a word of the text. */
export function numberIn(word: number): number {
  return word & (2 ** numberBits - 1);
}

/** The marks of a word of the text. */
export function marksIn({ marks }: Passages, word: number): number {
  return marks[word >>> numberBits] ?? 0;
}

/** Passages read between two reports. */
const between = 1000;

/** Reads every passage of the knowledge once, adding its words to the vocabulary. */
export function analysePassages(knowledge: Knowledge, vocabulary: Vocabulary, report?: Report): Passages {
  const titles = new Map<string, number>();
  const title = long();
  const titleWords = long();
  const titleWord = long();
  titleWords.push(0);
  const out = startReading();
  const named = new Map(knowledge.documents.map((document) => [document.id, document.title]));
  for (const [at, passage] of knowledge.passages.entries()) {
    if (at > 0 && at % between === 0) report?.(at, knowledge.passages.length);
    const line = writeTitle(passage, named.get(passage.document) ?? '');
    let number = titles.get(line);
    if (number === undefined) {
      titles.set(line, (number = titles.size));
      for (const token of readTokens(line)) titleWord.push(vocabulary.learn(token));
      titleWords.push(titleWord.length);
    }
    title.push(number);
    readPassage(passage, vocabulary, out);
  }
  return {
    title: title.take(),
    titleWords: titleWords.take(),
    titleWord: titleWord.take(),
    sentences: out.sentences.take(),
    start: out.start.take(),
    end: out.end.take(),
    words: out.words.take(),
    sentenceMarks: out.sentenceMarks.take(),
    word: out.word.take(),
    marks: Uint16Array.from(out.marks.keys()),
  };
}

/** The headings a passage stands under, as one line; a section named like its document is not repeated. */
function writeTitle(passage: Passage, document: string): string {
  return passage.section === document ? document : `${document} – ${passage.section}`;
}

const long = (): Growing<Uint32Array> => new Growing((length) => new Uint32Array(length));
const short = (): Growing<Uint16Array> => new Growing((length) => new Uint16Array(length));

interface Reading {
  readonly sentences: Growing<Uint32Array>;
  readonly start: Growing<Uint32Array>;
  readonly end: Growing<Uint32Array>;
  readonly words: Growing<Uint32Array>;
  readonly sentenceMarks: Growing<Uint16Array>;
  readonly word: Growing<Uint32Array>;
  /** Marks → their place. */
  readonly marks: Map<number, number>;
}

function startReading(): Reading {
  const reading = {
    sentences: long(),
    start: long(),
    end: long(),
    words: long(),
    sentenceMarks: short(),
    word: long(),
    marks: new Map<number, number>(),
  };
  reading.sentences.push(0);
  reading.words.push(0);
  return reading;
}

/* Sentences as they are quoted; those that had to be divided tell which pieces belong together. */
function readPieces(text: string): { start: number; end: number; marks: number }[] {
  return readWholeSentences(text).flatMap((sentence) => {
    const pieces = dividePieces(text, sentence);
    if (pieces.length === 1) return [{ ...sentence, marks: 0 }];
    return pieces.map(({ start, end }, at) => ({ start, end, marks: marksOfPiece(text.slice(start, end), at > 0) }));
  });
}

function readPassage(passage: Passage, vocabulary: Vocabulary, out: Reading): void {
  for (const { start, end, marks: piece } of readPieces(passage.text)) {
    const text = passage.text.slice(start, end);
    let all = marksOfSentence(text) | piece;
    const tokens = readTokens(text);
    const fullNames = findFullNames(tokens);
    for (const [at, token] of tokens.entries()) {
      const marks = (marksOf(token) & (at === 0 ? ~opening : ~0)) | (fullNames.has(at) ? mark.fullName : 0);
      all |= marks;
      out.word.push(pack(vocabulary.learn(token), marks, out.marks));
    }
    out.start.push(start);
    out.end.push(end);
    out.words.push(out.word.length);
    out.sentenceMarks.push(all);
  }
  out.sentences.push(out.start.length);
}

function pack(number: number, marks: number, places: Map<number, number>): number {
  const place = places.get(marks) ?? places.size;
  places.set(marks, place);
  if (number >= 2 ** numberBits || place >= 2 ** (32 - numberBits)) {
    throw new Error(`word ${number} with marks ${place} has no room in 32 bits`);
  }
  return place * 2 ** numberBits + number;
}

/** The words of a passage's title, as numbers of the vocabulary. */
export function titleOf({ title, titleWords, titleWord }: Passages, passage: number): Uint32Array {
  const number = title[passage] ?? 0;
  return titleWord.subarray(titleWords[number], titleWords[number + 1]);
}

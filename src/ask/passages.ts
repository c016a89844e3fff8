import type { Knowledge, Passage } from './library.ts';
import { readSentences } from './sentences.ts';
import { marksOf, marksOfSentence, opening } from './marks.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readTokens } from './tokens.ts';

/**
 * All passages, read once into typed arrays, so that no question waits for a text to be analysed and the whole can be
 * kept in a file.
 *
 * Three levels, each naming where its part of the next one begins (one entry more than there are parts): passage →
 * sentences → words. Stop words are left out; `position` counts them, so distances stay true.
 */
export interface Passages {
  /** Passage → number of its title in `titleWords`. */
  readonly title: Uint32Array;
  readonly titleWords: readonly Uint32Array[];
  /** Passage → its first sentence. */
  readonly sentences: Uint32Array;
  /** Sentence → place in the passage's text. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Sentence → its first word. */
  readonly words: Uint32Array;
  /** Sentence → marks that one of its words or signs carries. */
  readonly sentenceMarks: Uint16Array;
  /** Word → number of its term. */
  readonly term: Uint32Array;
  /** Word → how many words of the passage stand before it, at most 65,535. */
  readonly position: Uint16Array;
  /** Word → what it looks like and is. */
  readonly marks: Uint16Array;
}

/** Reads every passage of the knowledge once, adding its words to the vocabulary. */
export function analysePassages(knowledge: Knowledge, vocabulary: Vocabulary): Passages {
  const titles = new Map<string, number>();
  const title: number[] = [];
  const titleWords: Uint32Array[] = [];
  const out = { sentences: [0], start: [], end: [], words: [0], sentenceMarks: [], term: [], position: [], marks: [] };
  const named = new Map(knowledge.documents.map((document) => [document.id, document.title]));
  for (const passage of knowledge.passages) {
    const words = titleOf(passage, named.get(passage.document) ?? '');
    let number = titles.get(words);
    if (number === undefined) {
      titles.set(words, (number = titleWords.length));
      titleWords.push(Uint32Array.from(readTerms(words, vocabulary)));
    }
    title.push(number);
    readPassage(passage, vocabulary, out);
  }
  return {
    title: Uint32Array.from(title),
    titleWords,
    sentences: Uint32Array.from(out.sentences),
    start: Uint32Array.from(out.start),
    end: Uint32Array.from(out.end),
    words: Uint32Array.from(out.words),
    sentenceMarks: Uint16Array.from(out.sentenceMarks),
    term: Uint32Array.from(out.term),
    position: Uint16Array.from(out.position),
    marks: Uint16Array.from(out.marks),
  };
}

/** The headings a passage stands under, as one line; a section named like its document is not repeated. */
function titleOf(passage: Passage, document: string): string {
  return passage.section === document ? document : `${document} – ${passage.section}`;
}

function* readTerms(text: string, vocabulary: Vocabulary): Generator<number> {
  for (const token of readTokens(text)) {
    const term = vocabulary.learn(token);
    if (term !== undefined) yield term;
  }
}

interface Growing {
  readonly sentences: number[];
  readonly start: number[];
  readonly end: number[];
  readonly words: number[];
  readonly sentenceMarks: number[];
  readonly term: number[];
  readonly position: number[];
  readonly marks: number[];
}

function readPassage(passage: Passage, vocabulary: Vocabulary, out: Growing): void {
  let position = 0;
  for (const { start, end } of readSentences(passage.text)) {
    const text = passage.text.slice(start, end);
    let all = marksOfSentence(text);
    for (const [at, token] of readTokens(text).entries()) {
      const marks = marksOf(token) & (at === 0 ? ~opening : ~0);
      const term = vocabulary.learn(token);
      all |= marks;
      if (term !== undefined) {
        out.term.push(term);
        out.position.push(Math.min(position, 0xffff));
        out.marks.push(marks);
      }
      position++;
    }
    out.start.push(start);
    out.end.push(end);
    out.words.push(out.term.length);
    out.sentenceMarks.push(all);
  }
  out.sentences.push(out.start.length);
}

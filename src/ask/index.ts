import MiniSearch from 'minisearch';
import { Growing } from './growing.ts';
import { numberIn, titleOf, type Passages } from './passages.ts';
import { noTerm } from './vocabulary.ts';
import type { Words } from './words.ts';

/**
 * The first stage: minisearch's postings, frozen into typed arrays.
 *
 * minisearch makes an object per match and multiplies a score by the number of matched words. Here the same formula
 * (BM25+) runs over plain numbers, term by term, and the multiplication is left out, because it ranks better so.
 */
export interface Index {
  /** Term → its first posting; one entry more than there are terms. */
  readonly postings: Uint32Array;
  /** Posting → passage. */
  readonly passage: Uint32Array;
  /** Posting → how often the term stands there, at most 255. */
  readonly frequency: Uint8Array;
  /** Term → how much it tells: ln(1 + (N − n + ½) / (n + ½)). */
  readonly idf: Float64Array;
  /** Passage → k · (1 − b + b · length / average length). */
  readonly norm: Float64Array;
}

/** BM25+ with the values that measured best on held-out articles (docs/ranking.md). */
export const bm25 = { k: 0.8, b: 0.85, d: 0.5 } as const;

/** One weighted word for the first stage. */
export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

/** A passage number with its first-stage score. */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
}

/** Hears how far the work has come: so many passages of so many. */
export type Report = (done: number, all: number) => void;

/**
 * Passages that one minisearch index takes. Its copies hold room for every passage up to the last that has a term, so an
 * index over few passages takes a fraction of the memory, and half the time.
 */
const together = 64;

/** Makes the index of the passages by minisearch, some passages at a time; `terms` is how many terms there are. */
export function buildIndex(
  passages: Passages,
  words: Words,
  terms: number,
  { at = together, report }: { at?: number; report?: Report | undefined } = {},
): Index {
  const count = passages.title.length;
  const freezing = startFreezing(count);
  for (let from = 0; from < count; from += at) {
    const to = Math.min(from + at, count);
    addPostings(freezing, buildMiniSearch(passages, words, from, to), from);
    report?.(to, count);
  }
  return freeze(freezing, terms);
}

/** The minisearch index over headings and text together, from the words as they were analysed; ids are passage numbers. */
export function buildMiniSearch(
  passages: Passages,
  words: Words,
  from = 0,
  to = passages.title.length,
): MiniSearch<{ id: number }> {
  const index = new MiniSearch<{ id: number }>({
    fields: ['words'],
    extractField: (document, field) => (field === 'id' ? String(document.id) : termsOf(passages, words, document.id)),
    // minisearch takes the number of different tokens for the length: numbered ones make it count repeated words too.
    tokenize: (text) => text.split(' ').map((term, at) => `${term}#${at}`),
    processTerm: (token) => token.slice(0, token.indexOf('#')),
    searchOptions: { bm25 },
  });
  for (let id = from; id < to; id++) index.add({ id });
  return index;
}

/* The numbers of the terms in a passage and its title, as one line: minisearch takes text. */
function termsOf(passages: Passages, words: Words, passage: number): string {
  const from = passages.words[passages.sentences[passage] ?? 0] ?? 0;
  const to = passages.words[passages.sentences[passage + 1] ?? 0] ?? 0;
  const terms: number[] = [];
  for (const word of [...titleOf(passages, passage), ...passages.word.subarray(from, to).map(numberIn)]) {
    const term = words.term[word] ?? noTerm;
    if (term !== noTerm) terms.push(term);
  }
  return terms.join(' ');
}

/** Postings as they come: for some passages after the others, each of their terms with its passages. */
interface Freezing {
  /** One run for each term of each lot of passages. */
  readonly runs: { readonly term: Growing<Uint32Array>; readonly length: Growing<Uint32Array> };
  readonly passage: Growing<Uint32Array>;
  readonly frequency: Growing<Uint8Array>;
  readonly lengths: Uint32Array;
  average: number;
}

function startFreezing(passages: number): Freezing {
  return {
    runs: {
      term: new Growing((length) => new Uint32Array(length)),
      length: new Growing((length) => new Uint32Array(length)),
    },
    passage: new Growing((length) => new Uint32Array(length)),
    frequency: new Growing((length) => new Uint8Array(length)),
    lengths: new Uint32Array(passages),
    average: 0,
  };
}

/* Takes the postings from minisearch's public toJSON; its own numbers of the passages begin at 0 in every lot. */
function addPostings(freezing: Freezing, index: MiniSearch<{ id: number }>, from: number): void {
  const json = index.toJSON();
  for (const [term, fields] of json.index) {
    const frequencies = fields[0] ?? {};
    let count = 0;
    for (const id in frequencies) {
      freezing.passage.push(from + Number(id));
      freezing.frequency.push(Math.min(frequencies[id] ?? 0, 255));
      count++;
    }
    freezing.runs.term.push(Number(term));
    freezing.runs.length.push(count);
  }
  for (let at = 0; at < json.documentCount; at++) {
    const length = json.fieldLength[String(at)]?.[0] ?? 0;
    const passage = from + at;
    freezing.lengths[passage] = length;
    // As minisearch keeps its average, so that not a bit differs from an index over all passages.
    freezing.average = (freezing.average * passage + length) / (passage + 1);
  }
}

/* Brings the runs of each term together; their passages stay in order. */
function freeze({ runs, passage, frequency, lengths, average }: Freezing, terms: number): Index {
  const count = lengths.length;
  const index = {
    postings: new Uint32Array(terms + 1),
    passage: new Uint32Array(passage.length),
    frequency: new Uint8Array(passage.length),
    idf: new Float64Array(terms),
    norm: new Float64Array(count),
  };
  const { postings } = index;
  const [termOf, lengthOf] = [runs.term.take(), runs.length.take()];
  for (const [run, term] of termOf.entries()) postings[term + 1] = (postings[term + 1] ?? 0) + (lengthOf[run] ?? 0);
  for (let term = 0; term < terms; term++) {
    const held = postings[term + 1] ?? 0;
    index.idf[term] = Math.log(1 + (count - held + 0.5) / (held + 0.5));
    postings[term + 1] = held + (postings[term] ?? 0);
  }
  const next = postings.slice();
  let at = 0;
  for (const [run, term] of termOf.entries()) {
    const length = lengthOf[run] ?? 0;
    const to = next[term] ?? 0;
    index.passage.set(passage.part(at, at + length), to);
    index.frequency.set(frequency.part(at, at + length), to);
    next[term] = to + length;
    at += length;
  }
  for (let number = 0; number < count; number++) {
    index.norm[number] = bm25.k * (1 - bm25.b + (bm25.b * (lengths[number] ?? 0)) / (average || 1));
  }
  return index;
}

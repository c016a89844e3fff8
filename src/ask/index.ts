import MiniSearch from 'minisearch';
import type { Passages } from './passages.ts';
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

/** The minisearch index over headings and text together, from the words as they were analysed. */
export function buildMiniSearch(passages: Passages, words: Words): MiniSearch<{ id: number }> {
  const index = new MiniSearch<{ id: number }>({
    fields: ['words'],
    extractField: (document, field) => (field === 'id' ? String(document.id) : termsOf(passages, words, document.id)),
    // minisearch takes the number of different tokens for the length: numbered ones make it count repeated words too.
    tokenize: (text) => text.split(' ').map((term, at) => `${term}#${at}`),
    processTerm: (token) => token.slice(0, token.indexOf('#')),
    searchOptions: { bm25 },
  });
  for (let id = 0; id < passages.title.length; id++) index.add({ id });
  return index;
}

/* The numbers of the terms in a passage and its title, as one line: minisearch takes text. */
function termsOf(passages: Passages, words: Words, passage: number): string {
  const title = passages.titleWords[passages.title[passage] ?? 0] ?? [];
  const from = passages.words[passages.sentences[passage] ?? 0] ?? 0;
  const to = passages.words[passages.sentences[passage + 1] ?? 0] ?? 0;
  const terms: number[] = [];
  for (const word of [...title, ...passages.word.subarray(from, to)]) {
    const term = words.term[word] ?? noTerm;
    if (term !== noTerm) terms.push(term);
  }
  return terms.join(' ');
}

/** Copies minisearch's postings (its public toJSON) into typed arrays. */
export function freezeIndex(index: MiniSearch<{ id: number }>, terms: number): Index {
  const json = index.toJSON();
  const lists: [number, number][][] = Array.from({ length: terms }, () => []);
  for (const [term, fields] of json.index) {
    lists[Number(term)] = Object.entries(fields[0] ?? {}).map(([id, frequency]) => [Number(id), frequency]);
  }
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const frozen = {
    postings: new Uint32Array(terms + 1),
    passage: new Uint32Array(total),
    frequency: new Uint8Array(total),
    idf: new Float64Array(terms),
    norm: new Float64Array(json.documentCount),
  };
  let at = 0;
  for (const [term, list] of lists.entries()) {
    for (const [passage, frequency] of list) {
      frozen.passage[at] = passage;
      frozen.frequency[at++] = Math.min(frequency, 255);
    }
    frozen.postings[term + 1] = at;
    frozen.idf[term] = Math.log(1 + (json.documentCount - list.length + 0.5) / (list.length + 0.5));
  }
  const average = json.averageFieldLength[0] ?? 1;
  for (let passage = 0; passage < json.documentCount; passage++) {
    const length = json.fieldLength[String(passage)]?.[0] ?? 0;
    frozen.norm[passage] = bm25.k * (1 - bm25.b + (bm25.b * length) / average);
  }
  return frozen;
}

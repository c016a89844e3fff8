import type { Answer, Quote } from './answer.ts';
import { analyse, joinLibrary, type Library } from './build.ts';
import type { Index } from './index.ts';
import type { Document, Passage } from './library.ts';
import { wordOf, type Numbers } from './lexicon.ts';
import { noSpelling } from './typos.ts';
import { startOffered } from './offered.ts';
import type { Words } from './words.ts';

/**
 * The library with a few more passages beside it, which are looked through too whenever it is asked.
 *
 * They make a small library of their own, in a moment and next to nothing of memory, where one over everything would take
 * as long and as much as the whole folder. How rare a word is comes from both together. Their own words are looked for as
 * they are spelled: what is misspelt for them may be right in the documents.
 */
export function setBeside(library: Library, documents: readonly Document[], passages: readonly Passage[]): Library {
  const { knowledge } = library;
  const more = { ...knowledge, documents, passages, people: [], glossary: [], questions: [] };
  const { words, index, ...analysis } = analyse(more);
  const shared = { ...index, ...rarenessOf(index, words, library) };
  const { names, synonyms, dictionaries } = library;
  const joined = joinLibrary(more, { ...analysis, spelling: noSpelling, words, index: shared }, { synonyms });
  const beside = { ...joined, knowledge: { ...knowledge, documents, passages }, names, dictionaries };
  return {
    ...library,
    knowledge: {
      ...knowledge,
      documents: [...knowledge.documents, ...documents],
      passages: [...knowledge.passages, ...passages],
    },
    document: (id) => beside.document(id) ?? library.document(id),
    passage: (id) => beside.passage(id) ?? library.passage(id),
    // What these passages say too; another server may have added others under their ids.
    offered: startOffered(library.choices),
    located: new Map(),
    written: new Map(),
    beside,
  };
}

/* A word is as rare as in all passages together, and one that nobody holds is as rare as among all of them. */
function rarenessOf(index: Index, words: Words, { index: all, terms }: Library): Pick<Index, 'idf' | 'norm'> {
  const norm = new Float64Array(all.norm.length + index.norm.length);
  norm.set(index.norm);
  const idf = index.idf.map((_, term) => {
    const held = countPassages(index, term) + countKnown(all, terms, wordOf(words.terms, term));
    return Math.log(1 + (norm.length - held + 0.5) / (held + 0.5));
  });
  return { idf, norm };
}

function countKnown(index: Index, terms: Numbers, stem: string): number {
  const term = terms.get(stem);
  return term === undefined ? 0 : countPassages(index, term);
}

function countPassages({ postings }: Index, term: number): number {
  return (postings[term + 1] ?? 0) - (postings[term] ?? 0);
}

/** The library that holds a passage: this one, or the one beside it. */
export function homeOf(library: Library, passage: Passage): Library {
  return library.beside?.passage(passage.id) ? library.beside : library;
}

/** What was said, and how sure it is that it answers, from 0 to 1. */
export interface Weighed {
  readonly said: Answer;
  readonly sure: number;
}

const ranks = { answer: 3, closest: 2, nothing: 1, unclear: 0 } as const;
const mostQuotes = 3;

/** Of what two libraries say the surer first; what the other one has comes after it. */
export function joinAnswers(one: Weighed, other: Weighed): Answer {
  const ahead = ranks[other.said.kind] - ranks[one.said.kind] || other.sure - one.sure;
  const [{ said }, { said: second }] = ahead > 0 ? [other, one] : [one, other];
  const missing =
    second.kind === 'unclear' ? said.missing : said.missing.filter((word) => second.missing.includes(word));
  if (said.kind !== 'answer' && said.kind !== 'closest') return { ...said, missing };
  const [first, ...rest] = said.quotes;
  const others = 'quotes' in second ? second.quotes : [];
  const next: Quote[] =
    second.kind === said.kind ? [...others.slice(0, 1), ...rest, ...others.slice(1)] : [...rest, ...others];
  return { ...said, missing, quotes: [first, ...next.slice(0, mostQuotes - 1)] };
}

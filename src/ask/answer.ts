import { joinAnswers, type Weighed } from './beside.ts';
import type { Library } from './build.ts';
import { judge, readSignals, weighSignals } from './confidence.ts';
import { findLacking } from './lacking.ts';
import type { Passage } from './library.ts';
import { findOtherOwner } from './owners.ts';
import { chooseWindow, cutQuote, quote } from './quote.ts';
import { saySame } from './same.ts';
import { findPassages, type Hit } from './search.ts';
import { isTurned } from './turned.ts';
import { understand, type Question } from './understand.ts';

/** One contiguous piece of a passage: `passage.text.slice(start, end) === text`, always whole sentences. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Why this passage and this piece: named features with their share of the score, largest first. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly name: string;
  readonly value: number;
}

interface Understood {
  /** What was made of the words: terms, names, typos resolved, the kind of answer asked for. */
  readonly question: Question;
  /**
   * Words of the question that the documents do not hold, as the member wrote them; where passages are only the closest,
   * also words that these do not hold.
   */
  readonly missing: readonly string[];
}

/**
 * What can be said to a question.
 *
 * - `answer`: the first quote answers it; further quotes are other passages worth reading.
 * - `closest`: nothing answers it, these passages come nearest.
 * - `nothing`: the documents do not speak of it; `topics` are sections that might be meant.
 * - `unclear`: the words hold no question (empty, only stop words, only punctuation).
 */
export type Answer =
  | (Understood & { readonly kind: 'answer'; readonly quotes: readonly [Quote, ...Quote[]] })
  | (Understood & { readonly kind: 'closest'; readonly quotes: readonly [Quote, ...Quote[]] })
  | (Understood & { readonly kind: 'nothing'; readonly topics: readonly Topic[] })
  | (Understood & { readonly kind: 'unclear' });

/** A section of a document, named by its first passage, to be offered where there is no answer. */
export interface Topic {
  readonly title: string;
  readonly passage: Passage;
}

/** How many quotes an answer shows at most. */
const mostQuotes = 3;
/** Hits that are looked through for quotes and topics. */
const mostHits = 6;
/** How many topics are offered where there is no answer. */
const mostTopics = 3;

/**
 * What the documents say to these words. Pure: the same library and words give the same answer, whoever asks.
 */
export function answer(library: Library, words: string): Answer {
  const question = understand(words, library);
  const said = answerAlone(library, question);
  const { beside } = library;
  if (!beside) return said;
  // What must be refused of the documents is so of what stands beside them.
  const like = { passages: new Map<string, number>(), refused: question.like.refused };
  const other = answerAlone(beside, { ...understand(words, beside), like });
  return joinAnswers(weigh(library, said), weigh(beside, other));
}

function weigh(library: Library, said: Answer): Weighed {
  const { question } = said;
  const hits = question.terms.length === 0 ? [] : findPassages(library, question, mostHits);
  const [best] = hits;
  if (!best) return { said, sure: 0 };
  const window = chooseWindow(library, question, best);
  return { said, sure: weighSignals(readSignals(library, question, hits, window)) };
}

function answerAlone(library: Library, question: Question): Answer {
  const { missing } = question;
  if (question.terms.length === 0) return { kind: 'unclear', question, missing };
  const hits = findPassages(library, question, mostHits);
  const [best] = hits;
  if (!best) return { kind: 'nothing', question, missing, topics: nearestTopics(library, hits) };
  const window = chooseWindow(library, question, best);
  const kind = judge(question, readSignals(library, question, hits, window));
  if (kind === 'nothing') return { kind, question, missing, topics: nearestTopics(library, hits) };
  const others = chooseOthers(library, hits);
  const quotes = [cutQuote(best, window), ...others.map((hit) => quote(library, question, hit))] as const;
  // To whom a thing belongs, and who did it to whom, is not seen by the words alone.
  const otherOwner = findOtherOwner(library, question, quotes[0].text);
  if (kind === 'answer' && otherOwner === undefined && !isTurned(library, question.words, quotes[0].text)) {
    return { kind, question, missing, quotes };
  }
  const lacking = findLacking(library, question, [best, ...others]);
  return { kind: 'closest', question, missing: nameMissing(missing, lacking, otherOwner), quotes };
}

/* What the documents lack, then what only these passages lack. */
function nameMissing(missing: readonly string[], lacking: readonly string[], otherOwner: string | undefined): string[] {
  return [...new Set([...missing, ...lacking, ...(otherOwner === undefined ? [] : [otherOwner])])];
}

/** The next best hits, without those that say the same as one before. */
function chooseOthers(library: Library, hits: readonly Hit[]): Hit[] {
  const chosen = hits.slice(0, 1);
  for (const hit of hits.slice(1)) {
    if (chosen.length === mostQuotes) break;
    if (!chosen.some(({ number }) => saySame(library, number, hit.number))) chosen.push(hit);
  }
  return chosen.slice(1);
}

/** The sections of the nearest passages, then the first sections of all. */
function nearestTopics(library: Library, hits: readonly Hit[]): Topic[] {
  const topics = new Map<string, Topic>();
  const add = (passage: Passage): void => {
    if (!topics.has(passage.section)) topics.set(passage.section, { title: passage.section, passage });
  };
  for (const { passage } of hits) if (topics.size < mostTopics) add(passage);
  for (const passage of library.knowledge.passages) {
    if (topics.size >= mostTopics) break;
    add(passage);
  }
  return [...topics.values()];
}

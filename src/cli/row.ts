import type { Answer, Quote } from '../ask/answer.ts';
import type { Library } from '../ask/build.ts';
import { findDifference, type Difference } from '../ask/disputes.ts';
import { findLinked, type Linked } from '../ask/corrections.ts';

/** An answer as scripts read it. The names are a contract: see docs/ask.md. */
export interface Row {
  readonly question: string;
  readonly outcome: Answer['kind'];
  readonly quotes: readonly RowQuote[];
  /** Where the first quote is on one side of a dispute: all sides, its own first. Left out where it is on none. */
  readonly differ?: { readonly about: string; readonly sides: readonly (readonly RowQuote[])[] };
  /** Words of the question that the documents do not hold. */
  readonly missing: readonly string[];
  /** Milliseconds that the answer took, without reading the documents. */
  readonly ms: number;
}

interface RowQuote {
  readonly text: string;
  readonly passage: {
    readonly id: string;
    readonly text: string;
    /** Id of the document. */
    readonly document: string;
    /** Title of the document. */
    readonly title: string;
    readonly section: string;
    /** Address of the document's source. */
    readonly url: string;
  };
  readonly score: number;
  /** Only where the quote holds words that the speaker took back later, or those that took others back. */
  readonly corrections?: readonly RowCorrection[];
}

interface RowCorrection {
  readonly kind: Linked['kind'];
  readonly speaker: string;
  /** `YYYY-MM-DD`, or null where the documents do not say. */
  readonly day: string | null;
  readonly text: string;
  /** Id of the passage. */
  readonly passage: string;
}

/** What is written for one question. */
export function makeRow(library: Library, question: string, answer: Answer, ms: number): Row {
  const quotes = 'quotes' in answer ? answer.quotes.map((quote) => makeQuote(library, quote)) : [];
  const difference = 'quotes' in answer ? findDifference(library, answer.quotes[0], answer.question) : undefined;
  return {
    question,
    outcome: answer.kind,
    quotes,
    ...(difference ? { differ: makeDiffer(library, difference) } : {}),
    missing: answer.missing,
    ms: Math.round(ms * 1000) / 1000,
  };
}

function makeDiffer(library: Library, { about, sides }: Difference): Required<Row>['differ'] {
  return { about, sides: sides.map((side) => side.map((quote) => makeQuote(library, quote))) };
}

function makeQuote(library: Library, quote: Quote): RowQuote {
  const { text, passage, score } = quote;
  const document = library.document(passage.document);
  if (!document) throw new Error(`passage ${passage.id} is of document ${passage.document}, which is not there`);
  const { id, section } = passage;
  const { title, source } = document;
  const linked = findLinked(library, passage, quote).map(makeCorrection);
  return {
    text,
    passage: { id, text: passage.text, document: document.id, title, section, url: source.url },
    score,
    ...(linked.length > 0 ? { corrections: linked } : {}),
  };
}

function makeCorrection({ kind, saying: { speaker, day, words, passage } }: Linked): RowCorrection {
  return { kind, speaker, day: day ?? null, text: words, passage };
}

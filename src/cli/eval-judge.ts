import { answer, type Answer, type Quote } from '../ask/answer.ts';
import type { Library } from '../ask/build.ts';
import { quote } from '../ask/quote.ts';
import { findPassages } from '../ask/search.ts';
import type { EvalRow, Expected } from './eval-rows.ts';

/** What came of one question. */
export interface Judged {
  readonly row: EvalRow;
  readonly outcome: Answer['kind'];
  /** Right as a member sees it: answered with the right first quote, or refused as its kind demands. */
  readonly right: boolean;
  /** Place of the first right passage among all that were ranked, shown or not; undefined beyond `deepest`. */
  readonly passageRank: number | undefined;
  /** Place of the first right quote in the same list. */
  readonly quoteRank: number | undefined;
  /** What was ranked first, shown or not. */
  readonly first: Quote | undefined;
  /** The best-ranked right passage's quote. */
  readonly wanted: Quote | undefined;
  readonly missing: readonly string[];
  readonly ms: number;
}

/** Ranks beyond this count as not found. */
export const deepest = 10;

/** Questions of these kinds have nothing to do with the documents: not even near passages may be shown. */
const silentKinds: ReadonlySet<string> = new Set(['off', 'noise']);

/** Asks one question and judges what comes. `now` gives milliseconds. */
export function judgeRow(library: Library, row: EvalRow, now: () => number): Judged {
  const start = now();
  const found = answer(library, row.question);
  const ms = now() - start;
  const ranked = rank(library, found);
  const { expected } = row;
  const places = expected.kind === 'answer' ? findPlaces(ranked, expected) : { passage: -1, quote: -1 };
  return {
    row,
    outcome: found.kind,
    right: expected.kind === 'answer' ? found.kind === 'answer' && places.quote === 0 : isRefused(row.kind, found.kind),
    passageRank: places.passage === -1 ? undefined : places.passage + 1,
    quoteRank: places.quote === -1 ? undefined : places.quote + 1,
    first: ranked[0],
    wanted: ranked[places.passage],
    missing: found.missing,
    ms,
  };
}

/** The quotes as shown, then those that were not; where the answer was withheld, those that would have been shown. */
function rank(library: Library, found: Answer): Quote[] {
  const shown = 'quotes' in found ? found.quotes : [];
  const ids = new Set(shown.map(({ passage }) => passage.id));
  if (found.question.terms.length === 0) return [...shown];
  const others = findPassages(library, found.question, deepest).filter(({ passage }) => !ids.has(passage.id));
  return [...shown, ...others.map((hit) => quote(library, found.question, hit))].slice(0, deepest);
}

/** Places of the first right passage and of the first right quote, counted from 0; −1 where there is none. */
function findPlaces(
  ranked: readonly Quote[],
  expected: Extract<Expected, { kind: 'answer' }>,
): { passage: number; quote: number } {
  const { passages, pattern, answers } = expected;
  const isNamed = ({ passage }: Quote): boolean => passages.includes(passage.id);
  const said = pattern !== undefined || answers.length > 0;
  const says = (text: string): boolean => {
    if (pattern && !pattern.test(text)) return false;
    const folded = answers.length > 0 ? text.toLowerCase() : '';
    return answers.length === 0 || answers.some((accepted) => folded.includes(accepted));
  };
  return {
    passage: ranked.findIndex((quoted) => (passages.length > 0 ? isNamed(quoted) : says(quoted.passage.text))),
    quote: ranked.findIndex((quoted) => (said ? says(quoted.text) : isNamed(quoted))),
  };
}

function isRefused(kind: string, outcome: Answer['kind']): boolean {
  if (outcome === 'answer') return false;
  return outcome !== 'closest' || !silentKinds.has(kind);
}

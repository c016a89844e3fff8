/**
 * Every number the ranking is made of, in one place. Where they come from and what each is worth: docs/ranking.md;
 * `npm run tune` repeats it.
 */

/** What each feature adds to a passage's score; all features lie between 0 and 1. */
export const featureWeights = {
  words: 1,
  sentence: 0.45,
  nearness: 0.4,
  phrases: 0.3,
  longPhrases: 0.25,
  spelling: 0.25,
  roots: 0.4,
  rareWords: 0.1,
  kind: 0.1,
} as const;

/** What makes a window of sentences the best one of its passage; all from 0 to 1. */
export const windowWeights = {
  coverage: 1,
  sentence: 0.8,
  nearness: 0.9,
  kind: 0.2,
  /** For filling the usual length. */
  length: 0.3,
  /** Against what is too short to be understood. */
  short: 0.1,
  /** Against every further usual length. */
  long: 0.3,
} as const;

/** How much a form counts that is not the word itself. */
export const strengths = {
  synonym: 0.7,
  /** Another word of the same root; counts in the ranking, never in the confidence. */
  root: 0.4,
  /** The first name beside the surname. */
  firstName: 0.3,
  /** "American president" beside "Trump". */
  aliasWord: 0.3,
  /** Further words as near as the one a misspelt word was taken for. */
  otherTypo: 0.5,
} as const;

const describing = new Map<string, number>(
  `name:.3 type:.3 kind:.3 mani:.3 much:.3 call:.5 term:.4 word:.5 happen:.4 refer:.4 mean:.5 year:.5 date:.4 day:.5 time:.5 long:.5 number:.4 person:.4 peopl:.5 do:.3
  place:.5 reason:.4 exampl:.4 thing:.3 sort:.3 describ:.5 accord:.4 give:.6 get:.4 say:.6 tell:.5 one:.5 two:.7 use:.6 take:.6 often:.5 far:.5 old:.5 also:.3 besid:.3`
    .split(/\s+/)
    .map((entry): [string, number] => {
      const [stem = '', weight = '1'] = entry.split(':');
      return [stem, Number(weight)];
    }),
);

/** How much a question word tells of the passage: less than 1 where it describes the answer instead. */
export function describingWeight(stem: string): number {
  return describing.get(stem) ?? 1;
}

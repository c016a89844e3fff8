/**
 * Every number the ranking is made of, in one place. Where they come from and what each is worth: docs/ranking.md;
 * `npm run tune` repeats it.
 */

/** What each feature adds to a passage's score; all features lie between 0 and 1. */
export const featureWeights = {
  words: 1,
  sentence: 0.7,
  nearness: 0.7,
  phrases: 0.5,
  spelling: 0.25,
  roots: 0.45,
  names: 0.2,
  /** Likeness to a golden question of this passage. */
  asked: 2.9,
} as const;

/** What makes a window of sentences the best one of its passage; all from 0 to 1. */
export const windowWeights = {
  coverage: 1,
  sentence: 1,
  nearness: 0.6,
  kind: 0.1,
  /** For filling the usual length. */
  length: 0.3,
  /** Against what is too short to be understood. */
  short: 0.1,
  /** Against beginning inside a sentence, and against leaving out who says it. */
  cut: 0.05,
  source: 0.25,
  /** Against every further usual length. */
  long: 0.3,
} as const;

/** How much a form counts that is not the word itself. Below a half it only ranks again where the word itself is known. */
export const strengths = {
  /** By a row of the documents' own glossary. */
  synonym: 0.7,
  /** By a row for all subjects ("begin" for "start"). */
  everyday: 0.49,
  /** A country for its people ("Syria" for "Syrians"). */
  relative: 0.495,
  /** A name in capitals for the same letters in small ones ("start treaty"). */
  capitals: 0.7,
  /** Another word of the same root; counts in the ranking, never in the confidence. */
  root: 0.35,
  /** The first name beside the surname. */
  firstName: 0.3,
  /** "American president" beside "Trump". */
  aliasWord: 0.3,
  /** Further words as near as the one a misspelt word was taken for. */
  otherTypo: 0.5,
} as const;

const describing = new Map<string, number>(
  `name:.3 type:.3 kind:.2 mani:.3 much:.3 sort:.3 call:.5 term:.5 titl:.5 word:.5 happen:.3 occur:.5 refer:.5 mean:.5 year:.5
  date:.4 day:.6 time:.5 long:.3 number:.4 amount:.3 percentag:.2 person:.4 peopl:.5 thing:.3 someth:.3 entiti:.3 idea:.3 do:.3
  place:.5 locat:.5 reason:.4 purpos:.4 caus:.5 result:.5 exampl:.5 characterist:.3 featur:.6 describ:.6 consid:.4 accord:.5
  give:.5 get:.4 say:.5 tell:.5 think:.4 want:.5 see:.5 find:.5 take:.5 come:.4 go:.4 put:.5 choos:.4 decid:.5 tri:.5 seek:.5
  one:.6 two:.7 other:.5 anoth:.3 els:.2 besid:.2 along:.4 also:.3 like:.4 previous:.3 prior:.5 former:.5 usual:.5 sometim:.4
  often:.6 famous:.4 abl:.3 might:.4 relat:.5 process:.5 action:.4 condit:.5 belong:.4 role:.4 job:.4 posit:.5 view:.6 opinion:.5
  comment:.5 remark:.6 reaction:.6 react:.6 respond:.6 respons:.6 answer:.6 repli:.6 suppos:.4 actual:.3 exact:.3 realli:.2 today:.3 yesterday:.4 tomorrow:.3 now:.3
  anyon:.2 anybodi:.2 someon:.2 somebodi:.2 everyon:.3 everybodi:.3 somewher:.2 anywher:.2 anyth:.2 everyth:.3 list:.3 hour:.5
  man:.4 woman:.5 guy:.3 ever:.3 mayb:.2 perhap:.2 basic:.3 curious:.3 explain:.4 stuff:.2 politician:.4
  each:.4 back:.4 remind:.3 pls:.1 pleas:.2 feel:.5 learn:.5 folk:.4 behalf:.3 around:.4 ladi:.5`
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

/** How sure each signal makes, in log odds; learned by `npm run tune` (docs/ranking.md). */
export const confidenceWeights = {
  base: -5.93,
  sentence: 2.2,
  passage: -2.94,
  nearness: 1.34,
  score: 2.31,
  lacking: -1.68,
  unsaid: -1.92,
  guessed: -1.75,
  names: -1.01,
  kind: 0.11,
  unmet: -1.65,
  personal: -2.25,
  held: 2.34,
  plainly: 3.25,
  rarest: 3.09,
  keyWords: 1.46,
  asked: 11,
  refused: -7,
} as const;

/** From how sure on something is said, and from which share of unknown words on a question is about something else. */
export const thresholds = { answer: 0.43, closest: 0.16, named: 0.05, foreign: 0.55 } as const;

import { startRandom, type Random } from './random.ts';
import { lastFunctionWord, startRanks, subjectOf, type Words } from './words.ts';

/** What every engine is given: the heading is the document's title. */
export interface BenchPassage {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The shape of the text, measured on the reading texts (1,065 passages, 134,487 words) and repeated by the generator:
 * natural logarithms of the sentences a passage has and of the words a sentence has, both log-normal.
 */
export const shape = {
  sentences: { mean: 1.5, deviation: 0.51, most: 14 },
  words: { mean: 3.06, deviation: 0.61, least: 3, most: 80 },
  /** Passages in one document; the reading texts have 44 on average. */
  passages: { least: 20, most: 68 },
  /** Different words of a document's subject that it keeps coming back to. */
  subject: 90,
  /** Share of the telling words taken from the document's subject, and from earlier in the same passage. */
  fromSubject: 0.33,
  fromPassage: 0.13,
  /** One document in so many takes up the subject of a real passage, and so rivals it for its questions. */
  rivals: 10,
} as const;

/**
 * Text with the word statistics of English and no meaning, document after document, always the same for the same seed.
 *
 * Every document depends on the seed and its number alone: 2,000 passages are the first of 20,000. Words are drawn by
 * rank (words.ts); a document comes back to its subject's words and a passage to its own, so that words stand in
 * bursts, as they do in real text (Church and Gale, Poisson mixtures, 1995).
 */
export function* generatePassages(words: Words, real: readonly string[], seed: number): Generator<BenchPassage> {
  const draw = startRanks();
  for (let number = 1; ; number++) {
    const random = startRandom(seed + number);
    const subject = drawSubject(words, real, draw, random);
    const title = titleOf(words, subject);
    const { least, most } = shape.passages;
    const passages = least + random.below(most - least + 1);
    for (let at = 1; at <= passages; at++) {
      const text = writePassage(words, subject, draw, random);
      yield { id: `generated-${number}-${at}`, document: `generated-${number}`, title, text };
    }
  }
}

type Draw = (random: Random) => number;

function drawSubject(words: Words, real: readonly string[], draw: Draw, random: Random): number[] {
  if (real.length > 0 && random.below(shape.rivals) === 0) {
    const taken = new Set(subjectOf(words, real[random.below(real.length)] ?? ''));
    if (taken.size > 0) return [...taken];
  }
  const subject = new Set<number>();
  while (subject.size < shape.subject) {
    const rank = draw(random);
    if (rank > lastFunctionWord) subject.add(rank);
  }
  return [...subject];
}

/* The rarest words of the subject make the heading: they tell it apart. */
function titleOf(words: Words, subject: readonly number[]): string {
  const rarest = subject.toSorted((a, b) => b - a).slice(0, 2);
  return rarest.map((rank) => capitalise(words.word(rank))).join(' ');
}

function writePassage(words: Words, subject: readonly number[], draw: Draw, random: Random): string {
  const said: number[] = [];
  const { mean, deviation, most } = shape.sentences;
  const sentences = clamp(random.logNormal(mean, deviation), 1, most);
  let text = '';
  for (let at = 0; at < sentences; at++)
    text += (at > 0 ? ' ' : '') + writeSentence(words, subject, said, draw, random);
  return text;
}

function writeSentence(words: Words, subject: readonly number[], said: number[], draw: Draw, random: Random): string {
  const { mean, deviation, least, most } = shape.words;
  const length = clamp(random.logNormal(mean, deviation), least, most);
  let text = capitalise(words.word(nextRank(subject, said, draw, random)));
  for (let at = 1; at < length; at++) {
    // A comma stands before every sixteenth word in the reading texts; it must not be the last.
    if (at < length - 1 && random.below(16) === 0) text += ',';
    text += ` ${words.word(nextRank(subject, said, draw, random))}`;
  }
  return `${text}.`;
}

function nextRank(subject: readonly number[], said: number[], draw: Draw, random: Random): number {
  let rank = draw(random);
  if (rank <= lastFunctionWord) return rank;
  const luck = random.next();
  if (luck < shape.fromSubject) rank = subject[random.below(subject.length)] ?? rank;
  else if (luck < shape.fromSubject + shape.fromPassage) rank = said[random.below(said.length)] ?? rank;
  said.push(rank);
  return rank;
}

function clamp(number: number, least: number, most: number): number {
  return Math.min(Math.max(Math.round(number), least), most);
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

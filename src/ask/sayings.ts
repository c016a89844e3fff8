import type { Quote } from './answer.ts';
import type { Library } from './build.ts';
import type { Saying } from './library.ts';
import { findCalled, plain, type Called } from './people.ts';
import { stemsOf } from './phrases.ts';
import { findPassages } from './search.ts';
import { mostTerms, understand } from './understand.ts';

/** A saying with the piece of its passage that it is. */
export interface Said {
  readonly saying: Saying;
  readonly quote: Quote;
}

/** Somebody who is quoted, with how often. */
export interface Speaker extends Called {
  /** The person's id, or the speaker as they are described. */
  readonly key: string;
  readonly count: number;
}

/** Passages that are looked through for sayings about something. */
const mostPassages = 50;

/** The sayings that stand in their passages, letter for letter; others are named by the check of the folder. */
export function listSaid(library: Library): Said[] {
  return library.knowledge.sayings.flatMap((saying) => {
    const passage = library.passage(saying.passage);
    const start = passage?.text.indexOf(saying.words) ?? -1;
    if (!passage || start < 0) return [];
    const quote = { text: saying.words, start, end: start + saying.words.length, passage, score: 0, reasons: [] };
    return [{ saying, quote }];
  });
}

/** Whose words a saying is. */
export function speakerOf({ person, speaker }: Saying): string {
  return person ?? speaker;
}

/** Everybody who is quoted, those who are quoted most first. */
export function listSpeakers({ knowledge }: Library, all: readonly Said[]): Speaker[] {
  const people = new Map(knowledge.people.map((person) => [person.id, person]));
  const counts = new Map<string, number>();
  for (const { saying } of all) counts.set(speakerOf(saying), (counts.get(speakerOf(saying)) ?? 0) + 1);
  const speakers = [...counts].map(([key, count]): Speaker => {
    const { name, aliases } = people.get(key) ?? { name: key, aliases: [] };
    return { key, name, aliases, count };
  });
  return speakers.toSorted((a, b) => b.count - a.count);
}

/** The speakers whom the words name. */
export function findSpeakers(speakers: readonly Speaker[], typed: string): Speaker[] {
  const exact = speakers.filter(({ key }) => key === typed);
  return exact.length > 0 ? exact : findCalled(speakers, typed);
}

/**
 * The sayings about something, the best first: those that hold the phrase, then those that hold most of its words in
 * themselves or in their occasion, then by how well their passages answer to it. All of them where nothing is asked for.
 */
export function findSaid(library: Library, all: readonly Said[], about: string): Said[] {
  if (about.trim() === '') return [...all];
  const question = understand(about, library);
  const phrase = plain(about);
  const ranks = new Map(findPassages(library, question, mostPassages).map(({ passage }, at) => [passage.id, at]));
  const wanted = question.terms.map(({ stem }) => stem);
  const weighed = all.map((said) => {
    const stems = new Set(stemsOf(`${said.saying.words} ${said.saying.occasion}`));
    const whole = phrase !== '' && ` ${plain(said.saying.words)} `.includes(` ${phrase} `);
    const held = wanted.filter((stem) => stems.has(stem)).length + (whole ? mostTerms : 0);
    return { said, held, rank: ranks.get(said.saying.passage) ?? Number.POSITIVE_INFINITY };
  });
  return weighed
    .filter(({ held, rank }) => held > 0 || Number.isFinite(rank))
    .toSorted((a, b) => b.held - a.held || (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ said }) => said);
}

import type { Library } from './build.ts';
import { findPhrase } from './phrases.ts';
import { stemWord } from './stems.ts';
import { readTokens } from './tokens.ts';
import { isStopWord } from './vocabulary.ts';

/** One person does something to another: stems and ids. */
interface Deed {
  readonly verb: string;
  readonly by: string;
  readonly to: string;
}

/** Characters of a question in which deeds are looked for. */
const longestRead = 300;
/** Words between the verb and either person. */
const reach = 3;
/** What two do together has no direction. */
const mutual: ReadonlySet<string> = new Set(
  ['meet', 'talk', 'speak', 'agree', 'disagree', 'discuss', 'negotiate', 'join', 'like', 'see'].map(stemWord),
);

/**
 * True where the question asks what one person did to another and the text says that the other did it: what Putin gave
 * Trump is not what Trump gave Putin.
 */
export function isTurned(library: Library, words: string, text: string): boolean {
  const asked = readDeeds(library, words.slice(0, longestRead));
  if (asked.length === 0) return false;
  const told = readDeeds(library, text);
  return asked.some(
    ({ verb, by, to }) =>
      told.some((deed) => deed.verb === verb && deed.by === to && deed.to === by) &&
      !told.some((deed) => deed.verb === verb && deed.by === by && deed.to === to),
  );
}

function readDeeds(library: Library, text: string): Deed[] {
  const tokens = readTokens(text);
  const stems = tokens.map(({ word }) => library.stem(word));
  const people = stems.map((_, at) => {
    const name = findPhrase(library.names, stems, at);
    return name && { id: name.value.person.id, end: at + name.length };
  });
  const named = people.filter((person) => person !== undefined);
  if (!named.some(({ id }) => id !== named[0]?.id)) return [];
  return stems.flatMap((verb, at) => {
    const token = tokens[at];
    if (!token || people[at]) return [];
    const by = people.slice(Math.max(0, at - reach), at).findLast((person) => person && person.end <= at);
    const to = by && people.slice(at + 1, at + 1 + reach).find((person) => person);
    if (!by || !to || isStopWord(token) || mutual.has(verb)) return [];
    const between = tokens.slice(at + 1, at + 1 + reach).some(({ word }) => word === 'by' || word === 'and');
    return by.id !== to.id && !between ? [{ verb, by: by.id, to: to.id }] : [];
  });
}

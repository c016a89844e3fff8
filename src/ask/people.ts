import type { Library } from './build.ts';
import type { Part } from './corrections.ts';
import type { Passage, Person } from './library.ts';
import { stemsOf } from './phrases.ts';
import { readWholeSentences } from './sentences.ts';
import { foldWord } from './stems.ts';
import { understand } from './understand.ts';

/** What is called by names. */
export type Called = Pick<Person, 'name' | 'aliases'>;

/**
 * Those whom the words name, the best of these ways alone: by the whole of a name, by whole words of one, or by the
 * beginnings of its words. In any script; case and accents do not count. In the order of the list.
 */
export function findCalled<Any extends Called>(all: readonly Any[], typed: string): Any[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const begun = wanted.split(' ');
  const tiers: Any[][] = [[], [], []];
  for (const one of all) {
    const names = [one.name, ...one.aliases].map((name) => ` ${plain(name)} `);
    if (names.some((name) => name === ` ${wanted} `)) tiers[0]?.push(one);
    else if (names.some((name) => name.includes(` ${wanted} `))) tiers[1]?.push(one);
    else if (names.some((name) => begun.every((word) => name.includes(` ${word}`)))) tiers[2]?.push(one);
  }
  return tiers.find((tier) => tier.length > 0) ?? [];
}

/** Those who may be meant by what has been typed so far, the likeliest first; everybody before the first letter. */
export function completeCalled<Any extends Called>(all: readonly Any[], typed: string): Any[] {
  const begun = plain(typed).split(' ');
  const isBegun = (name: string): boolean => {
    const words = ` ${plain(name)}`;
    return begun.every((word) => words.includes(` ${word}`));
  };
  const found = all.filter(({ name, aliases }) => [name, ...aliases].some(isBegun));
  const byName = found.filter(({ name }) => isBegun(name));
  return [...byName, ...found.filter((one) => !byName.includes(one))];
}

/** The people whom the words name; where none is called so, those whom a question of these words would be about. */
export function findPeople(library: Library, typed: string): Person[] {
  const { people } = library.knowledge;
  const called = findCalled(people, typed);
  if (called.length > 0) return called;
  const ids = new Set(understand(typed, library).people.map(({ id }) => id));
  return people.filter(({ id }) => ids.has(id));
}

/** The passages that name a person: those that say who it is first, then the others in the order of the documents. */
export function passagesOn(library: Library, person: Person): Passage[] {
  const cited = person.cite.flatMap((id) => library.passage(id) ?? []);
  const names = ownNames(library, person);
  // "Melania Trump" is no place where Donald Trump is named.
  const others = library.knowledge.people.filter(({ id }) => id !== person.id).map(({ name }) => plain(name));
  const longer = others.filter((other) => names.some((name) => ` ${other} `.includes(` ${name} `)));
  const homes = library.beside ? [library, library.beside] : [library];
  const held = homes.flatMap((home) =>
    numbersWith(home, names).flatMap((number) => home.knowledge.passages[number] ?? []),
  );
  const named = held.flatMap((passage) => {
    const text = longer.reduce((left, other) => left.replaceAll(` ${other} `, ' | '), ` ${plain(passage.text)} `);
    return names.some((name) => text.includes(` ${name} `)) ? [passage] : [];
  });
  return [...new Set([...cited, ...named])];
}

/**
 * The sentences of a passage from the first one on that names the person, as many as make up at most this many
 * characters; a passage that is cited for them may begin anyhow. Undefined where there is no such sentence.
 */
export function pieceOn(library: Library, person: Person, { id, text }: Passage, length: number): Part | undefined {
  const names = ownNames(library, person);
  const sentences = readWholeSentences(text);
  const isOn = ({ start, end }: Part): boolean => {
    const words = ` ${plain(text.slice(start, end))} `;
    return names.some((name) => words.includes(` ${name} `));
  };
  const first = sentences.find(isOn) ?? (person.cite.includes(id) ? sentences[0] : undefined);
  const last = sentences.findLast(({ end }) => first && end > first.start && end - first.start <= length);
  return first && last && { start: first.start, end: last.end };
}

/** The names that mean this person and nobody else. */
function ownNames({ names }: Library, { id, name, aliases }: Person): string[] {
  const own = [name, name.split(/\s+/).at(-1) ?? '', ...aliases].map(plain);
  return [...new Set(own)].filter((each) => names.entries.get(stemsOf(each).join(' '))?.person.id === id);
}

/** The numbers of the passages that hold all the words of one of these names. */
function numbersWith({ terms, index }: Library, names: readonly string[]): number[] {
  const found = names.flatMap((name) => {
    const [first = [], ...others] = stemsOf(name).map((stem) => {
      const term = terms.get(stem);
      return term === undefined ? [] : [...index.passage.subarray(index.postings[term], index.postings[term + 1])];
    });
    const held = others.map((numbers) => new Set(numbers));
    return first.filter((number) => held.every((numbers) => numbers.has(number)));
  });
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/** The words alone, folded, with one space between two. */
export function plain(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import type { Person } from './library.ts';
import { collectPhrases, stemsOf, type Phrases } from './phrases.ts';
import { stemWord, type Stem } from './stems.ts';

/** A person as questions name them. */
export interface Named {
  readonly person: Person;
  /** Stems of the words that stand for them in the documents: the surname, with the first name where others share it. */
  readonly key: readonly string[];
  /** All stems of the full name. */
  readonly full: ReadonlySet<string>;
}

/**
 * Every name, alias and unshared surname, each leading to its person.
 *
 * An alias that two people have (both are "the president") leads to neither.
 */
export function collectNames(people: readonly Person[], stem: Stem = stemWord): Phrases<Named> {
  const read = (name: string): string[] => stemsOf(name, stem);
  const surnames = countBy(people.map((person) => surnameOf(read(person.name))));
  const named = people.map((person): Named => {
    const stems = read(person.name);
    const surname = surnameOf(stems);
    const first = stems[0] ?? '';
    return { person, key: (surnames.get(surname) ?? 0) > 1 ? [first, surname] : [surname], full: new Set(stems) };
  });
  const aliasesOf = people.map(({ aliases }) => aliases.map((alias) => [alias, read(alias).join(' ')] as const));
  const count = countBy(aliasesOf.flatMap((aliases) => [...new Set(aliases.map(([, stems]) => stems))]));
  const rows = [
    ...named.map((value): [string, Named] => [value.person.name, value]),
    ...named.flatMap((value, at) =>
      (aliasesOf[at] ?? [])
        .filter(([, stems]) => count.get(stems) === 1)
        .map(([alias]): [string, Named] => [alias, value]),
    ),
    ...named.filter((value) => value.key.length === 1).map((value): [string, Named] => [value.key[0] ?? '', value]),
  ];
  return collectPhrases(rows, read);
}

/** The last word of a name, "Jr." and the like aside. */
function surnameOf(stems: readonly string[]): string {
  return stems.findLast((stem) => !/^(?:jr|sr|ii|iii|iv)$/.test(stem)) ?? '';
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

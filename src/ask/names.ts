import type { Person } from './library.ts';
import { collectPhrases, stemsOf, type Phrases } from './phrases.ts';

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
export function collectNames(people: readonly Person[]): Phrases<Named> {
  const surnames = countBy(people.map((person) => surnameOf(person.name)));
  const named = people.map((person): Named => {
    const stems = stemsOf(person.name);
    const surname = surnameOf(person.name);
    const first = stems[0] ?? '';
    return { person, key: (surnames.get(surname) ?? 0) > 1 ? [first, surname] : [surname], full: new Set(stems) };
  });
  const aliasesOf = people.map(({ aliases }) => aliases.map((alias) => [alias, stemsOf(alias).join(' ')] as const));
  const count = countBy(aliasesOf.flatMap((aliases) => [...new Set(aliases.map(([, stems]) => stems))]));
  return collectPhrases([
    ...named.map((value): [string, Named] => [value.person.name, value]),
    ...named.flatMap((value, at) =>
      (aliasesOf[at] ?? [])
        .filter(([, stems]) => count.get(stems) === 1)
        .map(([alias]): [string, Named] => [alias, value]),
    ),
    ...named
      .filter((value) => value.key.length === 1)
      .map((value): [string, Named] => [surnameOf(value.person.name), value]),
  ]);
}

/** The last word of a name, "Jr." and the like aside. */
function surnameOf(name: string): string {
  return stemsOf(name).findLast((stem) => !/^(?:jr|sr|ii|iii|iv)$/.test(stem)) ?? '';
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

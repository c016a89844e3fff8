import { z } from 'zod';
import type { Delegation, Person, Problem } from '../ask/library.ts';
import {
  dropTwins,
  filled,
  findStrayKeys,
  id,
  keepKnown,
  type Known,
  list,
  readEntries,
  readOptionalFile,
} from './entries.ts';

const person = z.object({ id, name: filled, aliases: list, role: filled, side: filled, cite: list });
const delegation = z.object({ id, title: filled, aliases: list, members: list });

/** The people that others may name. */
export interface KnownPeople extends Known {
  /** True where there is no `people.yaml`, or nothing in it. */
  readonly none: boolean;
}

function byId({ id: key }: { readonly id: string }): string {
  return key;
}

function sayStranger(name: string): string {
  return `member "${name}" is not under people: add that person or mend the id`;
}

/** The persons and delegations of `people.yaml`; `passages` are those that may be cited. */
export async function readPeople(
  folder: string,
  passages: Known,
): Promise<{ people: Person[]; delegations: Delegation[]; problems: Problem[]; known: KnownPeople }> {
  const file = await readOptionalFile(folder, 'people');
  const problems = [...file.problems, ...findStrayKeys(file, ['delegations', 'people'])];
  const people = dropTwins(readEntries(file, 'people', person, problems), byId, problems);
  const groups = dropTwins(readEntries(file, 'delegations', delegation, problems), byId, problems);
  const known: KnownPeople = {
    ids: new Set(people.map(({ value }) => value.id)),
    complete: !problems.some(({ blocks }) => blocks),
    none: !file.yaml,
  };
  return {
    people: people.map(({ value, where }) => {
      const say = (name: string): string => `${value.id} cites "${name}", which no passage is called: mend or drop it`;
      return { ...value, cite: keepKnown(value.cite, passages, say, where, problems) };
    }),
    delegations: groups.map(({ value, where }) => ({
      ...value,
      members: keepKnown(value.members, known, sayStranger, where, problems),
    })),
    problems,
    known,
  };
}

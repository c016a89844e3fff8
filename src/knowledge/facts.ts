import { z } from 'zod';
import type { Problem, ReadyFact } from '../ask/library.ts';
import { dropTwins, filled, id, keepKnown, type Known, readEntries, readOptionalFile } from './entries.ts';

/** Longest text of a fact, in UTF-16 code units as Discord counts. */
const longestFact = 300;
/** Ids of facts that moderators add begin so. */
const reserved = 'own-';

const fact = z.object({
  id: id.refine((value) => !value.startsWith(reserved), `facts of a server's moderators begin with "${reserved}"`),
  text: filled.transform((text) => text.replace(/\s+/g, ' ')),
  passage: filled,
  day: filled.refine(isDayOfYear, 'write month and day as MM-DD').optional(),
});

/** The facts of `facts.yaml`; `passages` are those that may be named. */
export async function readFacts(folder: string, passages: Known): Promise<{ facts: ReadyFact[]; problems: Problem[] }> {
  const file = await readOptionalFile(folder, 'facts');
  const problems = [...file.problems];
  const facts: ReadyFact[] = [];
  for (const { value, where } of dropTwins(readEntries(file, undefined, fact, problems), (row) => row.id, problems)) {
    const say = (name: string): string =>
      `"${value.id}" rests on "${name}", which no passage is called: mend the id; it is not posted until then`;
    const found = keepKnown([value.passage], passages, say, where, problems);
    if (value.text.length > longestFact) {
      const what = `"${value.id}" has ${value.text.length} characters: shorten it to ${longestFact}; it is not posted until then`;
      problems.push({ where, what, blocks: false });
    } else if (found.length > 0) facts.push({ ...value, day: value.day });
  }
  return { facts, problems };
}

/** `MM-DD`; 29 February is one. */
function isDayOfYear(day: string): boolean {
  // 2000 has all days.
  return z.iso.date().safeParse(`2000-${day}`).success;
}

import { z } from 'zod';
import type { Person, Problem, Saying } from '../ask/library.ts';
import type { KnownPeople } from './people.ts';
import { dropTwins, type Entry, filled, id, keepKnown, type Known, readEntries, readOptionalFile } from './entries.ts';

const row = z.object({
  id,
  speaker: filled,
  words: filled,
  passage: filled,
  day: filled.pipe(z.iso.date('write the day as YYYY-MM-DD')).optional(),
  occasion: filled,
  corrected_by: filled.optional(),
});
type Row = z.output<typeof row>;

/** The sayings of `quotes.yaml`; `passages` are those that may be named, and so are `people` (`known` by their ids). */
export async function readSayings(
  folder: string,
  passages: Known,
  people: readonly Person[],
  known: KnownPeople,
): Promise<{ sayings: Saying[]; problems: Problem[] }> {
  const file = await readOptionalFile(folder, 'quotes');
  const problems = [...file.problems];
  const rows = dropTwins(readEntries(file, undefined, row, problems), (value) => value.id, problems);
  const names = new Map(people.map((person) => [person.id, person.name]));
  const placed = rows.filter(({ value, where }) => {
    const say = (name: string): string => `"${value.id}" is said to stand in "${name}", which no passage is called`;
    return keepKnown([value.passage], passages, say, where, problems).length > 0;
  });
  const linked = dropUncorrected(placed, problems);
  problems.push(...findStrangers(linked, known));
  const sayings = linked.map(({ value }): Saying => {
    const { speaker, corrected_by: correctedBy, ...rest } = value;
    const name = names.get(speaker);
    return {
      ...rest,
      speaker: name ?? speaker,
      person: name === undefined ? undefined : speaker,
      day: value.day,
      correctedBy,
      corrects: linked.filter((other) => other.value.corrected_by === value.id).map((other) => other.value.id),
    };
  });
  return { sayings, problems };
}

/** What was taken back is left out where its correction is not there: without it, it would look as if it stood. */
function dropUncorrected(rows: readonly Entry<Row>[], problems: Problem[]): Entry<Row>[] {
  const all = new Map(rows.map(({ value }) => [value.id, value]));
  return rows.filter(({ value, where }) => {
    if (value.corrected_by === undefined) return true;
    const correction = all.get(value.corrected_by);
    // A chain would need a rule for what is shown, so there is none.
    if (correction && correction.corrected_by === undefined) return true;
    const why = correction
      ? 'which is corrected itself: name the last correction'
      : 'which no quote is called: mend the id';
    problems.push({ where, what: `"${value.id}" is corrected by "${value.corrected_by}", ${why}`, blocks: false });
    return false;
  });
}

/* Where people are missing because their rows could not be read, those rows are named already. */
function findStrangers(rows: readonly Entry<Row>[], known: KnownPeople): Problem[] {
  if (!known.complete) return [];
  const strange = rows.filter(({ value: { speaker } }) => !known.ids.has(speaker) && looksLikeId(speaker));
  if (known.none && strange.length > 1) {
    const ids = [...new Set(strange.map(({ value }) => value.speaker))];
    const shown = ids.length > 3 ? `${ids.slice(0, 3).join(', ')} …` : ids.join(', ');
    const what = `${strange.length} quotes are of speakers by their ids (${shown}), but people.yaml is missing: write it, or describe the speakers in words`;
    return [{ where: 'quotes.yaml', what, blocks: false }];
  }
  return strange.map(({ value: { id: name, speaker }, where }) => {
    const what = `"${name}": nobody in people.yaml has the id "${speaker}": mend it, or describe the speaker in words`;
    return { where, what, blocks: false };
  });
}

/** An id is one word of small letters; a speaker in words is not. */
function looksLikeId(speaker: string): boolean {
  return !/[\s\p{Lu}]/u.test(speaker);
}

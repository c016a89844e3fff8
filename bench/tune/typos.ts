import type { Library } from '../../src/ask/build.ts';
import { rarityOf } from '../../src/ask/matches.ts';
import { findPassages } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { spoil } from './misspell.ts';
import type { Reading } from './reading.ts';

/** Prints hit@1 as the questions are, and with one error in the rarest word that has four letters or more. */
export function printTypos({ library, questions }: Reading): void {
  let clean = 0;
  let spoilt = 0;
  let all = 0;
  for (const [at, { question, passage }] of questions.entries()) {
    const misspelt = spoilRarest(library, question, at);
    if (misspelt === undefined) continue;
    all++;
    if (firstOf(library, question) === passage) clean++;
    if (firstOf(library, misspelt) === passage) spoilt++;
  }
  const percent = (count: number): string => ((100 * count) / all).toFixed(1);
  console.log(
    `hit@1 as asked ${percent(clean)}, with one error in the rarest word ${percent(spoilt)} (${all} questions)`,
  );
}

function firstOf(library: Library, words: string): string | undefined {
  return findPassages(library, understand(words, library), 1)[0]?.passage.id;
}

function spoilRarest(library: Library, question: string, seed: number): string | undefined {
  const known = understand(question, library)
    .terms.filter(({ forms, written }) => forms.length > 0 && /^[a-z]{4,}$/.test(written))
    .toSorted((a, b) => rarityOf(library.index, b.forms[0]?.term) - rarityOf(library.index, a.forms[0]?.term));
  const rarest = known[0]?.written;
  if (rarest === undefined) return undefined;
  const place = question.toLowerCase().indexOf(rarest);
  if (place < 0) return undefined;
  return question.slice(0, place) + spoil(rarest, seed) + question.slice(place + rarest.length);
}

import type { GlossaryRow } from './library.ts';
import { collectPhrases, stemsOf, type Phrases } from './phrases.ts';

/** What one word or phrase may also be called in the documents: lists of stems, one list per other phrase. */
export interface Synonyms {
  readonly others: readonly (readonly string[])[];
}

/** Every word of the glossary, each leading to the other words of its row. */
export function collectSynonyms(rows: readonly GlossaryRow[]): Phrases<Synonyms> {
  return collectPhrases(
    rows.flatMap((row) => {
      const all = [row.term, ...row.synonyms];
      return all.map((phrase): [string, Synonyms] => [
        phrase,
        { others: all.filter((other) => other !== phrase).map((other) => stemsOf(other)) },
      ]);
    }),
  );
}

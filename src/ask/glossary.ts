import type { GlossaryRow } from './library.ts';
import { collectPhrases, stemsOf, type Phrases } from './phrases.ts';
import { stemWord, type Stem } from './stems.ts';
import { strengths } from './weights.ts';

/** What one word or phrase may also be called in the documents. */
export interface Synonyms {
  readonly others: readonly Synonym[];
}

/** Another way to say it, as stems, and how well it stands for it. */
export interface Synonym {
  readonly stems: readonly string[];
  readonly strength: number;
}

/** Every word of the rows, each leading to the other words of its rows: those of the glossary, then everyday ones. */
export function collectSynonyms(
  glossary: readonly GlossaryRow[],
  everyday: readonly GlossaryRow[],
  stem: Stem = stemWord,
): Phrases<Synonyms> {
  const others = new Map<string, Synonym[]>();
  const read = rememberPhrases(stem);
  for (const row of glossary) addRow(others, row, strengths.synonym, read, true);
  for (const row of everyday) addRow(others, row, strengths.everyday, read);
  return collectPhrases(
    Array.from(others, ([phrase, list]): [string, Synonyms] => [phrase, { others: list }]),
    (phrase) => read(phrase).stems,
  );
}

/** A phrase as its stems, and as one line of them. */
interface Stemmed {
  readonly stems: readonly string[];
  readonly key: string;
}

/* Most words stand in several rows, and most stems are words of the rows themselves. */
function rememberPhrases(stem: Stem): (phrase: string) => Stemmed {
  const known = new Map<string, Stemmed>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before) return before;
    const stems = stemsOf(phrase, stem);
    const stemmed = { stems, key: stems.join(' ') };
    known.set(phrase, stemmed);
    return stemmed;
  };
}

function addRow(
  others: Map<string, Synonym[]>,
  { term, synonyms }: GlossaryRow,
  strength: number,
  read: (phrase: string) => Stemmed,
  typed = false,
): void {
  const all = [term, ...synonyms].map(read);
  // What people type in several words is read where they do, and not looked for: its last word alone would be another thing.
  const found = typed ? all.filter(({ stems }, at) => at === 0 || stems.length === 1) : all;
  for (const own of all) {
    const list = others.get(own.key) ?? [];
    others.set(own.key, list);
    for (const { stems, key } of found) if (key !== own.key) list.push({ stems, strength });
  }
}

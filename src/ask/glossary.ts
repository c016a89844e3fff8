import type { GlossaryRow } from './library.ts';
import { collectPhrases, stemsOf, type Phrases } from './phrases.ts';
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
export function collectSynonyms(glossary: readonly GlossaryRow[], everyday: readonly GlossaryRow[]): Phrases<Synonyms> {
  const others = new Map<string, Synonym[]>();
  for (const row of glossary) addRow(others, row, strengths.synonym);
  for (const row of everyday) addRow(others, row, strengths.everyday);
  return collectPhrases(Array.from(others, ([phrase, list]): [string, Synonyms] => [phrase, { others: list }]));
}

function addRow(others: Map<string, Synonym[]>, { term, synonyms }: GlossaryRow, strength: number): void {
  const all = [term, ...synonyms].map(stemsOf);
  for (const own of all) {
    const key = own.join(' ');
    const list = others.get(key) ?? [];
    others.set(key, list);
    for (const stems of all) if (stems.join(' ') !== key) list.push({ stems, strength });
  }
}

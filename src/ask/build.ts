import { startScores, type Scores } from './candidates.ts';
import { everyday, names } from './everyday.ts';
import { collectSynonyms, type Synonyms } from './glossary.ts';
import { buildIndex, type Index } from './index.ts';
import type { Document, Knowledge, Passage } from './library.ts';
import { startMatching, type Matching } from './matches.ts';
import { collectNames, type Named } from './names.ts';
import { analysePassages, type Passages } from './passages.ts';
import type { Phrases } from './phrases.ts';
import { collectSpelling, type Spelling } from './typos.ts';
import { collectDictionaries, type Dictionaries } from './translate.ts';
import { startVocabulary } from './vocabulary.ts';
import { layOutWords, type Words } from './words.ts';

/** Everything that answering needs, made once from the knowledge; a change of knowledge makes a new one. */
export interface Library {
  readonly knowledge: Knowledge;
  /** The document with this id. */
  document(id: string): Document | undefined;
  /** The passage with this id. */
  passage(id: string): Passage | undefined;
  /** Stems → their term. */
  readonly terms: ReadonlyMap<string, number>;
  readonly words: Words;
  readonly passages: Passages;
  readonly index: Index;
  readonly names: Phrases<Named>;
  readonly synonyms: Phrases<Synonyms>;
  /** Words of other languages. */
  readonly dictionaries: Dictionaries;
  readonly spelling: Spelling;
  /** Room to count in, used again by every question; holds nothing between two of them. */
  readonly matching: Matching;
  readonly scores: Scores;
}

/** Makes the library of a knowledge; nothing of the knowledge is changed. */
export function buildLibrary(knowledge: Knowledge): Library {
  const vocabulary = startVocabulary();
  const passages = analysePassages(knowledge, vocabulary);
  const documents = new Map(knowledge.documents.map((document) => [document.id, document]));
  const byId = new Map(knowledge.passages.map((passage) => [passage.id, passage]));
  const words = layOutWords(vocabulary);
  const index = buildIndex(passages, words, vocabulary.terms.size);
  return {
    knowledge,
    document: (id) => documents.get(id),
    passage: (id) => byId.get(id),
    terms: vocabulary.terms,
    words,
    passages,
    index,
    names: collectNames(knowledge.people),
    synonyms: collectSynonyms([...knowledge.glossary.filter(({ lang }) => lang === undefined), ...names], everyday),
    dictionaries: collectDictionaries(knowledge.glossary, knowledge.people),
    spelling: collectSpelling(words),
    matching: startMatching(passages, words),
    scores: startScores(knowledge.passages.length),
  };
}

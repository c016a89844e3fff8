import { neverAsked, readAsked, type Asked } from './asked.ts';
import { everyday, names } from './everyday.ts';
import { listChoices, type Choice } from './complete.ts';
import type { Located } from './corrections.ts';
import { collectSynonyms, type Synonym, type Synonyms } from './glossary.ts';
import { buildIndex, type Index, type Report } from './index.ts';
import type { Document, Knowledge, Passage } from './library.ts';
import { readLexicon, type Numbers } from './lexicon.ts';
import { startMatching, type Matching } from './matches.ts';
import { collectNames, type Named } from './names.ts';
import { analysePassages, type Passages } from './passages.ts';
import { collectPhrases, type Phrases } from './phrases.ts';
import { startScores, type Scores } from './postings.ts';
import { startOffered, type Offered } from './offered.ts';
import { collectOffers, type Offers } from './related.ts';
import { rememberStems, type Stem } from './stems.ts';
import { collectSpelling, type Spelling } from './typos.ts';
import { collectDictionaries, type Dictionaries } from './translate.ts';
import type { Form } from './understand.ts';
import { startVocabulary } from './vocabulary.ts';
import { layOutWords, type Words } from './words.ts';

/**
 * What takes long to make of the passages: typed arrays and nothing else, so that it can be kept in a file or handed
 * from one thread to another.
 */
export interface Analysis {
  readonly words: Words;
  readonly passages: Passages;
  readonly index: Index;
  readonly spelling: Spelling;
}

/** Everything that answering needs, made once from the knowledge; a change of knowledge makes a new one. */
export interface Library extends Analysis {
  readonly knowledge: Knowledge;
  /** The document with this id. */
  document(id: string): Document | undefined;
  /** The passage with this id. */
  passage(id: string): Passage | undefined;
  /** Stems → their term. */
  readonly terms: Numbers;
  readonly names: Phrases<Named>;
  readonly synonyms: Phrases<Synonyms>;
  /** Stems a word of a question. */
  readonly stem: Stem;
  /** Passage → how many different terms it holds, or 0; filled as passages are compared. */
  readonly different: Uint32Array;
  /** Other words of a row of synonyms → the terms they are; filled as rows are asked for. */
  readonly found: Map<readonly Synonym[], readonly Form[]>;
  /** Names of the sides people belong to ("Russian", "the Kremlin") → their ids. */
  readonly sides: Phrases<string>;
  /** Words of other languages. */
  readonly dictionaries: Dictionaries;
  /** Room to count in, used again by every question. */
  readonly matching: Matching;
  readonly scores: Scores;
  /** What was asked and checked before: the golden questions. */
  readonly asked: Asked;
  /** A small library that is asked too, for passages that are read in one place only (see `setBeside`). */
  readonly beside?: Library;
  /** What is offered while somebody types. */
  readonly choices: readonly Choice[];
  /** What is said to the choices. */
  readonly offered: Offered;
  /** The golden questions as questions to go on with. */
  readonly offers: Offers;
  /** Passage → the sayings that stand in it and were taken back, or take back; filled as passages are shown. */
  readonly located: Map<string, readonly Located[]>;
  /** What was written of passages to show them, by what it was made of; filled as they are shown. */
  readonly written: Map<string, string>;
}

/** Makes the library of a knowledge; nothing of the knowledge is changed. */
export function buildLibrary(knowledge: Knowledge): Library {
  const stem = rememberStems();
  return joinLibrary(knowledge, analyse(knowledge, { stem }), { stem });
}

/** Hears how far the analysis has come: reading the passages, then indexing them. */
export interface Listener {
  readonly read?: Report;
  readonly indexed?: Report;
}

/** What is at hand already; each is made where it is missing. */
export interface AtHand {
  /** Stems that are remembered. */
  readonly stem?: Stem;
  /** The passage with an id, where there is a quicker way than a map of them all. */
  readonly find?: (id: string) => Passage | undefined;
  /** Synonyms collected before. */
  readonly synonyms?: Phrases<Synonyms>;
}

/** Reads and indexes the passages. */
export function analyse(knowledge: Knowledge, { read, indexed, stem }: Listener & Pick<AtHand, 'stem'> = {}): Analysis {
  const vocabulary = startVocabulary(stem);
  const passages = analysePassages(knowledge, vocabulary, read);
  const words = layOutWords(vocabulary);
  const index = buildIndex(passages, words, vocabulary.terms.size, { report: indexed });
  return { words, passages, index, spelling: collectSpelling(words) };
}

/**
 * The library of a knowledge whose passages were analysed before: by `analyse`, of the same knowledge, by the same
 * program.
 */
export function joinLibrary(knowledge: Knowledge, analysis: Analysis, atHand: AtHand = {}): Library {
  const steps = joinInSteps(knowledge, analysis, atHand);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, for those who must answer somebody between two of them. */
export function* joinInSteps(
  knowledge: Knowledge,
  analysis: Analysis,
  { stem = rememberStems(), find = mapById(knowledge.passages), synonyms }: AtHand,
): Generator<undefined, Library, undefined> {
  const { words, passages, index, spelling } = analysis;
  const named = collectNames(knowledge.people, stem);
  yield;
  const own = knowledge.glossary.filter(({ lang }) => lang === undefined);
  const collected = synonyms ?? collectSynonyms([...own, ...names], everyday, stem);
  yield;
  const dictionaries = collectDictionaries(knowledge.glossary, knowledge.people);
  yield;
  const choices = listChoices(knowledge);
  const library = {
    knowledge,
    document: mapById(knowledge.documents),
    passage: find,
    terms: readLexicon(words.terms),
    words,
    passages,
    index,
    spelling,
    names: named,
    sides: collectPhrases(
      knowledge.delegations.flatMap(({ id, aliases }) =>
        [id.replaceAll('-', ' '), ...aliases].map((alias): [string, string] => [alias, id]),
      ),
    ),
    synonyms: collected,
    stem,
    different: new Uint32Array(knowledge.passages.length),
    found: new Map(),
    dictionaries,
    matching: startMatching(passages, words),
    scores: startScores(knowledge.passages.length),
    asked: neverAsked,
    choices,
    offered: startOffered(choices),
    offers: collectOffers(knowledge),
    located: new Map(),
    written: new Map(),
  };
  yield;
  return { ...library, asked: readAsked(library) };
}

function mapById<T extends { readonly id: string }>(all: readonly T[]): (id: string) => T | undefined {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id) => byId.get(id);
}

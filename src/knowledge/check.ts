import { answer } from '../ask/answer.ts';
import { buildLibrary, type Library } from '../ask/build.ts';
import { findTakenBack } from '../ask/corrections.ts';
import type { GlossaryRow, Knowledge, Passage, Person, Problem } from '../ask/library.ts';
import { stemWord } from '../ask/stems.ts';
import { readTokens } from '../ask/tokens.ts';
import { isStopWord } from '../ask/vocabulary.ts';
import { findDangling } from './dangling.ts';
import { checkEvent, checkFact, checkSaying } from './exact.ts';
import { isNamed } from './mentions.ts';

/** A passage of more characters is hard to take in at a glance, and a quote from it stands far from its subject. */
export const longestPassage = 900;

/**
 * What reading cannot see: whether each piece can be found, and stands by itself when it is quoted.
 *
 * None of this keeps a folder from being used. Where a document or one of its passages was not read, whatever would miss
 * it is not judged: that problem is named already. `places` says where passages stand (from `readKnowledge`).
 */
export function checkKnowledge(knowledge: Knowledge, places: ReadonlyMap<string, string> = new Map()): Problem[] {
  const library = buildLibrary(knowledge);
  const whole = !knowledge.problems.some(({ where, blocks }) => blocks && where.startsWith('documents/'));
  return [
    ...knowledge.passages.flatMap((passage) => checkPassage(library, passage, places)),
    ...(whole ? knowledge.people.flatMap((person) => checkPerson(library, person)) : []),
    ...(whole ? knowledge.glossary.flatMap((row) => checkGlossaryRow(library, row)) : []),
    ...knowledge.facts.flatMap((fact) => checkFact(library, fact)),
    ...knowledge.sayings.flatMap((saying) => checkSaying(library, saying)),
    ...knowledge.timeline.flatMap((event) => checkEvent(library, event)),
  ];
}

function checkPassage(library: Library, passage: Passage, places: ReadonlyMap<string, string>): Problem[] {
  const where = places.get(passage.id) ?? passage.document;
  const name = `passage "${passage.id}"`;
  const problems: Problem[] = [];
  if (passage.text.length > longestPassage) {
    const what = `${name} has ${passage.text.length} characters: divide it into paragraphs of at most ${longestPassage}`;
    problems.push({ where, what, blocks: false });
  }
  const pronoun = findDangling(passage.text, library.document(passage.document)?.lang);
  if (pronoun) {
    const what = `${name} begins with "${pronoun}": name what is meant, because it is quoted by itself`;
    problems.push({ where, what, blocks: false });
  }
  const [taken] = findTakenBack(library.knowledge.sayings, passage.text);
  if (taken) {
    const what = `${name} repeats "${taken.id}" without its correction "${taken.correctedBy}": quote a word of that too`;
    problems.push({ where, what, blocks: false });
  }
  return problems;
}

function checkPerson(library: Library, person: Person): Problem[] {
  const warn = (what: string): Problem[] => [{ where: 'people.yaml', what: `"${person.id}" ${what}`, blocks: false }];
  if (person.cite.length === 0) return warn('cites no passage: name at least one that says who this is');
  const silent = person.cite.filter((id) => !isNamed(person, library.passage(id)?.text ?? ''));
  if (silent.length > 0) return warn(`is not named in ${silent.join(', ')}: cite another passage, or add an alias`);
  const found = answer(library, person.name);
  const quotes = 'quotes' in found ? found.quotes : [];
  if (quotes.some(({ passage }) => person.cite.includes(passage.id) || isNamed(person, passage.text))) return [];
  return warn(`is not found by the question "${person.name}": write the name as it stands in the passages`);
}

function checkGlossaryRow(library: Library, { term, lang }: GlossaryRow): Problem[] {
  const strange = readTokens(term).filter((token) => !isStopWord(token) && !library.terms.has(stemWord(token.word)));
  if (strange.length === 0) return [];
  const words = strange.map(({ word }) => `"${word}"`).join(', ');
  const what = `the term "${term}" holds ${words}, which no document does: begin the row with a word of the documents`;
  return [{ where: lang === undefined ? 'glossary.yaml' : `glossary.${lang}.yaml`, what, blocks: false }];
}

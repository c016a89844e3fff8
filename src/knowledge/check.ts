import { answer } from '../ask/answer.ts';
import { buildLibrary, type Library } from '../ask/build.ts';
import type { GlossaryRow, Knowledge, Passage, Person, Problem } from '../ask/library.ts';
import { stemWord } from '../ask/stems.ts';
import { readTokens } from '../ask/tokens.ts';
import { isStopWord } from '../ask/vocabulary.ts';

/** A passage of more characters is hard to take in at a glance, and a quote from it stands far from its subject. */
export const longestPassage = 900;

/** A word at the beginning of an English passage that points back to something which the quote will not show. */
const dangling =
  /^(?:(?:he|she|it|they|him|them|his|her|hers|its|their|theirs)\b|(?:this|these)\b|(?:that|those)\s+(?:is|was|were|are|had|has|have|will|would|did|does|do|came|made|led|meant|means|left|gave)\b|the\s+(?:latter|former)\b)/i;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])\s+/;

/**
 * What reading cannot see: whether each piece can be found, and stands by itself when it is quoted.
 *
 * None of this keeps a folder from being used. `places` says where passages stand (from `readKnowledge`).
 */
export function checkKnowledge(knowledge: Knowledge, places: ReadonlyMap<string, string> = new Map()): Problem[] {
  const library = buildLibrary(knowledge);
  return [
    ...knowledge.passages.flatMap((passage) => checkPassage(library, passage, places)),
    ...knowledge.people.flatMap((person) => checkPerson(library, person)),
    ...knowledge.glossary.flatMap((row) => checkGlossaryRow(library, row)),
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
  const english = /^en\b/i.test(library.document(passage.document)?.lang ?? '');
  const pronoun = english ? dangling.exec(passage.text.replace(listMarker, ''))?.[0] : undefined;
  if (pronoun) {
    const what = `${name} begins with "${pronoun}": name what is meant, because it is quoted by itself`;
    problems.push({ where, what, blocks: false });
  }
  return problems;
}

function checkPerson(library: Library, person: Person): Problem[] {
  const warn = (what: string): Problem[] => [{ where: 'people.yaml', what: `"${person.id}" ${what}`, blocks: false }];
  if (person.cite.length === 0) return warn('cites no passage: name at least one that says who this is');
  const names = [person.name, ...person.aliases, person.name.split(/\s+/).at(-1) ?? ''].map(spell);
  const namesThem = (text: string): boolean => {
    const words = spell(text);
    return names.some((name) => name.trim() !== '' && words.includes(name));
  };
  const silent = person.cite.filter((id) => !namesThem(library.passage(id)?.text ?? ''));
  if (silent.length > 0) return warn(`is not named in ${silent.join(', ')}: cite another passage, or add an alias`);
  const found = answer(library, person.name);
  const quotes = 'quotes' in found ? found.quotes : [];
  if (quotes.some(({ passage }) => person.cite.includes(passage.id) || namesThem(passage.text))) return [];
  return warn(`is not found by the question "${person.name}": write the name as it stands in the passages`);
}

/** The words of a text, folded, each between two spaces. */
function spell(text: string): string {
  return ` ${readTokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

function checkGlossaryRow(library: Library, { term }: GlossaryRow): Problem[] {
  const strange = readTokens(term).filter((token) => !isStopWord(token) && !library.terms.has(stemWord(token.word)));
  if (strange.length === 0) return [];
  const words = strange.map(({ word }) => `"${word}"`).join(', ');
  const what = `the term "${term}" holds ${words}, which no document does: begin the row with a word of the documents`;
  return [{ where: 'glossary.yaml', what, blocks: false }];
}

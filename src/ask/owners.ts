import type { Library } from './build.ts';
import { findPhrase } from './phrases.ts';
import { readTokens, type Token } from './tokens.ts';
import type { Question, Term } from './understand.ts';

/** Something that belongs to somebody ("Putin's interpreter"), as the question writes it. */
interface Owned {
  readonly term: Term;
  readonly owner: Owner;
  readonly written: string;
}

/** A person of the knowledge, or a side by one of its names ("Russian", "the Kremlin"). */
interface Owner {
  readonly person: string | undefined;
  readonly side: string | undefined;
}

/** Words between a thing and its owner ("of the former President Trump", "Trump's national security adviser"). */
const reach = 3;
/** Characters of a question in which an owner is looked for. */
const longestRead = 300;
const links: ReadonlySet<string> = new Set(['of', 'for', 'to']);
/* What stands between "of" and the owner: "the former US President". */
const introduces = /^(?:the|a|an|former|then|us|russian|american|president|mr|mrs|both)$/u;
/* Somebody's, and by that alone: an aid or a request of one side may be spoken of as that of another. */
const roles =
  /^(?:interpret|translat|wife|husband|spous|partner|daughter|son|child|mother|father|brother|sister|advis|counsel|secretari|spokes|ambassador|minist|chief|aid|bodyguard|guard|driver|doctor|lawyer|chef|cook|pilot|deputi|counterpart|dog|successor|predecessor)/u;

/**
 * The thing of one person that the question asks for where the quoted text speaks of that thing as another's only: it
 * says who Trump's interpreter was, not who was Putin's. Undefined where nothing of the kind is asked, or the text does
 * not say whose it is.
 */
export function findOtherOwner(library: Library, question: Question, text: string): string | undefined {
  if (library.knowledge.people.length === 0) return undefined;
  return readOwned(library, question).find((owned) => {
    const owners = readOwners(library, text, owned.term);
    return owners.length > 0 && !owners.some((owner) => isSame(owner, owned.owner));
  })?.written;
}

function readOwned(library: Library, question: Question): Owned[] {
  const asked = question.terms.filter(({ name, stem }) => !name && roles.test(stem));
  if (asked.length === 0) return [];
  const tokens = readTokens(question.words.slice(0, longestRead));
  const stems = tokens.map(({ word }) => library.stem(word));
  return asked.flatMap((term) => {
    const at = tokens.findIndex(({ word }) => word === term.written);
    const found = at < 0 ? undefined : findOwner(library, question.words, { tokens, stems }, at);
    if (!found) return [];
    const { owner, from, to } = found;
    const [first, last] = [tokens[Math.min(from, at)], tokens[Math.max(to - 1, at)]];
    return [{ term, owner, written: question.words.slice(first?.start, last?.end) }];
  });
}

/* Everybody whose thing of this kind the text names. */
function readOwners(library: Library, text: string, term: Term): Owner[] {
  const tokens = readTokens(text);
  const stems = tokens.map(({ word }) => library.stem(word));
  return stems.flatMap((stem, at) => {
    if (!isForm(library, term, stem)) return [];
    return findOwner(library, text, { tokens, stems }, at)?.owner ?? [];
  });
}

function isForm({ terms }: Library, { stem, forms }: Term, other: string): boolean {
  if (stem === other || (stem.length > 5 && other.slice(0, 6) === stem.slice(0, 6))) return true;
  const number = terms.get(other);
  return number !== undefined && forms.some(({ term, strength }) => term === number && strength > 0.5);
}

/* Whose the thing at this place is: "Trump's …", "the Russian …", "… of Trump", "interpreted for Trump". */
function findOwner(
  library: Library,
  text: string,
  { tokens, stems }: { tokens: readonly Token[]; stems: readonly string[] },
  at: number,
): { owner: Owner; from: number; to: number } | undefined {
  // Without the thing itself: "Trump's interpreter" is a name of hers, too.
  const before = stems.slice(0, at);
  for (let from = at - 1; from >= Math.max(0, at - reach); from--) {
    const owner = readOwner(library, before, from);
    if (!owner) continue;
    const last = tokens[from + owner.length - 1];
    const owns = last !== undefined && isPossessive(text, last, stems[from + owner.length - 1]);
    if (owns || (owner.person === undefined && from + owner.length === at)) {
      return { owner, from, to: from + owner.length };
    }
  }
  let next = at + 1;
  // "interpreter (translator) of Trump"
  if (next < tokens.length && text.slice(tokens[at]?.end, tokens[next]?.start).includes('(')) next++;
  if (!links.has(tokens[next]?.word ?? '')) return undefined;
  for (let from = next + 1; from <= next + reach; from++) {
    const owner = readOwner(library, stems, from);
    // "of the Russian president" is the president's, not Russia's
    const longer = owner && owner.person === undefined ? readOwner(library, stems, from + owner.length) : undefined;
    if (owner) return { owner: longer ?? owner, from, to: from + owner.length + (longer?.length ?? 0) };
    if (!introduces.test(tokens[from]?.word ?? '')) return undefined;
  }
  return undefined;
}

/* Also as people type it: "putins interpreter". */
function isPossessive(text: string, { word, start, end }: Token, stem: string | undefined): boolean {
  if (word === `${stem}s`) return true;
  return /['’]s$/iu.test(text.slice(start, end)) || /s['’]$/iu.test(text.slice(start, end + 1));
}

function readOwner(library: Library, stems: readonly string[], at: number): (Owner & { length: number }) | undefined {
  const name = findPhrase(library.names, stems, at);
  if (name) return { person: name.value.person.id, side: name.value.person.side, length: name.length };
  const side = findPhrase(library.sides, stems, at);
  return side && { person: undefined, side: side.value, length: side.length };
}

/* A president's adviser is his country's too. */
function isSame(one: Owner, other: Owner): boolean {
  if (one.person !== undefined && other.person !== undefined) return one.person === other.person;
  return one.side === other.side;
}

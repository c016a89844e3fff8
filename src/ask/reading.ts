import type { Library } from './build.ts';
import { joinWords, splitWord } from './compounds.ts';
import { expectWord } from './expect.ts';
import type { Synonym } from './glossary.ts';
import type { Named } from './names.ts';
import { findPhrase } from './phrases.ts';
import { relatives, shorterRelatives } from './relatives.ts';
import type { Token } from './tokens.ts';
import { findNearWords, isQuestionWordMisspelt } from './typos.ts';
import { mostTerms, type Form, type NamedPerson, type Term, type Typo } from './understand.ts';
import { isStopWord, stemToken } from './vocabulary.ts';
import { describingWeight, strengths } from './weights.ts';

/** More unknown words than this are not compared with the words of the documents. */
const mostTypos = 6;
/** More words that are equally near to a misspelt one are not followed. */
const mostNear = 4;

/** Words that all weigh less only describe an answer ("what happened today"), and nothing is asked for. */
const leastOfAsked = 0.5;

/** A word of this weight or less is not missed where the documents do not hold it. */
const leastOfMissing = 0.3;

interface Reading {
  readonly library: Library;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** Place → true where the word says something by itself. */
  readonly content: readonly boolean[];
  readonly shouting: boolean;
  /** True where nobody asks for more than the first form of each term: there is less to look for then. */
  readonly plain: boolean;
  readonly terms: Term[];
  readonly people: NamedPerson[];
  readonly typos: Typo[];
  readonly missing: string[];
}

/** What is looked for, from the question's words: names first, then synonyms, then single words. */
export function readTerms(
  library: Library,
  tokens: readonly Token[],
  { plain = false }: { plain?: boolean } = {},
): Pick<Reading, 'terms' | 'people' | 'typos' | 'missing'> {
  const shouting = isShouting(tokens);
  const reading: Reading = {
    library,
    tokens,
    stems: tokens.map((token) => (shouting ? library.stem(token.word) : stemToken(token, library.stem))),
    content: tokens.map((token) => !isStopWord(shouting ? { ...token, shape: 'capital' } : token)),
    shouting,
    plain,
    terms: [],
    people: [],
    typos: [],
    missing: [],
  };
  for (let at = 0; at < tokens.length && reading.terms.length < mostTerms;) at += readAt(reading, at);
  const terms = mergeRepeated(reading.terms);
  const asks = terms.some(({ weight, name }) => name || weight >= leastOfAsked);
  return { ...reading, terms: asks ? terms : [] };
}

/* A whole question in capitals says nothing about single words. */
function isShouting(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ shape }) => shape !== 'number');
  return words.length > 2 && words.every(({ shape, word }) => shape === 'acronym' || word.length === 1);
}

/* Reads what stands at this place; returns how many words that took. */
function readAt(reading: Reading, at: number): number {
  const { library, stems, content } = reading;
  const name = findPhrase(library.names, stems, at);
  if (name && content.slice(at, at + name.length).some(Boolean)) return readName(reading, at, name.length, name.value);
  const synonym = findPhrase(library.synonyms, stems, at);
  if (reading.plain && content[at] && (synonym?.length ?? 1) === 1) {
    // The word itself comes before all that may stand for it.
    const own = formOf(reading, stems[at] ?? '');
    if (own) {
      push(reading, at, [own]);
      return 1;
    }
  }
  if (synonym && content.slice(at, at + synonym.length).some(Boolean)) {
    return readSynonym(reading, at, synonym.length, synonym.value.others);
  }
  if (content[at]) readWord(reading, at);
  return 1;
}

/*
 * A person under a name of their own stays as written, the first name counting little where the surname is theirs alone.
 * Under another name ("the American president") they are looked for by surname, and the written words count a little.
 */
function readName(reading: Reading, at: number, length: number, { person, key, full }: Named): number {
  const { tokens, stems, people } = reading;
  const places = Array.from({ length }, (_, i) => at + i);
  if (!people.some(({ id }) => id === person.id)) {
    people.push({ written: places.map((i) => tokens[i]?.word).join(' '), id: person.id, name: person.name });
  }
  if (places.every((i) => full.has(stems[i] ?? ''))) {
    for (const i of places) pushKnown(reading, i, key.includes(stems[i] ?? '') ? 1 : strengths.firstName, true);
    return length;
  }
  for (const [i, stem] of key.toReversed().entries()) {
    const form = formOf(reading, stem);
    if (form) push(reading, at, [form], { factor: i === 0 ? 1 : strengths.firstName, name: true, stem });
  }
  for (const i of places) {
    if (reading.content[i] && !key.includes(stems[i] ?? '')) pushKnown(reading, i, strengths.aliasWord, false);
  }
  return length;
}

function pushKnown(reading: Reading, at: number, factor: number, name: boolean): void {
  const known = formOf(reading, reading.stems[at] ?? '');
  if (known) push(reading, at, [known], { factor, name });
}

/*
 * Other words stand beside the phrase's own first word; its further words count little, for the phrase says it all.
 * A synonym of several words stands by its last one ("lunch" of "working lunch").
 */
function readSynonym(reading: Reading, at: number, length: number, others: readonly Synonym[]): number {
  const forms = formsOf(reading, others);
  let factor = 1;
  for (let i = at; i < at + length; i++) {
    if (!reading.content[i]) continue;
    const all = [...ownForms(reading, i), ...forms];
    if (all.length === 0) readWord(reading, i);
    else push(reading, i, all, { factor });
    factor = forms.length > 0 ? strengths.aliasWord : 1;
  }
  return length;
}

/* Found once for every row that is asked for: most questions ask for the same few. */
function formsOf(reading: Reading, others: readonly Synonym[]): readonly Form[] {
  const { found } = reading.library;
  const known = found.get(others);
  if (known) return known;
  const forms = others.flatMap(({ stems, strength }) => formOf(reading, stems.at(-1) ?? '', strength) ?? []);
  found.set(others, forms);
  return forms;
}

function readWord(reading: Reading, at: number): void {
  const { tokens, library } = reading;
  const forms = ownForms(reading, at);
  const joined = formOf(reading, joinWords(tokens, at) ?? '');
  if (joined) forms.push(joined);
  if (forms.length > 0) return push(reading, at, forms);
  const parts = splitWord(tokens[at]?.word ?? '', library).flatMap((stem) => formOf(reading, stem) ?? []);
  if (parts.length > 0) {
    for (const part of parts) push(reading, at, [part]);
    return;
  }
  readUnknown(reading, at);
}

function readUnknown(reading: Reading, at: number): void {
  const { library, tokens, typos, missing } = reading;
  const word = tokens[at]?.word ?? '';
  if (isQuestionWordMisspelt(word)) return;
  // "list", "anyone": what the documents need not hold is neither misspelt nor missed.
  if (describingWeight(reading.stems[at] ?? '') <= leastOfMissing) return push(reading, at, []);
  const near = typos.length + missing.length < mostTypos ? findNearWords(library.spelling, library.words, word) : [];
  const [taken, ...others] = near.toSorted((a, b) => frequencyOf(library, b.term) - frequencyOf(library, a.term));
  if (!taken) {
    if (!missing.includes(word)) missing.push(word);
    return push(reading, at, []);
  }
  if (!typos.some(({ written }) => written === word)) typos.push({ written: word, taken: taken.word });
  const forms = [{ term: taken.term, strength: 1 }];
  for (const { term } of others.slice(0, mostNear)) {
    if (!forms.some((form) => form.term === term)) forms.push({ term, strength: strengths.otherTypo });
  }
  push(reading, at, forms);
}

function frequencyOf({ index }: Library, term: number): number {
  return (index.postings[term + 1] ?? 0) - (index.postings[term] ?? 0);
}

function push(
  { terms, tokens, stems, shouting }: Reading,
  at: number,
  forms: readonly Form[],
  { factor = 1, name, stem = stems[at] ?? '' }: { factor?: number; name?: boolean; stem?: string } = {},
): void {
  const token = tokens[at];
  if (!token) return;
  const capital = !shouting && at > 0 && (token.shape === 'capital' || token.shape === 'acronym');
  terms.push({
    written: token.word,
    stem,
    weight: factor * describingWeight(stem),
    forms: strongest(forms),
    name: name ?? capital,
    expected: factor < 1 ? factor : expectWord(tokens, at, stem),
  });
}

/* "Did it start", "to start": what is done is no name in capitals. */
function isDoing({ tokens }: Reading, at: number): boolean {
  return beforeDoing.has(tokens[at - 1]?.word ?? '');
}

const beforeDoing: ReadonlySet<string> = new Set(
  'to it they he she we will would did does do could can should not'.split(' '),
);

/* A form that several rows lead to counts once, as it does best. */
function strongest(forms: readonly Form[]): readonly Form[] {
  if (forms.length < 2) return forms;
  return forms.filter(
    ({ term, strength }, at) =>
      !forms.some(
        (other, i) => other.term === term && (other.strength > strength || (other.strength === strength && i < at)),
      ),
  );
}

/* The word itself, then its people or country ("Syria", "Syrians"); a small word that is known is none of either. */
function ownForms(reading: Reading, at: number): Form[] {
  const stem = reading.stems[at] ?? '';
  const own = formOf(reading, stem);
  const capitals = isDoing(reading, at) ? undefined : formOf(reading, stem.toUpperCase(), strengths.capitals);
  const others = own && reading.tokens[at]?.shape === 'lower' ? shorterRelatives(stem) : relatives(stem);
  const forms: Form[] = [];
  if (own) forms.push(own);
  if (capitals) forms.push(capitals);
  for (const other of others) {
    const relative = formOf(reading, other, strengths.relative);
    if (relative) forms.push(relative);
  }
  return forms;
}

function formOf({ library }: Reading, stem: string, strength = 1): Form | undefined {
  const term = library.terms.get(stem);
  return term === undefined ? undefined : { term, strength };
}

/* A word said twice is looked for once. */
function mergeRepeated(terms: readonly Term[]): Term[] {
  const seen = new Set<number | string>();
  return terms.filter(({ forms, written }) => {
    const key = forms[0]?.term ?? written;
    return !seen.has(key) && seen.add(key);
  });
}

import type { GlossaryRow, Person } from './library.ts';
import { readTokens, type Token } from './tokens.ts';
import { longestEnding, tongues, type Tongue } from './tongues.ts';
import { isStopWord } from './vocabulary.ts';

/** Words of other languages, as far as the glossary goes: read when the first question holds a word that is unknown. */
export type Dictionaries = () => Languages;

interface Languages {
  /** Every word of people's names, folded. */
  readonly names: ReadonlySet<string>;
  /** Word of some languages as it stands, folded → one bit for each of them, in the order of `each`. */
  readonly signs: ReadonlyMap<string, number>;
  readonly each: readonly Dictionary[];
}

/** The words of one language that the glossary translates into words of the documents. */
export interface Dictionary {
  readonly tongue: Tongue;
  /** Words with or without an ending, folded → words as the glossary and people's names write them, folded. */
  forms(): ReadonlyMap<string, readonly string[]>;
  /** Phrases, folded, with single blanks → the term of the documents. */
  readonly terms: ReadonlyMap<string, string>;
  /** Number of words in the longest phrase. */
  readonly longest: number;
}

/** No shorter piece of a word is looked for. */
const shortest = 3;
/** Question words are at most so many: "combien de temps". */
const longestAsk = 3;
/** More readings of one phrase are not followed. */
const mostForms = 64;
const latin = /^[a-z0-9]*$/;
/** "L'hôtel" is two words. */
const elision = /(?<!\p{L})(?:l|d|qu|n|s|j|m|t|c|jusqu|lorsqu)['’](?=\p{L})/giu;

/** The dictionaries of those languages that rows of the glossary are written for. */
export function collectDictionaries(glossary: readonly GlossaryRow[], people: readonly Person[]): Dictionaries {
  let languages: Languages | undefined;
  return () => (languages ??= readLanguages(glossary, people));
}

function readLanguages(glossary: readonly GlossaryRow[], people: readonly Person[]): Languages {
  const names = new Set(
    people.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => readTokens(one).map(({ word }) => word))),
  );
  const each = tongues.flatMap((tongue) => {
    const rows = glossary.filter(({ lang }) => lang === tongue.lang);
    return rows.length === 0 ? [] : [collectDictionary(tongue, rows, names)];
  });
  const signs = new Map<string, number>();
  for (const [at, { tongue, terms }] of each.entries()) {
    for (const words of [...tongue.small, ...tongue.asks.keys(), ...terms.keys()]) {
      for (const word of words.split(' ')) signs.set(word, (signs.get(word) ?? 0) | (1 << at));
    }
  }
  return { names, signs, each };
}

function collectDictionary(tongue: Tongue, rows: readonly GlossaryRow[], names: ReadonlySet<string>): Dictionary {
  const terms = new Map<string, string>();
  for (const { term, synonyms } of rows) {
    for (const synonym of synonyms) {
      const phrase = tokensIn(tongue, synonym)
        .map(({ word }) => word)
        .join(' ');
      if (!terms.has(phrase)) terms.set(phrase, term);
    }
  }
  let forms: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    tongue,
    // Cut when the first question may be of this language: most are English.
    forms: () => (forms ??= collectForms(tongue, terms, names)),
    terms,
    longest: Math.max(...Array.from(terms.keys(), (key) => key.split(' ').length)),
  };
}

function collectForms(
  tongue: Tongue,
  terms: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const add = (form: string, word: string): void => {
    const others = forms.get(form);
    if (!others) forms.set(form, [word]);
    else if (!others.includes(word)) others.push(word);
  };
  // Endings of the glossary's own words are cut as those of the question: "встреча" and "встречи" meet in "встреч".
  const addAll = (word: string): void => {
    if (!forms.get(word)?.includes(word))
      for (const form of [word, ...cutEndings(word, tongue, shortest + 1)]) add(form, word);
  };
  for (const phrase of terms.keys()) for (const word of phrase.split(' ')) if (word !== '') addAll(word);
  // A Latin name never changes its own end ("Trumpin"), one in Cyrillic letters may ("Мелания", "Меланию").
  for (const name of names)
    if (latin.test(name)) add(name, name);
    else addAll(name);
  return forms;
}

/**
 * The words in English as far as the glossary goes: question words, names and key words, without what says nothing.
 *
 * They come back as they are unless more words are of one other language alone than of English alone; names are of
 * neither. `isKnown` tells of which words the documents hold the stem.
 */
export function translate(words: string, dictionaries: Dictionaries, isKnown: (word: string) => boolean): string {
  const tokens = readTokens(words);
  // Where the documents hold every word as it stands there is nothing to gain, and "al-Assad" is not Spanish.
  if (tokens.every((token) => isStopWord(token) || isKnown(token.word))) return words;
  const { names, signs, each } = dictionaries();
  const isEnglish = (token: Token): boolean => {
    return isStopWord(token) || (!isName(token, names) && isKnown(token.word));
  };
  const english = tokens.filter(isEnglish);
  const strange = tokens.length - english.length;
  let best: { pieces: readonly string[]; lead: number } | undefined;
  for (const [at, dictionary] of each.entries()) {
    // Most questions are English, and this tells it without a look at the dictionary.
    const alone = english.filter(({ word }) => ((signs.get(word) ?? 0) & (1 << at)) === 0).length;
    if (strange - alone <= (best?.lead ?? 0)) continue;
    const { pieces, own, others } = readIn(dictionary, tokensIn(dictionary.tongue, words, tokens), isKnown);
    const lead = own.filter((token) => !isEnglish(token)).length - others.filter(isEnglish).length;
    if (lead > (best?.lead ?? 0)) best = { pieces, lead };
  }
  if (!best) return words;
  const said = best.pieces.filter((piece) => piece !== '').join(' ');
  return said.replace(/\bwhat\b(?=.*\bsay\b)/, 'what did');
}

/** A name of the people, or a word with a capital that does not begin the question. */
function isName({ word, shape, start }: Token, names: ReadonlySet<string>): boolean {
  return names.has(word) || (start > 0 && (shape === 'capital' || shape === 'acronym'));
}

interface Reading {
  /** English words in the order of the question; empty for what says nothing. */
  readonly pieces: readonly string[];
  /** The words of this language. */
  readonly own: readonly Token[];
  /** All others. */
  readonly others: readonly Token[];
}

function tokensIn({ lang }: Tongue, words: string, tokens?: readonly Token[]): readonly Token[] {
  if (lang === 'fr' && /['’]/.test(words)) return readTokens(words.replace(elision, ' '));
  return tokens ?? readTokens(words);
}

function readIn(dictionary: Dictionary, tokens: readonly Token[], isKnown: (word: string) => boolean): Reading {
  const { tongue, terms, longest } = dictionary;
  const forms = dictionary.forms();
  const pieces: string[] = [];
  const own: Token[] = [];
  const others: Token[] = [];
  const known = tokens.map(({ word }) => {
    // A word that the documents hold as it stands needs no ending cut: a senator is not the Senate.
    const cut = isKnown(word) ? [] : cutEndings(word, tongue, shortest);
    return [word, ...cut].flatMap((form) => forms.get(form) ?? []);
  });
  for (let at = 0; at < tokens.length;) {
    const asked = findAsk(tongue, tokens, at);
    const phrase = findPhrase(terms, known, at, longest);
    const found = phrase && (!asked || (phrase.length > 1 && phrase.length >= asked.length)) ? phrase : asked;
    const here = tokens.slice(at, at + (found?.length ?? 1));
    const word = here[0]?.word ?? '';
    const small = found === undefined && tongue.small.has(word);
    pieces.push(found?.english ?? (small ? '' : bareOf(word, known[at]?.[0], tongue, isKnown)));
    (found || small ? own : others).push(...here);
    at += here.length;
  }
  return { pieces, own, others };
}

/** What the words here ask for; a word that is a small one too ("que", "var") asks at the beginning only. */
function findAsk(
  { asks, small }: Tongue,
  tokens: readonly Token[],
  at: number,
): { english: string; length: number } | undefined {
  for (let length = Math.min(longestAsk, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    const english = asks.get(words.join(' '));
    if (english !== undefined && (at === 0 || length > 1 || !small.has(words[0] ?? ''))) return { english, length };
  }
  return undefined;
}

/** The longest phrase that begins here, each of its words under any of its forms. */
function findPhrase(
  terms: ReadonlyMap<string, string>,
  known: readonly (readonly string[])[],
  at: number,
  longest: number,
): { english: string; length: number } | undefined {
  let begun = [''];
  let found: { english: string; length: number } | undefined;
  for (let length = 1; length <= longest && at + length <= known.length; length++) {
    const forms = known[at + length - 1] ?? [];
    begun = begun
      .flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`)))
      .slice(0, mostForms);
    const english = begun.map((phrase) => terms.get(phrase)).find((one) => one !== undefined);
    if (english !== undefined) found = { english, length };
    if (begun.length === 0) break;
  }
  return found;
}

/** A word that the glossary does not hold: as it was written, or without its ending where a name or the documents know that. */
function bareOf(word: string, name: string | undefined, tongue: Tongue, isKnown: (word: string) => boolean): string {
  if (isKnown(word)) return word;
  return name ?? cutEndings(word, tongue, shortest).find((bare) => isKnown(bare)) ?? word;
}

/** The word without each of its endings that leaves at least so many letters, the longest ending first. */
function cutEndings(word: string, { endings }: Tongue, least: number): string[] {
  const bare: string[] = [];
  for (let length = Math.min(longestEnding, word.length - least); length > 0; length--) {
    if (endings.has(word.slice(-length))) bare.push(word.slice(0, -length));
  }
  return bare;
}

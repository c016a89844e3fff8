import type { Library } from './build.ts';
import { readKind, type Kind } from './kinds.ts';
import type { Named } from './names.ts';
import { findPhrase } from './phrases.ts';
import { stemWord } from './stems.ts';
import { readTokens, type Token } from './tokens.ts';
import { translate } from './translate.ts';
import { findNearWords } from './typos.ts';
import { isStopWord } from './vocabulary.ts';
import { describingWeight, strengths } from './weights.ts';
import { dropWrappers } from './wrappers.ts';

/** What was made of a member's words. */
export interface Question {
  /** As the member wrote them. */
  readonly words: string;
  /** What is looked for; at most 32, in the order of the words. */
  readonly terms: readonly Term[];
  readonly kind: Kind;
  /** People that the words name, by any of their names. */
  readonly people: readonly { readonly written: string; readonly id: string; readonly name: string }[];
  /** Words the documents do not hold that were taken for others. */
  readonly typos: readonly { readonly written: string; readonly taken: string }[];
  /** Words the documents do not hold under any form, as the member wrote them. */
  readonly missing: readonly string[];
}

/** One thing looked for, under any of its forms. */
export interface Term {
  readonly written: string;
  /** 1, or less for words that describe the answer ("name", "type", "many"). */
  readonly weight: number;
  /** Empty where the documents do not hold the word. */
  readonly forms: readonly Form[];
  /** Written with a capital, or known as a name. */
  readonly name: boolean;
}

/** A term of the index that stands for a word of the question; `strength` is 1 for the word itself. */
export interface Form {
  readonly term: number;
  readonly strength: number;
}

/** More terms than this are not looked for: the first ones count. */
export const mostTerms = 32;
/** More unknown words than this are not compared with the words of the documents. */
const mostTypos = 6;

/** Reads a question: what is looked for and what kind of answer is wanted. */
export function understand(words: string, library: Library): Question {
  const bare = translate(dropWrappers(words), library.dictionaries, (stem) => library.terms.has(stem));
  const tokens = readTokens(bare);
  const reading = new Reading(library, tokens);
  for (let at = 0; at < tokens.length && reading.terms.length < mostTerms;) at += reading.read(at);
  return {
    words,
    terms: mergeRepeated(reading.terms),
    kind: readKind(tokens.map((token) => token.word).join(' ')),
    people: reading.people,
    typos: reading.typos,
    missing: reading.missing,
  };
}

/* One pass over the tokens; it lives as long as one call of understand. */
class Reading {
  readonly terms: Term[] = [];
  readonly people: { written: string; id: string; name: string }[] = [];
  readonly typos: { written: string; taken: string }[] = [];
  readonly missing: string[] = [];
  readonly #library: Library;
  readonly #tokens: readonly Token[];
  readonly #stems: readonly string[];
  readonly #shouting: boolean;

  constructor(library: Library, tokens: readonly Token[]) {
    this.#library = library;
    this.#tokens = tokens;
    this.#stems = tokens.map((token) => stemWord(token.word));
    const words = tokens.filter((token) => token.shape !== 'number');
    this.#shouting = words.length > 2 && words.every((token) => token.shape === 'acronym');
  }

  /* Reads what stands at this token; returns how many tokens that took. */
  read(at: number): number {
    const name = findPhrase(this.#library.names, this.#stems, at);
    if (name && this.#isContent(at, name.length)) return this.#readName(at, name.length, name.value);
    const synonym = findPhrase(this.#library.synonyms, this.#stems, at);
    if (synonym && this.#isContent(at, synonym.length))
      return this.#readSynonym(at, synonym.length, synonym.value.others);
    if (this.#isContent(at, 1)) this.#readWord(at);
    return 1;
  }

  #isContent(at: number, length: number): boolean {
    return this.#tokens
      .slice(at, at + length)
      .some((token) => !isStopWord(this.#shouting ? { ...token, shape: 'capital' } : token));
  }

  #written(at: number, length: number): string {
    return this.#tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(' ');
  }

  #readName(at: number, length: number, { person, key, full }: Named): number {
    const written = this.#written(at, length);
    if (!this.people.some(({ id }) => id === person.id))
      this.people.push({ written, id: person.id, name: person.name });
    const own = this.#stems.slice(at, at + length);
    if (own.every((stem) => full.has(stem))) {
      for (let i = at; i < at + length; i++) {
        const known = this.#formOf(this.#stems[i] ?? '');
        if (known)
          this.terms.push({
            written: this.#tokens[i]?.word ?? '',
            weight: key.includes(this.#stems[i] ?? '') ? 1 : strengths.firstName,
            forms: [known],
            name: true,
          });
      }
      return length;
    }
    const forms = key.flatMap((stem) => this.#formOf(stem) ?? []);
    for (const [i, form] of forms.toReversed().entries()) {
      this.terms.push({ written, weight: i === 0 ? 1 : strengths.firstName, forms: [form], name: true });
    }
    for (let i = at; i < at + length; i++) {
      const known = this.#isContent(i, 1) ? this.#formOf(this.#stems[i] ?? '') : undefined;
      if (known && !forms.some((form) => form.term === known.term)) {
        this.terms.push({ written, weight: strengths.aliasWord, forms: [known], name: false });
      }
    }
    return length;
  }

  #readSynonym(at: number, length: number, others: readonly (readonly string[])[]): number {
    if (length === 1) {
      const own = this.#formOf(this.#stems[at] ?? '');
      const forms = others.flatMap((stems) =>
        stems.length === 1 ? (this.#formOf(stems[0] ?? '', strengths.synonym) ?? []) : [],
      );
      const all = own ? [own, ...forms] : forms;
      if (all.length === 0) this.#readWord(at);
      else this.#push(at, all);
      return 1;
    }
    const single = others.flatMap((stems) =>
      stems.length === 1 ? (this.#formOf(stems[0] ?? '', strengths.synonym) ?? []) : [],
    );
    let first = true;
    for (let i = at; i < at + length; i++) {
      if (!this.#isContent(i, 1)) continue;
      const own = this.#formOf(this.#stems[i] ?? '');
      const forms = [...(own ? [own] : []), ...single];
      if (forms.length > 0) this.#push(i, forms, first ? 1 : strengths.aliasWord);
      first = false;
    }
    if (first) return 1;
    return length;
  }

  #readWord(at: number): void {
    const token = this.#tokens[at];
    if (!token) return;
    const own = this.#formOf(this.#stems[at] ?? '');
    if (own) return this.#push(at, [own]);
    const near =
      this.typos.length + this.missing.length < mostTypos ? findNearWords(this.#library.spelling, token.word) : [];
    const taken = near.toSorted((a, b) => this.#frequency(b.term) - this.#frequency(a.term))[0];
    if (taken) {
      this.typos.push({ written: token.word, taken: taken.word });
      this.#push(
        at,
        [...new Set(near.map(({ term }) => term))]
          .slice(0, 4)
          .map((term) => ({ term, strength: term === taken.term ? 1 : strengths.otherTypo })),
      );
    } else {
      this.missing.push(token.word);
      this.#push(at, []);
    }
  }

  #frequency(term: number): number {
    const { postings } = this.#library.index;
    return (postings[term + 1] ?? 0) - (postings[term] ?? 0);
  }

  #push(at: number, forms: readonly Form[], factor = 1): void {
    const token = this.#tokens[at];
    if (!token) return;
    const name = !this.#shouting && at > 0 && (token.shape === 'capital' || token.shape === 'acronym');
    this.terms.push({ written: token.word, weight: factor * describingWeight(this.#stems[at] ?? ''), forms, name });
  }

  #formOf(stem: string, strength = 1): Form | undefined {
    const term = this.#library.terms.get(stem);
    return term === undefined ? undefined : { term, strength };
  }
}

/* A word said twice is looked for once. */
function mergeRepeated(terms: readonly Term[]): Term[] {
  const seen = new Set<number | string>();
  return terms.filter(({ forms, written }) => {
    const key = forms[0]?.term ?? written;
    return !seen.has(key) && seen.add(key);
  });
}

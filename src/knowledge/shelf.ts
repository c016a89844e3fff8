import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { type Analysis, joinInSteps, type Library } from '../ask/build.ts';
import { layOutLexicon, type Lexicon, numberOf, wordOf } from '../ask/lexicon.ts';
import type { Knowledge, Passage } from '../ask/library.ts';

/**
 * A whole library as typed arrays and a few small values: what a thread hands to another without a copy, and what is
 * kept in a file. The texts stay bytes until somebody reads one.
 */
export interface Shelf {
  readonly analysis: Analysis;
  readonly ids: Lexicon;
  /** The texts of all passages in UTF-8, one after the other. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Passage → its first byte; one entry more than there are passages. */
  readonly start: Float64Array;
  /** Passage → its document's place in the knowledge. */
  readonly document: Uint32Array;
  /** Passage → its section. */
  readonly section: Uint32Array;
  readonly sections: readonly string[];
  readonly rest: Rest;
}

/** All of a knowledge but its passages. */
export type Rest = Omit<Knowledge, 'passages'>;

const restKeys: readonly (keyof Rest)[] = [
  'documents',
  'people',
  'delegations',
  'glossary',
  'questions',
  'facts',
  'sayings',
  'timeline',
  'disputes',
  'problems',
];
const bytes = z.instanceof(Uint8Array);
const short = z.instanceof(Uint16Array);
const long = z.instanceof(Uint32Array);
const real = z.instanceof(Float64Array);
const lexicon = z.object({ letters: short, start: long, slots: long });
const analysis = z.object({
  words: z.object({
    numbers: lexicon,
    terms: lexicon,
    term: long,
    first: long,
    spelled: long,
    roots: lexicon,
    rootFirst: long,
    related: long,
    length: bytes,
  }),
  passages: z.object({
    title: long,
    titleWords: long,
    titleWord: long,
    sentences: long,
    start: long,
    end: long,
    words: long,
    sentenceMarks: short,
    word: long,
    marks: short,
  }),
  index: z.object({ postings: long, passage: long, frequency: bytes, idf: real, norm: real }),
  spelling: z.object({ word: long, letters: long, spelled: short, group: long, first: long, begin: long }),
}) satisfies z.ZodType<Analysis>;

/* What was read from the folder was judged when it was read: here only its outline is. */
const rest = z.custom<Rest>((value) => {
  return typeof value === 'object' && value !== null && restKeys.every((key) => Array.isArray(Reflect.get(value, key)));
});

/** What a thread or a file must hand over. */
export const shelfShape: z.ZodType<Shelf> = z.object({
  analysis,
  ids: lexicon,
  text: bytes,
  start: real,
  document: long,
  section: long,
  sections: z.array(z.string()),
  rest,
});

/** Puts a knowledge and its analysis on a shelf. */
export function layOutShelf({ passages, ...others }: Knowledge, of: Analysis): Shelf {
  const documents = new Map(others.documents.map(({ id }, number) => [id, number]));
  const sections = new Map<string, number>();
  const document = new Uint32Array(passages.length);
  const section = new Uint32Array(passages.length);
  const start = new Float64Array(passages.length + 1);
  for (const [at, passage] of passages.entries()) {
    if (!passage.text.isWellFormed()) throw new Error(`passage ${passage.id} holds half a character`);
    start[at + 1] = (start[at] ?? 0) + Buffer.byteLength(passage.text);
    const home = documents.get(passage.document);
    if (home === undefined) throw new Error(`passage ${passage.id} is of no document`);
    document[at] = home;
    const number = sections.get(passage.section) ?? sections.size;
    sections.set(passage.section, number);
    section[at] = number;
  }
  const text = new Uint8Array(start[passages.length] ?? 0);
  const view = Buffer.from(text.buffer);
  for (const [at, passage] of passages.entries()) view.write(passage.text, start[at] ?? 0);
  const ids = layOutLexicon(passages.map(({ id }) => id));
  // A knowledge as read says more than a knowledge is (where passages stand): that stays behind.
  const kept: Record<string, unknown> = { ...others };
  const only = rest.parse(Object.fromEntries(restKeys.map((key) => [key, kept[key]])));
  return { analysis: of, ids, text, start, document, section, sections: [...sections.keys()], rest: only };
}

/**
 * The library that stands on a shelf; it answers as the one that was put there does. Others may be answered meanwhile:
 * each step leaves them a turn of the event loop.
 */
export async function openShelf(shelf: Shelf): Promise<Library> {
  const steps = joinInSteps(...unpack(shelf));
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await setImmediate();
  }
}

function unpack(shelf: Shelf) {
  const view = Buffer.from(shelf.text.buffer, shelf.text.byteOffset, shelf.text.byteLength);
  const passages = Array.from(shelf.document, (_, number) => new Shelved(shelf, view, number));
  const find = (id: string): Passage | undefined => passages[numberOf(shelf.ids, id) ?? -1];
  return [{ ...shelf.rest, passages }, shelf.analysis, { find }] as const;
}

/** A passage that reads its words from the shelf whenever it is asked for them. */
class Shelved implements Passage {
  readonly #shelf: Shelf;
  readonly #view: Buffer;
  readonly #number: number;

  constructor(shelf: Shelf, view: Buffer, number: number) {
    this.#shelf = shelf;
    this.#view = view;
    this.#number = number;
  }

  get id(): string {
    return wordOf(this.#shelf.ids, this.#number);
  }

  get text(): string {
    const { start } = this.#shelf;
    return this.#view.toString('utf8', start[this.#number], start[this.#number + 1]);
  }

  get document(): string {
    return this.#shelf.rest.documents[this.#shelf.document[this.#number] ?? 0]?.id ?? '';
  }

  get section(): string {
    return this.#shelf.sections[this.#shelf.section[this.#number] ?? 0] ?? '';
  }

  toJSON(): Passage {
    return { id: this.id, text: this.text, document: this.document, section: this.section };
  }
}

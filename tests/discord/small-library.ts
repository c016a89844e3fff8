import { buildLibrary, type Library } from '../../src/ask/build.ts';
import type { Document, Knowledge, Passage, Person } from '../../src/ask/library.ts';
import type { Quote } from '../../src/ask/answer.ts';
import { en } from '../../src/discord/words/en.ts';
import type { Scene } from '../../src/discord/cite.ts';

export const sampleDocument: Document = {
  id: 'talks',
  title: 'The talks',
  kind: 'article',
  lang: 'en',
  source: {
    title: 'Reykjavík Summit',
    url: 'https://example.org/wiki/Reykjav%C3%ADk_(1986)',
    license: 'CC BY-SA 4.0',
    retrieved: '2026-01-02',
  },
  changes: 'shortened',
};

/** A passage of the sample document. */
export function passageOf(id: string, text: string, section = 'The house'): Passage {
  return { id, text, document: 'talks', section };
}

/** A library of these passages, all in the sample document unless others are given. */
export function libraryOf(passages: readonly Passage[], more: Partial<Knowledge> = {}): Library {
  return buildLibrary({
    documents: [sampleDocument],
    passages,
    people: [],
    delegations: [],
    glossary: [],
    questions: [],
    facts: [],
    sayings: [],
    timeline: [],
    disputes: [],
    problems: [],
    ...more,
  });
}

/** A scene in English. */
export function sceneOf(library: Library): Scene {
  return { library, words: en };
}

/** The piece of the passage from `start` to `end`, as an answer quotes it. */
export function quoteOf(passage: Passage, start = 0, end = passage.text.length): Quote {
  return { text: passage.text.slice(start, end), start, end, passage, score: 1, reasons: [] };
}

/** A person cited from these passages. */
export function personOf(id: string, name: string, cite: readonly string[]): Person {
  return { id, name, role: 'Interpreter', aliases: [], side: 'iceland', cite };
}

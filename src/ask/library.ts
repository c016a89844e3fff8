/**
 * What the bot knows, as plain values. `src/knowledge` reads them from files; everything in `src/ask` only reads them.
 */

/** Where a document comes from, so that every quote can name it. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly license: string;
  /** The day the source was read, as YYYY-MM-DD. */
  readonly retrieved: string;
}

/** The kind of a document that moderators of a server added, and that only this server reads. */
export const addition = 'addition';

/** One file of the knowledge folder, without its passages. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** BCP 47, as "en". */
  readonly lang: string;
  readonly source: Source;
  /** How the text differs from its source, for the licence. */
  readonly changes: string | undefined;
}

/** One paragraph (or list) of a document: what a quote is a slice of. */
export interface Passage {
  /** Unique in the whole folder, stable over edits elsewhere, readable: `private-meeting-3`. */
  readonly id: string;
  /** The words as they are shown; all offsets count UTF-16 code units of this string. */
  readonly text: string;
  /** Id of its document. */
  readonly document: string;
  /** Title of the nearest heading above it, or the document's title. */
  readonly section: string;
}

/** A delegation or the hosts: whom a person came with. */
export interface Delegation {
  /** As typed in a command: `russia`, `united-states`. */
  readonly id: string;
  readonly title: string;
  /** Other words for it that people type: "usa", "kremlin". */
  readonly aliases: readonly string[];
  /** Ids of people, in the order of protocol. */
  readonly members: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other spellings and names, in any script; the full name is not repeated here. */
  readonly aliases: readonly string[];
  /** What they were at the time of the summit. */
  readonly role: string;
  /** Country or body they spoke for: `russia`, `united-states`, `finland`, `press` … */
  readonly side: string;
  /** Passages that say so, the best first. */
  readonly cite: readonly string[];
}

/** One reviewed row of synonyms: any of the words may stand for the first one, which the documents use. */
export interface GlossaryRow {
  readonly term: string;
  readonly synonyms: readonly string[];
  /** Language of the synonyms, as a BCP 47 code; undefined where it is that of the documents. */
  readonly lang: string | undefined;
}

/** A question whose answer was checked by a person. */
export interface GoldenQuestion {
  readonly question: string;
  /** The passage that answers it, or undefined where the documents do not say. */
  readonly passage: string | undefined;
  /** Other passages that answer it as well. */
  readonly also: readonly string[];
  /** Why it must be refused (`near`, `off` …); undefined where it is answered. */
  readonly kind: string | undefined;
}

/** A fact of the knowledge folder that is ready to be posted by itself. */
export interface ReadyFact {
  readonly id: string;
  /** At most 300 characters; pieces between straight quotation marks are exact pieces of the passage. */
  readonly text: string;
  /** The passage that it rests on. */
  readonly passage: string;
  /** `MM-DD`: to be posted on this day of the year only. */
  readonly day: string | undefined;
}

/** Words that somebody said or wrote in public. */
export interface Saying {
  readonly id: string;
  /** Who said it, as it is shown. */
  readonly speaker: string;
  /** Their id where they are one of the people. */
  readonly person: string | undefined;
  /** An exact piece of the passage. */
  readonly words: string;
  readonly passage: string;
  /** `YYYY-MM-DD`, where the documents say it. */
  readonly day: string | undefined;
  readonly occasion: string;
  /** The saying that took this one back; the two are never shown apart. */
  readonly correctedBy: string | undefined;
  /** The sayings that this one took back. */
  readonly corrects: readonly string[];
}

/** Something that happened, as one line of a timeline. */
export interface TimelineEvent {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exact as the documents are. */
  readonly date: string;
  /** The last day, month or year of what lasted longer. */
  readonly until: string | undefined;
  /** Local time, where the documents say it. */
  readonly time: LocalTime | undefined;
  readonly text: string;
  /** Passages that say so, the best first; at least one. */
  readonly cite: readonly string[];
}

export interface LocalTime {
  /** `HH:MM` */
  readonly clock: string;
  /** IANA name: `Europe/Helsinki`. */
  readonly zone: string;
  /** True for "at about 1 pm". */
  readonly about: boolean;
}

/** Where passages disagree: all sides are shown, each at the same length. */
export interface Dispute {
  /** What they disagree about, as a heading. */
  readonly about: string;
  /** At least two sides, each with the ids of at least one passage. */
  readonly sides: readonly (readonly string[])[];
}

/** Something wrong in the knowledge folder; nothing is dropped without one of these. */
export interface Problem {
  /** Path from the knowledge folder, with the line where it is known: `documents/summit.md:12`. */
  readonly where: string;
  /** What is wrong, with the value, and what to do. */
  readonly what: string;
  /** True where a file, passage or person is lost by it: nothing should start on such a folder. False: to be mended. */
  readonly blocks: boolean;
}

/** Everything that stands in one knowledge folder. */
export interface Knowledge {
  readonly documents: readonly Document[];
  /** In the order of the documents and their text. */
  readonly passages: readonly Passage[];
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
  readonly glossary: readonly GlossaryRow[];
  readonly questions: readonly GoldenQuestion[];
  readonly facts: readonly ReadyFact[];
  readonly sayings: readonly Saying[];
  /** The earliest first. */
  readonly timeline: readonly TimelineEvent[];
  readonly disputes: readonly Dispute[];
  readonly problems: readonly Problem[];
}

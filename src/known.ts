import type { Library } from './ask/build.ts';
import type { Log } from './discord/log.ts';
import { type Registered, type Reloaded, reportReload } from './discord/reload.ts';
import type { Fact } from './facts/fact.ts';
import { rememberFacts } from './facts/remember.ts';
import { fingerprint } from './knowledge/fingerprint.ts';
import { openLibrary, type Opening } from './knowledge/open.ts';
import { openLibraries } from './libraries.ts';
import type { Db } from './store/tables.ts';

/** What the bot knows at this moment: all of it comes from one reading of the folder. */
export interface Known {
  /** What is read in a server, or outside of any. */
  readonly of: (guildId: string | null) => Library;
  /** The facts of the folder. */
  readonly facts: () => readonly Fact[];
  /** Follows the store after the passages that a server added have changed. */
  readonly reloadAdditions: (guildId: string) => Promise<void>;
  /** Follows the store after other processes have changed what servers added. */
  readonly followAdditions: () => Promise<void>;
  /**
   * Reads the folder anew and takes it whole, or not at all: where it is not clean, everything stays as it was. Who
   * asks while it is being read gets another reading after that one.
   */
  readonly reload: () => Promise<Reloaded>;
  /** Resolves when what is being read is read. */
  readonly settle: () => Promise<void>;
}

/** Where knowledge comes from, and who hears of it. */
export interface Origin extends Pick<Opening, 'keepIn' | 'tell' | 'signal'> {
  readonly folder: string;
  readonly db: Db;
  readonly now: () => number;
  readonly log: Log;
  /** Makes Discord's list of commands follow the documents: choices come from them. */
  readonly register: (documents: Library) => Promise<Registered>;
}

/** What is known at the start, with the library that was read then. */
export async function openKnown(first: Library, origin: Origin): Promise<Known> {
  const { folder, db, now, log, register, ...opening } = origin;
  const remember = (library: Library): Promise<Fact[]> => {
    return rememberFacts(db, library.knowledge.facts, (id) => library.passage(id)?.text, now());
  };
  const libraries = await openLibraries(first, db);
  // The start does without the fingerprint: the first reload reads in any case.
  let current = { documents: first, facts: await remember(first), print: '' };

  const read = async (): Promise<Reloaded> => {
    const began = performance.now();
    const before = current.documents.knowledge.passages.length;
    const print = await fingerprint(folder);
    if (print === current.print) return { kind: 'unchanged', passages: before };
    const opened = await openLibrary(folder, { ...opening, aside: true });
    if (opened.kind !== 'library') return opened;
    const documents = opened.library;
    const facts = await remember(documents);
    // In one turn, so that nobody meets old facts with new passages.
    current = { documents, facts, print };
    libraries.renew(documents);
    const { passages, problems } = documents.knowledge;
    const ms = Math.round(performance.now() - began);
    const registered = await register(documents);
    return { kind: 'taken', passages: passages.length, before, remarks: problems.length, ms, registered };
  };

  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<Reloaded> | undefined;
  return {
    of: (guildId) => libraries.of(guildId),
    facts: () => current.facts,
    reloadAdditions: (guildId) => libraries.reload(guildId),
    followAdditions: () => libraries.follow(),
    reload() {
      if (next) return next;
      const reading = running.then(async () => {
        next = undefined;
        const reloaded = await read();
        reportReload(reloaded, folder, log);
        return reloaded;
      });
      next = reading;
      running = reading.catch(() => {});
      return reading;
    },
    async settle() {
      await running;
    },
  };
}

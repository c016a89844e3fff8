import { setBeside } from './ask/beside.ts';
import type { Library } from './ask/build.ts';
import { addition, type Document, type Passage } from './ask/library.ts';
import { listAdditions, listAdditionStates, listAllAdditions } from './store/additions.ts';
import type { AdditionRow, Db } from './store/tables.ts';

/** What each server may read: the documents, and what its own moderators added. */
export interface Libraries {
  /** The library of a guild; without a guild, as in direct messages, that of the documents alone. */
  of(guildId: string | null): Library;
  /** Reads the passages that a guild added anew: to be called after each change of them. */
  reload(guildId: string): Promise<void>;
  /** Reads those that other processes have changed since: to be called now and then. */
  follow(): Promise<void>;
  /** From now on everything is read over these documents; what servers added stays. */
  renew(documents: Library): void;
}

/** The libraries over that of the documents; what a guild added stands beside them, made when the guild first asks. */
export async function openLibraries(first: Library, db: Db): Promise<Libraries> {
  let documents = first;
  // Before the passages: what changes in between is read twice rather than not at all.
  let states = await listAdditionStates(db);
  const added = Map.groupBy(await listAllAdditions(db), (row) => row.guildId);
  const made = new Map<string, Library>();
  const reload = async (guildId: string): Promise<void> => {
    const rows = await listAdditions(db, guildId);
    if (rows.length > 0) added.set(guildId, rows);
    else added.delete(guildId);
    made.delete(guildId);
  };
  return {
    of(guildId) {
      const rows = guildId === null ? undefined : added.get(guildId);
      if (guildId === null || !rows) return documents;
      const library = made.get(guildId) ?? setBeside(documents, rows.map(documentOf), rows.map(passageOf));
      made.set(guildId, library);
      return library;
    },
    reload,
    async follow() {
      const now = await listAdditionStates(db);
      const guilds = new Set([...states.keys(), ...now.keys()]);
      for (const guildId of guilds) if (states.get(guildId) !== now.get(guildId)) await reload(guildId);
      states = now;
    },
    renew(read) {
      documents = read;
      made.clear();
    },
  };
}

function documentOf({ additionId, title, source, addedAt }: AdditionRow): Document {
  const retrieved = new Date(addedAt).toISOString().slice(0, 10);
  return {
    id: additionId,
    title,
    kind: addition,
    lang: 'en',
    source: { title, url: source, license: '', retrieved },
    changes: undefined,
  };
}

function passageOf({ additionId, title, text }: AdditionRow): Passage {
  return { id: additionId, text, document: additionId, section: title };
}

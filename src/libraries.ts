import { buildLibrary, type Library } from './ask/build.ts';
import { addition } from './ask/library.ts';
import type { Document, Knowledge, Passage } from './ask/library.ts';
import { listAdditions, listAllAdditions } from './store/additions.ts';
import type { AdditionRow, Db } from './store/tables.ts';

/** What each server may read: the documents, and what its own moderators added. */
export interface Libraries {
  /** The library of a guild; without a guild, as in direct messages, that of the documents alone. */
  of(guildId: string | null): Library;
  /** Reads the passages that a guild added anew: to be called after each change of them. */
  reload(guildId: string): Promise<void>;
  /** From now on everything is built over these documents; what servers added stays. */
  renew(documents: Library): void;
}

/** Guilds whose libraries are kept built; each takes some megabytes, and building one takes about 50 ms. */
const mostKept = 20;

/** The libraries over that of the documents. A guild without additions costs nothing; the others are built when first asked for. */
export async function openLibraries(first: Library, db: Db): Promise<Libraries> {
  let documents = first;
  const added = Map.groupBy(await listAllAdditions(db), (row) => row.guildId);
  const built = new Map<string, Library>();
  return {
    of(guildId) {
      const rows = guildId === null ? undefined : added.get(guildId);
      if (guildId === null || !rows) return documents;
      const library = built.get(guildId) ?? buildLibrary(withAdditions(documents.knowledge, rows));
      // The one used last stands last; the first is the one to go.
      built.delete(guildId);
      built.set(guildId, library);
      for (const oldest of built.keys()) {
        if (built.size <= mostKept) break;
        built.delete(oldest);
      }
      return library;
    },
    async reload(guildId) {
      const rows = await listAdditions(db, guildId);
      if (rows.length > 0) added.set(guildId, rows);
      else added.delete(guildId);
      built.delete(guildId);
    },
    renew(read) {
      documents = read;
      built.clear();
    },
  };
}

/** The knowledge with these passages, each a document of its own that says who added it and when. */
export function withAdditions(knowledge: Knowledge, rows: readonly AdditionRow[]): Knowledge {
  return {
    ...knowledge,
    documents: [...knowledge.documents, ...rows.map(documentOf)],
    passages: [...knowledge.passages, ...rows.map(passageOf)],
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

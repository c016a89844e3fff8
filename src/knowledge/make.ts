import { analyse } from '../ask/build.ts';
import type { Problem } from '../ask/library.ts';
import { fingerprint } from './fingerprint.ts';
import { keepShelf, nameKept } from './keep.ts';
import { readKnowledge } from './read.ts';
import { layOutShelf, type Shelf } from './shelf.ts';
import { type Tell, tellTenths } from './told.ts';

/** Libraries of more passages than this are kept in a file: smaller ones are made in the time it takes to read one. */
export const keptAbove = 10_000;

/** What to make, as one thread tells another. */
export interface Order {
  readonly folder: string;
  /** Where the library is kept; undefined: nowhere. */
  readonly keepIn: string | undefined;
}

export type Made =
  | { readonly kind: 'shelf'; readonly shelf: Shelf }
  /** Something of the folder would be lost, so nothing is made of it. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/** Reads a folder and makes its library, and keeps it where it is large. */
export async function makeShelf({ folder, keepIn }: Order, tell: Tell): Promise<Made> {
  const key = keepIn === undefined ? '' : await fingerprint(folder);
  const knowledge = await readKnowledge(folder, tellTenths('reading', tell));
  if (knowledge.problems.some(({ blocks }) => blocks)) return { kind: 'broken', problems: knowledge.problems };
  const analysis = analyse(knowledge, {
    read: tellTenths('analysing', tell),
    indexed: tellTenths('indexing', tell),
  });
  const shelf = layOutShelf(knowledge, analysis);
  if (keepIn !== undefined && knowledge.passages.length > keptAbove) {
    const path = await nameKept(keepIn, folder, key);
    // What was read is what the fingerprint tells of only if nobody wrote in the folder meanwhile.
    if ((await fingerprint(folder)) === key) await keepShelf(path, key, shelf, tell);
    else tell({ kind: 'not kept', path, why: 'would be of documents that were changed while they were read' });
  }
  return { kind: 'shelf', shelf };
}

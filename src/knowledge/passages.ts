import type { Document, Passage, Problem } from '../ask/library.ts';
import type { Block } from './blocks.ts';
import { judgeId, slug } from './slug.ts';

/** A document that was read, with the pieces of its body. */
export interface Page {
  readonly document: Document;
  /** From the knowledge folder: `documents/summit.md`. */
  readonly path: string;
  readonly blocks: readonly Block[];
}

interface Piece {
  readonly block: Block;
  readonly page: Page;
  readonly section: string;
  readonly slug: string;
  /** Its place in its section, counted from 1, with the pieces that have an id of their own. */
  readonly number: number;
}

export interface Placed {
  readonly passages: readonly Passage[];
  /** Where each passage stands, by its id: `documents/summit.md:12`. */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * The passages of all documents, each with its id.
 *
 * An id is the one in `{#…}`, else the slug of the section and the number of the piece in it: an edit in another
 * section changes nothing. Where two documents have a section of one slug, the id of the document stands before
 * both, so that ids do not depend on the order of the documents.
 */
export function placePassages(pages: readonly Page[]): Placed {
  const pieces = pages.flatMap(divide);
  const shared = findSharedSlugs(pieces);
  const passages = new Map<Piece, Passage>();
  const places = new Map<string, string>();
  const problems: Problem[] = [];
  const place = (piece: Piece, id: string): void => {
    passages.set(piece, { id, text: piece.block.text, document: piece.page.document.id, section: piece.section });
    places.set(id, whereIs(piece));
  };
  // Ids that somebody wrote go first: the others give way to them.
  for (const piece of pieces) {
    const id = piece.block.id;
    if (id === undefined) continue;
    const wrong = judgeFixed(id, places);
    if (wrong) problems.push({ where: whereIs(piece), what: wrong, blocks: true });
    else place(piece, id);
  }
  for (const piece of pieces) {
    if (piece.block.id === undefined) place(piece, freeId(piece, shared, places));
  }
  const inOrder = pieces.map((piece) => passages.get(piece)).filter((passage) => passage !== undefined);
  return { passages: inOrder, places, problems };
}

function divide(page: Page): Piece[] {
  const pieces: Piece[] = [];
  const counts = new Map<string, number>();
  let section = page.document.title;
  let sectionSlug = page.document.id;
  for (const block of page.blocks) {
    if (block.kind === 'heading') {
      section = block.text;
      sectionSlug = block.id ? slug(block.id) : slug(block.text);
      continue;
    }
    const number = (counts.get(sectionSlug) ?? 0) + 1;
    counts.set(sectionSlug, number);
    pieces.push({ block, page, section, slug: sectionSlug, number });
  }
  return pieces;
}

function findSharedSlugs(pieces: readonly Piece[]): ReadonlySet<string> {
  const owners = new Map<string, Page>();
  const shared = new Set<string>();
  for (const { slug: name, page } of pieces) {
    const owner = owners.get(name) ?? page;
    if (owner !== page) shared.add(name);
    owners.set(name, owner);
  }
  return shared;
}

function judgeFixed(id: string, places: ReadonlyMap<string, string>): string | undefined {
  const other = places.get(id);
  if (other) return `the passage id "${id}" stands at ${other} too: give one of them another id`;
  return judgeId(id);
}

function freeId(piece: Piece, shared: ReadonlySet<string>, taken: ReadonlyMap<string, string>): string {
  const short = `${piece.slug}-${piece.number}`;
  const long = `${piece.page.document.id}-${short}`;
  if (!shared.has(piece.slug) && !taken.has(short)) return short;
  let id = long;
  for (let round = 2; taken.has(id); round += 1) id = `${long}-${round}`;
  return id;
}

function whereIs(piece: Piece): string {
  return `${piece.page.path}:${piece.block.line}`;
}

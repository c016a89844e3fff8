import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { buildLibrary, type Library } from '../ask/build.ts';
import type { Problem } from '../ask/library.ts';
import { fingerprint, weigh } from './fingerprint.ts';
import { listKept, nameKept, takeShelf } from './keep.ts';
import type { Made, Order } from './make.ts';
import { openShelf, shelfShape } from './shelf.ts';
import { type Tell, told } from './told.ts';

/**
 * Bytes of documents from which on a library is made on a thread of its own. A folder with fewer has no passages to
 * keep (10,000 of ten bytes) and is read and analysed in less time than a thread takes to start.
 */
const light = 100_000;

/** How a folder is opened. */
export interface Opening {
  /** Folder for the file that a large library is kept in; without one nothing is kept. */
  readonly keepIn?: string | undefined;
  /** True: nothing is done on this thread that takes longer than a moment, however small the folder is. */
  readonly aside?: boolean;
  /** Hears how far it is and what was kept. */
  readonly tell?: Tell;
  /** Ends the making. */
  readonly signal?: AbortSignal | undefined;
}

export type Opened =
  | { readonly kind: 'library'; readonly library: Library }
  /** All problems of the folder; at least one would lose something, so there is no library. */
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  /** The signal came before the library was there. */
  | { readonly kind: 'ended' };

/**
 * The library of a folder: the one kept for exactly these documents and this program, else made anew.
 *
 * A large one is made on a thread of its own, so that whoever is being answered meanwhile notices nothing.
 */
export async function openLibrary(folder: string, opening: Opening = {}): Promise<Opened> {
  const { keepIn, aside = false, tell = () => {}, signal } = opening;
  if (!aside && (await weigh(folder, light)) < light) return await openLight(folder);
  const shelf = keepIn === undefined ? undefined : await takeKept(folder, keepIn, tell);
  if (shelf) return { kind: 'library', library: await openShelf(shelf) };
  const made = await makeAside({ folder, keepIn }, tell, signal);
  return made.kind !== 'shelf' ? made : { kind: 'library', library: await openShelf(made.shelf) };
}

async function openLight(folder: string): Promise<Opened> {
  // Loaded only here: a library that was kept does without the readers of Markdown and YAML.
  const { readKnowledge } = await import('./read.ts');
  const knowledge = await readKnowledge(folder);
  const { problems } = knowledge;
  if (problems.some(({ blocks }) => blocks)) return { kind: 'broken', problems };
  return { kind: 'library', library: buildLibrary(knowledge) };
}

async function takeKept(folder: string, keepIn: string, tell: Tell) {
  const kept = await listKept(keepIn, folder);
  const [other] = kept;
  // Most folders have nothing kept, and then nothing need be compared.
  if (other === undefined) return undefined;
  const key = await fingerprint(folder);
  const path = await nameKept(keepIn, folder, key);
  if (kept.includes(path)) return await takeShelf(path, key, tell);
  tell({ kind: 'not taken', path: other, why: 'is of other documents or another version of the program' });
  return undefined;
}

const problem = z.object({ where: z.string(), what: z.string(), blocks: z.boolean() });
const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('told'), told }),
  z.object({
    kind: z.literal('made'),
    made: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('shelf'), shelf: shelfShape }),
      z.object({ kind: z.literal('broken'), problems: z.array(problem) }),
    ]) satisfies z.ZodType<Made>,
  }),
]);

function makeAside(
  order: Order,
  tell: Tell,
  signal: AbortSignal | undefined,
): Promise<Made | { readonly kind: 'ended' }> {
  if (signal?.aborted) return Promise.resolve({ kind: 'ended' });
  const { promise, resolve, reject } = Promise.withResolvers<Made | { readonly kind: 'ended' }>();
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { name: 'library', workerData: order });
  const stop = () => {
    resolve({ kind: 'ended' });
    void thread.terminate();
  };
  signal?.addEventListener('abort', stop);
  thread.on('message', (sent) => {
    const heard = message.parse(sent);
    if (heard.kind === 'told') tell(heard.told);
    else resolve(heard.made);
  });
  thread.on('error', reject);
  thread.on('exit', (code) => reject(new Error(`the thread that makes the library ended too early (${code})`)));
  return promise.finally(() => signal?.removeEventListener('abort', stop));
}

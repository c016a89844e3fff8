import { z } from 'zod';
import type { Report } from '../ask/index.ts';

const steps = ['reading', 'analysing', 'indexing'] as const;
const what = { reading: 'documents', analysing: 'passages', indexing: 'passages' } as const;

/** What happens while a library is made ready, for the log. */
export const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), step: z.enum(steps), done: z.number(), all: z.number() }),
  z.object({ kind: z.literal('kept'), path: z.string(), bytes: z.number() }),
  z.object({ kind: z.literal('taken'), path: z.string() }),
  /** What is kept is not what is wanted, so the library is made anew. */
  z.object({ kind: z.literal('not taken'), path: z.string(), why: z.string() }),
  /** The library is made and works; the next start will make it again. */
  z.object({ kind: z.literal('not kept'), path: z.string(), why: z.string() }),
]);
export type Told = z.infer<typeof told>;
export type Tell = (told: Told) => void;

/** What happened, as one line. */
export function sayTold(told: Told): string {
  switch (told.kind) {
    case 'step':
      return `${told.step} ${told.done} of ${told.all} ${what[told.step]}`;
    case 'kept':
      return `the library is kept in ${told.path} (${Math.ceil(told.bytes / 1e6)} MB): the next start will be quick`;
    case 'taken':
      return `the library was read from ${told.path}`;
    case 'not taken':
      return `${told.path} ${told.why}: the library is made anew`;
    case 'not kept':
      return `the library is not kept in ${told.path}, which ${told.why}: the next start will make it anew`;
  }
}

/** Hears of a step often and tells of every tenth of it. */
export function tellTenths(step: (typeof steps)[number], tell: Tell): Report {
  let last = 0;
  return (done, all) => {
    const tenth = Math.floor((10 * done) / all);
    if (tenth > last) tell({ kind: 'step', step, done, all });
    last = Math.max(last, tenth);
  };
}

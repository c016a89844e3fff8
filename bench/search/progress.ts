import { z } from 'zod';

const build = z.object({
  seconds: z.number(),
  /** Heap and array buffers after a collection, beyond the passages themselves; bytes. */
  memory: z.number(),
  /** Bytes, where the index is a file. */
  disk: z.number().optional(),
});

const asked = z.object({
  /** Fewer than there are where the time ran out. */
  questions: z.number(),
  perSecond: z.number(),
  /** Milliseconds. */
  p50: z.number(),
  p99: z.number(),
  /** Shares of the questions, 0 to 1. */
  hit1: z.number(),
  hit5: z.number(),
  /** Only where there are quotes. */
  answer1: z.number().optional(),
  answered: z.number().optional(),
});

/** Bytes of the whole process, passages included: after a collection, and the most it ever was. */
const room = z.object({ resident: z.number(), peak: z.number() });

/** What a child says: one line of JSON at each stage. */
export const progress = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('building') }),
  z.object({ stage: z.literal('asking'), build }),
  z.object({ stage: z.literal('done'), build, asked: asked.optional(), room }),
]);

/** What was measured on the summit's own folder; milliseconds. */
export const summit = z.object({
  passages: z.number(),
  questions: z.number(),
  rounds: z.number(),
  /** From the knowledge as read to the library. */
  ready: z.number(),
  /** The very first question of the process. */
  first: z.number(),
  p50: z.number(),
  p99: z.number(),
  longest: z.number(),
});

/** What an engine took to get ready. */
export type Build = z.infer<typeof build>;
/** What it did with the questions. */
export type Asked = z.infer<typeof asked>;
export type Room = z.infer<typeof room>;
export type Progress = z.infer<typeof progress>;
export type Summit = z.infer<typeof summit>;

/** One engine at one size, measured or not: nothing is left out of the table. */
const cell = z.object({
  engine: z.string(),
  size: z.number(),
  build: build.optional(),
  asked: asked.optional(),
  room: room.optional(),
  /** Why something is missing: "not built in 300 s", or what the process said before it died. */
  problem: z.string().optional(),
});

/** Everything one run found out; bench/search/results.json holds the last one. */
export const run = z.object({
  command: z.string(),
  /** "2018-07-16: AMD EPYC, 2 cores, Linux …". */
  machine: z.string(),
  oneCore: z.boolean(),
  /** Seconds an engine has for one size. */
  budget: z.number(),
  /** Real passages among the generated ones. */
  real: z.number(),
  /** Questions asked at each size. */
  questions: z.number(),
  cells: z.array(cell),
  summit: summit.optional(),
});

export type Cell = z.infer<typeof cell>;
export type Run = z.infer<typeof run>;

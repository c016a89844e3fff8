import type { BenchPassage } from './generate.ts';

/** A search engine under measurement, with the settings it is measured with. */
export interface Engine {
  /** As typed after --engines, and as it stands in the table. */
  readonly name: string;
  /** How it is set up, for the reader of the table. */
  readonly about: string;
  build(passages: readonly BenchPassage[]): Promise<Built>;
  /**
   * For an engine that keeps what it builds: `make` runs in a process of its own and is not timed; `open` starts from
   * what is in the folder, in a process that has never held the passages, and that is what is measured.
   */
  readonly kept?: {
    make(passages: readonly BenchPassage[], folder: string): Promise<void>;
    open(folder: string): Promise<Built>;
  };
}

/** An engine that holds its index. */
export interface Built {
  /** Ids of the best passages, at most `limit`, best first; this is what is timed. */
  search(words: string, limit: number): readonly string[] | Promise<readonly string[]>;
  /**
   * What `search` leaves out because a member is never shown it; not timed. Without it, what `search` gives is judged.
   */
  judge?(words: string, limit: number): Judged;
  /** Bytes on disk; none where everything is in memory. */
  readonly disk?: number | undefined;
  close(): void;
}

/** An answer taken apart. */
export interface Judged {
  readonly passages: readonly string[];
  /** The first quote, undefined where none is shown. */
  readonly quote: string | undefined;
  /** True where it is presented as the answer. */
  readonly answered: boolean;
}

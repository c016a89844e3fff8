/** One line of the input, and where it stands: `line 12`, `page 2, line 3`. */
export interface Line {
  readonly text: string;
  readonly where: string;
}

/** A block of the document that is made. */
export interface Piece {
  /** A list has one item a line, each with its marker. */
  readonly kind: 'heading' | 'text' | 'list';
  readonly text: string;
  /** The lines or paragraphs of the input that are in it. */
  readonly from: readonly string[];
  /** A heading that was not marked as one: it only looks like it. */
  readonly proposed?: boolean;
}

/** Something of the input that is not in the document. */
export interface Dropped {
  readonly where: string;
  /** The whole of it. */
  readonly text: string;
  readonly why: string;
}

/** What a file says of itself; whatever it does not say is left to be filled in. */
export interface Head {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  readonly lang?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly license?: string | undefined;
  readonly retrieved?: string | undefined;
}

/** A file that was read: every line of it is in a piece or was dropped. */
export interface Converted {
  readonly head: Head;
  readonly pieces: readonly Piece[];
  readonly dropped: readonly Dropped[];
  /** What somebody should look at, one line each. */
  readonly remarks: readonly string[];
}

/** Why a file cannot be read, and what to do, to be put behind its name. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: string;
}

export function refused(why: string): Refused {
  return { kind: 'refused', why };
}

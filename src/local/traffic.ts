/** One REST request as it went. */
export interface Recorded {
  /** Monotonic milliseconds at its arrival. */
  readonly at: number;
  /** Milliseconds from arrival to answer; undefined while there is none. */
  ms: number | undefined;
  readonly method: string;
  readonly path: string;
  /** The endpoint, as in `POST /channels/:channel/messages`; the plain path where it is unknown. */
  readonly route: string;
  body: unknown;
  answer: unknown;
  /** The HTTP status sent; undefined where no answer was sent. */
  status: number | undefined;
  /** Discord's error code, where it refused. */
  code: number | undefined;
  /** The fault that struck it. */
  fault: string | undefined;
}

/** What became of the bot's gateway connections: it identified, it resumed, a connection ended (with the code the bot sent). */
export interface Connecting {
  /** Monotonic milliseconds. */
  readonly at: number;
  readonly kind: 'identify' | 'resume' | 'closed';
  readonly code?: number;
}

/** The requests so far, oldest first, and how many there were by route and status. */
export interface Traffic {
  readonly requests: readonly Recorded[];
  readonly connecting: readonly Connecting[];
  /** Requests of a route, as in `POST /channels/:channel/messages`. */
  of(route: string): readonly Recorded[];
  /** Forgets what was recorded. */
  clear(): void;
}

export interface Recorder extends Traffic {
  record(request: Recorded): void;
  note(kind: Connecting['kind'], code?: number): void;
}

/** A record that keeps the newest `keep` to `2 × keep` requests. */
export function makeTraffic(keep: number): Recorder {
  const requests: Recorded[] = [];
  const connecting: Connecting[] = [];
  return {
    requests,
    connecting,
    of: (route) => requests.filter((each) => each.route === route),
    clear: () => {
      requests.length = 0;
      connecting.length = 0;
    },
    note(kind, code) {
      connecting.push({ at: performance.now(), kind, ...(code === undefined ? {} : { code }) });
    },
    record(request) {
      requests.push(request);
      if (requests.length > 2 * keep) requests.splice(0, keep);
    },
  };
}

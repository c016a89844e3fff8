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
  /** The HTTP status sent; undefined where no answer was sent. */
  status: number | undefined;
  /** Discord's error code, where it refused. */
  code: number | undefined;
  /** The fault that struck it. */
  fault: string | undefined;
}

/** The requests so far, oldest first, and how many there were by route and status. */
export interface Traffic {
  readonly requests: readonly Recorded[];
  /** Requests of a route, as in `POST /channels/:channel/messages`. */
  of(route: string): readonly Recorded[];
  /** Forgets what was recorded. */
  clear(): void;
}

/** A record that keeps the newest `keep` to `2 × keep` requests. */
export function makeTraffic(keep: number): Traffic & { record(request: Recorded): void } {
  const requests: Recorded[] = [];
  return {
    requests,
    of: (route) => requests.filter((each) => each.route === route),
    clear: () => {
      requests.length = 0;
    },
    record(request) {
      requests.push(request);
      if (requests.length > 2 * keep) requests.splice(0, keep);
    },
  };
}

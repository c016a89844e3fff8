/** A terminal and npm both pass Ctrl+C on, so one press arrives twice; within this time, in milliseconds, it is one. */
const samePress = 500;

/**
 * Resolves at the first SIGINT or SIGTERM, which asks to leave. A second one, when the first has had time to be
 * noticed, ends the process at once.
 */
export function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const heard = (signal: NodeJS.Signals) => {
      if (first === undefined) first = performance.now();
      else if (performance.now() - first > samePress) process.exit(signal === 'SIGINT' ? 130 : 143);
      resolve(signal);
    };
    process.on('SIGINT', heard);
    process.on('SIGTERM', heard);
  });
}

/**
 * Calls `heard` at each SIGHUP, by which a service is asked to read its files anew. A terminal that is closed sends it
 * too: there it ends the process, as ever.
 */
export function onHangUp(heard: () => Promise<void>): void {
  if (!process.stdin.isTTY && !process.stdout.isTTY) process.on('SIGHUP', () => void heard());
}

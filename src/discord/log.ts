import { pino, type Logger } from 'pino';
import type { LogLevel } from '../config.ts';

export type Log = Logger;

/** Where log lines go, one JSON object each. */
export interface Stream {
  write(line: string): void;
}

/**
 * The log: one JSON object a line. No secret appears in any of them, wherever it came from.
 *
 * Standard error by default, so that standard output stays free for the few lines meant for people.
 */
export function openLog(level: LogLevel, secrets: readonly string[], stream: Stream = process.stderr): Log {
  const known = secrets.filter((secret) => secret.length > 0);
  const streamWrite = (line: string) => known.reduce((safe, secret) => safe.replaceAll(secret, '[secret]'), line);
  return pino(
    {
      level,
      base: null,
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
      hooks: { streamWrite },
      // What `describe` has described already is left as it is.
      serializers: { err: (error: unknown) => (error instanceof Error ? describe(error) : error) },
    },
    stream,
  );
}

/**
 * What the log keeps of an error: its kind, text, place and code.
 *
 * discord.js hangs the whole request on its errors, with the reply (and so the question) and the interaction's token in
 * the address; of those nothing is kept. `withheld` are words that must not appear either.
 */
export function describe(error: unknown, withheld: readonly string[] = []): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const kept = (text: string) =>
    withheld.filter((words) => words.trim() !== '').reduce((safe, words) => safe.replaceAll(words, '[…]'), text);
  const facts = (['code', 'status', 'method'] as const).filter((name) => name in error);
  return {
    type: error.name,
    message: kept(error.message),
    ...Object.fromEntries(facts.map((name): [string, unknown] => [name, Reflect.get(error, name)])),
    stack: kept(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause, withheld) }),
  };
}

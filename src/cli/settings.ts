import { config as readDotenv } from 'dotenv';
import { judgeEnvironment, sayProblems, type Config } from '../config.ts';

/** The settings that the bot itself would start with, or why it would not. */
export function readConfig(): Config | string {
  readDotenv({ quiet: true });
  const judged = judgeEnvironment(process.env);
  return judged.kind === 'ok' ? judged.config : sayProblems(judged.problems);
}

/** Whether a bot (or its local preview) runs on this machine with these settings, as far as its port tells. */
export async function isRunning(config: Config): Promise<boolean> {
  if (config.httpPort === 0) return false;
  try {
    await fetch(healthUrl(config), { signal: AbortSignal.timeout(6_000) });
    return true;
  } catch {
    return false;
  }
}

/** Where a bot with these settings says how it is, asked from this machine. */
export function healthUrl({ httpHost, httpPort }: Config): string {
  const host = /^(0\.0\.0\.0|::)$/.test(httpHost) ? '127.0.0.1' : httpHost;
  return `http://${host.includes(':') ? `[${host}]` : host}:${httpPort}/healthz`;
}

/** One line on standard error, and the exit code for what is wrong with a command. */
export function complain(what: string): 2 {
  process.stderr.write(`${what}\n`);
  return 2;
}

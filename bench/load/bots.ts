/** The two bots that loads are put on, as processes of their own, and what the kernel says of them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDiscord } from '../../src/local/start.ts';

const top = join(import.meta.dirname, '../..');

export interface RunningBot {
  readonly child: ChildProcess;
  /** Milliseconds from the start of the process to its word that it is ready. */
  readonly readyAfter: number;
  /** What it wrote on standard error: its log. */
  log(): string;
  /** What it said on standard output. */
  said(): string;
  stop(): Promise<void>;
}

export interface Start {
  /** `summit`: this bot as `npm start` runs it; `bare`: a discord.js bot with a fixed reply. */
  readonly kind: 'summit' | 'bare';
  /** The processor that it may use, where it is to have one alone. */
  readonly processor?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a bot at this Discord and waits until it is ready. */
export async function startBot(local: LocalDiscord, { kind, processor, environment = {} }: Start): Promise<RunningBot> {
  const file = kind === 'summit' ? 'src/main.ts' : 'bench/load/bare.ts';
  const pinned = processor === undefined ? [] : ['taskset', '-c', String(processor)];
  const flags = kind === 'summit' ? ['--max-semi-space-size=32'] : [];
  const [command, ...args] = [...pinned, process.execPath, ...flags, '--import', './needs-node-24.js', file];
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: top,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: local.token,
      DISCORD_API_URL: local.apiUrl,
      HTTP_PORT: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, logged] = ['', ''];
  child.stderr.on('data', (piece) => (logged = (logged + String(piece)).slice(-1_000_000)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece) => {
      said += String(piece);
      if (said.includes('is ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`the bot did not start: ${logged}`)));
  });
  return {
    child,
    readyAfter: performance.now() - began,
    log: () => logged,
    said: () => said,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Memory in MB and seconds of CPU since its start (proc(5); a clock tick is 10 ms on Linux). */
export function costOf(child: ChildProcess): { readonly rss: number; readonly cpu: number } {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return {
    rss: Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024,
    cpu: (Number(fields[11]) + Number(fields[12])) / 100,
  };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';

const main = join(import.meta.dirname, '../../src/main.ts');
const knowledge = join(import.meta.dirname, '../../knowledge');

/** A bot that runs as its own process. */
export interface Process {
  readonly child: ChildProcess;
  /** Where it runs, and where its `data` is unless told otherwise. */
  readonly cwd: string;
  out(): string;
  err(): string;
  /** The exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** The bot as its own process, in an empty folder, so that no .env of the developer is read. */
export async function spawnBot(environment: Record<string, string>): Promise<Process> {
  const cwd = await mkdtemp(join(tmpdir(), 'summit-'));
  const child = spawn(process.execPath, [main], {
    cwd,
    env: { PATH: process.env['PATH'], KNOWLEDGE_DIR: knowledge, HTTP_PORT: '0', ...environment },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => (out += String(piece)));
  child.stderr.on('data', (piece) => (err += String(piece)));
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(cwd, { recursive: true });
  });
  return { child, cwd, out: () => out, err: () => err, ended };
}

/** How long a process of its own may take to start, and to do what takes it a moment, on a machine that is very busy. */
export const patient = { timeout: 60_000 } as const;

/** Waits until it says that it is ready. Fails at once where it has ended instead. */
export async function ready(bot: Process): Promise<void> {
  const started = vi.waitFor(() => expect(bot.out()).toContain('The summit bot is ready'), patient);
  const ended = async () => {
    const code = await bot.ended;
    if (!bot.out().includes('The summit bot is ready')) throw new Error(`it ended with ${code}: ${bot.err()}`);
  };
  await Promise.race([started, ended()]);
}

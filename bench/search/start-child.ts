import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { progress, type Cell, type Progress } from './progress.ts';

const asNpmStarts = new URL('../../needs-node-24.js', import.meta.url).href;

/** Seconds that a child may take beyond its time to answer the question it is at, before it is ended. */
const grace = 30;

/** Runs a script in its own process on one core, and gives its lines to the listener; resolves at its end. */
export function startChild(
  script: URL,
  values: readonly string[],
  listen: (line: string, end: () => void) => void,
): Promise<{ code: number | null; errors: string }> {
  const file = fileURLToPath(script);
  // As every npm script starts: code that is compiled already takes 29 MB less than code that has to be.
  const flags = ['--import', asNpmStarts, '--expose-gc', '--max-old-space-size=12000'];
  const command = [process.execPath, ...flags, file, ...values];
  const [program = '', ...rest] = [...oneCore(), ...command];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (piece: Buffer) => (errors = (errors + piece.toString()).slice(-2000)));
  createInterface({ input: child.stdout }).on('line', (line) => listen(line, () => child.kill('SIGKILL')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors: errors.trim() }));
  });
}

/** What holds a process to the last core, where the system has it: collecting garbage then costs the time it takes. */
export function oneCore(): string[] {
  const pin = ['taskset', '-c', String(availableParallelism() - 1)];
  const [program, ...rest] = [...pin, process.execPath, '--version'];
  return spawnSync(program, rest).status === 0 ? pin : [];
}

/** Measures one engine at one size in its own process; the time counts from the moment the passages are loaded. */
export async function measureCell(
  engine: string,
  size: number,
  { folder, seconds, report }: { folder: string; seconds: number; report: (what: string) => void },
): Promise<Cell> {
  const cell = { engine, size, build: undefined, asked: undefined, room: undefined, problem: undefined };
  let last: Progress | undefined;
  let timer: NodeJS.Timeout | undefined;
  const ended = await startChild(
    new URL('child.ts', import.meta.url),
    [engine, String(size), folder, String(seconds)],
    (line, end) => {
      last = progress.parse(JSON.parse(line));
      timer ??= setTimeout(end, (seconds + grace) * 1000);
      if (last.stage === 'asking') report(`built in ${last.build.seconds.toFixed(1)} s`);
    },
  );
  clearTimeout(timer);
  switch (last?.stage) {
    case 'done':
      return {
        ...cell,
        build: last.build,
        asked: last.asked,
        room: last.room,
        problem: last.asked ? undefined : late('built, but no question answered', seconds),
      };
    case 'asking':
      return {
        ...cell,
        build: last.build,
        problem: ended.code === null ? late('built, but no question answered', seconds) : ended.errors,
      };
    case 'building':
      return { ...cell, problem: ended.code === null ? late('not built', seconds) : ended.errors };
    case undefined:
      throw new Error(`the child of ${engine} at ${size} said nothing: ${ended.errors}`);
  }
}

function late(what: string, seconds: number): string {
  return `${what} in ${seconds} s`;
}

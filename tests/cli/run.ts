import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `src/cli/NAME.ts` as its own process, as `npm run` does, and waits for its end. */
export async function run(name: string, args: readonly string[], input = ''): Promise<Ran> {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], { env });
  child.stdin.on('error', () => {
    // The process may end before it has read everything.
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

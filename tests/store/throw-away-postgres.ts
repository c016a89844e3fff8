import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** A PostgreSQL server of one test file: on a socket in a folder of its own, nothing kept. */
export interface Postgres {
  /** The address of a new, empty database. */
  create(): Promise<string>;
  /** Ends it as an administrator does who restarts it at once, with every connection; `start` brings it back. */
  halt(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Where PostgreSQL's programs are, the newest first, or undefined where none is installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  return versions
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join('/usr/lib/postgresql', version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')));
}

/** Starts a server with the programs in `bin`; a second or two. */
export async function startPostgres(bin: string): Promise<Postgres> {
  // Sockets have short paths, and another user must be able to enter: so /tmp, whatever TMPDIR says.
  const home = mkdtempSync('/tmp/summit-pg-');
  const user = process.getuid?.() === 0 ? findUser() : undefined;
  if (user) chownSync(home, user.uid, user.gid);
  const as = { ...user, cwd: home, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  const folder = join(home, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
    ...as,
    stdio: 'pipe',
  });
  const settings = ['listen_addresses=', 'fsync=off', 'max_connections=100', `unix_socket_directories=${home}`];
  const args = ['-D', folder, ...settings.flatMap((each) => ['-c', each])];
  const address = (name: string) => `postgres://${encodeURIComponent(home)}/${name}?user=postgres`;
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    server = spawn(join(bin, 'postgres'), args, { ...as, stdio: 'ignore' });
    await connect(address('postgres'), server);
  };
  const halt = async (): Promise<void> => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await gone;
  };
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  await start();
  let made = 0;
  return {
    async create() {
      made += 1;
      await run(address('postgres'), `create database t${made}`);
      return address(`t${made}`);
    },
    halt,
    start,
    async stop() {
      process.off('exit', kill);
      await halt();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: its own user where there is one, else nobody. */
function findUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, name], { stdio: 'pipe' })));
      if (uid && gid) return { uid, gid };
    } catch {
      // No such user: the next.
    }
  }
  throw new Error('PostgreSQL refuses root, and there is no user postgres or nobody to run it as');
}

/** Waits until the server takes connections, which it does some time after it was started. */
async function connect(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await run(url, 'select 1');
      return;
    } catch (error) {
      if (tries === 100 || server.exitCode !== null) throw error;
      await wait(100);
    }
  }
}

async function run(connectionString: string, text: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

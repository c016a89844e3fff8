import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { REST, Routes, ShardingManager, type Shard } from 'discord.js';
import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { judgeEnvironment, sayProblems, type Config } from './config.ts';
import { firstSignal } from './signals.ts';

/*
 * Several processes of the bot on one machine, one for each shard, by discord.js's ShardingManager. A process that dies
 * is started again; what cannot be mended by that (a wrong token, a broken folder) ends all of them.
 */

/** How a process of the bot ends where starting it again is useless (src/main.ts). */
const useless: ReadonlySet<number | null> = new Set([2, 4]);
/** Between two logins of a small bot, as Discord wants it, and a moment. */
const between = 5_500;
/** Before a process that died is started again, in milliseconds; twice as long each time, until it has lived for a while. */
const pause = { first: 5_000, longest: 5 * 60_000, lived: 10 * 60_000 } as const;

/** The whole life of the processes; resolves with the exit code. */
async function live(): Promise<number> {
  const leave = firstSignal();
  readDotenv({ quiet: true });
  const judged = judgeEnvironment(process.env);
  if (judged.kind === 'problems') return complain(sayProblems(judged.problems), 2);
  const { config } = judged;
  if (config.token === undefined)
    return complain('Several processes need a bot at Discord: set DISCORD_TOKEN in .env (README.md says how).', 2);
  const total = await countShards(config, config.token);
  if (typeof total === 'string') return complain(total, 3);
  const ids = config.shards === 'auto' ? Array.from({ length: total }, (_, id) => id) : [...config.shards.ids];
  process.stdout.write(`Starting a process for each of ${ids.length} shards.\n`);

  const file = fileURLToPath(new URL('main.ts', import.meta.url));
  const manager = new ShardingManager(file, {
    totalShards: total,
    shardList: ids,
    token: config.token,
    respawn: false,
    execArgv: [...process.execArgv],
  });
  const ending = new AbortController();
  const lives = ids.map(async (id, turn) => {
    await wait(turn * between, undefined, { signal: ending.signal }).catch(() => {});
    return keepAlive(manager.createShard(id), ending.signal);
  });
  const code = await Promise.race([leave.then(() => 0), ...lives]);
  ending.abort();
  await Promise.all(lives);
  return code;
}

/** Starts a shard's process whenever it is not there; resolves with its exit code when that is final. */
async function keepAlive(shard: Shard, ending: AbortSignal): Promise<number> {
  let rest: number = pause.first;
  while (!ending.aborted) {
    const began = performance.now();
    // -1: not waiting until it is ready; how long that takes is Discord's to say.
    const child = await shard.spawn(-1);
    if (!('exitCode' in child)) throw new Error('the processes were asked to be threads');
    const stop = (): void => void child.kill('SIGTERM');
    ending.addEventListener('abort', stop, { once: true });
    if (child.exitCode === null) await once(child, 'exit');
    ending.removeEventListener('abort', stop);
    const { exitCode } = child;
    if (ending.aborted) break;
    if (useless.has(exitCode)) return exitCode ?? 1;
    process.stderr.write(
      `The process of shard ${shard.id} ended (${exitCode ?? child.signalCode}); another is started.\n`,
    );
    rest = performance.now() - began > pause.lived ? pause.first : Math.min(rest * 2, pause.longest);
    await wait(rest / 2, undefined, { signal: ending }).catch(() => {});
  }
  return 0;
}

const gatewayBot = z.object({ shards: z.number() });

/** How many shards there are in all, asked of Discord where the operator left it open; or why it does not say. */
async function countShards({ shards, apiUrl }: Config, token: string): Promise<number | string> {
  if (shards !== 'auto') return shards.total;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    return gatewayBot.parse(await rest.get(Routes.gatewayBot())).shards;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'no reason given';
    return `Discord does not say how many shards it advises (${why}): check the token and the network, or set SHARDS to a number.`;
  }
}

function complain(what: string, exitCode: number): number {
  process.stderr.write(`${what}\n`);
  return exitCode;
}

process.exit(await live());

import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { styleText } from 'node:util';
import { commands } from '../../commands/index.ts';
import { buildLibrary } from '../ask/build.ts';
import type { Knowledge } from '../ask/library.ts';
import type { Config } from '../config.ts';
import { makeClient } from '../discord/client.ts';
import {
  examineChannels,
  examineClock,
  examineCommands,
  examineShards,
  examineToken,
  examineVersions,
  ill,
  remark,
  well,
  type Finding,
} from '../discord/doctor.ts';
import { openLog } from '../discord/log.ts';
import { revealed } from '../discord/markdown.ts';
import { fetchPlace } from '../discord/place.ts';
import { openRest } from '../discord/poster.ts';
import type { ShardPulse } from '../discord/pulse.ts';
import { defineCommands } from '../discord/define.ts';
import { wordsFor } from '../discord/words/choose.ts';
import { checkKnowledge } from '../knowledge/check.ts';
import { readKnowledge } from '../knowledge/read.ts';
import { inspectStore, type Inspected } from '../store/inspect.ts';
import { sayProblem } from './open.ts';
import { readOptions } from './options.ts';
import { complain, healthUrl, readConfig } from './settings.ts';

const help = `Looks whether everything is in order: settings, token, commands, channels, clock, store, documents.

  npm run doctor

Changes nothing and does not log in. Ends with 0 where nothing is wrong, else with 1; with 2 where the settings are wrong.
`;

const words = wordsFor('en-US');
const { doctor } = words;

async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args, { help: { type: 'boolean', short: 'h' } });
  if (read.kind === 'wrong' || read.words.length > 0)
    return complain(
      read.kind === 'wrong' ? read.what : `"${read.words.join(' ')}" is no option: the doctor takes none`,
    );
  if (read.values.help) {
    process.stdout.write(help);
    return 0;
  }
  const config = readConfig();
  if (typeof config === 'string') return complain(config);
  const findings = await examine(config);
  for (const finding of findings) process.stdout.write(`${sayFinding(finding)}\n`);
  const wrong = findings.filter(({ state }) => state === 'ill').length;
  process.stdout.write(`\n${wrong === 0 ? doctor.allWell : doctor.wrong(wrong)}\n`);
  return wrong === 0 ? 0 : 1;
}

async function examine(config: Config): Promise<Finding[]> {
  const knowledge = await readKnowledge(config.knowledgeDir);
  const store = await inspectStore(config.databaseUrl, config.dataDir);
  const findings = [
    examineVersions(words),
    examineKnowledge(knowledge),
    await examineFolder(config.dataDir),
    examineStore(store),
    ...(config.token === undefined
      ? [remark(doctor.noToken)]
      : await examineDiscord(config, config.token, knowledge, store)),
    ...(config.token === undefined ? [] : await examineRunning(config)),
  ];
  if (store.kind === 'open') await store.close();
  return findings;
}

async function examineDiscord(
  config: Config,
  token: string,
  knowledge: Knowledge,
  store: Inspected,
): Promise<Finding[]> {
  const rest = openRest(token, config.apiUrl);
  const { finding, id } = await examineToken(rest, words);
  if (id === undefined) return [finding];
  const client = makeClient(config.apiUrl, openLog('silent', [token]));
  client.rest.setToken(token);
  const wanted = defineCommands(commands, buildLibrary(knowledge));
  const channels =
    store.kind === 'open'
      ? await examineChannels(store.db, (guild, channel) => fetchPlace(client, guild, channel, id), words)
      : [];
  const findings = [
    finding,
    await examineCommands(rest, id, wanted, words),
    await examineClock(rest, Date.now, words),
    ...channels,
  ];
  await client.destroy();
  return findings;
}

function examineKnowledge(knowledge: Awaited<ReturnType<typeof readKnowledge>>): Finding {
  const problems = [...knowledge.problems, ...checkKnowledge(knowledge, knowledge.places)];
  const [first] = problems;
  return first
    ? ill(doctor.badKnowledge(problems.length, sayProblem(first)))
    : well(doctor.knowledge(knowledge.passages.length));
}

async function examineFolder(path: string): Promise<Finding> {
  try {
    await access(nearest(path), constants.W_OK | constants.X_OK);
    return well(doctor.folder(path));
  } catch (error) {
    return ill(doctor.badFolder(path, error instanceof Error ? error.message : 'no reason given'));
  }
}

/** The folder, or where it is still to be made, the one above that is there. */
function nearest(path: string): string {
  const folder = resolve(path);
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function examineStore(store: Inspected): Finding {
  switch (store.kind) {
    case 'new':
      return remark(doctor.storeNew(store.where));
    case 'open':
      return store.behind > 0 ? remark(doctor.storeBehind(store.where, store.behind)) : well(doctor.store(store.where));
    case 'newer':
      return ill(doctor.storeNewer(store.where, store.why));
    case 'refused':
      return ill(doctor.storeRefused(store.where, store.why));
  }
}

/** What a bot that runs with the same settings says of itself: its heartbeats among other things. */
async function examineRunning(config: Config): Promise<Finding[]> {
  const url = healthUrl(config);
  try {
    const signal = AbortSignal.timeout(6_000);
    const response = await fetch(url, { signal });
    const text = (await response.text()).trim().replaceAll('\n', '; ');
    const shards = examineShards(
      readShards(await (await fetch(url.replace(/healthz$/, 'metrics'), { signal })).text()),
      words,
    );
    return [response.ok ? well(doctor.report(url)) : ill(doctor.badReport(url, text)), ...shards];
  } catch {
    return [remark(doctor.noReport(url))];
  }
}

/** Each shard and the age of its last heartbeat, from the figures of a running bot. */
function readShards(metrics: string): ShardPulse[] {
  const read = (name: string) =>
    [...metrics.matchAll(new RegExp(`^${name}\\{shard="(\\d+)"\\} (\\S+)$`, 'gm'))].map(
      ([, id, value]): [number, number] => [Number(id), Number(value)],
    );
  const ages = new Map(read('summit_heartbeat_age_seconds'));
  return read('summit_shard_ready').map(([id, ready]) => ({
    id,
    ready: ready === 1,
    ackAge: (ages.get(id) ?? 0) * 1000,
    awayAge: 0,
  }));
}

/** One line for the terminal, where markdown's marks would only be in the way. */
function sayFinding({ state, what }: Finding): string {
  const colour = { well: 'green', remark: 'yellow', ill: 'red' } as const;
  const label = styleText(colour[state], doctor.states[state].padEnd(5), { stream: process.stdout });
  return `${label}  ${revealed(what).replaceAll(/[*`]/g, '')}`;
}

process.exitCode = await run(process.argv.slice(2));

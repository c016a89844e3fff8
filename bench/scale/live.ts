/** Many guilds with a schedule due in the same minute, several processes with some shards each, one of them killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WorldPlan } from '../../src/local/plan.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { idAt } from '../../src/local/snowflake.ts';
import { startLocalDiscord, type LocalDiscord } from '../../src/local/start.ts';
import { openStore } from '../../src/store/open.ts';
import type { Db } from '../../src/store/tables.ts';
import { startBot, type Bot } from '../crash/live.ts';
import { costOf } from '../load/bots.ts';

export interface Many {
  readonly guilds: number;
  readonly shards: number;
  readonly processes: number;
  /** A PostgreSQL database of its own; undefined: SQLite. */
  readonly databaseUrl: string | undefined;
  /** The first process is killed when so many facts were posted, and started again two seconds later. */
  readonly killAfter: number | undefined;
  /** True: due in the next minute, with the bot's own patience; false: due now, and hasty. */
  readonly patient: boolean;
  /** Longest wait for all facts, in milliseconds. */
  readonly longest: number;
}

export interface ManyLived {
  /** How many guilds have this many posts. */
  readonly postsOf: ReadonlyMap<number, number>;
  /** How many days stand in the ledger as what. */
  readonly ledger: ReadonlyMap<string, number>;
  /** From the first start of a process until all were ready, and from the first post to the last one, in seconds. */
  readonly readyAfter: number;
  readonly postsTook: number;
  /** Requests that Discord turned away with 429, and sends in all. */
  readonly limited: number;
  readonly sends: number;
  /** Of each process at the end that was not killed: memory in MB, seconds of CPU. */
  readonly costs: readonly { readonly rss: number; readonly cpu: number; readonly guilds: number }[];
  /** Errors in the logs. */
  readonly complaints: string;
}

const send = 'POST /channels/:channel/messages';

/** Lives the minute and what follows it, until everything is posted or the patience is over. */
export async function liveMany(many: Many, knowledgeDir: string, say: (line: string) => void): Promise<ManyLived> {
  const dataDir = mkdtempSync(join(tmpdir(), 'summit-scale-'));
  const local = await startLocalDiscord({
    world: plan(many.guilds),
    identify: { everyMs: 1, maxConcurrency: many.shards },
    keep: many.guilds * 4,
  });
  const opened = await openStore({ databaseUrl: many.databaseUrl, dataDir });
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { db } = opened.store;
  const bots: Bot[] = [];
  const start = (index: number): Bot => {
    const own = many.shards / many.processes;
    const shards = `${index * own}-${(index + 1) * own - 1}/${many.shards}`;
    const { token, apiUrl } = local;
    const bot = startBot({
      token,
      apiUrl,
      dataDir,
      knowledgeDir,
      databaseUrl: many.databaseUrl,
      ahead: 0,
      shards,
      patient: many.patient,
    });
    bots.push(bot);
    return bot;
  };
  try {
    const minute = Date.now() / 60_000;
    const due = (many.patient ? Math.ceil(minute) : Math.floor(minute)) * 60_000;
    await fill(db, many.guilds, due);
    const began = performance.now();
    const [first] = Array.from({ length: many.processes }, (_, index) => start(index));
    while (ready(local) < many.shards && performance.now() - began < many.longest) await wait(50);
    const readyAfter = (performance.now() - began) / 1000;
    say(`${many.processes} processes with ${many.shards} shards are connected after ${readyAfter.toFixed(1)} s`);
    let [firstAt, lastAt] = [0, 0];
    let posted = 0;
    let killed = many.killAfter === undefined;
    let toldAt = performance.now();
    for (
      const end = Math.max(0, due - Date.now()) + performance.now() + many.longest;
      performance.now() < end;
      await wait(50)
    ) {
      const now = countPosts(local);
      if (now > posted) lastAt = performance.now();
      if (posted === 0 && now > 0) firstAt = performance.now();
      posted = now;
      if (!killed && posted >= (many.killAfter ?? 0)) {
        killed = true;
        await first?.kill();
        say(`killed one process after ${posted} posts`);
        await wait(2000);
        start(0);
      }
      if (performance.now() - toldAt > 10_000) {
        toldAt = performance.now();
        say(`${posted} of ${many.guilds} posted`);
      }
      if (posted >= many.guilds && (await unsettled(db)) === 0) break;
    }
    const alive = bots.filter(({ child }) => child.exitCode === null && child.signalCode === null);
    const perProcess = many.guilds / many.processes;
    return {
      postsOf: countBy([...local.world.channels.values()].map(({ messages }) => messages.size)),
      ledger: countBy((await db.selectFrom('ledger').select('state').execute()).map((row) => row.state)),
      readyAfter,
      postsTook: (lastAt - firstAt) / 1000,
      limited: local.traffic.requests.filter(({ status }) => status === 429).length,
      sends: local.traffic.of(send).length,
      costs: alive.map(({ child }) => ({ ...costOf(child), guilds: perProcess })),
      complaints: bots.map((bot) => bot.complaints()).join(''),
    };
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await opened.store.close();
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Ids of things made a second and a millisecond apart. */
function at(index: number, counter: number): string {
  return idAt(Date.UTC(2020, 0, 1) + index * 1001, counter);
}

/** Guilds made a second, and a millisecond more, after the one before, so that they spread over the shards. */
function plan(count: number): WorldPlan {
  const guilds = Array.from({ length: count }, (_, index) => ({
    id: at(index, 0),
    name: `Guild ${index}`,
    ownerId: PREVIEW.moderator,
    members: [],
    channels: [{ id: at(index, 16), name: 'facts' }],
  }));
  return { ...previewWorld('Summit bot'), guilds };
}

/** A schedule for each guild, due at this instant, with a late window of an hour. */
async function fill(db: Db, count: number, due: number): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    const numbers = Array.from({ length: Math.min(500, count - from) }, (_, index) => from + index);
    const guilds = numbers.map((index) => ({ guildId: at(index, 0), logChannelId: null, zone: null, leftAt: null }));
    await db.insertInto('guilds').values(guilds).execute();
    const schedules = numbers.map((index) => ({
      guildId: at(index, 0),
      scheduleId: 'daily',
      channelId: at(index, 16),
      time: new Date(due).toISOString().slice(11, 16),
      zone: 'UTC',
      days: 'mon,tue,wed,thu,fri,sat,sun',
      late: '1h' as const,
      usedUp: 'stop' as const,
      state: 'running' as const,
      stoppedBy: null,
      fromAt: due - 60_000,
      pausedUntil: null,
      settledThrough: '',
    }));
    await db.insertInto('schedules').values(schedules).execute();
  }
}

function ready(local: LocalDiscord): number {
  return local.traffic.connecting.filter(({ kind }) => kind === 'identify').length;
}

function countPosts(local: LocalDiscord): number {
  let posts = 0;
  for (const { messages } of local.world.channels.values()) posts += messages.size;
  return posts;
}

async function unsettled(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('ledger')
    .select((build) => build.fn.countAll<number>().as('count'))
    .where('messageId', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}

import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { postDue } from '../../src/facts/post.ts';
import { readDay } from '../../src/store/ledger.ts';
import { openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { forgetGuild } from '../../src/store/guilds.ts';
import type { Db, LedgerRow } from '../../src/store/tables.ts';
import { Channel, Killed, makeFacts, makePoster, type Fate, type Message } from './channel.ts';
import { startDaily } from '../store/rows.ts';

const minute = 60_000;
const due = Date.parse('2026-07-16T06:00:00Z');
const late = 60;

/** What happens to the first send. After it the channel is in order, unless it refuses for good. */
const fates: readonly (Fate | 'refuses for good')[] = [
  'accepted',
  'lost',
  'nothing',
  'slow',
  'unreachable',
  'permission',
  'no-channel',
  'dies-before',
  'dies-after',
  'refuses for good',
];

const refusals: ReadonlySet<string> = new Set(['permission', 'no-channel']);

/** Minutes after which the process is started again: at once, within the late window, in its last minute, after it. */
const pauses = [0, 7, late - 1, late + 30];

interface Run {
  readonly fate: (typeof fates)[number];
  /** Killed before its query with this number; Infinity: only the fate kills. */
  readonly query: number;
  readonly pause: number;
}

interface Lived {
  /** Whether it lived long enough to be killed before that query. */
  readonly reached: boolean;
  /** Whether the first process met the fate; otherwise the second one does. */
  readonly met: boolean;
  readonly posts: readonly Message[];
  readonly row: LedgerRow | undefined;
}

/** One day, one death, one new start: what stands in the channel and in the ledger when the day is over. */
async function live(db: Db, run: Run): Promise<Lived> {
  await forgetGuild(db, 'g1');
  await startDaily(db, { fromAt: due, late: '1h' });
  let now = due;
  const channel = new Channel(() => now);
  channel.fates = run.fate === 'refuses for good' ? Array.from({ length: 500 }, () => 'permission') : [run.fate];
  const facts = makeFacts(10);
  const { mortal, state } = makeMortal(db, run.query);
  const first = makePoster(mortal, channel, facts, {
    post: async (order) => {
      const posting = await channel.post(order).catch((error: unknown) => {
        state.dead = true;
        throw error;
      });
      if (state.dead) throw new Killed();
      return posting;
    },
  });
  // Alive for two minutes, unless it dies before.
  for (; now <= due + 2 * minute && !state.dead; now += minute) await postDue(first).catch(onlyKilled);
  state.dead = true;
  channel.arrive();
  now = Math.max(now, due + run.pause * minute);
  const second = makePoster(db, channel, facts);
  const met = channel.fates.length === 0;
  // Every minute for a while, then at the end of the day's late window and after it; the rest is left out for speed.
  for (let tick = 0; tick < 6; tick++, now += minute) await postDue(second);
  for (const later of [late + 2, late + 6, late + 60]) {
    now = Math.max(now, due + later * minute);
    await postDue(second);
  }
  return {
    reached: state.reached,
    met,
    posts: channel.messages,
    row: await readDay(db, { guildId: 'g1', scheduleId: 's1', day: '2026-07-16' }),
  };
}

/** A connection of a process that is killed before its query with this number: nothing of it gets through then. */
function makeMortal(db: Db, query: number): { mortal: Db; state: { dead: boolean; reached: boolean } } {
  const state = { dead: false, reached: false };
  let asked = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      asked += 1;
      if (asked === query) state.dead = state.reached = true;
      if (state.dead) throw new Killed();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { mortal: db.withPlugin(plugin), state };
}

function onlyKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

/** Everything that must be true of a day, in words; an empty list is a good day. */
function judge(run: Run, { met, posts, row }: Lived): string[] {
  const wrong: string[] = [];
  if (posts.length > 1) wrong.push(`posted ${posts.length} times`);
  // In the last minute nobody tries a second time at a channel that refuses.
  const up = run.pause < late && (met || run.pause < late - 1 || !refusals.has(run.fate));
  const able = run.fate !== 'refuses for good';
  if (posts.length === 0 && up && able) wrong.push('not posted, though it was up in the late window');
  const [post] = posts;
  if (post && row?.messageId !== post.id) wrong.push(`posted as ${post.id}, the ledger says ${row?.messageId}`);
  if (post && row && !['posted', 'late'].includes(row.state)) wrong.push(`posted, the ledger says ${row.state}`);
  if (!post && !(row && ['missed', 'blocked', 'skipped'].includes(row.state)))
    wrong.push(`not posted, the ledger says ${row?.state}`);
  if (!post && !able && row?.state !== 'blocked' && row?.state !== 'missed')
    wrong.push('refused, the ledger does not say so');
  if (row && row.retryAt !== null) wrong.push('the day is over, and the row still waits');
  return wrong;
}

test('killed at every step, with every answer of Discord: never two posts, none only where none could be', async () => {
  const opened = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { db } = opened.store;
  const wrong: string[] = [];
  let runs = 0;
  for (const fate of fates)
    for (const pause of pauses) {
      // Until the process lives longer than its day needs.
      for (let query = 1, reached = true; reached; query++) {
        const lived = await live(db, { fate, pause, query });
        reached = lived.reached;
        runs += 1;
        const problems = judge({ fate, pause, query }, lived);
        if (problems.length > 0)
          wrong.push(`${fate}, killed before query ${query}, back after ${pause} min: ${problems.join('; ')}`);
      }
    }
  expect(wrong).toEqual([]);
  expect(runs).toBeGreaterThan(200);
  console.info(`${runs} runs`);
  await opened.store.close();
}, 60_000);

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listDays } from '../../src/store/ledger.ts';
import { onEveryDatabase, opened, type Place } from '../store/databases.ts';
import { startDaily } from '../store/rows.ts';
import { Channel } from './channel.ts';
import { day, due, minute } from './house.ts';
import type { FromRacer, ToRacer } from './racer.ts';

/** What the parent does when a racer posts. */
type Blow = 'none' | 'killed before' | 'killed after' | 'answer lost' | 'status 500';

interface Racer {
  readonly child: ChildProcess;
  /** Runs one tick; ends when it is over, or when the racer has died. */
  tick(now: number): Promise<void>;
}

onEveryDatabase((kind) => {
  // PGlite lives in one process.
  test.skipIf(kind.name === 'PGlite')(
    'four processes race for twelve days, and every second day one is killed or left without an answer: one post a day',
    async () => {
      const place = await kind.make();
      const store = await opened(place);
      await startDaily(store.db, { fromAt: due });
      let now = due;
      const channel = new Channel(() => now);
      const blows: Blow[] = [];
      const failures: string[] = [];
      const start = async () => startRacer(place, channel, blows, failures);
      const racers = await Promise.all([start(), start(), start(), start()]);
      children.push(...racers.map((racer) => racer.child));
      const plan: Blow[] = ['none', 'killed before', 'none', 'killed after', 'answer lost', 'status 500'];
      for (let each = 0; each < 12; each++) {
        blows.splice(0, blows.length, plan[each % plan.length] ?? 'none');
        for (const later of [0, 1, 2, 3, 10]) {
          now = due + each * day + later * minute;
          await Promise.all(racers.map(async (racer) => racer.tick(now)));
          for (const [index, racer] of racers.entries())
            if (racer.child.exitCode !== null || racer.child.signalCode !== null) {
              racers[index] = await start();
              children.push(racers[index].child);
            }
        }
      }
      const days = Array.from({ length: 12 }, (_, each) => new Date(due + each * day).toISOString().slice(0, 10));
      expect(channel.messages.map((message) => message.day)).toEqual(days);
      expect(new Set(channel.messages.map((message) => message.factId)).size).toBe(12);
      const rows = await listDays(store.db, 'g1', 's1', '');
      expect(rows.map((row) => row.messageId)).toEqual(channel.messages.map((message) => message.id));
      expect(rows.filter((row) => row.state !== 'posted' || row.retryAt !== null)).toEqual([]);
      expect(failures).toEqual([]);
      await store.close();
    },
    120_000,
  );
});

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => child.kill('SIGKILL')));

async function startRacer(place: Place, channel: Channel, blows: Blow[], failures: string[]): Promise<Racer> {
  const { databaseUrl = '', dataDir = '' } = place.settings ?? {};
  const child = fork(join(import.meta.dirname, 'racer.ts'), [databaseUrl, dataDir]);
  let over: (() => void) | undefined;
  const say = (message: ToRacer): void => {
    if (child.connected) child.send(message);
  };
  child.on('exit', () => over?.());
  child.on('message', (message: FromRacer) => {
    if (message.kind === 'ticked') {
      failures.push(...message.failures);
      over?.();
    } else if (message.kind !== 'ready') void answer(message, channel, blows, child, say);
  });
  await once(child, 'message');
  return {
    child,
    tick: async (now) =>
      new Promise((resolve) => {
        over = resolve;
        say({ kind: 'tick', now });
      }),
  };
}

/** Plays Discord for one call, with what is planned for the next post. */
async function answer(
  message: Extract<FromRacer, { kind: 'post' | 'look' }>,
  channel: Channel,
  blows: Blow[],
  child: ChildProcess,
  say: (message: ToRacer) => void,
): Promise<void> {
  const { signal } = new AbortController();
  const { call } = message;
  if (message.kind === 'look')
    return say({ kind: 'answer', call, answer: await channel.lookFor({ ...message.sought, signal }) });
  const blow = blows.shift() ?? 'none';
  if (blow === 'killed before') return void child.kill('SIGKILL');
  if (blow === 'status 500') return say({ kind: 'answer', call, answer: { kind: 'unclear', why: blow } });
  const posting = await channel.post({ ...message.order, signal });
  if (blow === 'killed after') return void child.kill('SIGKILL');
  say({ kind: 'answer', call, answer: blow === 'answer lost' ? { kind: 'unclear', why: blow } : posting });
}

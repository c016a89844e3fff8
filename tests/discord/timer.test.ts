import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLog } from '../../src/discord/log.ts';
import { everyMinute } from '../../src/discord/timer.ts';

const silent = openLog('silent', []);

test('a job that takes longer than a beat never overlaps itself', async () => {
  let running = 0;
  let most = 0;
  let times = 0;
  const timer = everyMinute(
    async () => {
      times += 1;
      running += 1;
      most = Math.max(most, running);
      await pause(45);
      running -= 1;
    },
    silent,
    10,
  );
  await pause(400);
  await timer.stop();
  expect(most).toBe(1);
  expect(times).toBeGreaterThan(2);
});

test('a job that throws is told in the log and does not end the timer', async () => {
  const lines: string[] = [];
  const log = openLog('error', [], { write: (line) => void lines.push(line) });
  let times = 0;
  const timer = everyMinute(
    async () => {
      times += 1;
      throw new Error('the database is away');
    },
    log,
    10,
  );
  await pause(300);
  await timer.stop();
  expect(times).toBeGreaterThan(2);
  expect(lines).toHaveLength(times);
  expect(lines[0]).toContain('the database is away');
});

test('stopping waits for what is in hand, begins nothing more, and does not wait for the next beat', async () => {
  const { promise: work, resolve: finish } = Promise.withResolvers<void>();
  let times = 0;
  const timer = everyMinute(
    async () => {
      times += 1;
      await work;
    },
    silent,
    60_000,
  );
  let stopped = false;
  const stopping = timer.stop().then(() => (stopped = true));
  await pause(50);
  expect(stopped).toBe(false);
  finish();
  await stopping;
  expect(times).toBe(1);
});

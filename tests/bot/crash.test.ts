import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { live, makeKnowledge, type Run } from '../../bench/crash/live.ts';
import { findPostgres, startPostgres } from '../store/throw-away-postgres.ts';

// Seconds on a quiet machine.
vi.setConfig({ testTimeout: 120_000 });

const knowledge = makeKnowledge();
afterAll(() => rmSync(knowledge, { recursive: true, force: true }));

/** A short form of `npm run bench:crash`, whose table is in docs/exactly-once.md. */
const alone = { processes: 1, databaseUrl: undefined, back: 0.5 } as const;

describe('a real process, killed by SIGKILL', () => {
  test.each<[string, Partial<Run> & Pick<Run, 'answer' | 'killAt'>]>([
    ['before the claim', { answer: 'accepted', killAt: 'due 2' }],
    ['within the claim', { answer: '403', killAt: 'claim 2' }],
    ['before the send leaves', { answer: 'accepted', killAt: 'post 1' }],
    ['before the record', { answer: 'accepted', killAt: 'record 1' }],
    ['while Discord has the send and does nothing', { answer: 'timeout', killAt: 'post 2' }],
    ['while Discord has posted it', { answer: 'accepted, answer lost (no answer)', killAt: 'post 2' }],
    [
      'there, and back after the late window',
      { answer: 'accepted, answer lost (no answer)', killAt: 'post 2', back: 90 },
    ],
    ['never, and the answer is a 500', { answer: '500', killAt: undefined }],
  ])('%s: one post, and the ledger says so', async (_, run) => {
    const { posts, wrong, killed } = await live({ ...alone, ...run }, knowledge);
    expect(wrong).toEqual([]);
    expect(posts).toHaveLength(1);
    expect(killed).toBe(run.killAt !== undefined);
  });

  test('which cannot look afterwards posts nothing more', async () => {
    const run = { ...alone, answer: 'accepted, answer lost (no answer)', killAt: 'post 2', blind: true } as const;
    const { posts, row, wrong } = await live(run, knowledge);
    expect(wrong).toEqual([]);
    expect(posts).toHaveLength(1);
    expect(row?.state).toBe('unsure');
  });

  test('one of four that race on SQLite: one post', async () => {
    const run = {
      ...alone,
      answer: 'accepted, answer lost (socket closed)',
      killAt: 'claim 3',
      back: 0,
      processes: 4,
    } as const;
    const { posts, wrong } = await live(run, knowledge);
    expect(wrong).toEqual([]);
    expect(posts).toHaveLength(1);
  });

  const bin = findPostgres();
  test.skipIf(!bin)('one of four that race on PostgreSQL: one post', async () => {
    const server = await startPostgres(bin ?? '');
    const run = {
      ...alone,
      answer: '500',
      killAt: 'claim 3',
      back: 0,
      processes: 4,
      databaseUrl: await server.create(),
    } as const;
    const { posts, wrong } = await live(run, knowledge);
    await server.stop();
    expect(wrong).toEqual([]);
    expect(posts).toHaveLength(1);
  });
});

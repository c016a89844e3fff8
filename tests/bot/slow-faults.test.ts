import { expect, test, vi } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { ask, complaintsOf, openDiscord, readOf, slowClock, startBot, type WholeBot } from './whole-bot.ts';

/*
 * Faults that discord.js takes its time over: five seconds before it identifies again, fifteen for an answer that never
 * comes. The bots of one test wait together.
 */
vi.setConfig({ testTimeout: 150_000 });

interface Struck {
  readonly local: LocalDiscord;
  readonly bot: WholeBot;
}

async function sitDown(options: Parameters<typeof openDiscord>[0] = {}): Promise<Struck> {
  const local = await openDiscord(options);
  return { local, bot: await startBot(local) };
}

function asks({ local }: Struck): ReturnType<typeof ask> {
  return ask(local.seat(PREVIEW.member), 'who came along with Putin?');
}

function returnsOf({ local }: Struck): string[] {
  return local.traffic.connecting.map(({ kind }) => kind).filter((kind) => kind === 'identify' || kind === 'resume');
}

function identified({ local }: Struck): number {
  return local.traffic.connecting.filter(({ kind }) => kind === 'identify').length;
}

test('a session that is gone (op 9 false, or closed with 1000, 4003, 4007 or 4008) is begun anew, and questions are answered', async () => {
  const strikes: ((faults: LocalDiscord['faults']) => void)[] = [
    (faults) => faults.invalidate(false),
    ...[1000, 4003, 4007, 4008].map((code) => (faults: LocalDiscord['faults']) => faults.close(code)),
  ];
  const bots: Struck[] = [];
  for (const strike of strikes) {
    const struck = await sitDown();
    strike(struck.local.faults);
    bots.push(struck);
  }
  const again = () => expect(bots.map(identified)).toEqual(bots.map(() => 2));
  await vi.waitFor(again, { timeout: 40_000, interval: 50 });
  for (const struck of bots) {
    expect(readOf(await asks(struck))).toContain('Lavrov');
    expect(complaintsOf(struck.bot)).toEqual(['connecting again']);
    expect(returnsOf(struck)).toEqual(['identify', 'identify']);
  }
});

test('heartbeats that nobody acknowledges for a moment cost a reconnection and no answer', async () => {
  const struck = await sitDown({ heartbeatMs: 500 });
  struck.local.faults.deaf(true);
  const closed = () => struck.local.traffic.connecting.some((each) => each.kind === 'closed' && each.code === 4200);
  await vi.waitFor(() => expect(closed()).toBe(true), { timeout: 40_000 });
  struck.local.faults.deaf(false);
  expect(readOf(await asks(struck))).toContain('Lavrov');
  const said = struck.bot.lines.map(({ msg }) => msg);
  expect(said).toEqual(expect.arrayContaining(['connecting again', 'connected again']));
  expect(new Set(complaintsOf(struck.bot))).toEqual(new Set(['connecting again']));
  expect(returnsOf(struck)[1]).toBe('resume');
});

test('a reply that Discord never answers is sent again after 15 seconds, and the bot answers others meanwhile', async () => {
  // A clock that stands: Discord still waits for the reply when it comes.
  const struck = await sitDown({ now: () => Date.parse('2026-07-16T05:00:00Z') });
  const plan = struck.local.faults.rest('POST /interactions/:id/:token/callback', { kind: 'silent' });
  const first = asks(struck);
  await vi.waitFor(() => expect(plan.struck).toBe(1), { timeout: 40_000 });
  expect(readOf(await asks(struck))).toContain('Lavrov');
  expect(readOf(await first)).toContain('Lavrov');
  expect(complaintsOf(struck.bot)).toEqual([]);
});

test('a reply that Discord never answers in time: the member is told by Discord, and the log says that it came too late', async () => {
  const clock = slowClock();
  const struck = await sitDown({ now: clock.now });
  const plan = struck.local.faults.rest('POST /interactions/:id/:token/callback', { kind: 'silent' });
  const first = asks(struck);
  await vi.waitFor(() => expect(plan.struck).toBe(1), { timeout: 40_000 });
  clock.skip(4_000);
  expect((await first).kind).toBe('failed');
  const late = () => expect(complaintsOf(struck.bot)).toEqual([expect.stringMatching(/^too late to answer: /)]);
  await vi.waitFor(late, { timeout: 30_000, interval: 100 });
  struck.local.violations.length = 0;
  expect(readOf(await asks(struck))).toContain('Lavrov');
});

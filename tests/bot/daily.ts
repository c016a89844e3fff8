import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { APIMessage } from 'discord.js';
import { CamelCasePlugin, Kysely, sql } from 'kysely';
import { expect, vi } from 'vitest';
import type { Config } from '../../src/config.ts';
import { vigil } from '../../src/discord/pulse.ts';
import { patience, type Patience } from '../../src/facts/patience.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Db, Tables } from '../../src/store/tables.ts';
import { folderFor, messageOf, openDiscord, press, readOf, startBot, type WholeBot } from './whole-bot.ts';

// Waiting is by what happens, not by the clock, so a busy machine only makes it longer.
vi.setConfig({ testTimeout: 90_000 });

/** A clock that stands until it is moved; Discord's and the bot's are the same one. */
export interface Clock {
  readonly now: () => number;
  /** Moves to this instant, or by so many minutes. */
  set(ms: number): void;
  pass(minutes: number): void;
}

export function makeClock(start: string): Clock {
  let time = Date.parse(start);
  return {
    now: () => time,
    set: (ms) => void (time = ms),
    pass: (minutes) => void (time += minutes * 60_000),
  };
}

/** How often the bot of a test looks at its clock, in milliseconds. */
const beat = 40;

/** As patient as the bot is, but for what it waits by the clock on the wall. */
export const hasty: Patience = { ...patience, lease: 14_000, margin: 10_000 };

export interface Desk {
  readonly local: LocalDiscord;
  readonly clock: Clock;
  readonly bot: WholeBot;
  readonly moderator: Seat;
  readonly member: Seat;
  /** The bot again, after it was stopped or killed. */
  readonly restart: (more?: Partial<Config>) => Promise<WholeBot>;
}

/** A local Discord and the bot in it, both living by one clock. */
export async function sitDown(start = '2026-07-16T05:00:00Z'): Promise<Desk> {
  const clock = makeClock(start);
  const local = await openDiscord({ now: clock.now });
  const pace = { now: clock.now, beat, patience: hasty, vigil };
  const bot = await startBot(local, {}, pace);
  return {
    local,
    clock,
    bot,
    moderator: local.seat(PREVIEW.moderator),
    member: local.seat(PREVIEW.member),
    restart: (more) => startBot(local, more, pace),
  };
}

/** A slash command of `/fact`, as `fact(seat, 'schedule show')`. */
export function fact(
  seat: Seat,
  path: string,
  options: Record<string, string | number | boolean> = {},
): Promise<Response> {
  const [first = '', ...rest] = path.split(' ');
  return seat.use(PREVIEW.general, { path: ['fact', first, ...rest], options });
}

/** Every day at 09:00 in Helsinki (06:00 UTC in summer), in #facts, started. */
export async function startDaily(
  seat: Seat,
  options: Record<string, string | boolean> = {},
): Promise<{ preview: string; started: string }> {
  const preview = await fact(seat, 'schedule set', {
    channel: PREVIEW.facts,
    time: '09:00',
    timezone: 'Europe/Helsinki',
    ...options,
  });
  const started = await press(seat, messageOf(preview), 'Start');
  return { preview: readOf(preview), started: readOfUpdate(started) };
}

/** The text of a message whose button was pressed, as it is then. */
export function readOfUpdate(response: Response): string {
  if (response.kind !== 'updated' && response.kind !== 'message') throw new Error(JSON.stringify(response));
  return readOf({ ...response, kind: 'message' });
}

/** The facts that stand in a channel. */
export function postsIn(seat: Seat, channelId: string = PREVIEW.facts): readonly APIMessage[] {
  return seat.messages(channelId);
}

/** What a posted fact says. */
export function readPost(message: APIMessage | undefined): string {
  if (!message) throw new Error('nothing was posted');
  return readOf({ kind: 'message', message, ms: 0 });
}

/** Lets the bot look at its clock several times; nothing to wait for is nothing to see. */
export async function letPass(beats = 6): Promise<void> {
  await pause(beats * beat);
}

/** Waits until so many facts stand in a channel. */
export async function waitForPosts(seat: Seat, count: number, channelId: string = PREVIEW.facts): Promise<void> {
  await waitFor(() => expect(postsIn(seat, channelId)).toHaveLength(count));
}

/** Tries until it does not throw, for thirty seconds. */
export async function waitFor(attempt: () => void | Promise<void>): Promise<void> {
  for (const end = performance.now() + 30_000; ;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(20);
    }
  }
}

/** Presses a button that answers first with "wait", and waits until the message says what came of it. */
export async function pressAndWait(seat: Seat, message: APIMessage, label: string): Promise<string> {
  await press(seat, message, label);
  let read = '';
  await waitFor(() => {
    const now = seat.messages(message.channel_id).find(({ id }) => id === message.id);
    read = readPost(now);
    expect(read).not.toBe(readPost(message));
  });
  return read;
}

/** The bot's database before its first start. */
async function makeStore(dataDir: string): Promise<void> {
  const opened = await openStore({ databaseUrl: undefined, dataDir });
  if (opened.kind === 'refused') throw new Error(opened.why);
  await opened.store.close();
}

/**
 * Does something with the bot's own database, beside the bot; again from the beginning as often as the bot is writing
 * just then. To wait for the bot here would keep it from going on, since both are in this process.
 */
export async function withStore(local: LocalDiscord, work: (db: Db) => Promise<void>): Promise<void> {
  const dataDir = folderFor(local);
  const file = join(dataDir, 'summit.db');
  if (!existsSync(file)) await makeStore(dataDir);
  const dialect = openSqlite(file);
  const db: Db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  await sql`pragma busy_timeout = 0`.execute(db);
  try {
    for (const end = performance.now() + 30_000; ;) {
      try {
        await work(db);
        return;
      } catch (error) {
        if (!/database is locked/.test(String(error)) || performance.now() > end) throw error;
        await pause(5);
      }
    }
  } finally {
    await db.destroy();
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, expect } from 'vitest';
import { z } from 'zod';
import type { APIMessage } from 'discord.js';
import type { Config } from '../../src/config.ts';
import { openLog } from '../../src/discord/log.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { startLocalDiscord, type LocalDiscord, type LocalDiscordOptions } from '../../src/local/start.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import type { Judge } from '../../src/local/http.ts';
import { start, type Pace, type Running } from '../../src/main.ts';
import { contentsOf, findApart } from '../discord/apart.ts';
import { openDescription } from '../local/openapi.ts';

export const channel = PREVIEW.general;

/** Judges every request of the bot by Discord's own description of its interface, where that is present. */
const description = openDescription();
const { sayings } = await readKnowledge('knowledge');

/** Every request of every test: as Discord describes it, and no words that were taken back without their correction. */
const judge: Judge = (request) => [
  ...(description?.request(request) ?? []),
  ...findApart(sayings, contentsOf(request.body)),
];

/** One line of the log, parsed. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface WholeBot {
  readonly running: Running;
  /** What the log said so far. */
  readonly lines: readonly LogLine[];
  /** What an operator saw. */
  readonly said: readonly string[];
}

/** What the log said so far, by the `msg` of its lines; of these levels only, where some are named. */
export function saidBy(bot: Pick<WholeBot, 'lines'>, levels?: readonly string[]): unknown[] {
  return bot.lines.filter(({ level }) => levels?.includes(String(level)) ?? true).map(({ msg }) => msg);
}

/** What the log complained of. */
export function complaintsOf(bot: Pick<WholeBot, 'lines'>): unknown[] {
  return saidBy(bot, ['warn', 'error', 'fatal']);
}

/**
 * A clock for Discord that goes ten times slower than ours, so that a busy machine does not make a good reply late;
 * `skip` goes forward by so many of its milliseconds at once.
 */
export function slowClock(): { now: () => number; skip(ms: number): void } {
  const began = Date.now();
  let skipped = 0;
  return {
    now: () => began + skipped + Math.floor((Date.now() - began) / 10),
    skip: (ms) => void (skipped += ms),
  };
}

/** A Discord for one test. When the test ends it closes, and the bot must have broken none of Discord's rules. */
export async function openDiscord(options: Partial<LocalDiscordOptions> = {}): Promise<LocalDiscord> {
  // Discord lets a bot identify every five seconds; a test that restarts one does not wait so long.
  const identify = { everyMs: 10 };
  const { now } = slowClock();
  const local = await startLocalDiscord({ world: previewWorld('Summit bot'), identify, now, judge, ...options });
  onTestFinished(async () => {
    await local.close();
    expect(local.violations).toEqual([]);
  });
  return local;
}

const made: string[] = [];

/** A folder that lives as long as this test process. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-'));
  if (made.push(folder) === 1)
    process.once('exit', () => made.forEach((each) => rmSync(each, { recursive: true, force: true })));
  return folder;
}

/** Each Discord has a bot with a folder of its own, which outlives restarts. */
const folders = new WeakMap<LocalDiscord, string>();

/** The DATA_DIR of the bot at this Discord. */
export function folderFor(local: LocalDiscord): string {
  const folder = folders.get(local) ?? makeFolder();
  folders.set(local, folder);
  return folder;
}

/** The settings for a bot that goes to this Discord. */
export function configFor(local: LocalDiscord, more: Partial<Config> = {}): Config {
  return {
    token: local.token,
    apiUrl: local.apiUrl,
    knowledgeDir: 'knowledge',
    dataDir: folderFor(local),
    databaseUrl: undefined,
    httpPort: 0,
    httpHost: '127.0.0.1',
    shards: 'auto',
    logLevel: 'trace',
    ...more,
  };
}

/** The bot as `npm start` makes it, in this process; stopped when the test ends. */
export async function startBot(local: LocalDiscord, more: Partial<Config> = {}, pace?: Pace): Promise<WholeBot> {
  const lines: LogLine[] = [];
  const said: string[] = [];
  const config = configFor(local, more);
  const log = openLog(config.logLevel, [local.token], { write: (line) => void lines.push(readLine(line)) });
  const started = await start(config, log, (text) => void said.push(text), pace);
  if (started.kind === 'failed') throw new Error(started.what);
  let stopped = false;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await started.running.stop();
  };
  onTestFinished(stop);
  return { running: { ...started.running, stop }, lines, said };
}

function readLine(line: string): LogLine {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`not an object: ${line}`);
  return Object.fromEntries(Object.entries(parsed));
}

/** A member asks. */
export function ask(seat: Seat, question: string, options: Record<string, boolean> = {}): Promise<Response> {
  return seat.use(channel, { path: ['summit', 'ask'], options: { question, ...options } });
}

/** The message of a response; fails where it brought none. */
export function messageOf(response: Response): APIMessage {
  if (response.kind !== 'message') throw new Error(`the response was ${JSON.stringify(response)}`);
  return response.message;
}

/** Everything a reader of this message sees, line by line, as markdown. */
export function readOf(response: Response): string {
  return [...textsIn(messageOf(response).components ?? [])].join('\n');
}

function* textsIn(part: unknown): Generator<string> {
  if (Array.isArray(part)) for (const inner of part) yield* textsIn(inner);
  else if (typeof part === 'object' && part !== null) {
    if ('content' in part && typeof part.content === 'string') yield part.content;
    if ('components' in part) yield* textsIn(part.components);
  }
}

/** The buttons of a message by label. */
export function buttonsIn(message: APIMessage): { label: string; id: string }[] {
  return [...buttonParts(message.components ?? [])];
}

function* buttonParts(part: unknown): Generator<{ label: string; id: string }> {
  if (Array.isArray(part)) for (const inner of part) yield* buttonParts(inner);
  else if (typeof part === 'object' && part !== null) {
    if ('custom_id' in part && 'label' in part) yield { label: String(part.label), id: String(part.custom_id) };
    if ('accessory' in part) yield* buttonParts([part.accessory]);
    if ('components' in part) yield* buttonParts(part.components);
  }
}

/** Presses the first button with this label. */
export function press(seat: Seat, message: APIMessage, label: string): Promise<Response> {
  const found = buttonsIn(message).find((button) => button.label === label);
  if (!found)
    throw new Error(
      `no button "${label}" among ${buttonsIn(message)
        .map((button) => button.label)
        .join(', ')}`,
    );
  return seat.press(message.id, found.id);
}

/** Whether only the one who asked sees it. */
export function isPrivate(response: Response): boolean {
  return ((messageOf(response).flags ?? 0) & 64) !== 0;
}

/** The only menu of a message. Fails where there are none or several. */
export function menuIn(message: APIMessage): { id: string; options: readonly { label: string; value: string }[] } {
  const menus = [...menusIn(message.components ?? [])];
  const [menu] = menus;
  if (!menu || menus.length > 1) throw new Error(`the message has ${menus.length} menus`);
  return menu;
}

const menuPart = z.object({
  custom_id: z.string(),
  options: z.array(z.object({ label: z.string(), value: z.string() })),
});

/** All menus of a message. */
export function* menusIn(part: unknown): Generator<{ id: string; options: { label: string; value: string }[] }> {
  if (Array.isArray(part)) for (const inner of part) yield* menusIn(inner);
  else if (typeof part === 'object' && part !== null) {
    const menu = menuPart.safeParse(part);
    if (menu.success) yield { id: menu.data.custom_id, options: menu.data.options };
    if ('components' in part) yield* menusIn(part.components);
  }
}

import { Events } from 'discord.js';
import { config as readDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { bannerOfPreview, sayBrokenKnowledge, sayClosedPort, sayLive, sayPreview } from './announce.ts';
import { judgeEnvironment, sayProblems, type Config } from './config.ts';
import { leaveDiscord, logIn, makeClient, refusalOf, type Refusal } from './discord/client.ts';
import { makeCooldown } from './discord/cooldown.ts';
import { openDoor } from './discord/dispatch.ts';
import { describe, openLog, type Log } from './discord/log.ts';
import { defineCommands, registerCommands } from './discord/register.ts';
import { makeHands, openRest } from './discord/poster.ts';
import { heedGuilds } from './discord/guilds.ts';
import { tellModerators } from './discord/tell.ts';
import { everyMinute, makeRounds } from './discord/timer.ts';
import { makeCalendar } from './facts/calendar.ts';
import { patience, type Patience } from './facts/patience.ts';
import type { Poster } from './facts/poster.ts';
import { rememberFacts } from './facts/remember.ts';
import { openLibrary } from './knowledge/open.ts';
import { sayTold } from './knowledge/told.ts';
import { openLibraries } from './libraries.ts';
import { firstSignal } from './signals.ts';
import { openStore } from './store/open.ts';

/** How the process ends, for those who restart it; 1 is a bug. */
const exit = { asked: 0, cannotStart: 2, unreachable: 3, refused: 4 } as const;

/** The bot at work. */
export interface Running {
  /** Resolves when Discord ends the connection for good. */
  readonly refused: Promise<Refusal>;
  /** Takes no more work, finishes what is in hand, and leaves. */
  stop(): Promise<void>;
}

export type Started =
  | { readonly kind: 'running'; readonly running: Running }
  | { readonly kind: 'failed'; readonly what: string; readonly exitCode: number };

/** The time that the bot lives by; tests bring their own. */
export interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How often it is asked whether a day is due, in milliseconds. */
  readonly beat: number;
  readonly patience: Patience;
}

const usual: Pace = { now: Date.now, beat: 60_000, patience };

/** Makes everything and joins it; `say` takes the few lines that are meant for a person; `leave` ends a long start. */
export async function start(
  config: Config,
  log: Log,
  say: (lines: string) => void,
  pace: Pace = usual,
  leave?: AbortSignal,
): Promise<Started> {
  await using opened = new AsyncDisposableStack();
  const read = await openLibrary(config.knowledgeDir, {
    keepIn: config.dataDir,
    tell: (told) => log[told.kind === 'not kept' ? 'warn' : 'info'](sayTold(told)),
    signal: leave,
  });
  if (read.kind === 'ended') return leftEarly();
  if (read.kind === 'broken') return failed(sayBrokenKnowledge(config.knowledgeDir, read.problems), exit.cannotStart);
  const { knowledge } = read.library;

  const onLost = (error: Error) => log.warn({ err: describe(error) }, 'a database connection broke');
  const stored = await openStore({ ...config, onLost });
  if (stored.kind === 'refused') return failed(`The bot cannot start. ${stored.why}.`, exit.cannotStart);
  const { store } = stored;
  const { db } = store;
  opened.defer(() => store.close());
  const libraries = await openLibraries(read.library, db);
  const documents = libraries.of(null);
  const facts = await rememberFacts(db, knowledge.facts, (id) => documents.passage(id)?.text, pace.now());

  const place =
    config.token === undefined ? await openPreview(config, opened) : findDiscord(config.token, config.apiUrl);
  if (place.kind === 'closed') return failed(place.what, exit.cannotStart);
  const client = makeClient(place.apiUrl, log);
  opened.defer(() => leaveDiscord(client));
  const refused = refusalOf(client);
  const rest = openRest(place.token, place.apiUrl);
  const ending = new AbortController();
  const poster: Poster = {
    db,
    clock: pace.now,
    patience: pace.patience,
    ending: ending.signal,
    calendar: makeCalendar(),
    known: () => facts,
    passage: (guildId, id) => libraries.of(guildId).passage(id)?.text,
    ...makeHands(client, rest, (guildId) => libraries.of(guildId)),
  };
  const reloadAdditions = (guildId: string): Promise<void> => libraries.reload(guildId);
  const ground = { db, log, now: pace.now, poster, reloadAdditions, cooldown: makeCooldown() };
  const door = openDoor(commands, (guildId) => ({ ...ground, library: libraries.of(guildId) }));
  opened.defer(() => door.close());
  client.on(Events.InteractionCreate, (interaction) => door.take(interaction));

  const entered = await logIn(client, place.token, refused, leave);
  if (entered.kind === 'left') return leftEarly();
  if (entered.kind === 'unreachable') return failed(entered.what, exit.unreachable);
  if (entered.kind === 'refused') return failed(entered.what, exit.refused);
  const registered = await registerCommands(client.rest, entered.id, defineCommands(commands, documents), log, leave);
  if (leave?.aborted) return leftEarly();
  await heedGuilds(client, db, pace.now, log);
  const tell = () => tellModerators({ db, client, rest, now: pace.now, log });
  const timer = everyMinute(makeRounds(poster, tell, log), log, pace.beat);
  opened.defer(() => timer.stop());
  opened.defer(() => ending.abort());

  const seen = { folder: config.knowledgeDir, passages: knowledge.passages.length, registered };
  log.info({ ...seen, remarks: knowledge.problems.length, guilds: client.guilds.cache.size }, 'ready');
  const example = knowledge.questions.find(({ passage }) => passage !== undefined)?.question;
  say(place.kind === 'preview' ? sayPreview(place.page, example, seen) : sayLive(entered.id, seen));
  const everything = opened.move();
  return { kind: 'running', running: { refused, stop: () => everything.disposeAsync() } };
}

interface Place {
  readonly token: string;
  readonly apiUrl: string | undefined;
}

function findDiscord(token: string, apiUrl: string | undefined): Place & { readonly kind: 'discord' } {
  return { kind: 'discord', token, apiUrl };
}

/** A Discord on this machine with a page to sit at; both end with `opened`. */
async function openPreview(
  { httpPort }: Config,
  opened: AsyncDisposableStack,
): Promise<(Place & { kind: 'preview'; page: string }) | { kind: 'closed'; what: string }> {
  // Loaded only here: a bot at Discord does without them.
  const { startLocalDiscord } = await import('./local/start.ts');
  const { PREVIEW, previewWorld } = await import('./local/preview-world.ts');
  const { startPage } = await import('./local/page/start.ts');
  const local = await startLocalDiscord({ world: previewWorld('Summit bot') });
  opened.defer(() => local.close());
  const seats = [local.seat(PREVIEW.member), local.seat(PREVIEW.moderator)];
  try {
    const page = await startPage({ seats, port: httpPort, title: 'Summit preview', banner: bannerOfPreview });
    opened.defer(() => page.close());
    return { kind: 'preview', token: local.token, apiUrl: local.apiUrl, page: page.url };
  } catch (error) {
    const what = sayClosedPort(httpPort, error);
    if (what === undefined) throw error;
    return { kind: 'closed', what };
  }
}

function leftEarly(): Started {
  return failed('The bot was asked to leave before it was ready.', exit.asked);
}

function failed(what: string, exitCode: number): Started {
  return { kind: 'failed', what, exitCode };
}

/** The whole life of the process; resolves with its exit code. */
async function live(): Promise<number> {
  const leave = firstSignal();
  readDotenv({ quiet: true });
  const judged = judgeEnvironment(process.env);
  if (judged.kind === 'problems') return complain(sayProblems(judged.problems), exit.cannotStart);
  const { config } = judged;
  const log = openLog(config.logLevel, [config.token ?? '', config.databaseUrl ?? '']);
  // discord.js reads a malformed event in a promise that nobody holds: it is told and survived.
  process.on('unhandledRejection', (error) => log.error({ err: describe(error) }, 'an event could not be read'));

  const early = new AbortController();
  void leave.then(() => early.abort());
  const started = await start(config, log, print, usual, early.signal);
  if (started.kind === 'failed') return complain(started.what, started.exitCode);
  const { running } = started;
  const end = await Promise.race([leave, running.refused]);
  log.info({ end: typeof end === 'string' ? end : end.closeCode }, 'leaving');
  await running.stop();
  return typeof end === 'string' ? exit.asked : complain(end.what, exit.refused);
}

function print(lines: string): void {
  process.stdout.write(`${lines}\n`);
}

function complain(what: string, exitCode: number): number {
  process.stderr.write(`${what}\n`);
  return exitCode;
}

if (import.meta.main) process.exit(await live());

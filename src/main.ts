import { Events } from 'discord.js';
import { config as readDotenv } from 'dotenv';
import { commands } from '../commands/index.ts';
import { bannerOfPreview, sayBrokenKnowledge, sayClosedPort, sayLive, sayLoginPause, sayPreview } from './announce.ts';
import { judgeEnvironment, sayProblems, storeOf, type Config } from './config.ts';
import {
  heedLimits,
  leaveDiscord,
  logIn,
  makeClient,
  refusalOf,
  waitForLogins,
  type Refusal,
} from './discord/client.ts';
import { makeCooldown } from './discord/cooldown.ts';
import { openDoor } from './discord/dispatch.ts';
import { judgeHealth } from './discord/health.ts';
import { describe, openLog, type Log } from './discord/log.ts';
import { keepManners } from './discord/manners.ts';
import { makeMeter } from './discord/meter.ts';
import { defineCommands } from './discord/define.ts';
import { keepRegistered } from './discord/register.ts';
import { makeHands, openRest } from './discord/poster.ts';
import { askIfQuiet, vigil, watchPulse, type Vigil } from './discord/pulse.ts';
import { startReport, type Reports } from './discord/report.ts';
import { heedGuilds } from './discord/guilds.ts';
import { tellModerators } from './discord/tell.ts';
import { everyMinute, makeRounds } from './discord/timer.ts';
import { makeCalendar } from './facts/calendar.ts';
import { patience, type Patience } from './facts/patience.ts';
import type { Poster } from './facts/poster.ts';
import { openLibrary } from './knowledge/open.ts';
import { sayTold, type Tell } from './knowledge/told.ts';
import { watchFolder } from './knowledge/watch.ts';
import { openKnown } from './known.ts';
import { shareOf } from './shards.ts';
import { firstSignal, onHangUp } from './signals.ts';
import { backUpNightly } from './store/nightly.ts';
import { openStore } from './store/open.ts';
import { checkWritable } from './store/writable.ts';

/** How the process ends, for those who restart it; 1 is a bug, and who is unreachable is Discord or the database. */
const exit = { asked: 0, cannotStart: 2, unreachable: 3, refused: 4, lost: 5 } as const;

/** The bot at work. */
export interface Running {
  /** Resolves when Discord ends the connection for good. */
  readonly refused: Promise<Refusal>;
  /** Resolves with what to say when the connection is dead though nobody closed it. */
  readonly lost: Promise<string>;
  /** Counts something that went wrong and was survived. */
  survived(what: string): void;
  /** Reads the knowledge folder anew; the log says what came of it. */
  reread(): void;
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
  readonly vigil: Vigil;
}

const usual: Pace = { now: Date.now, beat: 60_000, patience, vigil };

/** Makes everything and joins it; `say` takes the few lines that are meant for a person; `leave` ends a long start. */
export async function start(
  config: Config,
  log: Log,
  say: (lines: string) => void,
  pace: Pace = usual,
  leave?: AbortSignal,
): Promise<Started> {
  await using opened = new AsyncDisposableStack();
  const folder = config.knowledgeDir;
  const saved = await watchFolder(folder);
  opened.defer(() => saved.stop());
  const tellFolder: Tell = (told) => log[told.kind === 'not kept' ? 'warn' : 'info'](sayTold(told));
  const opening = { keepIn: config.dataDir, tell: tellFolder };
  const read = await openLibrary(folder, { ...opening, signal: leave });
  if (read.kind === 'ended') return leftEarly();
  if (read.kind === 'broken') return failed(sayBrokenKnowledge(folder, read.problems), exit.cannotStart);
  const { knowledge } = read.library;

  const onLost = (error: Error) => log.warn({ err: describe(error) }, 'a database connection broke');
  const own = storeOf(config);
  const stored = await openStore({ ...own, onLost });
  if (stored.kind === 'refused')
    return failed(`The bot cannot start. ${stored.why}.`, stored.away ? exit.unreachable : exit.cannotStart);
  const { store } = stored;
  const { db } = store;
  opened.defer(() => store.close());

  const place =
    config.token === undefined ? await openPreview(config, opened) : findDiscord(config.token, config.apiUrl);
  if (place.kind === 'closed') return failed(place.what, exit.cannotStart);
  const client = makeClient(place.apiUrl, log, config.shards);
  opened.defer(() => leaveDiscord(client));
  const refused = refusalOf(client);
  const rest = openRest(place.token, place.apiUrl, shareOf(config.shards));
  heedLimits([client.rest, rest], log);
  const meter = makeMeter([client.rest, rest]);
  const watch = watchPulse(client, [client.rest, rest], () => performance.now(), pace.vigil);
  opened.defer(() => watch.stop());
  const ending = new AbortController();
  const register = keepRegistered(client, commands, log, leave);
  const origin = { folder, ...opening, signal: ending.signal, db, now: pace.now, log, register };
  const known = await openKnown(read.library, origin);
  opened.defer(known.settle);
  const poster: Poster = {
    db,
    clock: pace.now,
    patience: pace.patience,
    ending: ending.signal,
    calendar: makeCalendar(),
    known: known.facts,
    passage: (guildId, id) => known.of(guildId).passage(id)?.text,
    ...makeHands(client, rest, known.of),
  };
  const { reload: reloadKnowledge, reloadAdditions } = known;
  const ground = {
    db,
    log,
    now: pace.now,
    poster,
    reloadAdditions,
    reloadKnowledge,
    cooldown: makeCooldown(),
    manners: keepManners(db, () => performance.now()),
    meter,
    pulse: () => watch.take(),
    definitions: () => defineCommands(commands, known.of(null)),
  };
  const door = openDoor(commands, (guildId) => ({ ...ground, library: known.of(guildId) }));
  opened.defer(() => door.close());
  client.on(Events.InteractionCreate, (interaction) => door.take(interaction));

  const report = await openReport(config, place.kind, opened, {
    health: async () => judgeHealth(watch.take(), await checkWritable(db)),
    metrics: () => meter.write(watch.take(), known.of(null)),
  });
  if (report.kind === 'closed') return failed(report.what, exit.cannotStart);
  await waitForLogins(client, place.token, (ms) => say(sayLoginPause(ms)), leave);
  const entered = await logIn(client, place.token, refused, leave);
  if (entered.kind === 'left') return leftEarly();
  if (entered.kind === 'unreachable') return failed(entered.what, exit.unreachable);
  if (entered.kind === 'refused') return failed(entered.what, exit.refused);
  const registered = await register(known.of(null));
  if (leave?.aborted) return leftEarly();
  await heedGuilds(client, db, pace.now, log);
  const tell = () => tellModerators({ db, client, rest, now: pace.now, log });
  const backUp = async (now: number): Promise<void> => {
    const file = client.ws.shards.has(0) ? await backUpNightly(db, own.dataDir, now) : undefined;
    if (file !== undefined) log.info({ file }, 'made the backup of the day');
  };
  const rounds = makeRounds(poster, tell, log, meter, backUp);
  const timer = everyMinute(
    async () => {
      void askIfQuiet(watch, rest);
      await rounds();
      await known.followAdditions();
    },
    log,
    pace.beat,
  );
  opened.defer(() => timer.stop());
  opened.defer(() => ending.abort());
  const reread = (): void => {
    reloadKnowledge().catch((error: unknown) =>
      log.error({ err: describe(error) }, 'the knowledge could not be read anew'),
    );
  };
  saved.heed(reread);

  const shards = [...client.ws.shards.keys()];
  const seen = { folder, passages: knowledge.passages.length, registered, shards };
  log.info({ ...seen, remarks: knowledge.problems.length, guilds: client.guilds.cache.size }, 'ready');
  const example = knowledge.questions.find(({ passage }) => passage !== undefined)?.question;
  say(place.kind === 'preview' ? sayPreview(place.page, example, seen) : sayLive(entered.id, seen, report.url));
  const everything = opened.move();
  return {
    kind: 'running',
    running: {
      refused,
      lost: watch.lost,
      reread,
      survived: (what) => meter.survived(what),
      stop: () => everything.disposeAsync(),
    },
  };
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
    return closed(httpPort, error);
  }
}

/** Health and figures over HTTP for a bot at Discord; at the preview the page has the port. */
async function openReport(
  { httpHost, httpPort }: Config,
  at: 'discord' | 'preview',
  opened: AsyncDisposableStack,
  reports: Reports,
): Promise<{ kind: 'open'; url: string } | { kind: 'closed'; what: string }> {
  if (at === 'preview') return { kind: 'open', url: '' };
  try {
    const report = await startReport(reports, httpHost, httpPort);
    opened.defer(() => report.close());
    return { kind: 'open', url: report.url };
  } catch (error) {
    return closed(httpPort, error);
  }
}

function closed(port: number, error: unknown): { kind: 'closed'; what: string } {
  const what = sayClosedPort(port, error);
  if (what === undefined) throw error;
  return { kind: 'closed', what };
}

function leftEarly(): Started {
  return failed('The bot was asked to leave before it was ready.', exit.asked);
}

function failed(what: string, exitCode: number): Started {
  return { kind: 'failed', what, exitCode };
}

/** Why a running bot ends, with what to say of it and the exit code. */
interface End {
  readonly kind: 'asked' | 'refused' | 'lost';
  readonly what: string;
  readonly exitCode: number;
}

/** The first reason to end: somebody asks, Discord closes the connection for good, or the connection is dead. */
export function firstEnd({ refused, lost }: Running, asked: Promise<string>): Promise<End> {
  return Promise.race<End>([
    asked.then((what) => ({ kind: 'asked', what, exitCode: exit.asked })),
    refused.then(({ what }) => ({ kind: 'refused', what, exitCode: exit.refused })),
    lost.then((what) => ({ kind: 'lost', what, exitCode: exit.lost })),
  ]);
}

/** The whole life of the process; resolves with its exit code. */
async function live(): Promise<number> {
  // What the bot writes (store, backups) is for its own user's eyes.
  process.umask(0o077);
  const leave = firstSignal();
  readDotenv({ quiet: true });
  const judged = judgeEnvironment(process.env);
  if (judged.kind === 'problems') return complain(sayProblems(judged.problems), exit.cannotStart);
  const { config } = judged;
  const log = openLog(config.logLevel, [config.token ?? '', config.databaseUrl ?? '']);
  // discord.js reads a malformed event in a promise that nobody holds: it is told and survived.
  let at: Running | undefined;
  process.on('unhandledRejection', (error) => {
    log.error({ err: describe(error) }, 'an event could not be read');
    at?.survived('unreadable event');
  });

  const early = new AbortController();
  void leave.then(() => early.abort());
  const starting = start(config, log, print, usual, early.signal);
  onHangUp(async () => {
    const started = await starting;
    if (started.kind === 'running') started.running.reread();
  });
  const started = await starting;
  if (started.kind === 'failed') return complain(started.what, started.exitCode);
  const { running } = started;
  at = running;
  const end = await firstEnd(running, leave);
  log.info({ end: end.kind }, 'leaving');
  await running.stop();
  return end.kind === 'asked' ? end.exitCode : complain(end.what, end.exitCode);
}

function print(lines: string): void {
  process.stdout.write(`${lines}\n`);
}

function complain(what: string, exitCode: number): number {
  process.stderr.write(`${what}\n`);
  return exitCode;
}

if (import.meta.main) process.exit(await live());

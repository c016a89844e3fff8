/** One day of a schedule in the life of real bot processes that are killed, and what is true of it afterwards. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { RestFault } from '../../src/local/faults.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { readDay } from '../../src/store/ledger.ts';
import { openStore } from '../../src/store/open.ts';
import { saveSchedule } from '../../src/store/schedules.ts';
import type { Db, LedgerRow } from '../../src/store/tables.ts';
import type { Orders } from './bot.ts';
import type { Place } from './places.ts';

const send = 'POST /channels/:id/messages';
const minute = 60_000;
/** A busy machine may need so long for what takes two seconds on a quiet one. */
const longest = 120_000;

/** What Discord does with the first send, whoever makes it. */
export const answers: Readonly<Record<string, RestFault | undefined>> = {
  accepted: undefined,
  'accepted, answer lost (socket closed)': { kind: 'lost', by: 'cut' },
  'accepted, answer lost (no answer)': { kind: 'lost', by: 'silent' },
  'accepted, answered 500': { kind: 'lost', by: 500 },
  '403': { kind: 'status', status: 403, code: 50013, message: 'Missing Permissions' },
  '404': { kind: 'status', status: 404, code: 10003, message: 'Unknown Channel' },
  '429': { kind: 'limited', seconds: 0.3 },
  '500': { kind: 'status', status: 500 },
  timeout: { kind: 'silent' },
};

export interface Run {
  readonly answer: keyof typeof answers;
  /** Before which statement or at which place the first process is killed; none: never. */
  readonly killAt: number | Place | undefined;
  /** How many minutes after it was due the second process starts; the late window is 60 minutes. */
  readonly back: number;
  /** Processes that run at the same time from the beginning; the first of them is killed. */
  readonly processes: number;
  /** A PostgreSQL database of its own; undefined: SQLite. */
  readonly databaseUrl: string | undefined;
  /** The channel's history cannot be read by the second process. */
  readonly blind?: boolean;
}

export interface Lived {
  readonly run: Run;
  /** Whether the first process was killed. */
  readonly killed: boolean;
  /** Ids of the messages that stand in the channel. */
  readonly posts: readonly string[];
  readonly row: LedgerRow | undefined;
  /** Everything that should not be; empty for a good day. */
  readonly wrong: readonly string[];
  /** What the bots wrote on standard error. */
  readonly complaints: string;
}

/** Lives one day: processes start when it is due, one is killed, another one comes later, and all is judged. */
export async function live(run: Run, knowledgeDir: string): Promise<Lived> {
  const dataDir = mkdtempSync(join(tmpdir(), 'summit-crash-'));
  const due = Date.now() - (Date.now() % minute);
  const clock = { ahead: 0 };
  const local = await startLocalDiscord({
    world: previewWorld('Summit bot'),
    identify: { everyMs: 1 },
    now: () => Date.now() + clock.ahead,
  });
  const opened = await openStore({ databaseUrl: run.databaseUrl, dataDir });
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { db } = opened.store;
  const bots: Bot[] = [];
  const fault = answers[run.answer];
  const strike = fault && local.faults.rest(send, fault);
  const base = { token: local.token, apiUrl: local.apiUrl, dataDir, knowledgeDir, databaseUrl: run.databaseUrl };
  try {
    await plan(db, due);
    const count = () => local.traffic.of('POST /channels/:channel/messages').length;
    for (let each = 0; each < run.processes; each++) {
      const killAt = each === 0 && run.killAt !== undefined ? { killAt: run.killAt } : {};
      bots.push(startBot({ ...base, ahead: 0, ...killAt }));
    }
    const [first] = bots;
    if (!first) throw new Error('no process');
    await until(first, run, db, due, count);
    const killed = first.child.signalCode === 'SIGKILL';
    clock.ahead = run.back * minute;
    if (run.blind) local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['ReadMessageHistory'] }]);
    if (killed && run.processes === 1) bots.push(startBot({ ...base, ahead: clock.ahead }));
    const row = await settled(db, due, run.blind ?? false);
    // Long enough for several more looks, none of which may post anything.
    if (run.blind) await wait(3000);
    const posts = local
      .seat(PREVIEW.moderator)
      .messages(PREVIEW.facts)
      .map((message) => message.id);
    const complaints = bots.map((bot) => bot.complaints()).join('');
    return { run, killed, posts, row, wrong: judge(run, posts, row, complaints), complaints };
  } finally {
    strike?.stop();
    await Promise.all(bots.map((bot) => bot.kill()));
    await opened.store.close();
    await local.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A schedule that is due now, with a late window of an hour. */
async function plan(db: Db, due: number): Promise<void> {
  await changeGuild(db, PREVIEW.guild, { leftAt: null });
  await saveSchedule(db, {
    guildId: PREVIEW.guild,
    scheduleId: 'daily',
    channelId: PREVIEW.facts,
    time: new Date(due).toISOString().slice(11, 16),
    zone: 'UTC',
    days: 'mon,tue,wed,thu,fri,sat,sun',
    late: '1h',
    usedUp: 'stop',
    state: 'running',
    stoppedBy: null,
    fromAt: due,
    pausedUntil: null,
  });
}

/** Waits until the first process is dead, or the day is settled without its death. */
async function until(first: Bot, run: Run, db: Db, due: number, count: () => number): Promise<void> {
  for (const end = performance.now() + longest; performance.now() < end; await wait(5)) {
    if (first.child.signalCode !== null || first.child.exitCode !== null) return;
    if (run.killAt === 'post 2' && count() > 0) return first.kill();
    const row = await readRow(db, due);
    // What comes after the record comes at once.
    if (row && row.retryAt === null && row.messageId !== null && run.killAt !== 'record 2') return;
  }
}

/** The row when the day is over for it; `blind`: when somebody has tried to look, and could not. */
async function settled(db: Db, due: number, blind: boolean): Promise<LedgerRow | undefined> {
  for (const end = performance.now() + longest; ; await wait(50)) {
    const row = await readRow(db, due);
    const over = blind ? row?.state === 'unsure' : row && row.retryAt === null && row.state !== 'claimed';
    if (over || performance.now() > end) return row;
  }
}

function readRow(db: Db, due: number): Promise<LedgerRow | undefined> {
  const day = new Date(due).toISOString().slice(0, 10);
  return readDay(db, { guildId: PREVIEW.guild, scheduleId: 'daily', day });
}

/** Everything that must be true of a day, in words. */
function judge(run: Run, posts: readonly string[], row: LedgerRow | undefined, complaints: string): string[] {
  const wrong: string[] = [];
  const [post] = posts;
  if (posts.length > 1) wrong.push(`posted ${posts.length} times`);
  const inTime = run.back < 60;
  if (!post && inTime && !run.blind) wrong.push('not posted, though it was up in the late window and could look');
  if (post && !run.blind && row?.messageId !== post) wrong.push(`posted as ${post}, the ledger says ${row?.messageId}`);
  if (post && row?.messageId === post && !['posted', 'late'].includes(row.state))
    wrong.push(`posted, the ledger says ${row.state}`);
  if (!post && row?.messageId) wrong.push('the ledger has a message that is not there');
  if (!post && row && ['posted', 'late'].includes(row.state)) wrong.push(`not posted, the ledger says ${row.state}`);
  if (run.blind && row && !['posted', 'late', 'unsure', 'claimed', 'blocked'].includes(row.state))
    wrong.push(`it could not look, the ledger says ${row.state}`);
  if (!row) wrong.push('the ledger says nothing');
  if (!run.blind && row && row.retryAt !== null) wrong.push(`the day still waits as ${row.state}`);
  if (/"level":"(error|fatal)"/.test(complaints)) wrong.push('the bot reported a bug');
  return wrong;
}

/** A process of the real bot. */
export interface Bot {
  readonly child: ChildProcess;
  complaints(): string;
  kill(): Promise<void>;
}

const entry = join(import.meta.dirname, 'bot.ts');

/** Starts the real bot as a process of its own. */
export function startBot(orders: Orders): Bot {
  const child = fork(entry, [JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  let said = '';
  child.stderr?.on('data', (piece) => (said += String(piece)));
  return {
    child,
    complaints: () => said,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A small knowledge folder with a few facts, so that processes start quickly. */
export function makeKnowledge(): string {
  const folder = mkdtempSync(join(tmpdir(), 'summit-crash-knowledge-'));
  mkdirSync(join(folder, 'documents'));
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const front = `---\nid: talks\ntitle: The talks\nkind: article\nlang: en\nsource: { title: A book, url: 'https://example.org', license: CC BY-SA 4.0, retrieved: 2026-01-02 }\n---\n`;
  const passages = names.map((name) => `What was said on day ${name} of the talks. {#talk-${name}}`).join('\n\n');
  writeFileSync(join(folder, 'documents', 'talks.md'), `${front}\n${passages}\n`);
  const facts = names.map(
    (name) => `- id: fact-${name}\n  text: On day ${name} they talked.\n  passage: talk-${name}\n`,
  );
  writeFileSync(join(folder, 'facts.yaml'), facts.join(''));
  return folder;
}

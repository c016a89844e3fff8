import { MessageFlags, type APIApplicationCommandOption, type APIMessage } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat, Typed } from '../../src/local/seat.ts';
import { withStore, type Desk } from './daily.ts';
import { readMessage, settled } from './forms.ts';
import { needed, verbs } from './real.ts';
import { openServer, perform, pressed, typed, upload, type Brought } from './rows.ts';
import { isPrivate, readOf } from './whole-bot.ts';

const refusals = { ManageMessages: '**Manage Messages**', ManageGuild: '**Manage Server**' } as const;

function run(seat: Seat, name: string): Promise<Response> {
  const [first = '', ...rest] = name.split(' ');
  const given = typed[name]?.[0] ?? {};
  const options = given === 'file' ? { file: upload(seat) } : given;
  return seat.use(PREVIEW.general, { path: [first, ...rest], options });
}

/** What a response says, also one that was promised; of a form all of it. */
async function said(seat: Seat, response: Response, brought?: Brought): Promise<string> {
  switch (response.kind) {
    case 'message':
    case 'updated':
      return readMessage(response.message);
    case 'modal':
      return JSON.stringify(response.modal.body);
    case 'deferred':
      return readMessage(await settled(seat, response));
    case 'acknowledged':
      return readMessage(await settled(seat, response, brought && 'message' in brought ? brought.message : undefined));
    case 'failed':
    case 'refused':
      return JSON.stringify(response);
  }
}

/** Everything in the database, to see whether anything has changed. */
async function everything({ local }: Desk): Promise<string> {
  const tables = ['schedules', 'facts', 'ledger', 'inbox', 'inboxSenders', 'moderatorLog', 'guilds'] as const;
  let rows: unknown[] = [];
  await withStore(local, async (db) => {
    rows = [];
    for (const table of tables) rows.push(await db.selectFrom(table).selectAll().execute());
  });
  // The timer notes how far it has looked.
  return JSON.stringify(rows, (key, value: unknown) => (key === 'settledThrough' ? undefined : value));
}

const ofModerators = [...verbs].flatMap(([key, needs]) => (needs ? [key] : []));

async function bring(desk: Desk, keys: readonly string[]): Promise<[key: string, brought: Brought][]> {
  const brought: [string, Brought][] = [];
  for (const key of keys) {
    const [make] = pressed[key] ?? [];
    if (make) brought.push([key, await make(desk)]);
  }
  return brought;
}

function isHidden({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** Runs every command of the table, and the menus of a message, as one who may; returns what was not as it should be. */
async function runAll(desk: Desk): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, [, says]] of Object.entries(typed)) {
    const seat = needed.get(name) ? desk.moderator : desk.member;
    const response = await run(seat, name);
    const shown = await said(seat, response);
    if (!shown.includes(says)) wrong.push(`${name}: ${shown}`);
    if ('message' in response && !isHidden(response.message)) wrong.push(`${name}: everybody sees it`);
  }
  const message = desk.moderator.write(PREVIEW.general, 'They met in Helsinki at noon.');
  for (const { name } of commands.filter((command) => 'runOn' in command)) {
    const shown = await said(desk.member, await desk.member.menu(PREVIEW.general, name, message.id));
    if (!shown.includes('Helsinki')) wrong.push(`${name}: ${shown}`);
  }
  return wrong;
}

/** Presses and sends what was brought, as one who may; returns what did not come of it as it should. */
async function performAll(desk: Desk, brought: readonly [string, Brought][]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [key, each] of brought) {
    const seat = verbs.get(key) ? desk.moderator : desk.member;
    const shown = await said(seat, await perform(seat, each), each);
    if (!shown.includes(pressed[key]?.[1] ?? '')) wrong.push(`${key}: ${shown}`);
  }
  return wrong;
}

describe('without the permission', () => {
  test('Discord hides each command; where administrators show it, it is refused in private', async () => {
    const desk = await openServer();
    const { member, local } = desk;
    const names = [...needed].flatMap(([name, needs]) => (needs ? [[name, needs] as const] : []));
    const before = await everything(desk);
    for (const [name] of names) expect([name, (await run(member, name)).kind]).toEqual([name, 'refused']);
    for (const name of ['fact', 'inbox', 'summit-admin']) local.admin.permit(PREVIEW.guild, name, PREVIEW.member, true);
    for (const [name, needs] of names) {
      const response = await run(member, name);
      expect(`${name}: ${readOf(response)}`).toContain(refusals[needs]);
      expect([name, isPrivate(response)]).toEqual([name, true]);
    }
    expect(await everything(desk)).toBe(before);
  });

  test('nothing is offered while somebody types', async () => {
    const { member, moderator, local } = await openServer();
    for (const name of ['fact', 'inbox', 'summit-admin']) local.admin.permit(PREVIEW.guild, name, PREVIEW.member, true);
    const completing = member.commands(PREVIEW.general).flatMap(({ name, options }) => findCompleting([name], options));
    const restricted = completing.filter(({ path }) => needed.get(path.join(' ')));
    expect(restricted.length).toBeGreaterThan(8);
    let offered = 0;
    for (const { path, option } of restricted) {
      const [first = '', ...rest] = path;
      const command: Typed = { path: [first, ...rest], options: { [option]: '' }, focused: option };
      expect([command, await member.complete(PREVIEW.general, command)]).toEqual([command, []]);
      offered += (await moderator.complete(PREVIEW.general, command)).length;
    }
    expect(offered).toBeGreaterThan(100);
  });

  test('each button and form of somebody who is a moderator no more is refused in private, and changes nothing', async () => {
    const desk = await openServer();
    const brought = await bring(desk, ofModerators);
    desk.local.admin.setRoles(PREVIEW.guild, PREVIEW.moderator, []);
    const before = await everything(desk);
    for (const [key, each] of brought) {
      const response = await perform(desk.moderator, each);
      expect(`${key}: ${readOf(response)}`).toContain(refusals[verbs.get(key) ?? 'ManageMessages']);
      expect([key, isPrivate(response)]).toEqual([key, true]);
    }
    expect(await everything(desk)).toBe(before);
  });
});

describe('with it', () => {
  test('each command does what it says', async () => {
    expect(await runAll(await openServer())).toEqual([]);
  });

  test('each button and form does what it says', async () => {
    const desk = await openServer();
    const wrong: string[] = [];
    for (const key of verbs.keys()) wrong.push(...(await performAll(desk, await bring(desk, [key]))));
    expect(wrong).toEqual([]);
  });
});

describe('after a restart', () => {
  test('each command does what it says', async () => {
    const desk = await openServer();
    await desk.bot.running.stop();
    await desk.restart();
    expect(await runAll(desk)).toEqual([]);
  });

  test('each button and form of before it does what it says', async () => {
    const desk = await openServer();
    const brought = await bring(desk, [...verbs.keys()]);
    await desk.bot.running.stop();
    await desk.restart();
    expect(await performAll(desk, brought)).toEqual([]);
  });
});

/** The options of a command that are completed while they are typed. */
function findCompleting(
  path: readonly string[],
  options: readonly APIApplicationCommandOption[] = [],
): { path: readonly string[]; option: string }[] {
  return options.flatMap((option) => {
    if ('options' in option) return findCompleting([...path, option.name], option.options);
    return 'autocomplete' in option && option.autocomplete ? [{ path, option: option.name }] : [];
  });
}

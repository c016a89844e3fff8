import { Events } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { leaveDiscord, logIn, makeClient, refusalOf } from '../../src/discord/client.ts';
import type { Command, Subcommand } from '../../src/discord/command.ts';
import { codeOf, openDoor, type Door } from '../../src/discord/dispatch.ts';
import { openLog } from '../../src/discord/log.ts';
import { notice } from '../../src/discord/pieces.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Seat } from '../../src/local/seat.ts';
import { openDiscord, readOf } from '../bot/whole-bot.ts';
import { groundOf } from './ground.ts';
import { libraryOf } from './small-library.ts';

/** One option, so that there is something to type. */
const define: Subcommand['define'] = (named) =>
  named.setDescription('x').addStringOption((option) => option.setName('words').setDescription('x').setRequired(true));

/** A client at a local Discord with one command, `/try it words:`, that does this. */
async function withCommand(run: Subcommand['run']): Promise<{ door: Door; seat: Seat; lines: string[] }> {
  const local = await openDiscord();
  const lines: string[] = [];
  const log = openLog('trace', [], { write: (line) => void lines.push(line) });
  const library = libraryOf([]);
  const commands: Command[] = [{ name: 'try', description: () => 'x', subcommands: [{ name: 'it', define, run }] }];
  const client = makeClient(local.apiUrl, log);
  onTestFinished(() => leaveDiscord(client));
  const ground = await groundOf(library, log);
  const door = openDoor(commands, () => ground);
  client.on(Events.InteractionCreate, (interaction) => door.take(interaction));
  await logIn(client, local.token, refusalOf(client));
  await registerCommands(client.rest, PREVIEW.application, defineCommands(commands, library), log);
  return { door, seat: local.seat(PREVIEW.member), lines };
}

function tryIt(seat: Seat, words = 'my private words') {
  return seat.use(PREVIEW.general, { path: ['try', 'it'], options: { words } });
}

test('a bug becomes an apology with a code; the log has the code and the error, and not what was typed', async () => {
  const { seat, lines, door } = await withCommand((interaction) => {
    throw new Error(`cannot read ${interaction.options.getString('words', true)}`);
  });
  const read = readOf(await tryIt(seat));
  await door.close();
  const code = /code ([0-9A-Z]{6})/.exec(read)?.[1];
  const error = lines.find((line) => line.includes('"level":"error"')) ?? '';
  expect(JSON.parse(error)).toMatchObject({ code, what: 'try it', err: { message: 'cannot read […]' } });
  expect(lines.join('')).not.toContain('private words');
  expect(read).not.toContain('cannot read');
});

test('a bug after the reply is apologised for beside it', async () => {
  const { seat } = await withCommand(async (interaction) => {
    await interaction.reply(notice('done'));
    throw new Error('too late');
  });
  expect(readOf(await tryIt(seat))).toBe('done');
  await vi.waitFor(() => expect(JSON.stringify(seat.messages(PREVIEW.general))).toContain('Something went wrong'), {
    timeout: 10_000,
  });
});

test('closing waits for what is in hand, and takes nothing more', async () => {
  const { promise: work, resolve: finish } = Promise.withResolvers<void>();
  let taken = 0;
  const { seat, door } = await withCommand(async (interaction) => {
    taken += 1;
    await work;
    await interaction.reply(notice('done'));
  });
  const response = tryIt(seat);
  await vi.waitFor(() => expect(taken).toBe(1), { timeout: 10_000 });
  let closed = false;
  const closing = door.close().then(() => (closed = true));
  void tryIt(seat);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect({ closed, taken }).toEqual({ closed: false, taken: 1 });
  finish();
  await closing;
  expect(readOf(await response)).toBe('done');
});

test('the code is six letters and digits, the same for the same interaction', () => {
  expect(codeOf('1018000000000000001')).toMatch(/^[0-9A-Z]{6}$/);
  expect(codeOf('1018000000000000001')).toBe(codeOf('1018000000000000001'));
  expect(codeOf('1018000000000000002')).not.toBe(codeOf('1018000000000000001'));
  expect(codeOf('odd')).toBe('000000');
});

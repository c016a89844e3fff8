import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { ApplicationCommandOptionType, ApplicationCommandType, type APIApplicationCommandOption } from 'discord.js';
import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { formOf, readChanged, readMessage } from './forms.ts';
import { ask, buttonsIn, channel, folderFor, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  await startBot(local);
  return { local, moderator: local.seat(PREVIEW.moderator), member: local.seat(PREVIEW.member) };
}

/** Every row of every table of the bot's database, as text. */
function scan(local: LocalDiscord): string {
  const database = new DatabaseSync(join(folderFor(local), 'summit.db'), { readOnly: true });
  const names = database.prepare("select name from sqlite_master where type = 'table'").all();
  const tables = names.map(({ name }) =>
    JSON.stringify([name, database.prepare(`select * from "${String(name)}"`).all()]),
  );
  database.close();
  return tables.join('\n');
}

function privacy(seat: Seat): Promise<Response> {
  return seat.use(channel, { path: ['summit', 'privacy'], options: {} });
}

async function suggest(seat: Seat, values: Record<string, string>): Promise<void> {
  await seat.submit(formOf(await seat.use(channel, { path: ['summit', 'suggest'], options: {} })), values);
}

const secret = 'zyzzyva';

test('asking, reading, opening forms and not sending them stores nothing about a member', async () => {
  const { local, member, moderator } = await sitDown();
  const answered = messageOf(await ask(member, 'who came along with Putin?'));
  await press(member, answered, 'Show context');
  await press(member, answered, 'More passages');
  formOf(await press(member, answered, 'Report a problem'));
  const nothing = messageOf(await ask(member, `${secret} focaccia recipe`));
  await press(member, nothing, buttonsIn(nothing)[0]?.label ?? '');
  await member.use(channel, { path: ['summit', 'delegation'], options: { country: 'russia' } });
  formOf(await member.use(channel, { path: ['summit', 'suggest'], options: {} }));
  const written = member.write(channel, `Mikko says ${secret}`);
  formOf(await moderator.menu(channel, 'Propose as fact', written.id));
  await member.complete(channel, { path: ['summit', 'ask'], options: { question: secret }, focused: 'question' });
  expect(readOf(await privacy(member))).toContain('I store nothing about you.');
  // The server itself may have a row; of people there is nothing.
  const stored = scan(local);
  for (const trace of [PREVIEW.member, PREVIEW.moderator, 'Mikko', 'mikko', secret])
    expect(stored).not.toContain(trace);
});

test('no command for everybody, of the real list, and no menu stores anything about who uses it', async () => {
  const { local, member } = await sitDown();
  const written = member.write(channel, `They met in Helsinki, says ${secret}`);
  const used: string[] = [];
  for (const command of member.commands(channel)) {
    if (command.type !== ApplicationCommandType.ChatInput) {
      used.push((await member.menu(channel, command.name, written.id)).kind);
      continue;
    }
    for (const { path, options } of listLeaves([command.name], command.options ?? [])) {
      const filled = Object.fromEntries(
        options.filter(({ required }) => required).map((each) => [each.name, fill(each)]),
      );
      used.push((await member.use(channel, { path, options: filled })).kind);
      for (const option of options.filter((each) => 'autocomplete' in each && each.autocomplete))
        await member.complete(channel, { path, options: { [option.name]: secret }, focused: option.name });
    }
  }
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((kind) => kind === 'refused' || kind === 'failed')).toEqual([]);
  const stored = scan(local);
  for (const trace of [PREVIEW.member, 'Mikko', 'mikko', secret]) expect(stored).not.toContain(trace);
});

interface Leaf {
  readonly path: readonly [string, ...string[]];
  readonly options: readonly APIApplicationCommandOption[];
}

/** The commands that can be sent, with their options. */
function listLeaves(path: Leaf['path'], options: readonly APIApplicationCommandOption[]): Leaf[] {
  const below = options.filter(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
  );
  if (below.length === 0) return [{ path, options }];
  return below.flatMap((each) => listLeaves([...path, each.name], 'options' in each ? (each.options ?? []) : []));
}

/** Something that may be given for an option. */
function fill(option: APIApplicationCommandOption): string | number | boolean {
  if ('choices' in option && option.choices?.[0]) return option.choices[0].value;
  switch (option.type) {
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return option.min_value ?? 1;
    case ApplicationCommandOptionType.Boolean:
      return true;
    case ApplicationCommandOptionType.User:
    case ApplicationCommandOptionType.Mentionable:
      return PREVIEW.moderator;
    case ApplicationCommandOptionType.Channel:
      return channel;
    case ApplicationCommandOptionType.Role:
      return PREVIEW.moderatorRole;
    case ApplicationCommandOptionType.String:
    case ApplicationCommandOptionType.Attachment:
    case ApplicationCommandOptionType.Subcommand:
    case ApplicationCommandOptionType.SubcommandGroup:
      return `${secret} Putin`;
  }
}

test('a question and a report are stored by their buttons, without the member', async () => {
  const { local, member } = await sitDown();
  await press(member, messageOf(await ask(member, `${secret} focaccia recipe`)), 'Send to moderators');
  const answered = messageOf(await ask(member, 'who came along with Putin?'));
  await member.submit(formOf(await press(member, answered, 'Report a problem')), { text: `A ${secret} here` });
  const stored = scan(local);
  expect(stored).toContain(`${secret} focaccia recipe`);
  for (const trace of [PREVIEW.member, 'Mikko', 'mikko']) expect(stored).not.toContain(trace);
});

test('the form of a suggestion says what sending it stores', async () => {
  const { member } = await sitDown();
  const form = formOf(await member.use(channel, { path: ['summit', 'suggest'], options: {} }));
  expect(JSON.stringify(form.body)).toContain('Sending stores your account');
});

test('what is stored is shown, exported, and deleted after a second question', async () => {
  const { local, member } = await sitDown();
  await suggest(member, { text: `First ${secret}`, source: 'helsinki-1', credit: 'yes', tell: 'yes' });
  await suggest(member, { text: `Second ${secret}`, source: '' });
  const shown = messageOf(await privacy(member));
  const read = readMessage(shown);
  expect(read).toContain('2 messages to moderators');
  expect(read).toContain(`“First ${secret}” (Waiting); to be credited to Mikko`);
  const exported = messageOf(await press(member, shown, 'Export as a file'));
  const file: unknown = await (await fetch(exported.attachments[0]?.url ?? '')).json();
  expect(file).toMatchObject({
    letters: [{ text: `First ${secret}`, memberId: PREVIEW.member }, { text: `Second ${secret}` }],
  });
  await press(member, shown, 'Delete all of it');
  expect(scan(local)).toContain(PREVIEW.member);
  const sure =
    local
      .seat(PREVIEW.member)
      .messages(channel)
      .find(({ id }) => id === shown.id) ?? shown;
  expect(readChanged(await press(member, sure, 'Delete it now'))).toContain('I store nothing about you any more');
  const stored = scan(local);
  for (const trace of [PREVIEW.member, 'Mikko', secret]) expect(stored).not.toContain(trace);
  expect(readOf(await privacy(member))).toContain('I store nothing about you.');
});

test('a name that a fact credits is taken off it, and a moderator’s changes lose theirs', async () => {
  const { local, moderator, member } = await sitDown();
  await suggest(member, { text: 'They met at noon.', source: 'https://example.org/', credit: 'yes', tell: 'yes' });
  const letter = messageOf(await moderator.use(channel, { path: ['inbox', 'review'], options: {} }));
  const draft = messageOf(await moderator.submit(formOf(await press(moderator, letter, 'Approve as fact')), {}));
  await press(moderator, draft, 'Queue');
  const preview = async () =>
    readOf(await moderator.use(channel, { path: ['fact', 'preview'], options: { id: 'own-1' } }));
  expect(await preview()).toContain('Suggested by Mikko');
  for (const seat of [member, moderator]) {
    const shown = messageOf(await privacy(seat));
    await press(seat, shown, 'Delete all of it');
    const sure = seat.messages(channel).find(({ id }) => id === shown.id) ?? shown;
    await press(seat, sure, 'Delete it now');
  }
  expect(await preview()).not.toContain('Mikko');
  const stored = scan(local);
  for (const trace of [PREVIEW.member, PREVIEW.moderator, 'Mikko']) expect(stored).not.toContain(trace);
  const log = readOf(await moderator.use(channel, { path: ['fact', 'log'], options: {} }));
  expect(log).toContain('somebody who asked to be forgotten');
});

import { ApplicationCommandOptionType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { roomsOf, subcommandsOf } from '../../src/discord/command.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { en } from '../../src/discord/words/en.ts';
import { uses } from '../bot/uses.ts';
import { libraryOf } from '../discord/small-library.ts';

const defined = defineCommands(commands, libraryOf([]));
const summit = optionsOf(defined.find(({ name }) => name === 'summit'));

/** A command as a plain value with its options; a menu has none. */
function optionsOf(command: object | undefined): { options?: readonly { name: string }[] } {
  return command && 'options' in command && Array.isArray(command.options)
    ? { ...command, options: command.options }
    : {};
}

test('for everybody: one name behind the slash, in servers and direct messages, for servers and members', () => {
  expect(summit).toMatchObject({ name: 'summit', contexts: [0, 1, 2], integration_types: [0, 1] });
  const open = commands.filter((command) => !('runOn' in command) && command.needs === undefined);
  expect(open.map(({ name }) => name)).toEqual(['summit']);
});

test.each(commands.flatMap(({ name, needs }) => (needs ? [[name, needs] as const] : [])))(
  '%s needs %s: Discord is told so, and it is there in servers only',
  (wanted, needs) => {
    const bits = { ManageMessages: '8192', ManageGuild: '32' } as const;
    expect(defined.find(({ name }) => name === wanted)).toMatchObject({
      default_member_permissions: bits[needs],
      contexts: [0],
      integration_types: [0],
    });
  },
);

test('every subcommand is registered, and no two share the room of their buttons', () => {
  const rooms = [...roomsOf(commands)].map(({ room }) => room);
  expect(rooms.filter((room, index) => rooms.indexOf(room) !== index)).toEqual([]);
  for (const command of commands) {
    if ('runOn' in command) continue;
    const there = optionsOf(defined.find(({ name }) => name === command.name));
    expect(there.options?.map(({ name }) => name)).toEqual(command.subcommands.map(({ name }) => name));
  }
});

test('the question has at most 300 characters and type-ahead; everything else may be left out', () => {
  const ask = summit?.options?.find(({ name }) => name === 'ask');
  expect(ask).toMatchObject({
    options: [
      {
        name: 'question',
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: 300,
        autocomplete: true,
      },
      { name: 'private', type: ApplicationCommandOptionType.Boolean, required: false },
    ],
  });
});

test('every name that people can type stands in the names of the languages, and no other', () => {
  const typed = commands.flatMap((command) => ('runOn' in command ? [] : [command]));
  const paths = typed.flatMap((command) =>
    [...subcommandsOf(command)].flatMap(({ group, subcommand }) => {
      const above = group === null ? command.name : `${command.name} ${group}`;
      return [command.name, above, `${above} ${subcommand.name}`];
    }),
  );
  const options = defined.flatMap((command) => namesOfOptions(command));
  expect(Object.keys(en.names.commands).toSorted()).toEqual([...new Set(paths)].toSorted());
  expect(Object.keys(en.names.options).toSorted()).toEqual([...new Set(options)].toSorted());
  const menus = commands.flatMap((command) => ('runOn' in command ? [command.name] : []));
  expect(Object.keys(en.names.menus)).toEqual(menus);
  for (const table of Object.values(en.names))
    for (const [key, name] of Object.entries(table)) expect(key.endsWith(name), `${key}: ${name}`).toBe(true);
});

/** The names of what is filled in, however deep. */
function namesOfOptions(command: object): string[] {
  return (
    optionsOf(command).options?.flatMap((option) => {
      const { type } = { type: undefined, ...option };
      return type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
        ? namesOfOptions(option)
        : [option.name];
    }) ?? []
  );
}

test('every command for members has a row in the tests of where the bot can be installed', () => {
  const summit = commands.find((command) => command.name === 'summit');
  if (!summit || 'runOn' in summit) throw new Error('there is no /summit');
  const names = [...subcommandsOf(summit)].map(({ subcommand }) => subcommand.name);
  expect(Object.keys(uses).toSorted()).toEqual(names.toSorted());
});

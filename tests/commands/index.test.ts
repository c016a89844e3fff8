import { ApplicationCommandOptionType } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { limits } from '../../src/discord/limits.ts';
import { defineCommands } from '../../src/discord/register.ts';
import { libraryOf } from '../discord/small-library.ts';

const many = Array.from({ length: 30 }, (_, number) => `delegation-${number}`);
const delegations = many.map((id) => ({
  id,
  title: `${id} ${'of a long name '.repeat(10)}`,
  aliases: [],
  members: [],
}));
const [summit, ...others] = defineCommands(commands, libraryOf([], { delegations }));

test('one name stands behind the slash, in servers and direct messages, for servers and members that installed it', () => {
  expect(others).toEqual([]);
  expect(summit).toMatchObject({ name: 'summit', contexts: [0, 1, 2], integration_types: [0, 1] });
});

test('every subcommand of the list is registered, and no two share a name: it is also the room of their buttons', () => {
  const names = commands.flatMap((command) => command.subcommands.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(summit?.options?.map(({ name }) => name)).toEqual(names);
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

test('as many delegations as Discord takes are choices, each within its limit', () => {
  const text = JSON.stringify(summit);
  expect(text.match(/"value":"delegation-/g)).toHaveLength(limits.choices);
  for (const [, name = ''] of text.matchAll(/"name":"(delegation-\d[^"]*)"/g))
    expect(name.length).toBeLessThanOrEqual(limits.choiceText);
});

test('a folder without delegations leaves the option open, since Discord takes no empty list of choices', () => {
  const [without] = defineCommands(commands, libraryOf([]));
  expect(JSON.stringify(without)).not.toContain('"choices":[]');
});

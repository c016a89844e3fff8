import { PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { roomsOf, subcommandsOf } from '../../src/discord/command.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { knowledgeOf } from '../ask/knowledge-of.ts';
import { whoMay, whoMayPress } from './who-may.ts';

const nameOf = (path: string) => commands.find(({ name }) => path === name || path.startsWith(`${name} `))?.name;

test('every command and menu is for those for whom it is meant, and each row is of one', () => {
  const real = commands.flatMap((command) =>
    'runOn' in command
      ? [[command.name, command.needs] as const]
      : Array.from(subcommandsOf(command), ({ group, subcommand }) => {
          const path = [command.name, ...(group === null ? [] : [group]), subcommand.name].join(' ');
          return [path, command.needs] as const;
        }),
  );
  expect(new Map(real)).toEqual(new Map(Object.entries(whoMay)));
});

test('so is every button, list and form', () => {
  const withPresses = [...roomsOf(commands)].filter(
    ({ presses: { buttons, selects, modals } }) => Object.keys({ ...buttons, ...selects, ...modals }).length > 0,
  );
  expect(new Map(withPresses.map(({ room, needs }) => [room, needs]))).toEqual(new Map(Object.entries(whoMayPress)));
});

test('Discord is told to show each command to those alone', () => {
  const told = defineCommands(commands, buildLibrary(knowledgeOf(['Anna Berg chaired the talks.']))).map(
    ({ name, default_member_permissions: shownTo }) => [name, shownTo ?? undefined] as const,
  );
  const meant = Object.entries(whoMay).map(
    ([path, who]) => [nameOf(path), who && String(PermissionFlagsBits[who])] as const,
  );
  expect(new Map(told)).toEqual(new Map(meant));
});

import { commands } from '../../commands/index.ts';
import { roomsOf, subcommandsOf } from '../../src/discord/command.ts';

/** Rooms of members that are in the table too, because what they do may be stored. */
const ofMembers = new Set(['suggest', 'privacy', 'propose-fact']);

const real = commands.flatMap((command) =>
  'runOn' in command
    ? []
    : [...subcommandsOf(command)]
        .filter(({ subcommand }) => command.needs ?? ofMembers.has(subcommand.room ?? subcommand.name))
        .map(({ group, subcommand }) => ({
          path: [command.name, ...(group ? [group] : []), subcommand.name],
          needs: command.needs,
        })),
);
/** The commands that need a row, by what is typed, with the permission that they need. */
export const needed = new Map(real.map(({ path, needs }) => [path.join(' '), needs]));

const rooms = [...roomsOf(commands)].filter(({ room, needs }) => needs ?? ofMembers.has(room));
/** The buttons, menus and forms that need a row, as `room kind verb`. */
export const verbs = new Map(
  rooms.flatMap(({ room, presses, needs }) =>
    Object.entries({ button: presses.buttons, select: presses.selects, modal: presses.modals }).flatMap(
      ([kind, done]) =>
        Object.keys(done ?? {}).map((verb): [string, typeof needs] => [`${room} ${kind} ${verb}`, needs]),
    ),
  ),
);

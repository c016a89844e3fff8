import type { Command, MessageMenu } from '../src/discord/command.ts';
import { en } from '../src/discord/words/en.ts';
import { ask } from './summit/ask.ts';
import { delegation } from './summit/delegation.ts';

/** Everything people can type: what is registered with Discord and what is run come from this one list. */
export const commands: readonly (Command | MessageMenu)[] = [
  { name: 'summit', description: en.summit.description, subcommands: [ask, delegation] },
];

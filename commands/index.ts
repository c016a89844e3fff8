import type { Command, MessageMenu } from '../src/discord/command.ts';
import { en } from '../src/discord/words/en.ts';
import { history } from './fact/history.ts';
import { post } from './fact/post.ts';
import { scheduleSet } from './fact/schedule-set.ts';
import { schedulePause, scheduleResume, scheduleShow, scheduleStop } from './fact/schedule.ts';
import { skip } from './fact/skip.ts';
import { status } from './fact/status.ts';
import { ask } from './summit/ask.ts';
import { delegation } from './summit/delegation.ts';

/** Everything people can type: what is registered with Discord and what is run come from this one list. */
export const commands: readonly (Command | MessageMenu)[] = [
  { name: 'summit', description: en.summit.description, subcommands: [ask, delegation] },
  {
    name: 'fact',
    description: en.fact.description,
    needs: 'ManageMessages',
    subcommands: [
      {
        name: 'schedule',
        description: en.schedule.group,
        subcommands: [scheduleSet, scheduleShow, schedulePause, scheduleResume, scheduleStop],
      },
      status,
      post,
      skip,
      history,
    ],
  },
];

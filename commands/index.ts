import type { Command, MessageMenu } from '../src/discord/command.ts';
import { add } from './fact/add.ts';
import { edit } from './fact/edit.ts';
import { exportFacts } from './fact/export.ts';
import { history } from './fact/history.ts';
import { importFacts } from './fact/import.ts';
import { list } from './fact/list.ts';
import { log } from './fact/log.ts';
import { move } from './fact/move.ts';
import { post } from './fact/post.ts';
import { preview } from './fact/preview.ts';
import { remove } from './fact/remove.ts';
import { restore } from './fact/restore.ts';
import { scheduleSet } from './fact/schedule-set.ts';
import { schedulePause, scheduleResume, scheduleShow, scheduleStop } from './fact/schedule.ts';
import { skip } from './fact/skip.ts';
import { status } from './fact/status.ts';
import { list as inboxList } from './inbox/list.ts';
import { review } from './inbox/review.ts';
import { findSources } from './menus/find-sources.ts';
import { proposeFact } from './menus/propose-fact.ts';
import { ask } from './summit/ask.ts';
import { delegation } from './summit/delegation.ts';
import { fact as factShown } from './summit/fact.ts';
import { help } from './summit/help.ts';
import { person } from './summit/person.ts';
import { privacy } from './summit/privacy.ts';
import { quote } from './summit/quote.ts';
import { source } from './summit/source.ts';
import { suggest } from './summit/suggest.ts';
import { timeline } from './summit/timeline.ts';
import { doctor } from './summit-admin/doctor.ts';
import { topics } from './summit/topics.ts';
import { reload } from './summit-admin/reload.ts';
import { settings } from './summit-admin/settings.ts';

/** Everything people can type: what is registered with Discord and what is run come from this one list. */
export const commands: readonly (Command | MessageMenu)[] = [
  {
    name: 'summit',
    description: (words) => words.summit.description,
    subcommands: [ask, person, delegation, quote, timeline, topics, source, factShown, suggest, help, privacy],
  },
  {
    name: 'fact',
    description: (words) => words.fact.description,
    needs: 'ManageMessages',
    subcommands: [
      {
        name: 'schedule',
        description: (words) => words.schedule.group,
        subcommands: [scheduleSet, scheduleShow, schedulePause, scheduleResume, scheduleStop],
      },
      status,
      post,
      skip,
      history,
      add,
      edit,
      remove,
      restore,
      move,
      list,
      preview,
      importFacts,
      exportFacts,
      log,
    ],
  },
  {
    name: 'inbox',
    description: (words) => words.inbox.description,
    needs: 'ManageMessages',
    subcommands: [inboxList, review],
  },
  {
    name: 'summit-admin',
    description: (words) => words.settings.description,
    needs: 'ManageGuild',
    subcommands: [settings, doctor, reload],
  },
  findSources,
  proposeFact,
];

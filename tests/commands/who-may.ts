import type { Needed } from '../../src/discord/command.ts';

/** What somebody must be allowed; `undefined` where everybody may. */
type Who = Needed | undefined;

const everybody = undefined;
const moderators: Who = 'ManageMessages';
const managers: Who = 'ManageGuild';

/**
 * Who may use each command and menu. Written out, and read from nowhere: whoever changes what a command needs must say
 * so here too, and in docs/security.md.
 */
export const whoMay: Readonly<Record<string, Who>> = {
  'summit ask': everybody,
  'summit person': everybody,
  'summit delegation': everybody,
  'summit quote': everybody,
  'summit timeline': everybody,
  'summit topics': everybody,
  'summit source': everybody,
  'summit fact': everybody,
  'summit suggest': everybody,
  'summit help': everybody,
  'summit privacy': everybody,
  'fact schedule set': moderators,
  'fact schedule show': moderators,
  'fact schedule pause': moderators,
  'fact schedule resume': moderators,
  'fact schedule stop': moderators,
  'fact status': moderators,
  'fact post': moderators,
  'fact skip': moderators,
  'fact history': moderators,
  'fact add': moderators,
  'fact edit': moderators,
  'fact remove': moderators,
  'fact restore': moderators,
  'fact move': moderators,
  'fact list': moderators,
  'fact preview': moderators,
  'fact import': moderators,
  'fact export': moderators,
  'fact log': moderators,
  'inbox list': moderators,
  'inbox review': moderators,
  'summit-admin settings': managers,
  'summit-admin doctor': managers,
  'summit-admin reload': managers,
  'Find sources': everybody,
  'Propose as fact': everybody,
};

/** Who may press, choose from and send what belongs to a room: all that has a button, a list or a form. */
export const whoMayPress: Readonly<Record<string, Who>> = {
  ask: everybody,
  person: everybody,
  delegation: everybody,
  quote: everybody,
  timeline: everybody,
  topics: everybody,
  source: everybody,
  fact: everybody,
  suggest: everybody,
  privacy: everybody,
  sources: everybody,
  schedule: moderators,
  post: moderators,
  skip: moderators,
  history: moderators,
  draft: moderators,
  'fact-list': moderators,
  'fact-preview': moderators,
  'fact-import': moderators,
  'fact-log': moderators,
  'inbox-list': moderators,
  inbox: moderators,
};

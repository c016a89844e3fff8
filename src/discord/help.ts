import type { Library } from '../ask/build.ts';
import { complete } from '../ask/complete.ts';
import type { Scene } from './cite.ts';
import { bold } from './markdown.ts';
import { button, message, row, text, type Message } from './pieces.ts';
import { inPrivate } from './offers.ts';
import { findQuestion, referToQuestion, writePress } from './press.ts';
import { mention, type Path } from './words/mention.ts';

/** Questions that can be tried at once. */
const tried = 3;

/**
 * What the bot does and refuses, only for the member who asked. `commandId` is Discord's id of `/summit`, where it is
 * known: then its commands can be clicked.
 */
export function sayHelp(commandId: string | undefined, { library, words }: Scene): Message {
  const questions = questionsToTry(library);
  const { help: say } = words;
  const written = mention(words.names);
  const name = (path: Path): string => (commandId === undefined ? written(path) : `</${path}:${commandId}>`);
  const { knowledge } = library;
  // Several on one line, so that all of it is ten lines.
  const people = [
    ...(knowledge.people.length > 0 ? [say.person(name('summit person'))] : []),
    ...(knowledge.sayings.length > 0 ? [say.quote(name('summit quote'))] : []),
  ];
  const lists = [
    ...(knowledge.delegations.length > 0 ? [say.delegation(name('summit delegation'))] : []),
    ...(knowledge.timeline.length > 0 ? [say.timeline(name('summit timeline'))] : []),
    ...(knowledge.facts.length > 0 ? [say.fact(name('summit fact'))] : []),
  ];
  const lines = [
    say.what(knowledge.passages.length, knowledge.documents.length),
    `- ${say.ask(name('summit ask'))}`,
    ...(people.length > 0 ? [`- ${people.join('; ')}`] : []),
    ...(lists.length > 0 ? [`- ${lists.join('; ')}`] : []),
    `- ${say.browse(name('summit topics'), name('summit source'))}`,
    `- ${say.suggest(name('summit suggest'), name('summit privacy'))}`,
    say.how,
    `${say.claims} ${say.sources(bold(words.names.menus['Find sources']))}`,
    say.refuses,
    say.stores,
  ];
  const browse = button(writePress('topics', 'page', '1'), say.browseNow);
  const fact = button(writePress('fact', 'today'), say.factNow);
  const privacy = button(writePress('privacy', 'show'), say.privacyNow);
  return message(
    [
      text(lines.join('\n')),
      // One below the other: side by side a phone would cut them.
      ...questions.flatMap((question) =>
        row([button(writePress('ask', 'next', referToQuestion(question), inPrivate), question)]),
      ),
      ...row([browse, ...(knowledge.facts.length > 0 ? [fact] : []), privacy]),
    ],
    true,
  );
}

/** Those that a button can name: golden questions, and not the ones that are made of people's names. */
function questionsToTry(library: Library): string[] {
  return complete(library, '', tried).filter((question) => findQuestion(library, referToQuestion(question)));
}

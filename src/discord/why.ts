import type { Why } from '../ask/why.ts';
import type { Scene } from './cite.ts';
import { limits } from './limits.ts';
import { escaped } from './markdown.ts';
import { container, message, text, type Message } from './pieces.ts';
import { sayAllCited, textLength } from './quoted.ts';
import { shorten } from './shorten.ts';
import { listWords } from './word-list.ts';

/** Most lines of one kind, and longest name. */
const longest = { lines: 3, name: 80 } as const;
/** Longest quote of a passage that came next, as markdown. */
const room = 300;

/** Why a passage was shown to what was asked, in plain words; only for the member who pressed. */
export function sayWhy(why: Why, asked: string, scene: Scene): Message {
  const { ask, why: say } = scene.words;
  const { held, elsewhere, missing, typos, people, runnersUp } = why;
  const lines = [
    say.rule,
    held.length > 0 ? say.held(listWords(held, asked)) : say.heldNone,
    ...(elsewhere.length > 0 ? [say.elsewhere(listWords(elsewhere, asked))] : []),
    ...(missing.length > 0 ? [ask.missing(listWords(missing, asked))] : []),
    ...typos
      .slice(0, longest.lines)
      .map(({ written, taken }) => say.typo(listWords([written], asked), listWords([taken], asked))),
    ...people
      .slice(0, longest.lines)
      .map(({ written, name }) => say.person(listWords([written], asked), escaped(shorten(name, longest.name)))),
    runnersUp.length === 0 ? say.alone : runnersUp.length === 1 ? say.nextOne : say.next,
  ];
  const head = text(lines.join('\n'));
  let shown = runnersUp.length;
  const next = () => sayAllCited(runnersUp.slice(0, shown), room, scene);
  while (textLength([head, ...next()]) > limits.messageText) shown--;
  return message([head, ...(shown > 0 ? [container(next())] : [])], true);
}

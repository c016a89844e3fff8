import type { Fact } from '../facts/fact.ts';
import type { FactOfToday } from '../facts/tellable.ts';
import { findLinkedIn } from '../ask/corrections.ts';
import { corrections, licences, type Scene } from './cite.ts';
import { sourceOf } from './fact-post.ts';
import { code, escaped, small } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { shorten } from './shorten.ts';
import { linkTo } from './status.ts';

/** A fact with its source, under the line that says why it is this one; with ways to its passage and to the next. */
export function sayFactShown(fact: Fact, why: string, hidden: boolean, scene: Scene): Message {
  const { words, library } = scene;
  const passage = fact.source.kind === 'passage' ? library.passage(fact.source.passage) : undefined;
  const prints = [
    ...(passage ? licences([passage], scene) : []),
    ...(fact.credit === undefined ? [] : [words.factPost.credit(escaped(fact.credit))]),
    words.factShown.number(code(shorten(fact.id, 100))),
  ];
  return message(
    [
      text(why),
      container([
        text(escaped(fact.text)),
        text([sourceOf(fact, scene), ...corrections(findLinkedIn(library, fact.text), scene)].join('\n')),
        text(prints.map((print) => small(print)).join('\n')),
      ]),
      ...row([
        ...(passage ? [button(writePress('source', 'read', referTo(passage.id)), words.factShown.read)] : []),
        button(writePress('fact', 'next', referTo(fact.id)), words.factShown.next),
      ]),
    ],
    hidden,
  );
}

/** Why a fact is the one of today. */
export function sayWhyToday(today: FactOfToday, guildId: string | null, { words }: Scene): string {
  const { factShown: say } = words;
  switch (today.kind) {
    case 'posted':
      return say.posted(linkTo(guildId ?? '@me', today.channelId, today.messageId));
    case 'dated':
      return say.dated;
    case 'turn':
      return say.turn;
  }
}

/** That there is no such fact, with buttons to those whose ids are nearly the same. */
export function sayNoFact(typed: string, nearest: readonly string[], { words: { factShown: say } }: Scene): Message {
  const wanted = code(shorten(typed, 100));
  const buttons = nearest.map((id) => button(writePress('fact', 'show', referTo(id)), id));
  return message([text(nearest.length > 0 ? say.unknown(wanted) : say.unlike(wanted)), ...row(buttons)], true);
}

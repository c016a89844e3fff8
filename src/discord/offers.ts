import type { APIActionRowComponent, APIButtonComponent } from 'discord.js';
import type { Quote } from '../ask/answer.ts';
import { findRelated } from '../ask/related.ts';
import type { Scene } from './cite.ts';
import { button, row } from './pieces.ts';
import { referTo, referToQuestion, writePress } from './press.ts';
import { once } from './written.ts';

/** What is offered under an answer, as far as the reply itself decides it. */
export interface Offered {
  /** Buttons that open more of what is shown. */
  readonly read: readonly APIButtonComponent[];
  /** Every quote that a reader sees: questions that lead to the same words are not offered. */
  readonly shown: readonly [Quote, ...Quote[]];
  readonly hidden: boolean;
  /** Whether there are moderators to whom a problem can be sent. */
  readonly moderators: boolean;
}

/** Says in a `custom_id` that what comes of it stays private, as the first question did. */
export const inPrivate = 'p';

type Row = APIActionRowComponent<APIButtonComponent>;

/** The rows under an answer: to read more of it, related questions, and what can be done with it. */
export function sayOffers({ read, shown, hidden, moderators }: Offered, scene: Scene): Row[] {
  const { ask, suggest } = scene.words;
  const report = writePress('suggest', 'report', referTo(shown[0].passage.id));
  return [
    ...row(read),
    ...sayRelated(shown, hidden, scene),
    ...row([
      againButton(hidden, scene),
      ...(moderators ? [button(report, suggest.report)] : []),
      ...(hidden ? [] : [button(writePress('ask', 'delete'), ask.delete)]),
    ]),
  ];
}

/** Opens a form with the question filled in. */
export function againButton(hidden: boolean, { words }: Scene): APIButtonComponent {
  return button(writePress('ask', 'again', ...(hidden ? [inPrivate] : [])), words.ask.again);
}

/** Up to three questions that the documents do answer; their words are those of the documents' language. */
function sayRelated(shown: readonly Quote[], hidden: boolean, scene: Scene): Row[] {
  const press = (question: string): string => {
    const reference = once(scene, `question ${question}`, () => referToQuestion(question));
    return writePress('ask', 'next', reference, ...(hidden ? [inPrivate] : []));
  };
  return row(findRelated(scene.library, shown).map((question) => button(press(question), question)));
}

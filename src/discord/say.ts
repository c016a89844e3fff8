import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Answer, Quote, Topic } from '../ask/answer.ts';
import { findDifference, joinSides, type Difference } from '../ask/disputes.ts';
import { citation, licences, quotedIn, type Scene } from './cite.ts';
import { sayDifference } from './differ.ts';
import { limits } from './limits.ts';
import { escaped, small } from './markdown.ts';
import { againButton, sayOffers } from './offers.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { askedLine } from './question.ts';
import { contextOf, inOrder, sayAllCited, sayQuote, textLength } from './quoted.ts';
import { listWords } from './word-list.ts';

/** How a reply was asked for: the question as typed, and whether only the member should see it. */
export interface Asked {
  readonly question: string;
  readonly hidden: boolean;
  /** Questions the documents do answer, for a member who asked none. */
  readonly examples: readonly string[];
  /** Whether there are moderators to whom a problem or a question can be sent. */
  readonly moderators?: boolean;
}

/**
 * Longest quote in a reply and in a list of several, as markdown; a longer one is cut where a sentence ends. And what is
 * left free for the head above the quotes.
 */
const room = { all: 2700, single: 1800, listed: 900, around: 600 } as const;
/** Lines of a phone that the head above a list takes, in any language. */
const linesOfHead = 5;
/** Passages shown side by side under "closest" and "more". */
const listed = 3;

/**
 * What Discord shows for an answer: the quote first, then where it stands.
 *
 * The last check before a member reads it: throws where a quote is not, to the letter, the piece of its passage that it
 * claims to be. "Nothing" and "unclear" are seen only by the member who asked.
 */
export function sayAnswer(answer: Answer, asked: Asked, scene: Scene): Message {
  switch (answer.kind) {
    case 'answer':
      return message(sayFound(answer, boxQuotes(answer, asked.question, scene), asked, scene), asked.hidden);
    case 'closest': {
      const { ask } = scene.words;
      const boxed = boxQuotes(answer, asked.question, scene);
      const one = boxed.shown.length === 1;
      const head = [
        one ? ask.closestOne : ask.closest,
        ...sayMissing(answer.missing, asked.question, one ? ask.lackingOne : ask.lacking),
      ].join('\n');
      return message([text(head), ...sayFound(answer, boxed, asked, scene)], asked.hidden);
    }
    case 'nothing':
      return message(sayNothing(answer.missing, answer.topics, asked, scene), true);
    case 'unclear':
      return message([text(sayUnclear(asked.examples, scene)), ...row([againButton(asked.hidden, scene)])], true);
  }
}

/** The further passages on the same question, without the one already shown; only for the member who pressed. */
export function sayMore(answer: Answer, shown: string, question: string, scene: Scene): Message {
  const quotes = answer.kind === 'answer' || answer.kind === 'closest' ? answer.quotes : [];
  const [first, ...others] = quotes.filter((quote) => referTo(quote.passage.id) !== shown);
  if (!first) return message([text(scene.words.passage.noMore)], true);
  return message([text(scene.words.passage.more), sayList([first, ...others], question, scene).box], true);
}

type Found = Extract<Answer, { readonly kind: 'answer' | 'closest' }>;

/** What a reader sees of the quotes: their box, and which of them are in it. */
interface Boxed {
  readonly box: APIMessageTopLevelComponent;
  readonly shown: readonly [Quote, ...Quote[]];
  /** Whether they are the sides of a difference. */
  readonly differ: boolean;
}

function boxQuotes(answer: Found, question: string, scene: Scene): Boxed {
  const [first] = answer.quotes;
  const difference = findDifference(scene.library, first, answer.question);
  if (difference) return sayDiffering(difference, question, scene);
  return answer.kind === 'answer' ? sayFirst(first, question, scene) : sayList(answer.quotes, question, scene);
}

/** The quotes, and under them what is offered. */
function sayFound(
  answer: Found,
  { box, shown, differ }: Boxed,
  { hidden, moderators = false }: Asked,
  scene: Scene,
): APIMessageTopLevelComponent[] {
  const [first] = answer.quotes;
  const { ask } = scene.words;
  const alone = answer.kind === 'answer' && !differ;
  const reference = referTo(first.passage.id);
  const why = answer.kind === 'answer' ? ask.why : shown.length === 1 ? ask.whyThis : ask.whyThese;
  const read = [
    ...(alone ? [button(contextOf(first, scene), ask.showContext)] : []),
    ...((alone || differ) && answer.quotes.length > 1
      ? [button(writePress('ask', 'more', reference), ask.morePassages)]
      : []),
    button(writePress('ask', 'why', reference), why),
  ];
  return [box, ...sayOffers({ read, shown, hidden, moderators }, scene)];
}

function sayFirst(first: Quote, question: string, scene: Scene): Boxed {
  const cited = citation(first.passage, scene, { part: first });
  const said = sayQuote(first, Math.min(room.single, room.all - cited.length), scene);
  const parts = [
    ...inOrder(said, cited, first).map((part) => text(part)),
    text(smallPrint([first], question, scene), askedLine.id),
  ];
  return { box: container(parts), shown: [first], differ: false };
}

/** Every side of a difference alike, the one that was asked for first. */
function sayDiffering(difference: Difference, question: string, scene: Scene): Boxed {
  const shown = joinSides(difference);
  const print = text(smallPrint(shown, question, scene), askedLine.id);
  const left = limits.messageText - room.around - print.content.length;
  return { box: container([...sayDifference(difference, left, scene), print]), shown, differ: true };
}

/** As many as fit, each with its own button for the context; at least the first. */
function sayList(quotes: readonly [Quote, ...Quote[]], question: string, scene: Scene): Boxed {
  const [first, ...others] = quotes;
  for (let more = Math.min(others.length, listed - 1); ; more--) {
    const shown = [first, ...others.slice(0, more)] as const;
    const parts = sayAllCited(shown, room.listed, scene, linesOfHead);
    const box = container([...parts, text(smallPrint(shown, question, scene), askedLine.id)]);
    if (more === 0 || textLength([box]) < limits.messageText - room.around) return { box, shown, differ: false };
  }
}

function smallPrint(quotes: readonly Quote[], question: string, scene: Scene): string {
  const passages = quotes.map((quote) => quote.passage);
  const origin = [...licences(passages, scene), ...quotedIn(passages, scene)];
  return [...origin.map(small), small(askedLine.write(scene.words.ask.asked, question))].join('\n');
}

function sayNothing(
  missing: readonly string[],
  topics: readonly Topic[],
  { moderators, question, hidden }: Asked,
  scene: Scene,
): APIMessageTopLevelComponent[] {
  const { ask, suggest } = scene.words;
  const distinct = [...new Map(topics.map((topic) => [topic.passage.id, topic])).values()].slice(0, 3);
  const lines = [
    ask.nothing,
    ...sayMissing(missing, question, ask.missing),
    distinct.length > 0 ? ask.topics : ask.noTopics,
  ];
  return [
    text(lines.join('\n')),
    ...row(distinct.map((topic) => button(writePress('ask', 'topic', referTo(topic.passage.id)), topic.title))),
    // The question is read back from here: it is stored only where it is sent to moderators.
    text(small(askedLine.write(ask.asked, question)), askedLine.id),
    ...row([
      againButton(hidden, scene),
      ...(moderators ? [button(writePress('suggest', 'question'), suggest.toModerators)] : []),
    ]),
  ];
}

function sayMissing(missing: readonly string[], question: string, say: (list: string) => string): string[] {
  return missing.length === 0 ? [] : [say(listWords(missing, question))];
}

function sayUnclear(examples: readonly string[], { words }: Scene): string {
  const list = examples.map((example) => `- ${escaped(example)}`).join('\n');
  return [words.ask.unclear, ...(list ? [words.ask.examples(list)] : [])].join('\n');
}

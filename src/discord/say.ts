import {
  ComponentType,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import type { Answer, Quote, Topic } from '../ask/answer.ts';
import { blockQuote, escaped, small } from './markdown.ts';
import { limits } from './limits.ts';
import { button, container, message, row, section, text, type Message } from './pieces.ts';
import { markOf, referTo, writePress } from './press.ts';
import { askedLine } from './question.ts';
import { citation, licences, type Scene } from './cite.ts';
import { fit } from './fit.ts';
import { shorten } from './shorten.ts';

/** How a reply was asked for: the question as typed, and whether only the member should see it. */
export interface Asked {
  readonly question: string;
  readonly hidden: boolean;
  /** Questions the documents do answer, for a member who asked none. */
  readonly examples: readonly string[];
  /** Whether there are moderators to whom a problem or a question can be sent. */
  readonly moderators?: boolean;
}

/** Longest quote in a reply and in a list of several, as markdown; a longer one is cut where a sentence ends. */
const room = { all: 2700, single: 1800, listed: 900 } as const;
/** Longest word of the question that is repeated; nobody reads one of 300 letters to its end. */
const longestWord = 40;
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
      return message(sayFirst(answer.quotes, asked, scene), asked.hidden);
    case 'closest': {
      const head = [scene.words.ask.closest, ...sayMissing(answer.missing, scene)].join('\n');
      const report = row(sayReport(answer.quotes[0], asked, scene));
      return message([text(head), ...sayList(answer.quotes, asked, scene), ...report], asked.hidden);
    }
    case 'nothing':
      return message(sayNothing(answer.missing, answer.topics, asked, scene), true);
    case 'unclear':
      return message([text(sayUnclear(asked.examples, scene))], true);
  }
}

/** The further passages on the same question, without the one already shown; only for the member who pressed. */
export function sayMore(answer: Answer, shown: string, question: string, scene: Scene): Message {
  const quotes = answer.kind === 'answer' || answer.kind === 'closest' ? answer.quotes : [];
  const others = quotes.filter((quote) => referTo(quote.passage.id) !== shown);
  if (others.length === 0) return message([text(scene.words.passage.noMore)], true);
  return message(
    [text(scene.words.passage.more), ...sayList(others, { question, hidden: true, examples: [] }, scene)],
    true,
  );
}

function sayFirst(quotes: readonly [Quote, ...Quote[]], asked: Asked, scene: Scene): APIMessageTopLevelComponent[] {
  const [first] = quotes;
  const { words } = scene;
  const more = writePress('ask', 'more', referTo(first.passage.id));
  const cited = citation(first.passage, scene, { part: first });
  return [
    container([
      text(sayQuote(first, Math.min(room.single, room.all - cited.length), scene)),
      text(cited),
      text(smallPrint([first], asked.question, scene), askedLine.id),
    ]),
    ...row([
      button(contextOf(first), words.ask.showContext),
      ...(quotes.length > 1 ? [button(more, words.ask.morePassages)] : []),
      ...sayReport(first, asked, scene),
    ]),
  ];
}

/** The button that tells moderators of a problem with an answer, where there are some. */
function sayReport({ passage }: Quote, { moderators }: Asked, { words }: Scene): APIButtonComponent[] {
  return moderators ? [button(writePress('suggest', 'report', referTo(passage.id)), words.suggest.report)] : [];
}

/** As many as fit, each with its own button for the context; at least the first. */
function sayList(quotes: readonly Quote[], asked: Asked, scene: Scene): APIMessageTopLevelComponent[] {
  let shown = quotes.slice(0, listed);
  for (;;) {
    const quoted = shown.map((quote) => sayQuote(quote, room.listed, scene));
    const beside = quoted.join('\n');
    const parts: APIComponentInContainer[] = shown.map((quote, index) =>
      section(
        `${quoted[index]}\n${citation(quote.passage, scene, { part: quote, beside })}`,
        button(contextOf(quote), scene.words.ask.showContext),
      ),
    );
    const box = [container([...parts, text(smallPrint(shown, asked.question, scene), askedLine.id)])];
    if (shown.length === 1 || textLength(box) < limits.messageText - 500) return box;
    shown = shown.slice(0, -1);
  }
}

/** The quote between quotation marks in a block quote. Throws where it is not a slice of its passage. */
export function sayQuote(quote: Quote, length: number, { library, words }: Scene): string {
  const { start, end } = quote;
  const { id } = quote.passage;
  if (quote.text === '' || library.passage(id)?.text.slice(start, end) !== quote.text)
    throw new Error(`the quote ${start}–${end} is not what stands in passage ${id}`);
  const shown = fit(quote.text, length);
  const cut = shown.length < quote.text.length ? `\n${small(words.passage.cut)}` : '';
  return `${blockQuote(`“${escaped(shown)}”`)}${cut}`;
}

function contextOf(quote: Quote): string {
  const place = `${quote.start}-${quote.end}`;
  return writePress('ask', 'context', referTo(quote.passage.id), place, markOf(quote.text));
}

function smallPrint(quotes: readonly Quote[], question: string, scene: Scene): string {
  const passages = quotes.map((quote) => quote.passage);
  return [...licences(passages, scene).map(small), small(askedLine.write(scene.words.ask.asked, question))].join('\n');
}

function sayNothing(
  missing: readonly string[],
  topics: readonly Topic[],
  { moderators, question }: Asked,
  scene: Scene,
): APIMessageTopLevelComponent[] {
  const { ask, suggest } = scene.words;
  const distinct = [...new Map(topics.map((topic) => [topic.passage.id, topic])).values()].slice(0, 3);
  const lines = [ask.nothing, ...sayMissing(missing, scene), distinct.length > 0 ? ask.topics : ask.noTopics];
  return [
    text(lines.join('\n')),
    ...row(distinct.map((topic) => button(writePress('ask', 'topic', referTo(topic.passage.id)), topic.title))),
    // The question is read back from here where the button is pressed: only then is it stored.
    ...(moderators ? [text(small(askedLine.write(ask.asked, question)), askedLine.id)] : []),
    ...row(moderators ? [button(writePress('suggest', 'question'), suggest.toModerators)] : []),
  ];
}

function sayMissing(missing: readonly string[], { words }: Scene): string[] {
  const list = missing.map((word) => `*${escaped(shorten(word, longestWord))}*`).join(', ');
  return missing.length === 0 ? [] : [words.ask.missing(list)];
}

function sayUnclear(examples: readonly string[], { words }: Scene): string {
  const list = examples.map((example) => `- ${escaped(example)}`).join('\n');
  return [words.ask.unclear, ...(list ? [words.ask.examples(list)] : [])].join('\n');
}

/** Characters of text that Discord counts against its limit for one message. */
export function textLength(parts: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[]): number {
  return parts.reduce((sum, part) => {
    if (part.type === ComponentType.TextDisplay) return sum + part.content.length;
    if (part.type === ComponentType.Container || part.type === ComponentType.Section)
      return sum + textLength(part.components);
    return sum;
  }, 0);
}

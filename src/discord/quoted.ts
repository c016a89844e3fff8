import { ComponentType, type APIComponentInContainer, type APIMessageTopLevelComponent } from 'discord.js';
import type { Quote } from '../ask/answer.ts';
import { findCuts } from '../ask/sentences.ts';
import { citation, type Scene } from './cite.ts';
import { fit } from './fit.ts';
import { blockQuote, escaped, small } from './markdown.ts';
import { button, row, text } from './pieces.ts';
import { markOf, referTo, writePress } from './press.ts';
import { once } from './written.ts';

/** Characters in a line of a quote on a phone, and lines of words before their source. */
const lineOfPhone = 36;
const mostLines = 12;
/** Lines of a heading above the words. */
export const linesOfHead = 2;

/**
 * The quote between quotation marks in a block quote, with … outside them where it begins or ends inside a sentence.
 * Throws where it is not a slice of its passage.
 */
export function sayQuote(quote: Quote, length: number, scene: Scene): string {
  check(quote, scene);
  return once(scene, `quote ${length} ${quote.start} ${quote.end} ${quote.passage.id}`, () => {
    const shown = fit(quote.text, length);
    const { before, after } = findCuts(quote.passage.text, { start: quote.start, end: quote.start + shown.length });
    return sayPiece(quote, shown, [before ? '… ' : '', after ? ' …' : ''], scene);
  });
}

/** The same of what somebody said, as the passage quotes it: where that begins, nothing is left out. */
export function sayWords(quote: Quote, length: number, scene: Scene): string {
  check(quote, scene);
  return sayPiece(quote, fit(quote.text, length), ['', ''], scene);
}

/* On every reply, whatever was written before. */
function check({ text: words, start, end, passage: { id } }: Quote, { library }: Scene): void {
  if (words === '' || library.passage(id)?.text.slice(start, end) !== words)
    throw new Error(`the quote ${start}–${end} is not what stands in passage ${id}`);
}

function sayPiece(quote: Quote, shown: string, [before, after]: [string, string], { words }: Scene): string {
  const cut = shown.length < quote.text.length ? `\n${small(words.passage.cut)}` : '';
  return `${blockQuote(`${before}“${escaped(shown)}”${after}`)}${cut}`;
}

/** The room of a quote among others, their words, and how many lines stand above all. */
interface Beside {
  readonly length: number;
  readonly beside: string;
  readonly above: number;
}

/**
 * A quote with its source and, under it, the button for its context. At its side the button would leave a phone so
 * little width that the source came after twenty lines.
 */
function sayCited(quote: Quote, { length, beside, above }: Beside, scene: Scene): APIComponentInContainer[] {
  const cited = citation(quote.passage, scene, { part: quote, beside });
  return [
    text(inOrder(sayQuote(quote, length, scene), cited, quote, above).join('\n')),
    ...row([button(contextOf(quote, scene), scene.words.ask.showContext)]),
  ];
}

/**
 * The words of a quote or passage and what it is cited with, in the order in which they are read: a source is at most
 * twelve lines of a phone down, so that of longer words, as a list of people, stands above them. `above` lines are read before.
 */
export function inOrder(said: string, cited: string, { text: words }: { readonly text: string }, above = 0): string[] {
  if (countLines(words) + above <= mostLines) return [said, cited];
  const [where = '', ...rest] = cited.split('\n');
  return [where, said, ...(rest.length > 0 ? [rest.join('\n')] : [])];
}

/** Lines that words take on a phone. */
export function countLines(words: string): number {
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineOfPhone)), 0);
}

/** Several of them, `above` lines down; what one quotes already is not repeated as a correction of another. */
export function sayAllCited(
  quotes: readonly Quote[],
  length: number,
  scene: Scene,
  above = 0,
): APIComponentInContainer[] {
  const beside = quotes.map((quote) => sayQuote(quote, length, scene)).join('\n');
  return quotes.flatMap((quote) => sayCited(quote, { length, beside, above }, scene));
}

/** The `custom_id` of the button that shows where a quote stands. */
export function contextOf({ text: words, start, end, passage: { id } }: Quote, scene: Scene): string {
  return once(scene, `context ${start} ${end} ${id}`, () =>
    writePress('ask', 'context', referTo(id), `${start}-${end}`, markOf(words)),
  );
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

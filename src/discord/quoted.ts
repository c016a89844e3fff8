import { ComponentType, type APIComponentInContainer, type APIMessageTopLevelComponent } from 'discord.js';
import type { Quote } from '../ask/answer.ts';
import { findCuts } from '../ask/sentences.ts';
import { citation, type Scene } from './cite.ts';
import { fit } from './fit.ts';
import { blockQuote, escaped, small } from './markdown.ts';
import { button, row, text } from './pieces.ts';
import { markOf, referTo, writePress } from './press.ts';
import { once } from './written.ts';

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

/**
 * A quote with its source and, under it, the button for its context. At its side the button would leave a phone so
 * little width that the source came after twenty lines.
 */
function sayCited(quote: Quote, length: number, beside: string, scene: Scene): APIComponentInContainer[] {
  const cited = citation(quote.passage, scene, { part: quote, beside });
  return [
    text(`${sayQuote(quote, length, scene)}\n${cited}`),
    ...row([button(contextOf(quote, scene), scene.words.ask.showContext)]),
  ];
}

/** Several of them; what one quotes already is not repeated as a correction of another. */
export function sayAllCited(quotes: readonly Quote[], length: number, scene: Scene): APIComponentInContainer[] {
  const beside = quotes.map((quote) => sayQuote(quote, length, scene)).join('\n');
  return quotes.flatMap((quote) => sayCited(quote, length, beside, scene));
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

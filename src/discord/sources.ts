import { ComponentType, type APIButtonComponent, type APIComponentInContainer } from 'discord.js';
import type { Quote } from '../ask/answer.ts';
import { findDifference, joinSides } from '../ask/disputes.ts';
import type { Claim, Sources } from '../ask/sources.ts';
import { attribution, type Scene } from './cite.ts';
import { sayDifference } from './differ.ts';
import { limits } from './limits.ts';
import { code, escaped, link, small } from './markdown.ts';
import { button, container, countComponents, message, row, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { contextOf, sayAllCited, textLength } from './quoted.ts';
import { shorten } from './shorten.ts';
import { listWords } from './word-list.ts';

/** Begins the `custom_id` of everything about sources of a message. */
export const sourcesRoom = 'sources';

/** Longest claim and longest quote, as markdown. */
const longest = { claim: 200, quote: 500 } as const;
/** Where only a member has installed the bot, Discord takes the reply and five more. */
const mostMessages = 4;
/** Text of a message that is not of a difference. */
const room = 1500;
/** What a message takes at most, so that the button below it and its small print fit. */
const most = { text: limits.messageText - 300, components: limits.components - 6 } as const;

/** A part of the reply that is not divided, with the quotes it brings. */
interface Part {
  readonly parts: readonly APIComponentInContainer[];
  readonly quotes: readonly Quote[];
}

/**
 * The claims of a message with what the documents hold on them, in as many private messages as it takes, at most four.
 * Each can be posted by a button of its own. Says of no claim whether it is true.
 */
export function saySources({ claims, left }: Sources, address: string, scene: Scene): [Message, ...Message[]] {
  const { sources: say } = scene.words;
  const head = text(say.head(link(say.message, address)));
  const empty: Page = { parts: [head], quotes: [] };
  const pages = [empty];
  let unsaid = left;
  for (const [index, claim] of claims.entries()) {
    const page = pages.at(-1);
    const added = page && addClaim(page, claim, index + 1, scene);
    if (added && fits(added, scene)) pages[pages.length - 1] = added;
    else if (pages.length < mostMessages) pages.push(addClaim({ parts: [head], quotes: [] }, claim, index + 1, scene));
    else {
      unsaid = left + claims.length - index;
      break;
    }
  }
  const [first, ...others] = pages.map((page, at) => sayPage(page, at === pages.length - 1 ? unsaid : 0, scene));
  if (!first) throw new Error('sources are always at least one page');
  return [first, ...others];
}

type Page = Part;

function sayPage(page: Page, unsaid: number, scene: Scene): Message {
  const { sources: say } = scene.words;
  return message(
    [
      boxOf(page, scene),
      ...(unsaid > 0 ? [text(say.left(unsaid))] : []),
      ...row([button(writePress(sourcesRoom, 'post'), say.post)]),
    ],
    true,
  );
}

function boxOf({ parts, quotes }: Page, scene: Scene) {
  const passages = quotes.map(({ passage }) => passage);
  return container([...tellApart(parts), ...attribution(passages, scene)]);
}

function fits(page: Page, scene: Scene): boolean {
  const box = boxOf(page, scene);
  return textLength([box]) <= most.text && countComponents([box]) <= most.components;
}

/** The page with one more claim. What stands on it already is not quoted twice: Discord takes each button once. */
function addClaim(page: Page, claim: Claim, number: number, scene: Scene): Page {
  const { parts, quotes } = sayClaim(claim, number, page.quotes, scene);
  return { parts: [...page.parts, ...parts], quotes: [...page.quotes, ...quotes] };
}

function sayClaim(claim: Claim, number: number, before: readonly Quote[], scene: Scene): Part {
  const { ask, sources: say } = scene.words;
  const { words, question, whole, quotes, missing } = claim;
  const title = `**${number}.** ${escaped(shorten(words.replace(/\s+/g, ' '), longest.claim))}`;
  const notFound = missing.length > 0 ? [ask.missing(listWords(missing, words))] : [];
  const [first] = quotes;
  if (!first) return { parts: [text([title, say.nothing, ...notFound].join('\n'))], quotes: [] };
  const head = [title, ...(whole ? [] : [say.nearest, ...notFound])].join('\n');
  const difference = findDifference(scene.library, first, question);
  const shown = difference ? joinSides(difference) : quotes;
  const isAbove = (quote: Quote): boolean =>
    before.some((other) => contextOf(other, scene) === contextOf(quote, scene));
  // All sides of a difference stay side by side: either all of it stands above, or all of it is shown.
  const above = shown.filter(isAbove);
  const repeated = difference && above.length < shown.length ? [] : above;
  const fresh = shown.filter((quote) => !repeated.includes(quote));
  const refer = repeated.map(({ passage }) => small(say.above(code(shorten(passage.id, 100)))));
  const cited =
    difference && fresh.length > 0
      ? sayDifference(difference, limits.messageText - room, scene)
      : sayAllCited(fresh, longest.quote, scene);
  return { parts: [text([head, ...refer].join('\n')), ...cited], quotes: fresh };
}

/** Discord takes each `custom_id` once in a message; what is behind the last colon is not read. */
function tellApart(parts: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const seen = new Map<string, number>();
  const apart = (one: APIButtonComponent): APIButtonComponent => {
    if (!('custom_id' in one)) return one;
    const times = seen.get(one.custom_id) ?? 0;
    seen.set(one.custom_id, times + 1);
    return times === 0 ? one : { ...one, custom_id: `${one.custom_id}:${times}` };
  };
  return parts.map((part) =>
    part.type === ComponentType.ActionRow
      ? { ...part, components: part.components.map((one) => (one.type === ComponentType.Button ? apart(one) : one)) }
      : part,
  );
}

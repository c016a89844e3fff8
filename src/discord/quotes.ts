import type { Said, Speaker } from '../ask/sayings.ts';
import { attribution, citation, type Scene } from './cite.ts';
import { limits } from './limits.ts';
import { bold, code, escaped, small } from './markdown.ts';
import { takePage, turnPages } from './paging.ts';
import { button, container, message, row, select, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { askedLine } from './question.ts';
import { contextOf, sayWords } from './quoted.ts';
import { shorten } from './shorten.ts';

/** What quotes are looked for by: a speaker, what they are about, both, or neither. */
export interface Wanted {
  readonly speaker: Speaker | undefined;
  /** Empty where it does not matter. */
  readonly about: string;
}

/** Speakers on one page: what is read on a phone without scrolling far. */
const perPage = 12;
/** Longest words (twelve lines on a phone), occasion and name, as markdown. */
const room = { all: 3000, words: 450, occasion: 250, name: 80 } as const;

/**
 * One of the quotes that were found, counted from 0 and round again after the last: the words, who said them, when, where
 * and to whom, the passage, and the correction where there is one.
 */
export function sayFound(found: readonly Said[], at: number, wanted: Wanted, hidden: boolean, scene: Scene): Message {
  const { words } = scene;
  const number = Number.isSafeInteger(at) ? Math.abs(at) % found.length : 0;
  const said = found[number];
  if (!said) return sayNone(wanted, scene);
  const { passage } = said.quote;
  const speaker = wanted.speaker ? referTo(wanted.speaker.key) : '';
  const about =
    wanted.about === '' ? [] : [text(small(askedLine.write(words.quote.about, wanted.about)), askedLine.id)];
  return message(
    [
      text(words.quote.title(escaped(shorten(wanted.speaker?.name ?? '', room.name)), number + 1, found.length)),
      container([...saySaid(said, scene).map((part) => text(part)), ...attribution([passage], scene), ...about]),
      ...row([
        button(contextOf(said.quote, scene), words.ask.showContext),
        ...(found.length > 1
          ? [button(writePress('quote', 'next', speaker, String((number + 1) % found.length)), words.quote.next)]
          : []),
        button(writePress('quote', 'speakers', '1'), words.quote.allSpeakers),
      ]),
    ],
    hidden,
  );
}

/** A saying in two parts: the words, and who said them when, where and to whom, with the passage and the correction. */
export function saySaid({ saying, quote }: Said, scene: Scene, beside?: string): [string, string] {
  const { quote: say } = scene.words;
  const who = say.who(bold(escaped(shorten(saying.speaker, room.name))), saying.day);
  const occasion = escaped(shorten(saying.occasion, room.occasion));
  const cited = `${who}, ${occasion}\n${citation(quote.passage, scene, { part: quote, beside })}`;
  return [sayWords(quote, Math.min(room.words, room.all - cited.length), scene), cited];
}

/** One page of everybody who is quoted, with a menu to choose one. */
export function saySpeakers(speakers: readonly Speaker[], wanted: number, hidden: boolean, scene: Scene): Message {
  const { quote: say, paging } = scene.words;
  if (speakers.length === 0) return message([text(say.none)], true);
  const turned = takePage(speakers, wanted, perPage);
  const all = speakers.reduce((sum, { count }) => sum + count, 0);
  const lines = turned.items.map(({ name, count }) => `- ${escaped(shorten(name, room.name))}: ${say.count(count)}`);
  const page = turned.pages > 1 ? [paging.page(turned.page, turned.pages)] : [];
  return message(
    [
      text([bold(say.speakers(all, speakers.length)), ...page].join(' · ')),
      container([text(lines.join('\n'))]),
      saySpeakerMenu(turned.items, scene),
      ...row([...turnPages(turned, toPage, scene.words), button(writePress('quote', 'next', '', '0'), say.any)]),
    ],
    hidden,
  );
}

/** That the words name several speakers, with a menu of them; what the quotes are to be about is kept. */
export function sayWhich(speakers: readonly Speaker[], about: string, scene: Scene): Message {
  const { quote: say } = scene.words;
  const kept = about === '' ? [] : [text(small(askedLine.write(say.about, about)), askedLine.id)];
  return message([text(say.which), saySpeakerMenu(speakers.slice(0, limits.choices), scene), ...kept], true);
}

/** That nobody of this name is quoted, with buttons to those whose names are nearly the same. */
export function sayNoSpeaker(typed: string, nearest: readonly Speaker[], { words }: Scene): Message {
  const { quote: say } = words;
  const wanted = code(shorten(typed, room.name));
  const buttons = nearest.map(({ key, name }) => button(writePress('quote', 'of', referTo(key)), say.quotesOf(name)));
  const others = button(writePress('quote', 'speakers', '1'), say.allSpeakers);
  return message(
    [text(nearest.length > 0 ? say.unknown(wanted) : say.unlike(wanted)), ...row([...buttons, others])],
    true,
  );
}

/** That no quote is about this, and where to look instead. */
function sayNone({ speaker, about }: Wanted, { words }: Scene): Message {
  const { quote: say } = words;
  if (about === '') return message([text(say.none)], true);
  const name = speaker && escaped(shorten(speaker.name, room.name));
  const buttons = [
    ...(speaker ? [button(writePress('quote', 'of', referTo(speaker.key)), say.quotesOf(speaker.name))] : []),
    button(writePress('quote', 'speakers', '1'), say.allSpeakers),
  ];
  return message([text(say.nothing(name, escaped(about))), ...row(buttons)], true);
}

function saySpeakerMenu(speakers: readonly Speaker[], { words }: Scene): ReturnType<typeof select> {
  const options = speakers.map(({ key, name, count }) => ({
    label: name,
    value: referTo(key),
    description: words.quote.count(count),
  }));
  return select(writePress('quote', 'speaker'), words.quote.choose, options);
}

function toPage(page: number): string {
  return writePress('quote', 'speakers', String(page));
}

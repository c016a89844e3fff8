import type { Message } from 'discord.js';
import { textDisplaysOf } from './kept.ts';
import { revealed } from './markdown.ts';

/** As long as Discord lets anybody write. */
const longest = 4000;

/** The parts of a message that are written words: Discord gives them to the bot with the menu of the message. */
export type Said = Pick<Message, 'content' | 'components' | 'embeds' | 'poll' | 'messageSnapshots'>;

/**
 * What a message says in words, a line for each of its lines: its own text, that of its cards and polls, and that of a
 * message it passes on. Without mentions, addresses, emoji of servers and marks of layout; empty where nothing is left.
 */
export function readSaid({ content, components, embeds, poll, messageSnapshots }: Said): string {
  const passedOn = messageSnapshots.map((snapshot) => [
    snapshot.content,
    ...snapshot.embeds.flatMap(({ title, description }) => [title, description]),
  ]);
  const all = [
    content,
    ...textDisplaysOf({ components }).map((part) => part.content),
    ...embeds.flatMap(({ title, description, fields }) => [title, description, ...fields.map(({ value }) => value)]),
    poll?.question.text,
    ...passedOn.flat(),
  ];
  return plain(all.filter((part) => part).join('\n'));
}

function plain(markdown: string): string {
  return revealed(
    markdown
      .replace(/<(?:a?:\w+:|[@#][!&]?|t:|\/)[^<>\n]*>/g, ' ')
      .replace(/\[([^[\]\n]*)\]\(<?\w+:[^)\s]*\)/g, '$1')
      .replace(/<?\bhttps?:\/\/[^\s<>]+>?/g, ' ')
      .replace(/^[^\S\n]*(?:>{1,3}|#{1,3}|-#|[-*]|\d+\.)[^\S\n]+/gm, '')
      .replace(/(?<!\\)(?:\*{2,3}|\*(?=\S)|(?<=\S)\*|_{2,3}|~~|\|\||`{1,3})/g, ''),
  )
    .replace(/[\u202A-\u202E\u2066-\u2069\u200B\u2060]|(?!\n)\p{Cc}/gu, ' ')
    .slice(0, longest)
    .toWellFormed()
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

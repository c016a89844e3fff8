import type { APIButtonComponent } from 'discord.js';
import type { ModeratorLogRow } from '../store/tables.ts';
import { fit } from './fit.ts';
import { code, escaped } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { writePress } from './press.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

/** Longest value before and after, before it is escaped. */
const longest = 180;
/** The same once it is escaped. */
const room = 220;

/** A page of the moderators' log, counted from 1. */
export function sayChanges(
  changes: readonly ModeratorLogRow[],
  { page, more }: { readonly page: number; readonly more: boolean },
  words: Words,
): Message {
  const say = words.changes;
  const turn = [...(page > 1 ? [to(page - 1, say.earlier)] : []), ...(more ? [to(page + 1, say.later)] : [])];
  const none = text(page === 1 ? say.none : say.noMore);
  const box = container(changes.length > 0 ? changes.map((change) => text(sayChange(change, words))) : [none]);
  return message([text(say.title(page)), box, ...row(turn)], true);
}

function to(page: number, label: string): APIButtonComponent {
  return button(writePress('fact-log', 'page', String(page)), label);
}

/** A change: when in the reader's own time, who, what, before and after. Mentions nobody, though it names them. */
export function sayChange(change: ModeratorLogRow, { changes: say }: Words): string {
  const who = change.moderatorId === null ? say.forgotten : `<@${change.moderatorId}>`;
  const before = readValue(change.beforeJson);
  const after = readValue(change.afterJson);
  return [
    `<t:${Math.floor(change.at / 1000)}:f> · ${say.change(who, code(change.what), code(shorten(change.about, 60)))}`,
    ...(before === undefined ? [] : [say.before(before)]),
    ...(after === undefined ? [] : [say.after(after)]),
  ].join('\n');
}

/** JSON as words: a text as it is, an object as `name: value` pairs. */
function readValue(json: string | null): string | undefined {
  if (json === null) return undefined;
  const value: unknown = JSON.parse(json);
  if (value === null) return undefined;
  const words =
    typeof value === 'object'
      ? Object.entries(value)
          .filter(([, part]) => part !== null && part !== undefined)
          .map(([name, part]) => `${name}: ${typeof part === 'string' ? part : JSON.stringify(part)}`)
          .join(' · ')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  const channels = typeof value === 'object' ? Object.entries(value).flatMap(channelIn) : [];
  // What needs many backslashes gets fewer words: a page must fit into a message whatever was typed.
  const shown = fit(shorten(words, longest), room);
  const cut = shown.length < words.length && !shown.endsWith('…') ? ' …' : '';
  return channels.reduce((said, id) => said.replace(id, `<#${id}>`), escaped(shown) + cut);
}

/** The id of a channel, which people know by its name. */
function channelIn([name, part]: [string, unknown]): string[] {
  return /channelId$/i.test(name) && typeof part === 'string' && /^\d+$/.test(part) ? [part] : [];
}

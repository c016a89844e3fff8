// @ts-check
/** @import { Found } from './markdown-inline.js' */

const TAG =
  /^<(?:@!?(\d+)|@&(\d+)|#(\d+)|\/([^:<>]{1,100}):(\d+)|a?:(\w{1,40}):\d+|t:(-?\d{1,13})(?::([tTdDfFRsS]))?)>/;
const AUTOLINK = /^<(https?:\/\/[^\s<>]+)>/i;
const BARE_LINK = /^https?:\/\/[^\s<]+[^\s<.,:;"'\])}!?*_~|]/i;

/**
 * What stands between angle brackets: a link, a mention, a time, an emoji of a server.
 *
 * @param {string} text
 * @param {number} at
 * @param {boolean} inLink
 * @returns {Found}
 */
export function readTag(text, at, inLink) {
  const rest = text.slice(at, at + 2100);
  const link = inLink ? null : AUTOLINK.exec(rest);
  if (link?.[1] !== undefined) {
    return {
      piece: { kind: 'link', href: link[1], children: [{ kind: 'text', text: link[1] }] },
      end: at + link[0].length,
    };
  }
  const tag = TAG.exec(rest);
  if (tag === null) return undefined;
  const [whole, user, role, channel, command, , emoji, unix, style] = tag;
  const end = at + whole.length;
  if (user !== undefined) return { piece: { kind: 'user', id: user }, end };
  if (role !== undefined) return { piece: { kind: 'role', id: role }, end };
  if (channel !== undefined) return { piece: { kind: 'channel', id: channel }, end };
  if (command !== undefined) return { piece: { kind: 'command', name: command }, end };
  if (emoji !== undefined) return { piece: { kind: 'emoji', name: emoji }, end };
  return { piece: { kind: 'time', unix: Number(unix), style: style ?? 'f' }, end };
}

/**
 * `@everyone` and `@here`.
 *
 * @param {string} text
 * @param {number} at
 * @returns {Found}
 */
export function readEveryone(text, at) {
  const name = /^@(?:everyone|here)\b/.exec(text.slice(at, at + 10))?.[0];
  return name === undefined ? undefined : { piece: { kind: 'everyone', name }, end: at + name.length };
}

/**
 * An address written out; the full stop after it is not a part of it.
 *
 * @param {string} text
 * @param {number} at
 * @returns {Found}
 */
export function readBareLink(text, at) {
  if (/\w/.test(text[at - 1] ?? ' ')) return undefined;
  const href = BARE_LINK.exec(text.slice(at, at + 2100))?.[0];
  if (href === undefined) return undefined;
  return { piece: { kind: 'link', href, children: [{ kind: 'text', text: href }] }, end: at + href.length };
}

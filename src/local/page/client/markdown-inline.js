// @ts-check
import { readBareLink, readEveryone, readTag } from './markdown-tags.js';

/**
 * Discord's markdown inside a line: emphasis, code, spoilers, links, mentions and times.
 *
 * @typedef {{ kind: 'text', text: string }
 *   | { kind: 'code', text: string }
 *   | { kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler', children: Inline[] }
 *   | { kind: 'link', href: string, children: Inline[] }
 *   | { kind: 'user' | 'role' | 'channel', id: string }
 *   | { kind: 'everyone', name: string }
 *   | { kind: 'command', name: string }
 *   | { kind: 'emoji', name: string }
 *   | { kind: 'time', unix: number, style: string }
 *   | { kind: 'break' }} Inline
 */

/** Deeper nesting than this is shown as it was typed, so that hostile text stays cheap. */
const DEEPEST = 8;

/** Longer marks first: `**` is not two `*`. */
const MARKS = /** @type {const} */ ([
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
]);

const MASKED_LINK =
  /^\[((?:\\.|[^\\[\]])+)\]\(\s*<?(https?:\/\/[^\s<>()]*(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?:\s+"[^"\n]*")?\s*\)/i;

/**
 * Parses one run of text. Whatever is not markdown comes back as text, letter for letter.
 *
 * @param {string} text
 * @param {number} [depth] how many marks it is inside already
 * @param {boolean} [inLink] links do not nest
 * @returns {Inline[]}
 */
export function parseInline(text, depth = 0, inLink = false) {
  /** @type {Inline[]} */
  const out = [];
  /** Marks that nothing closes from here on: looking again for each would cost the square of the length. @type {Set<string>} */
  const open = new Set();
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') out.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const found = readAt(text, at, { depth, inLink, open });
    if (found === undefined) {
      plain += text[at];
      at += 1;
    } else if (typeof found.piece === 'string') {
      plain += found.piece;
      at = found.end;
    } else {
      flush();
      out.push(found.piece);
      at = found.end;
    }
  }
  flush();
  return out;
}

/**
 * @typedef {{ piece: Inline | string, end: number } | undefined} Found
 * @typedef {{ depth: number, inLink: boolean, open: Set<string> }} Inside
 */

/** @param {string} text @param {number} at @param {Inside} inside @returns {Found} */
function readAt(text, at, inside) {
  const here = text[at];
  if (here === '\\') return readEscape(text, at);
  if (here === '\n') return { piece: { kind: 'break' }, end: at + 1 };
  if (here === '`') return readCode(text, at);
  if (here === '<') return readTag(text, at, inside.inLink);
  if (here === '@') return readEveryone(text, at);
  if (here === '[' && !inside.inLink) return readMaskedLink(text, at, inside.depth);
  if ((here === 'h' || here === 'H') && !inside.inLink) return readBareLink(text, at);
  if (here !== undefined && '*_~|'.includes(here) && inside.depth < DEEPEST) return readMark(text, at, inside);
  return undefined;
}

/** @param {string} text @param {number} at @returns {Found} */
function readEscape(text, at) {
  const next = text[at + 1];
  if (next === undefined || !/[^0-9A-Za-z\s]/.test(next)) return undefined;
  return { piece: next, end: at + 2 };
}

/** @param {string} text @param {number} at @returns {Found} */
function readCode(text, at) {
  const fence = /^`+/.exec(text.slice(at, at + 20))?.[0] ?? '`';
  const close = text.indexOf(fence, at + fence.length);
  if (close <= at + fence.length - 1 || close === -1 || text[close + fence.length] === '`') return undefined;
  const inside = text.slice(at + fence.length, close);
  if (inside === '') return undefined;
  return { piece: { kind: 'code', text: fence.length > 1 ? inside.trim() : inside }, end: close + fence.length };
}

/** @param {string} text @param {number} at @param {number} depth @returns {Found} */
function readMaskedLink(text, at, depth) {
  const [whole, words, href] = MASKED_LINK.exec(text.slice(at, at + 2700)) ?? [];
  if (whole === undefined || words === undefined || href === undefined) return undefined;
  return { piece: { kind: 'link', href, children: parseInline(words, depth + 1, true) }, end: at + whole.length };
}

/** @param {string} text @param {number} at @param {Inside} inside @returns {Found} */
function readMark(text, at, { depth, inLink, open }) {
  for (const [mark, kind] of MARKS) {
    if (open.has(mark) || !text.startsWith(mark, at) || !opensAt(text, at, mark)) continue;
    const close = findClose(text, at, mark);
    if (close === undefined) open.add(mark);
    else {
      const children = parseInline(text.slice(at + mark.length, close), depth + 1, inLink);
      return { piece: { kind, children }, end: close + mark.length };
    }
  }
  return undefined;
}

/**
 * A single `*` needs a word right after it, a single `_` stands between words, so that `2 * 3 * 4` and
 * `snake_case_name` stay as they are.
 *
 * @param {string} text
 * @param {number} at
 * @param {string} mark
 */
function opensAt(text, at, mark) {
  if (mark === '*') return !/\s/.test(text[at + 1] ?? ' ');
  return mark !== '_' || !/\w/.test(text[at - 1] ?? ' ');
}

/**
 * Where the mark closes, or nothing.
 *
 * @param {string} text
 * @param {number} open
 * @param {string} mark
 * @returns {number | undefined}
 */
function findClose(text, open, mark) {
  const start = open + mark.length;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '`') at = text.indexOf('`', at + 1) === -1 ? at : text.indexOf('`', at + 1);
    else if (text.startsWith(mark, at) && at > start && closesAt(text, at, mark)) return at;
    else if (mark.length === 1 && text.startsWith(mark + mark, at)) at += 1;
  }
  return undefined;
}

/** @param {string} text @param {number} at @param {string} mark */
function closesAt(text, at, mark) {
  const after = text[at + mark.length] ?? ' ';
  if (mark === '||' || mark === '~~') return true;
  if (after === mark[0]) return false;
  if (mark === '*') return text[at - 1] !== '*' && !/\s/.test(text[at - 1] ?? ' ');
  if (mark === '_') return text[at - 1] !== '_' && !/\w/.test(after);
  return true;
}

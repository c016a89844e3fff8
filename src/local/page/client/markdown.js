// @ts-check
import { parseInline } from './markdown-inline.js';
/** @import { Inline } from './markdown-inline.js' */

/**
 * Discord's markdown in blocks: headings, small print, lists, quotes, code, and lines of text.
 *
 * @typedef {{ kind: 'lines', children: Inline[] }
 *   | { kind: 'heading', level: 1 | 2 | 3, children: Inline[] }
 *   | { kind: 'small', children: Inline[] }
 *   | { kind: 'code', language: string, text: string }
 *   | { kind: 'quote', children: Block[] }
 *   | { kind: 'list', start: number | undefined, items: { children: Inline[], blocks: Block[] }[] }} Block
 */

const FENCE = /^```(?:([\w+.#-]{1,30})\n)?\n?([\s\S]*?)\n?```/;
const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/;

/**
 * Parses a message as Discord's client does: no HTML, no pictures, no tables.
 *
 * @param {string} text
 * @param {boolean} [inQuote] quotes do not nest
 * @returns {Block[]}
 */
export function parseMarkdown(text, inQuote = false) {
  /** @type {Block[]} */
  const out = [];
  /** @type {string[]} */
  let plain = [];
  const flush = () => {
    if (plain.length > 0) out.push({ kind: 'lines', children: parseInline(plain.join('\n')) });
    plain = [];
  };
  let rest = text.replaceAll(/\r\n?/g, '\n');
  while (rest !== '') {
    const found = readBlock(rest, inQuote);
    if (found === undefined) {
      const line = takeLine(rest);
      plain.push(line.text);
      rest = line.rest;
    } else {
      flush();
      out.push(found.block);
      rest = found.rest;
    }
  }
  flush();
  return out;
}

/** @typedef {{ block: Block, rest: string } | undefined} Found */

/** @param {string} text @param {boolean} inQuote @returns {Found} */
function readBlock(text, inQuote) {
  return readFence(text) ?? (inQuote ? undefined : readQuote(text)) ?? readHeading(text) ?? readList(text);
}

/** @param {string} text */
function takeLine(text) {
  const end = text.indexOf('\n');
  if (end === -1) return { text, rest: '' };
  return { text: text.slice(0, end), rest: text.slice(end + 1) };
}

/** @param {string} text @returns {Found} */
function readFence(text) {
  const [whole, language, code] = FENCE.exec(text) ?? [];
  if (whole === undefined || code === undefined || code.trim() === '') return undefined;
  const rest = text.slice(whole.length).replace(/^\n/, '');
  return { block: { kind: 'code', language: language ?? '', text: code }, rest };
}

/** @param {string} text @returns {Found} */
function readQuote(text) {
  if (text.startsWith('>>> '))
    return { block: { kind: 'quote', children: parseMarkdown(text.slice(4), true) }, rest: '' };
  const lines = [];
  let rest = text;
  while (rest.startsWith('> ') || rest === '>' || rest.startsWith('>\n')) {
    const line = takeLine(rest);
    lines.push(line.text.slice(2));
    rest = line.rest;
  }
  if (lines.length === 0) return undefined;
  return { block: { kind: 'quote', children: parseMarkdown(lines.join('\n'), true) }, rest };
}

/** @param {string} text @returns {Found} */
function readHeading(text) {
  const { text: line, rest } = takeLine(text);
  const [, mark, words] = /^(#{1,3}|-#) +(\S.*)$/.exec(line) ?? [];
  if (mark === undefined || words === undefined) return undefined;
  const children = parseInline(words.trimEnd());
  if (mark === '-#') return { block: { kind: 'small', children }, rest };
  const level = mark.length === 1 ? 1 : mark.length === 2 ? 2 : 3;
  return { block: { kind: 'heading', level, children }, rest };
}

/** @param {string} text @returns {Found} */
function readList(text) {
  const first = ITEM.exec(takeLine(text).text);
  if (first === null) return undefined;
  const indent = first[1]?.length ?? 0;
  const start = first[2] === undefined ? undefined : Number(first[2]);
  /** @type {Extract<Block, { kind: 'list' }>} */
  const block = { kind: 'list', start, items: [] };
  let rest = text;
  while (rest !== '') {
    const line = takeLine(rest);
    const item = ITEM.exec(line.text);
    const deeper = item !== null && (item[1]?.length ?? 0) > indent + 1;
    if (item === null || (item[1]?.length ?? 0) < indent) break;
    if (deeper) {
      const inner = readList(rest);
      if (inner === undefined) break;
      block.items.at(-1)?.blocks.push(inner.block);
      rest = inner.rest;
    } else {
      if ((item[2] === undefined) !== (start === undefined)) break;
      block.items.push({ children: parseInline(item[3] ?? ''), blocks: [] });
      rest = line.rest;
    }
  }
  return { block, rest };
}

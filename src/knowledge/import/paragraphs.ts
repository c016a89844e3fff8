import { takeMarks } from './furniture.ts';
import type { Line, Piece } from './model.ts';

/** What of the whole text a paragraph must know. */
export interface Setting {
  /** How wide the paragraphs were set, where lines end within sentences; undefined where each line is a paragraph. */
  readonly width: number | undefined;
  /** The words that are written with a hyphen somewhere. */
  readonly compounds: ReadonlySet<string>;
  /** Hears of words that were divided at the end of a line and are joined. */
  readonly joined: (what: string) => void;
}

/** A piece while lines are added to it. */
interface Growing {
  readonly kind: Piece['kind'];
  /** Its lines, or the items of a list. */
  readonly parts: string[];
  readonly from: string[];
  readonly proposed?: boolean;
}

/** A line that ends before this part of the width is the last of its paragraph. */
export const full = 0.6;
const longestHeading = 80;
const mostWords = 12;
const bullet = /^\s*(?:[•◦▪‣·●○]|[-*+](?=\s)|\d{1,2}[.)](?=\s))\s*/;
const underline = /^(?:={3,}|-{3,})$/;
/** How a sentence ends, and other lines that are no headings. */
export const ending = /[.!?:;,…]["”’')\]]*$/;

/** The paragraphs, lists and headings of lines that stand together. */
export function readParagraphs(block: readonly Line[], setting: Setting): Piece[] {
  const [first, second] = block;
  if (!first) return [];
  if (second && block.length === 2 && underline.test(second.text.trim()))
    return [{ kind: 'heading', text: first.text.trim(), from: [first.where, second.where] }];
  const pieces: Growing[] = [];
  for (const [at, line] of block.entries()) {
    const text = line.text.trim();
    const last = pieces.at(-1);
    const before = block[at - 1];
    // "U.S. delegation" above a list, without an empty line.
    const above = block.length === 1 || bullet.test(block[at + 1]?.text ?? '');
    if (bullet.test(line.text)) addItem(pieces, line);
    else if (last && last.kind !== 'heading' && before && continues(before.text, line.text, setting))
      addLine(last, line, setting);
    else if (above && looksLikeHeading(text))
      pieces.push({ kind: 'heading', parts: [text], from: [line.where], proposed: true });
    else pieces.push({ kind: 'text', parts: [text], from: [line.where] });
  }
  return pieces.map(({ parts, ...piece }) => ({ ...piece, text: parts.join(piece.kind === 'list' ? '\n' : ' ') }));
}

/** A short line that ends as no sentence does. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > 2 * longestHeading) return false;
  const { text } = takeMarks(line.trim());
  if (text.length > longestHeading || text.split(/\s+/).length > mostWords) return false;
  if (bullet.test(text) || ending.test(text) || /[@✓|]|https?:/.test(text)) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“]/u.test(text) && /\p{L}{2}/u.test(text) && !isDate(text);
}

function isDate(text: string): boolean {
  return text.length < 30 && /\d/.test(text) && !Number.isNaN(Date.parse(text));
}

function addItem(pieces: Growing[], line: Line): void {
  const marker = /^\s*(\d{1,2}[.)])/.exec(line.text)?.[1] ?? '-';
  const item = `${marker} ${line.text.replace(bullet, '').trim()}`;
  const last = pieces.at(-1);
  if (last?.kind !== 'list') pieces.push({ kind: 'list', parts: [item], from: [line.where] });
  else {
    last.parts.push(item);
    last.from.push(line.where);
  }
}

/** Whether a line goes on with the paragraph of the line above it. */
function continues(above: string, line: string, { width }: Setting): boolean {
  const text = above.trim();
  if (/\p{L}[-\u00ad]$/u.test(text) && /^\s*\p{Ll}/u.test(line)) return true;
  if (width !== undefined) return text.length >= width * full;
  return !ending.test(text) && /^\s*\p{Ll}/u.test(line);
}

/** Adds a line; a word that was divided at the end of the last one is one again. */
function addLine({ kind, parts, from }: Growing, { text, where }: Line, { compounds, joined }: Setting): void {
  const line = text.trim();
  const above = parts.at(-1) ?? '';
  const end = above.length > longestPart ? '' : above.slice(-longestLeft);
  const left = /\p{L}+(?=[-\u00ad]$)/u.exec(end)?.[0];
  const right = /^\p{Ll}\p{L}*/u.exec(line)?.[0];
  from.push(where);
  if (left !== undefined && right !== undefined) {
    // A compound that is written with a hyphen elsewhere has one here too.
    const hyphen = above.endsWith('-') && compounds.has(`${left}-${right}`) ? '-' : '';
    joined(`${where}: "${left}-" and "${right}" are joined to "${left}${hyphen}${right}"`);
    const [head = '', ...rest] = line.split(/\s/);
    parts[parts.length - 1] = `${above.slice(0, -1)}${hyphen}${head}`;
    if (rest.length > 0) addWords(kind, parts, rest.join(' '));
  } else addWords(kind, parts, line);
}

/** No longer beginning of a word is joined to its end. */
const longestLeft = 60;
/** A line that was joined so often is no prose. */
const longestPart = 5000;

function addWords(kind: Piece['kind'], parts: string[], words: string): void {
  // An item of a list is one part; a paragraph grows by parts, so that a long one takes no longer for each line.
  if (kind === 'list') parts[parts.length - 1] = `${parts.at(-1)} ${words}`;
  else parts.push(words);
}

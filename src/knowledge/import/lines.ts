import { judgeFurniture, leadsElsewhere, takeMarks } from './furniture.ts';
import type { Dropped, Line, Piece } from './model.ts';

/** Lines of more characters are whole paragraphs: a file that holds some has no line ends within paragraphs. */
const widest = 120;
/** A line that ends before this part of the width is the last of its paragraph. */
const full = 0.6;
/** Of lines set to a width at least so many end within a sentence. */
const inSentence = 0.3;
/** A longer paragraph is no link to another page. */
const longestLink = 500;
const longestHeading = 80;
const mostWords = 12;
const bullet = /^\s*(?:[•◦▪‣·●○]|[-*+](?=\s)|\d{1,2}[.)](?=\s))\s*/;
const underline = /^(?:={3,}|-{3,})$/;
const ending = /[.!?:;,…]["”’')\]]*$/;

/**
 * Paragraphs, lists and headings of plain lines. Each line that is not empty is in one of the pieces, or was dropped as
 * furniture of the page. `remarks` names words that were divided at the end of a line and are joined.
 */
export function readLines(lines: readonly Line[]): { pieces: Piece[]; dropped: Dropped[]; remarks: string[] } {
  const dropped: Dropped[] = [];
  const remarks: string[] = [];
  const all = lines.map(({ text }) => text).join('\n');
  const width = widthOf(lines);
  const pieces: Piece[] = [];
  let away: string | undefined;
  for (const block of blocksOf(lines)) {
    const kept: Line[] = [];
    for (const [at, line] of block.entries()) {
      const why = judgeFurniture(line.text);
      const text = line.text.trim();
      if (text.length > longestLink) away = undefined;
      if (why === undefined && block.length === 1 && leadsElsewhere(text)) away = text;
      else if (why === undefined && away !== undefined && at === 0 && isHeading(block)) away = undefined;
      const reason = why ?? (away === undefined ? undefined : sayAway(away, text));
      if (reason === undefined) kept.push(line);
      else dropped.push({ where: line.where, text, why: reason });
    }
    pieces.push(...piecesOf(kept, width, all, remarks));
  }
  // A heading has something under it.
  const last = pieces.at(-1);
  if (pieces.length > 1 && last?.proposed === true)
    pieces[pieces.length - 1] = { kind: 'text', text: last.text, from: last.from };
  return { pieces, dropped, remarks };
}

function sayAway(away: string, text: string): string {
  return text === away ? 'heading of links to other pages' : `under "${away}", which leads to other pages`;
}

/** How wide the paragraphs were set, where lines end within sentences; undefined where each line is a paragraph. */
function widthOf(lines: readonly Line[]): number | undefined {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.trim().length), 0);
  if (longest > widest) return undefined;
  const pairs = lines.filter(({ text }, at) => text.trim() !== '' && (lines[at + 1]?.text.trim() ?? '') !== '');
  const open = pairs.filter(({ text }) => text.length >= longest * full && !ending.test(text.trim()));
  return open.length > 0 && open.length >= pairs.length * inSentence ? longest : undefined;
}

/** What stands between empty lines. */
function* blocksOf(lines: readonly Line[]): Generator<Line[]> {
  let block: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== '') block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

function piecesOf(block: readonly Line[], width: number | undefined, all: string, remarks: string[]): Piece[] {
  const [first, second] = block;
  if (!first) return [];
  if (second && block.length === 2 && underline.test(second.text.trim()))
    return [{ kind: 'heading', text: first.text.trim(), from: [first.where, second.where] }];
  if (isHeading(block)) return [headingOf(first)];
  const pieces: Piece[] = [];
  for (const [at, line] of block.entries()) {
    const text = line.text.trim();
    const last = pieces.at(-1);
    const before = block[at - 1];
    if (bullet.test(line.text)) addItem(pieces, line);
    else if (last && before && continues(before.text, line.text, width))
      pieces[pieces.length - 1] = {
        ...last,
        text: join(last.text, text, all, line.where, remarks),
        from: [...last.from, line.where],
      };
    // "U.S. delegation" above a list, without an empty line.
    else if (bullet.test(block[at + 1]?.text ?? '') && isHeading([line])) pieces.push(headingOf(line));
    else pieces.push({ kind: 'text', text, from: [line.where] });
  }
  return pieces;
}

function addItem(pieces: Piece[], line: Line): void {
  const marker = /^\s*(\d{1,2}[.)])/.exec(line.text)?.[1] ?? '-';
  const item = `${marker} ${line.text.replace(bullet, '').trim()}`;
  const last = pieces.at(-1);
  if (last?.kind !== 'list') pieces.push({ kind: 'list', text: item, from: [line.where] });
  else pieces[pieces.length - 1] = { ...last, text: `${last.text}\n${item}`, from: [...last.from, line.where] };
}

function headingOf({ text, where }: Line): Piece {
  return { kind: 'heading', text: text.trim(), from: [where], proposed: true };
}

/** A short line by itself that ends as no sentence does. */
function isHeading(block: readonly Line[]): boolean {
  const text = takeMarks(block[0]?.text.trim() ?? '').text;
  if (block.length !== 1 || text.length > longestHeading || text.split(/\s+/).length > mostWords) return false;
  if (bullet.test(text) || ending.test(text) || /[@✓|]|https?:/.test(text)) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"“]/u.test(text) && /\p{L}{2}/u.test(text) && !isDate(text);
}

function isDate(text: string): boolean {
  return text.length < 30 && /\d/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whether a line goes on with the paragraph of the line above it. */
function continues(above: string, line: string, width: number | undefined): boolean {
  const text = above.trim();
  if (/\p{L}[-\u00ad]$/u.test(text) && /^\s*\p{Ll}/u.test(line)) return true;
  if (width !== undefined) return text.length >= width * full;
  return !ending.test(text) && /^\s*\p{Ll}/u.test(line);
}

/** Joins two lines; a word that was divided at the end of the first is one again. */
function join(above: string, line: string, all: string, where: string, remarks: string[]): string {
  const left = /(\p{L}+)[-\u00ad]$/u.exec(above)?.[1];
  const right = /^\p{Ll}\p{L}*/u.exec(line)?.[0];
  if (left === undefined || right === undefined) return `${above} ${line}`;
  // A compound that is written with a hyphen elsewhere has one here too.
  const compound = above.endsWith('-') && all.includes(`${left}-${right}`);
  remarks.push(`${where}: "${left}-" and "${right}" are joined to "${left}${compound ? '-' : ''}${right}"`);
  return compound ? `${above}${line}` : `${above.slice(0, -1)}${line}`;
}

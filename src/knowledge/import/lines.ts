import { judgeFurniture, leadsElsewhere } from './furniture.ts';
import type { Dropped, Line, Piece } from './model.ts';
import { ending, full, looksLikeHeading, readParagraphs } from './paragraphs.ts';

/** Lines of more characters are whole paragraphs: a file that holds some has no line ends within paragraphs. */
const widest = 120;
/** Of lines set to a width at least so many end within a sentence. */
const inSentence = 0.3;
/** A longer paragraph is no link to another page. */
const longestLink = 500;

/**
 * Paragraphs, lists and headings of plain lines. Each line that is not empty is in one of the pieces, or was dropped as
 * furniture of the page. `remarks` names words that were divided at the end of a line and are joined.
 */
export function readLines(lines: readonly Line[]): { pieces: Piece[]; dropped: Dropped[]; remarks: string[] } {
  const dropped: Dropped[] = [];
  const remarks: string[] = [];
  const compounds = new Set(lines.flatMap(({ text }) => text.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []));
  const setting = { width: widthOf(lines), compounds, joined: (what: string) => void remarks.push(what) };
  const pieces: Piece[] = [];
  let away: string | undefined;
  for (const block of blocksOf(lines)) {
    const kept: Line[] = [];
    for (const [at, line] of block.entries()) {
      const why = judgeFurniture(line.text);
      const text = line.text.trim();
      if (text.length > longestLink) away = undefined;
      if (why === undefined && block.length === 1 && leadsElsewhere(text)) away = text;
      else if (why === undefined && away !== undefined && at === 0 && block.length === 1 && looksLikeHeading(text))
        away = undefined;
      const reason = why ?? (away === undefined ? undefined : sayAway(away, text));
      if (reason === undefined) kept.push(line);
      else dropped.push({ where: line.where, text, why: reason });
    }
    pieces.push(...readParagraphs(kept, setting));
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

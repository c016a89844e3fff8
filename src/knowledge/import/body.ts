import { readBlocks } from '../blocks.ts';
import type { Piece } from './model.ts';

const special = /[\\`*_[\]<>{}#|~]/g;

/** The pieces as Markdown that reads back as exactly their words. */
export function writeBody(pieces: readonly Piece[]): string {
  return `${pieces.map(writePiece).join('\n\n')}\n`;
}

function writePiece({ kind, text }: Piece): string {
  if (kind === 'heading') return `## ${firstThatReads(oneLine(text), 'heading', (words) => `## ${words}`)}`;
  return firstThatReads(text, 'text', (words) => words);
}

/**
 * The plainest way to write the text in Markdown: as it is, else with backslashes. Throws where none reads back the
 * same, because then the document would say something else than its source.
 */
function firstThatReads(text: string, kind: 'heading' | 'text', frame: (words: string) => string): string {
  for (const words of waysToWrite(text)) {
    const { blocks } = readBlocks(frame(words), '', 1);
    const [block] = blocks;
    if (blocks.length === 1 && block?.kind === kind && block.id === undefined) if (block.text === text) return words;
  }
  throw new Error(`these words cannot be written in Markdown: ${JSON.stringify(text.slice(0, 200))}`);
}

function* waysToWrite(text: string): Generator<string> {
  yield text;
  const lines = text.split('\n');
  const escaped = lines.map((line) => line.replace(special, '\\$&'));
  const guarded = escaped.map((line) =>
    line.replace(/^(\s*)([-+=>:])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2'),
  );
  yield guarded.join('\n');
  // A line break within a paragraph, and a list whose items hold marks.
  yield guarded.join('  \n');
  yield escaped.join('\n');
}

/** Without what Markdown takes away: blanks at the ends, rows of blanks, characters that are seen by nobody. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

import type { Token } from 'markdown-it';

/** Something of a body that no block holds, by the line it stands in (counted from 0). */
export interface Unread {
  readonly index: number;
  readonly what: string;
}

const wordless = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?\s*$/;
const definition = /^[\s>]*\[([^\]]+)\]:/;

/**
 * What Markdown itself passes over without a word: link definitions that nothing uses (as a line "[Applause]: yes"
 * becomes) and table cells beyond the last column of the head.
 */
export function findUnreadLines(body: string, tokens: readonly Token[]): Unread[] {
  const lines = body.split('\n');
  const read = new Uint8Array(lines.length);
  for (const token of tokens) {
    if (token.map && isRead(token)) read.fill(1, token.map[0], token.map[1]);
  }
  const unread: Unread[] = [];
  let inDefinition = false;
  for (const [index, line] of lines.entries()) {
    if (read[index] === 1 || wordless.test(line)) {
      inDefinition = false;
      continue;
    }
    const label = definition.exec(line)?.[1];
    inDefinition = label === undefined ? inDefinition : isUsed(label, body);
    if (inDefinition) continue;
    const what = `"${line.trim().slice(0, 60)}" is left out: it reads as the address of a link that stands nowhere`;
    unread.push({ index, what: `${what}; reword the line or delete it` });
  }
  return [...unread, ...findSpareCells(lines, tokens)];
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** Lists and quotes hold other blocks; their lines count only where one of these does. */
function isRead(token: Token): boolean {
  return ['inline', 'heading_open', 'paragraph_open', 'table_open', 'fence', 'html_block', 'hr'].includes(token.type);
}

function isUsed(label: string, body: string): boolean {
  const wanted = `[${fold(label)}]`;
  return fold(body).replaceAll(`${wanted}:`, '').includes(wanted);
}

function findSpareCells(lines: readonly string[], tokens: readonly Token[]): Unread[] {
  const unread: Unread[] = [];
  let columns = 0;
  for (const token of tokens) {
    if (token.type === 'thead_open') columns = 0;
    if (token.type === 'th_open') columns += 1;
    const index = token.type === 'tr_open' ? token.map?.[0] : undefined;
    if (index === undefined || columns === 0) continue;
    const cells = (lines[index] ?? '').replace(/^[\s>]*\|?|\|?\s*$/g, '').split(/(?<!\\)\|/).length;
    if (cells <= columns) continue;
    const what = `the row has ${cells} cells and its table has ${columns} columns: what is beyond them is left out`;
    unread.push({ index, what: `${what}; add a column or write \\| for "|"` });
  }
  return unread;
}

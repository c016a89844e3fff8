import type { Token } from 'markdown-it';

/** Something of a body that no block holds, by the line it stands in (counted from 0). */
export interface Unread {
  readonly index: number;
  readonly what: string;
}

const wordless = /^(?:[-*+]|\d{1,9}[.)])?$/;
const definition = /^\[([^\]]+)\]:/;
const label = /\[([^[\]]{1,999})\](?!:)/g;

/**
 * What Markdown itself passes over without a word: link definitions that nothing uses (as a line "[Applause]: yes"
 * becomes), table cells beyond the last column of the head, text in a hundred lists within each other.
 */
export function findUnreadLines(body: string, tokens: readonly Token[]): Unread[] {
  const lines = body.split('\n');
  const read = new Uint8Array(lines.length);
  for (const token of tokens) {
    if (token.map && isRead(token)) read.fill(1, token.map[0], token.map[1]);
  }
  const unread: Unread[] = [];
  let used: ReadonlySet<string> | undefined;
  let inDefinition = false;
  for (const [index, line] of lines.entries()) {
    const text = read[index] === 1 ? '' : line.replace(/^[\s>]+/, '').trimEnd();
    if (wordless.test(text)) {
      inDefinition = false;
      continue;
    }
    const defined = definition.exec(text)?.[1];
    used ??= findLabels(body);
    inDefinition = defined === undefined ? inDefinition : used.has(fold(defined));
    if (!inDefinition) unread.push({ index, what: sayUnread(text, defined) });
  }
  return [...unread, ...findSpareCells(lines, tokens)];
}

function sayUnread(text: string, defined: string | undefined): string {
  const shown = `"${text.slice(0, 60)}" is left out`;
  if (defined === undefined) return `${shown}: lists or quotes stand too deep within each other; make it a paragraph`;
  return `${shown}: it reads as the address of a link that stands nowhere; reword the line or delete it`;
}

/** The words in square brackets, folded as names of links are. */
function findLabels(body: string): ReadonlySet<string> {
  return new Set(Array.from(body.matchAll(label), ([, text = '']) => fold(text)));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Lists and quotes hold other blocks; their lines count only where one of these does. */
function isRead(token: Token): boolean {
  return ['inline', 'heading_open', 'paragraph_open', 'table_open', 'fence', 'html_block', 'hr'].includes(token.type);
}

function findSpareCells(lines: readonly string[], tokens: readonly Token[]): Unread[] {
  const unread: Unread[] = [];
  let columns = 0;
  for (const token of tokens) {
    if (token.type === 'thead_open') columns = 0;
    if (token.type === 'th_open') columns += 1;
    const index = token.type === 'tr_open' ? token.map?.[0] : undefined;
    if (index === undefined || columns === 0) continue;
    const inner = (lines[index] ?? '')
      .replace(/^[\s>]*\|?/, '')
      .trimEnd()
      .replace(/\|$/, '');
    const cells = inner.split(/(?<!\\)\|/).length;
    if (cells <= columns) continue;
    const what = `the row has ${cells} cells and its table has ${columns} columns: what is beyond them is left out`;
    unread.push({ index, what: `${what}; add a column or write \\| for "|"` });
  }
  return unread;
}

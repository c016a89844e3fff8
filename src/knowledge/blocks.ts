import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import type { Problem } from '../ask/library.ts';
import { type LinkTargets, readProse } from './prose.ts';
import { findUnreadLines } from './unread.ts';

/** One top-level piece of a document. `id` is what stood in `{#…}` at its end; `line` counts from 1 in the file. */
export interface Block {
  readonly kind: 'heading' | 'text';
  readonly text: string;
  readonly id: string | undefined;
  readonly line: number;
}

interface Page {
  readonly blocks: Block[];
  readonly problems: Problem[];
  readonly targets: LinkTargets;
  /** Where line `index` of the body (counted from 0) stands. */
  readonly where: (index: number) => string;
  readonly lineOf: (index: number) => number;
}

const markdown = makeMarkdown();
/** A heading of more characters is a paragraph that happens to stand above a line of "---". */
const maxHeadingLength = 200;
const fixedId = /[ \t\n]*\{#([^{}\n]*)\}[ \t]*$/;

/**
 * The headings and pieces of text of a Markdown body whose first line is line `firstLine` of the file `path`.
 *
 * Each paragraph, list, blockquote, table and fenced block is one piece. A list keeps the markers its author typed,
 * one item a line, inner lists indented by two spaces; a table keeps one row a line, its cells divided by " | ".
 * What words cannot stand for (HTML, images) is left out and named in `problems`; comments are left out.
 */
export function readBlocks(
  body: string,
  path: string,
  firstLine: number,
): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const targets: LinkTargets = {};
  const tokens = markdown.parse(body, { references: targets });
  const lineOf = (index: number): number => firstLine + index;
  const where = (index: number): string => `${path}:${lineOf(index)}`;
  const page: Page = { blocks: [], problems: [], targets, where, lineOf };
  for (let at = 0; at < tokens.length;) {
    const end = closeOf(tokens, at);
    takeBlock(page, tokens.slice(at, end));
    at = end;
  }
  for (const { index, what } of findUnreadLines(body, tokens)) {
    page.problems.push({ where: where(index), what, blocks: false });
  }
  return page;
}

function makeMarkdown(): MarkdownIt {
  const made = createMarkdown('commonmark').enable('table');
  // The words are read by `readProse`. An indented line is a paragraph: prose is indented more often than code is.
  made.core.ruler.disable(['normalize', 'inline', 'text_join']);
  made.block.ruler.disable('code');
  return made;
}

function closeOf(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.nesting !== 1) return start + 1;
  let end = start + 1;
  while (tokens[end] && tokens[end]?.level !== 0) end += 1;
  return end + 1;
}

function takeBlock(page: Page, tokens: readonly Token[]): void {
  const index = tokens[0]?.map?.[0] ?? 0;
  const id = takeId(tokens);
  const text = sayTokens(page, tokens);
  if (text === '' && id !== undefined) return nameBlockBefore(page, id, index);
  if (text === '') return;
  const heading = tokens[0]?.type === 'heading_open';
  if (heading && text.length > maxHeadingLength) {
    const what = `a heading of ${text.length} characters: put an empty line between a paragraph and "---"`;
    page.problems.push({ where: page.where(index), what, blocks: false });
  }
  const kind = heading && text.length <= maxHeadingLength ? 'heading' : 'text';
  page.blocks.push({ kind, text, id, line: page.lineOf(index) });
}

/** Cuts `{#id}` from the end of the last words of the tokens. */
function takeId(tokens: readonly Token[]): string | undefined {
  const last = tokens.findLast((token) => token.type === 'inline' && token.content !== '');
  // A cheap look first: the pattern would search a long text from every space in it.
  const start = last?.content.trimEnd().endsWith('}') ? last.content.lastIndexOf('{#') : -1;
  if (!last || start === -1) return undefined;
  const found = fixedId.exec(last.content.slice(start))?.[1];
  if (found === undefined) return undefined;
  last.content = last.content.slice(0, start).trimEnd();
  return found;
}

/** A line with nothing but `{#id}` names the table, list or code above it. */
function nameBlockBefore(page: Page, id: string, index: number): void {
  const before = page.blocks.at(-1);
  if (before && before.id === undefined) {
    page.blocks[page.blocks.length - 1] = { ...before, id };
    return;
  }
  const what = `{#${id}} stands alone: put it at the end of the paragraph that it names`;
  page.problems.push({ where: page.where(index), what, blocks: false });
}

function sayTokens(page: Page, tokens: readonly Token[]): string {
  const lines: string[] = [];
  let depth = 0;
  // The last line that a token named: cells of a table name none of their own.
  let index = 0;
  let marker = '';
  let cells: string[] | undefined;
  const add = (text: string): void => {
    const margin = '  '.repeat(Math.max(0, depth - 1));
    const [first = '', ...rest] = text.split('\n');
    lines.push(margin + marker + first, ...rest.map((line) => margin + (depth > 0 ? '  ' : '') + line));
    marker = '';
  };
  for (const token of tokens) {
    index = token.map?.[0] ?? index;
    switch (token.type) {
      case 'inline': {
        const text = readWords(page, token.content, index);
        if (cells) cells.push(text);
        else if (text !== '') add(text);
        break;
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        // An item that begins with a list keeps its own marker on a line of its own.
        if (marker !== '') add('');
        depth += 1;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        depth -= 1;
        break;
      case 'list_item_open':
        marker = `${token.info}${token.markup} `;
        break;
      case 'tr_open':
        cells = [];
        break;
      case 'tr_close':
        if (cells?.some((cell) => cell !== '')) add(cells.join(' | '));
        cells = undefined;
        break;
      case 'fence':
        add(token.content.replace(/\n$/, ''));
        break;
      case 'html_block':
        reportHtml(page, token.content, index);
        break;
    }
  }
  return lines.join('\n').trim();
}

function readWords(page: Page, content: string, index: number): string {
  const prose = readProse(content, page.targets);
  for (const image of prose.images) {
    const what = `the image "${image}" is left out: say in words what it shows`;
    page.problems.push({ where: page.where(index), what, blocks: false });
  }
  const inner = /\{#[\p{L}\p{N}][^{}\s]*\}/u.exec(prose.text);
  if (inner) {
    const what = `${inner[0]} is not at the end of its paragraph and stays in the text: move it there`;
    page.problems.push({ where: page.where(index), what, blocks: false });
  }
  return prose.text;
}

/** Comments are meant to be unseen; any other HTML is named. */
function reportHtml(page: Page, content: string, index: number): void {
  const seen = content.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (seen === '') return;
  const what = `HTML is left out ("${seen.slice(0, 60).replace(/\s+/g, ' ')}"): write it as Markdown`;
  page.problems.push({ where: page.where(index), what, blocks: false });
}

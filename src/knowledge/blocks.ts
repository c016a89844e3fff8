import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import type { Problem } from '../ask/library.ts';
import type { LinkTargets } from './prose.ts';
import { findUnreadLines } from './unread.ts';
import { type Report, sayTokens } from './wording.ts';

/** One top-level piece of a document. `id` is what stood in `{#…}` at its end; `line` counts from 1 in the file. */
export interface Block {
  readonly kind: 'heading' | 'text';
  readonly text: string;
  readonly id: string | undefined;
  readonly line: number;
}

interface Page {
  readonly blocks: Block[];
  readonly targets: LinkTargets;
  /** Line of the file that index 0 of the body is. */
  readonly firstLine: number;
  readonly report: Report;
}

const markdown = makeMarkdown();
/** A heading of more characters is a paragraph that happens to stand above a line of "---". */
const maxHeadingLength = 200;
const fixedId = /(?<![ \t\n])[ \t\n]*\{#([^{}\n]*)\}[ \t]*$/;

/**
 * The headings and pieces of text of a Markdown body whose first line is line `firstLine` of the file `path`.
 *
 * Each paragraph, list, blockquote, table and fenced block is one piece.
 * What words cannot stand for (HTML, images) is left out and named in `problems`; comments are left out.
 */
export function readBlocks(
  body: string,
  path: string,
  firstLine: number,
): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const targets: LinkTargets = {};
  const problems: Problem[] = [];
  const report: Report = (index, what) => {
    problems.push({ where: `${path}:${firstLine + index}`, what, blocks: false });
  };
  const page: Page = { blocks: [], targets, firstLine, report };
  const tokens = markdown.parse(body, { references: targets });
  for (let at = 0; at < tokens.length;) {
    const end = closeOf(tokens, at);
    takeBlock(page, tokens.slice(at, end));
    at = end;
  }
  for (const { index, what } of findUnreadLines(body, tokens)) report(index, what);
  return { blocks: page.blocks, problems };
}

function makeMarkdown(): MarkdownIt {
  const made = createMarkdown('commonmark', { maxNesting: 100 }).enable('table');
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
  const text = sayTokens(tokens, page.targets, page.report);
  if (text === '' && id !== undefined) return nameBlockBefore(page, id, index);
  if (text === '') return;
  const heading = tokens[0]?.type === 'heading_open';
  if (heading && text.length > maxHeadingLength) {
    page.report(index, `a heading of ${text.length} characters: put an empty line between a paragraph and "---"`);
  }
  const kind = heading && text.length <= maxHeadingLength ? 'heading' : 'text';
  page.blocks.push({ kind, text, id, line: page.firstLine + index });
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
  page.report(index, `{#${id}} stands alone: put it at the end of the paragraph that it names`);
}

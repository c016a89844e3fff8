import createMarkdown, { type Env, type MarkdownIt, type StateInline, type Token } from 'markdown-it';

/** The words of one paragraph, and what of it was left out. */
export interface Prose {
  readonly text: string;
  /** Images: words cannot stand for them. */
  readonly images: readonly string[];
}

/** Link definitions of a document, as markdown-it collects them. */
export type LinkTargets = NonNullable<Env['references']>;

const marks = /[*_`[\\<!]/;
const word = /[\p{L}\p{N}_]/u;
/** Scripts that write no spaces: emphasis within a run of letters is meant there. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

const markdown = makeMarkdown();

/**
 * A paragraph's own characters, with each line end folded to one space and inline marks reduced to their words.
 *
 * Only what is Markdown beyond doubt is reduced: emphasis at the edges of words, links, code spans, escapes,
 * images. Everything else stays to the letter: "M*A*S*H", "2 * 3", "snake_case", "[citation needed]", "AT&T",
 * "&amp;", "a < b", "`simples'". A hard line break (two spaces or a backslash at the end of a line) stays a line break.
 */
export function readProse(content: string, targets: LinkTargets): Prose {
  if (!marks.test(content)) return { text: foldLines(content), images: [] };
  const tokens: Token[] = [];
  markdown.inline.parse(content, markdown, { references: targets }, tokens);
  const images: string[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.type === 'softbreak') text += ' ';
    else if (token.type === 'hardbreak') text += '\n';
    else if (token.type === 'image') images.push(String(token.attrGet('src') ?? ''));
    else text += token.content;
  }
  return { text: text.trim(), images };
}

/** Line by line, because a pattern for blanks at line ends would search each blank of a long row of them again. */
function foldLines(content: string): string {
  if (!content.includes('\n')) return content;
  const lines = content.split('\n');
  let folded = '';
  for (const [index, line] of lines.entries()) {
    const from = index === 0 ? 0 : skipBlanks(line, 0, 1);
    if (index === lines.length - 1) return folded + line.slice(from);
    folded += line.slice(from, skipBlanks(line, line.length - 1, -1) + 1) + (line.endsWith('  ') ? '\n' : ' ');
  }
  return folded;
}

/** The first place from `at` on, in steps of `step`, that holds neither space nor tab. */
function skipBlanks(line: string, at: number, step: 1 | -1): number {
  let place = at;
  while (line[place] === ' ' || line[place] === '\t') place += step;
  return place;
}

function makeMarkdown(): MarkdownIt {
  const made = createMarkdown('commonmark');
  made.disable(['html_inline', 'entity']);
  made.inline.ruler.at('backticks', readCodeSpan);
  // As typed is what readers see: no percent-decoding of addresses in <…>.
  made.normalizeLinkText = (url) => url;
  made.inline.State = class extends made.inline.State {
    /** Treats "*" like "_": within a word it is a letter of that word. */
    override scanDelims(start: number): ReturnType<StateInline['scanDelims']> {
      let end = start;
      while (this.src[end] === this.src[start]) end += 1;
      const around = (this.src[start - 1] ?? '') + (this.src[end] ?? '');
      return super.scanDelims(start, this.src[start] === '*' && unspaced.test(around));
    }
  };
  return made;
}

/** `code` or ``co`de`` at the edges of words; any other backtick is a letter, as in `simples'. */
function readCodeSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '`') return false;
  const ticks = /`+/y;
  ticks.lastIndex = state.pos;
  const open = ticks.exec(state.src)?.[0] ?? '`';
  const span = /(?:`([^`\s](?:[^`]*[^`\s])?)`|``([^`](?:[^`]|`(?!`))*?)``)(?!`)/y;
  span.lastIndex = state.pos;
  const found = open.length <= 2 ? span.exec(state.src) : null;
  const end = found ? state.pos + found[0].length : state.pos;
  const glued = word.test(state.src[state.pos - 1] ?? '') || word.test(state.src[end] ?? '');
  if (!found || glued) {
    if (!silent) state.pending += open;
    state.pos += open.length;
    return true;
  }
  if (!silent) state.push('code_inline', 'code', 0).content = sayCode(found[1] ?? found[2] ?? '');
  state.pos = end;
  return true;
}

function sayCode(content: string): string {
  return foldLines(content).trim();
}

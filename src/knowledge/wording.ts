import type { Token } from 'markdown-it';
import { type LinkTargets, readProse } from './prose.ts';

/** Names what is left out of line `index` of the body, counted from 0. */
export type Report = (index: number, what: string) => void;

/**
 * The words of one block as lines of text: a list keeps the markers its author typed, one item a line, inner lists
 * indented by two spaces; a table has one row a line, its cells divided by " | ".
 */
export function sayTokens(tokens: readonly Token[], targets: LinkTargets, report: Report): string {
  const lines: string[] = [];
  let depth = 0;
  // The last line that a token named: cells of a table name none of their own.
  let index = 0;
  let marker = '';
  let cells: string[] | undefined;
  const add = (text: string): void => {
    const inner = '  '.repeat(depth);
    const [first = '', ...rest] = text.split('\n');
    const begin = marker === '' ? inner : '  '.repeat(depth - 1) + marker;
    lines.push((begin + first).trimEnd(), ...rest.map((line) => (inner + line).trimEnd()));
    marker = '';
  };
  for (const token of tokens) {
    index = token.map?.[0] ?? index;
    switch (token.type) {
      case 'inline': {
        const text = readWords(token.content, targets, (what) => report(index, what));
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
      case 'list_item_close':
        // A line with nothing but "1968." is an empty item to Markdown.
        if (/^\d/.test(marker)) add('');
        marker = '';
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
        reportHtml(token.content, (what) => report(index, what));
        break;
    }
  }
  return lines.join('\n').trimEnd().replace(/^\n+/, '');
}

function readWords(content: string, targets: LinkTargets, report: (what: string) => void): string {
  const prose = readProse(content, targets);
  for (const image of prose.images) {
    report(`the image "${image}" is left out: say in words what it shows`);
  }
  const inner = /\{#[\p{L}\p{N}][^{}\s]*\}/u.exec(prose.text);
  if (inner) {
    report(`${inner[0]} is not at the end of its paragraph and stays in the text: move it there`);
  }
  return prose.text;
}

/** Comments are meant to be unseen; any other HTML is named. */
function reportHtml(content: string, report: (what: string) => void): void {
  const seen = dropComments(content).trim();
  if (seen === '') return;
  report(`HTML is left out ("${seen.slice(0, 60).replace(/\s+/g, ' ')}"): write it as Markdown`);
}

function dropComments(content: string): string {
  let seen = '';
  let at = 0;
  for (let start = content.indexOf('<!--'); start !== -1; start = content.indexOf('<!--', at)) {
    const end = content.indexOf('-->', start + 4);
    // A comment that is not closed hides all that follows.
    if (end === -1) break;
    seen += content.slice(at, start);
    at = end + 3;
  }
  return seen + content.slice(at);
}

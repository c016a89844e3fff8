import { readBlocks } from '../blocks.ts';
import { reach, readYaml } from '../yaml.ts';
import { judgeFurniture, leadsElsewhere } from './furniture.ts';
import type { Converted, Dropped, Head, Piece } from './model.ts';

const listMarker = /^(?:[-*+]|\d{1,9}[.)])\s/;
const pair = /^---(\S*)[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** A Markdown text as headings, paragraphs and lists; links and emphasis become their words. */
export function readMarkdown(text: string, name: (line: number) => string): Converted {
  const { head, dropped, bodyAt, line } = takeFrontMatter(text, name);
  const body = text.slice(bodyAt);
  const { blocks, problems } = readBlocks(body, '', line);
  const pieces: Piece[] = [];
  let away: string | undefined;
  for (const block of blocks) {
    const where = name(block.line);
    const why = judgeFurniture(block.text);
    if (block.kind === 'heading') away = leadsElsewhere(block.text) ? block.text : undefined;
    const reason = why ?? (away === undefined ? undefined : `under "${away}", which leads to other pages`);
    if (reason !== undefined) dropped.push({ where, text: block.text, why: reason });
    else if (block.kind === 'heading') pieces.push({ kind: 'heading', text: block.text, from: [where] });
    else pieces.push({ kind: listMarker.test(block.text) ? 'list' : 'text', text: block.text, from: [where] });
  }
  for (const { where, what } of problems) {
    const at = name(Number(where.slice(1)));
    dropped.push({ where: at, text: what, why: 'no words' });
  }
  // Images are named among what was dropped.
  const links = (body.match(/\]\([^)\s]+/g)?.length ?? 0) - (body.match(/!\[/g)?.length ?? 0);
  const remarks =
    links > 0
      ? [`${links === 1 ? '1 link is its' : `${links} links are their`} words now: addresses are left out`]
      : [];
  return { head, pieces, dropped, remarks };
}

const keys = ['id', 'title', 'kind', 'lang'] as const;
const sourceKeys = { source: 'title', url: 'url', license: 'license', retrieved: 'retrieved' } as const;

/** What a file that has front matter already says in it; every other line of it is dropped. */
function takeFrontMatter(text: string, name: (line: number) => string) {
  const found = pair.exec(text);
  const none: Head = {};
  if (!found) return { head: none, dropped: new Array<Dropped>(), bodyAt: 0, line: 1 };
  const [whole = '', language = '', yaml = ''] = found;
  const bodyAt = whole.length;
  const line = whole.split('\n').length - (whole.endsWith('\n') ? 0 : -1);
  const read = readYaml(yaml, '', 2);
  const lose = (why: string): Dropped[] => [{ where: name(1), text: whole.trimEnd(), why }];
  if (language !== '') return { head: none, dropped: lose('front matter that is no YAML'), bodyAt, line };
  if (read.problems.length > 0 || read.value === null)
    return { head: none, dropped: lose('front matter that cannot be read'), bodyAt, line };
  const say = (...path: string[]): string | undefined => {
    const value = reach(read.value, path);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const head = Object.fromEntries([
    ...keys.map((key) => [key, say(key)] as const),
    ...Object.entries(sourceKeys).map(([key, inner]) => [key, say('source', inner)] as const),
  ]);
  const others = Object.keys(Object(read.value)).filter((key) => ![...keys, 'source'].some((known) => known === key));
  const dropped = others.map((key) => ({
    where: name(read.line([key])),
    text: `${key}: ${say(key) ?? JSON.stringify(reach(read.value, [key]))}`,
    why: 'front matter that the bot does not read, or that is to be written anew',
  }));
  return { head, dropped, bodyAt, line };
}

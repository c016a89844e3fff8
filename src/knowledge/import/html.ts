import type { Converted, Dropped } from './model.ts';
import { readMarkdown } from './markdown.ts';

/** What is needed of an element. */
interface Element {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: Element | null;
  getAttribute?(name: string): string | null;
  getElementsByTagName(name: string): { readonly length: number };
}

const tags: Readonly<Record<string, string>> = {
  NAV: 'menu of the page',
  ASIDE: 'side of the page',
  FOOTER: 'foot of the page',
  FORM: 'form',
  BUTTON: 'button of the page',
  SCRIPT: 'script',
  STYLE: 'style',
  NOSCRIPT: 'for browsers without scripts',
  IFRAME: 'another page within the page',
  SVG: 'drawing',
  TEMPLATE: 'template',
  SELECT: 'form',
  TEXTAREA: 'form',
};
const roles: Readonly<Record<string, string>> = {
  navigation: 'menu of the page',
  banner: 'head of the page',
  contentinfo: 'foot of the page',
  search: 'form',
  complementary: 'side of the page',
};
const classes: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/(?:^|[\s_-])(?:cookie|consent|gdpr)/i, 'cookie notice'],
  [/(?:^|\s)mw-editsection/i, 'edit link'],
  [
    /(?:^|\s)(?:navbox|navbar|breadcrumbs?|sidebar|toc|menu|main-menu|catlinks|printfooter|noprint)(?:\s|$)/i,
    'menu of the page',
  ],
  [
    /(?:^|\s)(?:share|sharing|social(?:-\w+)?|advert(?:isement)?|ads?|newsletter)(?:\s|$)/i,
    'button or advertisement of the page',
  ],
  [/(?:^|\s)(?:reflist|references)(?:\s|$)/i, 'list of references'],
];
/** Of these only the number is told: what is in them is no text. */
const wordless = new Set(['script', 'style', 'drawing', 'template']);

/** An HTML page as headings, paragraphs and lists; what stands around its text is dropped and named. */
export async function readHtml(html: string): Promise<Converted> {
  const { default: Turndown } = await import('turndown');
  const dropped: Dropped[] = [];
  const counts = new Map<string, number>();
  // Each element is asked about again by every one inside it.
  const judged = new WeakMap<Element, { readonly why: string | undefined }>();
  const judge: Judge = (node) => {
    const known = judged.get(node) ?? { why: judgeElement(node) };
    judged.set(node, known);
    return known.why;
  };
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' });
  turndown.addRule('furniture', {
    filter: (node: Element) => judge(node) !== undefined,
    replacement(_content: string, node: Element) {
      const reason = judge(node) ?? '';
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (isWithin(node, judge)) return '';
      if (wordless.has(reason)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
      else if (text !== '') dropped.push({ where: `<${node.nodeName.toLowerCase()}>`, text, why: reason });
      return '';
    },
  });
  turndown.addRule('mark', {
    filter: (node: Element) => node.nodeName === 'SUP' && /^\[.{1,20}\]$/.test((node.textContent ?? '').trim()),
    replacement: (_content: string, node: Element) => (node.textContent ?? '').trim(),
  });
  turndown.addRule('row', {
    filter: (node: Element) => node.nodeName === 'TR',
    replacement: (content: string) =>
      `\n\n${content.replace(/^\s*\|\s*|(?<!\s)\s+$/g, '').replace(/(?<!\s)\s*\n\s*/g, ' ')}\n\n`,
  });
  turndown.addRule('cell', {
    filter: (node: Element) => node.nodeName === 'TD' || node.nodeName === 'TH',
    replacement: (content: string) => ` | ${content.trim()}`,
  });
  const converted = readMarkdown(turndown.turndown(withoutHead(html)), (line) => `line ${line} of its text`);
  const told = Array.from(counts, ([reason, count]) => `${count} × ${reason} is left out`);
  return {
    ...converted,
    head: headOf(html),
    dropped: [...dropped, ...converted.dropped],
    remarks: [...converted.remarks, ...told],
  };
}

type Judge = (node: Element) => string | undefined;

function judgeElement(node: Element): string | undefined {
  const say = (name: string): string => node.getAttribute?.(name) ?? '';
  const tag = tags[node.nodeName.toUpperCase()];
  if (tag !== undefined) return tag;
  if (node.nodeName === 'BODY' || node.nodeName === 'HTML') return undefined;
  const role = roles[say('role')];
  if (role !== undefined) return role;
  if (node.nodeName === 'HEADER' && node.getElementsByTagName('h1').length === 0) return 'head of the page';
  if (node.getAttribute?.('hidden') !== null && node.getAttribute !== undefined) return 'hidden in the page';
  if (say('aria-hidden') === 'true') return 'hidden in the page';
  const named = `${say('class')} ${say('id')}`;
  // Whole pages have such a class too, as "has-sidebar" on what holds everything.
  if (node.getElementsByTagName('h1').length > 0) return undefined;
  return classes.find(([pattern]) => pattern.test(named))?.[1];
}

function isWithin(node: Element, judge: Judge): boolean {
  for (let above = node.parentNode; above !== null && above.nodeName !== '#document'; above = above.parentNode)
    if (judge(above) !== undefined) return true;
  return false;
}

/** The head holds the title and no text; scripts and styles go before the page is read. */
function withoutHead(html: string): string {
  const start = html.search(/<head[\s>]/i);
  const end = html.search(/<\/head\s*>/i);
  return start === -1 || end < start ? html : html.slice(0, start) + html.slice(end);
}

function headOf(html: string): Converted['head'] {
  const title = /<title[^>]{0,300}>([^<]{1,500})</i.exec(html)?.[1];
  const lang = /<html[^>]{0,300}?\slang=["']?([a-z][\w-]{0,20})/i.exec(html)?.[1];
  const link = /<link[^>]{0,300}?\srel=["']?canonical["']?[^>]{0,2000}>/i.exec(html)?.[0];
  const url = link === undefined ? undefined : /\shref=["']([^"']+)["']/i.exec(link)?.[1];
  return {
    source: title === undefined ? undefined : unescape(title),
    lang,
    url: url === undefined ? undefined : unescape(url),
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

function unescape(text: string): string {
  const read = text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const point = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
      if (point !== undefined) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      return entities[name ?? ''] ?? whole;
    },
  );
  return read.replace(/\s+/g, ' ').trim();
}

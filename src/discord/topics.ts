import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord.js';
import type { Contents, Section } from '../ask/contents.ts';
import { attribution, citation, type Scene } from './cite.ts';
import { sayWhole } from './context.ts';
import { differButtons } from './differ.ts';
import { limits } from './limits.ts';
import { bold, escaped, link } from './markdown.ts';
import { takePage, turnPages } from './paging.ts';
import { button, container, message, row, select, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { inOrder, linesOfHead } from './quoted.ts';
import { shorten } from './shorten.ts';

/** Lines of a list that are read on a phone without scrolling far; fewer than the 25 that Discord's menus take. */
const perPage = 15;
/** Longest title in a list and as a heading, longest passage, and text of the passages of one page, as markdown. */
const room = { listed: 70, title: 150, passage: 1000, page: 2200 } as const;

/** One page of all documents, with a menu to open one. */
export function sayDocuments(all: readonly Contents[], wanted: number, hidden: boolean, scene: Scene): Message {
  const { topics: say } = scene.words;
  if (all.length === 0) return message([text(say.none)], true);
  const turned = takePage(all, wanted, perPage);
  const count = all.reduce((sum, { passages }) => sum + passages, 0);
  const lines = turned.items.map(
    ({ document, sections }) => `- ${escaped(shorten(document.title, room.listed))}: ${say.sections(sections.length)}`,
  );
  const options = turned.items.map(({ document, sections, passages }) => ({
    label: document.title,
    value: referTo(document.id),
    description: `${say.sections(sections.length)}, ${say.passages(passages)}`,
  }));
  return message(
    [
      text([bold(say.title(all.length, count)), ...sayPage(turned, scene)].join(' · ')),
      container([text(lines.join('\n'))]),
      select(writePress('topics', 'document'), say.chooseDocument, options),
      ...row(turnPages(turned, toPage, scene.words)),
    ],
    hidden,
  );
}

/** One page of the sections of a document, with a menu to open one. */
export function saySections({ document, sections }: Contents, wanted: number, hidden: boolean, scene: Scene): Message {
  const { topics: say } = scene.words;
  const turned = takePage(sections, wanted, perPage);
  const lines = turned.items.map(
    ({ title, passages }) => `- ${escaped(shorten(title, room.listed))}: ${say.passages(passages.length)}`,
  );
  const options = turned.items.map(({ title, passages }) => ({
    label: title,
    value: referTo(passages[0].id),
    description: say.passages(passages.length),
  }));
  const to = (page: number): string => writePress('topics', 'sections', referTo(document.id), String(page));
  const head = link(shorten(document.title, room.title), document.source.url);
  return message(
    [
      text([bold(head), say.sections(sections.length), ...sayPage(turned, scene)].join(' · ')),
      container([text(lines.join('\n')), ...attribution([sections[0].passages[0]], scene)]),
      select(writePress('topics', 'section'), say.chooseSection, options),
      ...row([...turnPages(turned, to, scene.words), toDocuments(scene)]),
    ],
    hidden,
  );
}

/** The passages of a section, whole, from the page that holds `wanted`; `beside` tells whether the document has others. */
export function saySection(section: Section, wanted: string, beside: boolean, hidden: boolean, scene: Scene): Message {
  const { topics: say } = scene.words;
  const pages = layOut(section, scene);
  const at = Math.max(
    pages.findIndex(({ passages }) => passages.some(({ id }) => id === wanted)),
    0,
  );
  const shown = pages[at]?.passages ?? [];
  const parts = (pages[at]?.said ?? []).map((said) => text(said));
  const to = (page: number): string =>
    writePress('topics', 'read', referTo(pages[page - 1]?.passages[0]?.id ?? ''), String(page));
  const others = button(writePress('topics', 'sections', referTo(section.document), '1'), say.otherSections);
  const turned = { page: at + 1, pages: pages.length };
  return message(
    [
      text([bold(escaped(shorten(section.title, room.title))), ...sayPage(turned, scene)].join(' · ')),
      container([...parts, ...attribution(shown, scene)]),
      ...row(differButtons(shown, scene)),
      ...rows([...turnPages(turned, to, scene.words), ...(beside ? [others] : []), toDocuments(scene)]),
    ],
    hidden,
  );
}

/** The passages laid out on pages that fit into a message each: the same ones whenever they are asked for. */
function layOut({ passages }: Section, scene: Scene): { passages: Section['passages'][number][]; said: string[] }[] {
  const pages: { passages: Section['passages'][number][]; said: string[]; length: number }[] = [];
  for (const passage of passages) {
    const said = inOrder(sayWhole(passage, room.passage, scene), citation(passage, scene), passage, linesOfHead).join(
      '\n',
    );
    const last = pages.at(-1);
    if (last && last.passages.length < 3 && last.length + said.length <= room.page) {
      last.passages.push(passage);
      last.said.push(said);
      last.length += said.length;
    } else pages.push({ passages: [passage], said: [said], length: said.length });
  }
  return pages;
}

function sayPage({ page, pages }: { page: number; pages: number }, { words }: Scene): string[] {
  return pages === 1 ? [] : [words.paging.page(page, pages)];
}

function toPage(page: number): string {
  return writePress('topics', 'page', String(page));
}

function toDocuments({ words }: Scene): APIButtonComponent {
  return button(writePress('topics', 'page', '1', 'all'), words.topics.allDocuments);
}

function rows(buttons: readonly APIButtonComponent[]): APIMessageTopLevelComponent[] {
  return [...row(buttons.slice(0, limits.buttonsInRow)), ...row(buttons.slice(limits.buttonsInRow))];
}

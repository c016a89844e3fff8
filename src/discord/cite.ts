import type { APITextDisplayComponent } from 'discord.js';
import type { Library } from '../ask/build.ts';
import { findLinked, type Linked, type Part } from '../ask/corrections.ts';
import { addition, type Document, type Passage, type Saying } from '../ask/library.ts';
import { fit } from './fit.ts';
import { blockQuote, bold, code, escaped, link, small } from './markdown.ts';
import { text } from './pieces.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';
import { once } from './written.ts';

/** What every reply is made with: what is known, and the language to say it in. */
export interface Scene {
  readonly library: Library;
  readonly words: Words;
}

/** As a scene, with the main language of the server: what is posted in it is previewed in it. */
export interface PostScene extends Scene {
  readonly serverWords: Words;
}

/** Longest title and section in a source line; links longer than this are left out. And longest words of a correction. */
const longest = { title: 100, id: 100, link: 300, name: 80, linked: 500 } as const;
/** Corrections below one quote at most: more do not fit into a message. */
const mostLinked = 6;

/** What a reply shows of a passage: a part of it, and what else stands beside it, as markdown. */
interface Shown {
  readonly part?: Part | undefined;
  readonly beside?: string | undefined;
}

/**
 * What stands below the words of a passage wherever they are shown: where they stand and, for words that somebody took
 * back later, the correction. This is the one place that keeps the two together.
 */
export function citation(passage: Passage, scene: Scene, { part, beside }: Shown = {}): string {
  return [place(passage, scene), ...corrections(findLinked(scene.library, passage, part), scene, beside)].join('\n');
}

/** Corrections under a plain head, each quoted and cited; without those that stand beside already. */
export function corrections(linked: readonly Linked[], scene: Scene, beside = ''): string[] {
  const left = linked.filter(({ saying }) => !beside.includes(escaped(saying.words))).slice(0, mostLinked);
  return (['correctedBy', 'corrects'] as const).flatMap((kind) => {
    const sayings = left.filter((one) => one.kind === kind).map(({ saying }) => saying);
    return sayings.length === 0
      ? []
      : [bold(scene.words.quote[kind]), ...sayings.map((saying) => sayLinked(saying, left.length, scene))];
  });
}

/** One of so many: where there are several they share the room, and are cited by their passages alone. */
function sayLinked({ words: said, speaker, day, passage }: Saying, count: number, scene: Scene): string {
  const { words, library } = scene;
  const shown = fit(said, Math.max(longest.linked / count, longest.title));
  const who = words.quote.who(escaped(shorten(speaker, longest.name)), day);
  const found = count === 1 ? library.passage(passage) : undefined;
  return [
    blockQuote(`“${escaped(shown)}”`),
    ...(shown.length < said.length ? [small(words.passage.cut)] : []),
    `— ${who} · ${found ? place(found, scene).slice(2) : code(shorten(passage, longest.id))}`,
  ].join('\n');
}

/** Where a passage stands: the document as a link, the section, the passage id; or who added it, when, and its source. */
export function place(passage: Passage, scene: Scene): string {
  return once(scene, `place ${passage.id}`, () => writePlace(passage, scene));
}

function writePlace(passage: Passage, { library, words }: Scene): string {
  const document = documentOf(passage, library);
  if (document.kind === addition) {
    const { retrieved, title, url } = document.source;
    const source = url.length <= longest.link ? link(title, url) : escaped(title);
    return `— ${words.passage.added(retrieved, source)} · ${code(passage.id)}`;
  }
  const title = shorten(document.title, longest.title);
  const section = passage.section === document.title ? [] : [escaped(shorten(passage.section, longest.title))];
  const named = document.source.url.length <= longest.link ? link(title, document.source.url) : escaped(title);
  return [`— ${named}`, ...section, code(shorten(passage.id, longest.id))].join(' · ');
}

/** The documents that passages stand in, each once, as links. */
export function sourcesOf(passages: readonly Passage[], { library }: Scene): string {
  const documents = new Set(passages.map((passage) => documentOf(passage, library)));
  return [...documents]
    .slice(0, 3)
    .map(({ title, source: { url } }) => {
      const shown = shorten(title, longest.title);
      return url.length <= longest.link ? link(shown, url) : escaped(shown);
    })
    .join(' · ');
}

/** The attribution that the licences of these passages ask for, each source once. */
export function licences(passages: readonly Passage[], scene: Scene): string[] {
  const { library } = scene;
  // Corrections are quotes too.
  const linked = passages.flatMap((passage) => findLinked(library, passage));
  const more = linked.flatMap(({ saying }) => library.passage(saying.passage) ?? []);
  const lines = [...passages, ...more].map((passage) => {
    const document = documentOf(passage, library);
    return once(scene, `licence ${document.id}`, () => writeLicence(document, scene));
  });
  return [...new Set(lines)].filter((line) => line !== '');
}

function writeLicence({ kind, source, changes }: Document, { words }: Scene): string {
  // Whoever suggested it wrote it: there is no licence to name.
  if (kind === addition) return '';
  const title = `“${escaped(shorten(source.title, longest.title))}”`;
  const license = escaped(shorten(source.license, longest.title));
  return changes === undefined ? words.passage.from(title, license) : words.passage.adapted(title, license);
}

/** The small print of what is shown. Nothing where no licence asks for any: Discord takes no empty text. */
export function attribution(passages: readonly Passage[], scene: Scene): APITextDisplayComponent[] {
  const lines = [...licences(passages, scene), ...quotedIn(passages, scene)].map(small);
  return lines.length > 0 ? [text(lines.join('\n'))] : [];
}

/** Which languages these passages are in, where the member reads the bot in another: quotes are never translated. */
export function quotedIn(passages: readonly Passage[], scene: Scene): string[] {
  const { library, words } = scene;
  const languages = passages.map((passage) => documentOf(passage, library).lang);
  const others = [...new Set(languages)].filter((lang) => lang.split('-')[0] !== words.language);
  return others.map((lang) =>
    once(scene, `language ${lang}`, () => words.passage.quotedIn(escaped(nameLanguage(lang, words)))),
  );
}

/* The code itself where it is no code of a language: nobody checks what stands in a document. */
function nameLanguage(lang: string, words: Words): string {
  try {
    return new Intl.DisplayNames([words.language], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return shorten(lang, longest.id);
  }
}

/** The passages before and after this one in its document. */
export function neighbours(passage: Passage, library: Library): [Passage | undefined, Passage | undefined] {
  const { passages } = library.knowledge;
  const at = passages.indexOf(passage);
  const beside = (next: Passage | undefined) => (next?.document === passage.document ? next : undefined);
  return [beside(passages[at - 1]), beside(passages[at + 1])];
}

function documentOf(passage: Passage, library: Library): Document {
  const document = library.document(passage.document);
  if (!document) throw new Error(`passage ${passage.id} names the document ${passage.document}, which is not there`);
  return document;
}

import type { Library } from '../ask/build.ts';
import { addition, type Document, type Passage } from '../ask/library.ts';
import { code, escaped, link } from './markdown.ts';
import { shorten } from './shorten.ts';
import type { Words } from './words/en.ts';

/** What every reply is made with: what is known, and the language to say it in. */
export interface Scene {
  readonly library: Library;
  readonly words: Words;
}

/** Longest title and section in a source line; links longer than this are left out. */
const longest = { title: 100, id: 100, link: 300 } as const;

/** Where a passage stands: the document as a link, the section, the passage id; or who added it, when, and its source. */
export function citation(passage: Passage, { library, words }: Scene): string {
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

/** The attribution that the licences of these passages ask for, each source once. */
export function licences(passages: readonly Passage[], { library, words }: Scene): string[] {
  const lines = passages.flatMap((passage) => {
    const { kind, source, changes } = documentOf(passage, library);
    // Whoever suggested it wrote it: there is no licence to name.
    if (kind === addition) return [];
    const title = `“${escaped(shorten(source.title, longest.title))}”`;
    const license = escaped(shorten(source.license, longest.title));
    return changes === undefined ? words.passage.from(title, license) : words.passage.adapted(title, license);
  });
  return [...new Set(lines)];
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

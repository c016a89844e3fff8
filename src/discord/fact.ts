import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Fact } from '../facts/fact.ts';
import { citation, licences, type Scene } from './cite.ts';
import { escaped, link, small } from './markdown.ts';
import { container, text } from './pieces.ts';

/** Marks the text that holds a fact's own words, to be read back from a preview. */
export const factTextId = 2001;

/**
 * A fact as it is posted: its words, where they rest, and in small print the licence, who suggested it and the mark of
 * its day. A preview has no mark, since no day is claimed yet; all else is the same.
 */
export function sayFact(fact: Omit<Fact, 'id'>, mark: string | undefined, scene: Scene): APIMessageTopLevelComponent {
  const { words, library } = scene;
  const passage = fact.source.kind === 'passage' ? library.passage(fact.source.passage) : undefined;
  const print = [
    ...(passage ? licences([passage], scene) : []),
    ...(fact.credit === undefined ? [] : [words.fact.credit(escaped(fact.credit))]),
    ...(mark === undefined ? [] : [words.fact.mark(mark)]),
  ];
  return container([
    text(escaped(fact.text), factTextId),
    text(citeSource(fact.source, scene)),
    ...(print.length > 0 ? [text(print.map(small).join('\n'))] : []),
  ]);
}

/** Where a fact rests, in one line: its passage as answers cite it, or the page that it names. */
export function citeSource(source: Fact['source'], scene: Scene): string {
  if (source.kind === 'link') return `— ${link(URL.parse(source.url)?.host ?? source.url, source.url)}`;
  const passage = scene.library.passage(source.passage);
  return passage ? citation(passage, scene) : `— ${scene.words.fact.lostPassage(escaped(source.passage))}`;
}

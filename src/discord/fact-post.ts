import { z } from 'zod';
import { findLinkedIn } from '../ask/corrections.ts';
import type { Fact } from '../facts/fact.ts';
import { corrections, licences, place, type Scene } from './cite.ts';
import { code, escaped, link, small } from './markdown.ts';
import { container, message, text, type Message } from './pieces.ts';

/** A fact as it is posted: its words, its source, and in small print the mark by which the bot knows its own post. */
export function sayFact(fact: Fact, mark: string | undefined, scene: Scene): Message {
  const { words } = scene;
  const prints = [
    ...licencesOf(fact, scene),
    ...(fact.credit === undefined ? [] : [words.factPost.credit(escaped(fact.credit))]),
    ...(mark === undefined ? [] : [mark]),
  ];
  // Moderators may have quoted what was taken back later.
  const linked = corrections(findLinkedIn(scene.library, fact.text), scene);
  const parts = [
    text(`### ${words.factPost.title}\n${escaped(fact.text)}`),
    text([sourceOf(fact, scene), ...linked].join('\n')),
  ];
  return message([container([...parts, ...(prints.length > 0 ? [text(prints.map(small).join('\n'))] : [])])], false);
}

/** Where a fact comes from: the passage with its document, or the page that moderators named. */
export function sourceOf({ source }: Pick<Fact, 'source'>, scene: Scene): string {
  if (source.kind === 'link') return `— ${link(new URL(source.url).hostname, source.url)}`;
  const passage = scene.library.passage(source.passage);
  return passage ? place(passage, scene) : `— ${scene.words.factPost.added} · ${code(source.passage)}`;
}

function licencesOf({ source }: Fact, scene: Scene): string[] {
  const passage = source.kind === 'passage' ? scene.library.passage(source.passage) : undefined;
  return passage ? licences([passage], scene) : [];
}

const part = z.object({
  type: z.number(),
  content: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

/** Whether a message, as Discord gives it back, carries the mark on a line of its own. */
export function carriesMark(components: readonly unknown[], mark: string): boolean {
  return components.some((component) => {
    const read = part.safeParse(component);
    if (!read.success) return false;
    const { content = '', components: inner = [] } = read.data;
    return content.split('\n').includes(small(mark)) || carriesMark(inner, mark);
  });
}

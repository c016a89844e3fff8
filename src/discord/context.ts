import { findLinked } from '../ask/corrections.ts';
import type { Passage } from '../ask/library.ts';
import { attribution, citation, corrections, neighbours, type Scene } from './cite.ts';
import { differButtons } from './differ.ts';
import { fit } from './fit.ts';
import { limits } from './limits.ts';
import { blockQuote, bold, escaped, small } from './markdown.ts';
import { container, message, row, text, type Message } from './pieces.ts';
import { markOf } from './press.ts';
import { countLines, inOrder } from './quoted.ts';
import { shorten } from './shorten.ts';

/** The part of a passage that a reply showed, with a mark of its words to notice an edit since. */
export interface Shown {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** Longest passage and neighbour, as markdown, and longest heading; together they stay below a message's limit. */
const room = { all: 3500, passage: 1900, neighbour: 450, heading: 100 } as const;

/** The passage whole, the part that was shown in bold, between the one before and the one after it in its document. */
export function sayContext(passage: Passage, shown: Shown | undefined, scene: Scene): Message {
  const { words } = scene;
  const same = shown && markOf(passage.text.slice(shown.start, shown.end)) === shown.mark;
  const head = same ? words.passage.context : shown ? words.passage.changed : words.passage.whole;
  const [before, after] = neighbours(passage, scene.library);
  const cited = citation(passage, scene);
  const length = Math.min(room.passage, room.all - cited.length);
  const said = sayMarked(passage, same ? shown : undefined, length, scene);
  const middle = `${said}\n${cited}`;
  const [above, below] = [before, after].map((next) => next && sayNeighbour(next, middle, scene));
  const end = attribution([passage], scene);
  // A neighbour whose correction leaves no room is left out: the two are never shown apart.
  const fits = `${above}${middle}${below}`.length < room.all;
  const [first = '', ...rest] = inOrder(said, cited, passage, countLines(above && fits ? `${head}\n${above}` : head));
  // A source that is to stand above long words stands above the passage before it, too.
  const source = first === said ? [] : [text(first)];
  const parts = [
    ...source,
    ...(above && fits ? [text(above)] : []),
    text((first === said ? [first, ...rest] : rest).join('\n')),
    ...(below && fits ? [text(below)] : []),
    ...end,
  ];
  return message([text(head), container(parts), ...row(differButtons([passage], scene))], true);
}

/** A passage beside another one: it is not cited, but what was taken back comes with its correction. */
function sayNeighbour(passage: Passage, beside: string, scene: Scene): string {
  const linked = corrections(findLinked(scene.library, passage), scene, beside);
  return [sayWhole(passage, room.neighbour, scene), ...linked].join('\n');
}

/** The first passages of a topic, whole, as many as fit. */
export function sayTopic(first: Passage, scene: Scene): Message {
  const all = scene.library.knowledge.passages;
  const from = all.findIndex((passage) => passage.id === first.id);
  const passages = all.slice(from, from + 3).filter((next) => isBeside(next, first));
  const title = scene.words.passage.topic(escaped(shorten(first.section, room.heading)));
  const parts = passages.map((passage) => {
    const said = sayWhole(passage, room.neighbour * 2, scene);
    return inOrder(said, citation(passage, scene), passage, countLines(title)).join('\n');
  });
  const end = attribution(passages, scene);
  let kept = parts;
  while (kept.length > 1 && kept.join('').length > limits.messageText - 1000) kept = kept.slice(0, -1);
  const differ = row(differButtons(passages.slice(0, kept.length), scene));
  return message([text(title), container([...kept.map((part) => text(part)), ...end]), ...differ], true);
}

function isBeside(passage: Passage, first: Passage): boolean {
  return passage.document === first.document && passage.section === first.section;
}

/** A whole passage as a block quote; a long one ends at a sentence and says so. */
export function sayWhole(passage: Passage, length: number, { words }: Scene): string {
  const head = fit(passage.text, length);
  const cut = head.length < passage.text.length ? `\n${small(words.passage.cut)}` : '';
  return `${blockQuote(escaped(head))}${cut}`;
}

/** The passage with the shown part in bold. A passage too long for a message begins with the shown part instead. */
function sayMarked(passage: Passage, shown: Shown | undefined, length: number, scene: Scene): string {
  if (!shown) return sayWhole(passage, length, scene);
  const { start, end } = shown;
  const whole = escaped(passage.text).length <= length;
  const before = whole ? passage.text.slice(0, start) : '';
  const part = fit(passage.text.slice(start, end), length);
  const rest = passage.text.slice(start + part.length);
  const after = whole ? rest : fit(rest, Math.max(length - escaped(part).length, 0));
  const cut = whole || after.length === rest.length ? '' : `\n${small(scene.words.passage.cut)}`;
  return `${blockQuote(`${escaped(before)}${bold(escaped(part))}${escaped(after)}`)}${cut}`;
}

import type { APITextDisplayComponent } from 'discord.js';
import { findLinked } from '../ask/corrections.ts';
import { addition, type Passage } from '../ask/library.ts';
import { attribution, citation, neighbours, type Scene } from './cite.ts';
import { sayWhole } from './context.ts';
import { differButtons } from './differ.ts';
import { fit } from './fit.ts';
import { code, escaped, small } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { inOrder } from './quoted.ts';
import { shorten } from './shorten.ts';

/** Longest passage, and together with what it is cited with; longest beginning of a neighbour. As markdown. */
const room = { passage: 1900, all: 2800, neighbour: 160 } as const;

/** A passage whole with its document, the day it was read and its licence, and how the ones beside it begin. */
export function saySource(passage: Passage, hidden: boolean, scene: Scene): Message {
  const { source: say } = scene.words;
  const [before, after] = neighbours(passage, scene.library);
  const cited = citation(passage, scene);
  const length = Math.min(room.passage, room.all - cited.length);
  const document = scene.library.document(passage.document);
  const readOn = document && document.kind !== addition ? [text(small(say.readOn(document.source.retrieved)))] : [];
  return message(
    [
      container([
        text(inOrder(sayWhole(passage, length, scene), cited, passage).join('\n')),
        ...sayBeside(say.before, before, scene),
        ...sayBeside(say.after, after, scene),
        ...attribution([passage], scene),
        ...readOn,
      ]),
      ...row([
        ...(before ? [button(to('before', before), say.readBefore)] : []),
        ...(after ? [button(to('after', after), say.readAfter)] : []),
        button(writePress('topics', 'read', referTo(passage.id), '0'), say.readSection),
        ...differButtons([passage], scene),
      ]),
    ],
    hidden,
  );
}

/** That there is no such passage, with buttons to those whose ids are nearly the same. */
export function sayNoSource(typed: string, nearest: readonly string[], { words }: Scene): Message {
  const { source: say } = words;
  const wanted = code(shorten(typed, 100));
  const buttons = nearest.map((id) => button(writePress('source', 'read', referTo(id)), id));
  return message([text(nearest.length > 0 ? say.unknown(wanted) : say.unlike(wanted)), ...row(buttons)], true);
}

/** How a passage beside the shown one begins, in small print. */
function sayBeside(label: string, passage: Passage | undefined, { library }: Scene): APITextDisplayComponent[] {
  if (!passage) return [];
  const [line = ''] = passage.text.split('\n');
  const head = fit(line, room.neighbour);
  // What was taken back is never shown apart from its correction, for which there is no room here: the button leads on.
  if (findLinked(library, passage, { start: 0, end: head.length }).length > 0) return [];
  return [text(small(`${label} ${escaped(head.replace(/^- /, ''))}${head.length < passage.text.length ? ' …' : ''}`))];
}

function to(verb: string, { id }: Passage): string {
  return writePress('source', verb, referTo(id));
}

import type { APITextDisplayComponent } from 'discord.js';
import { addition, type Passage } from '../ask/library.ts';
import { citation, neighbours, type Scene } from './cite.ts';
import { attribution, sayWhole } from './context.ts';
import { fit } from './fit.ts';
import { code, escaped, small } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { shorten } from './shorten.ts';

/** Longest passage and longest beginning of a neighbour, as markdown. */
const room = { passage: 1900, neighbour: 160 } as const;

/** A passage whole with its document, the day it was read and its licence, and how the ones beside it begin. */
export function saySource(passage: Passage, hidden: boolean, scene: Scene): Message {
  const { source: say } = scene.words;
  const [before, after] = neighbours(passage, scene.library);
  const document = scene.library.document(passage.document);
  const readOn = document && document.kind !== addition ? [text(small(say.readOn(document.source.retrieved)))] : [];
  return message(
    [
      container([
        text(`${sayWhole(passage, room.passage, scene)}\n${citation(passage, scene)}`),
        ...sayBeside(say.before, before),
        ...sayBeside(say.after, after),
        ...attribution([passage], scene),
        ...readOn,
      ]),
      ...row([
        ...(before ? [button(to('before', before), say.readBefore)] : []),
        ...(after ? [button(to('after', after), say.readAfter)] : []),
        button(writePress('topics', 'read', referTo(passage.id), '0'), say.readSection),
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
function sayBeside(label: string, passage: Passage | undefined): APITextDisplayComponent[] {
  if (!passage) return [];
  const head = fit(passage.text, room.neighbour);
  return [text(small(`${label} ${escaped(head)}${head.length < passage.text.length ? ' …' : ''}`))];
}

function to(verb: string, { id }: Passage): string {
  return writePress('source', verb, referTo(id));
}

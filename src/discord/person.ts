import type { Quote } from '../ask/answer.ts';
import type { Passage, Person } from '../ask/library.ts';
import { passagesOn, pieceOn } from '../ask/people.ts';
import { listSaid, speakerOf } from '../ask/sayings.ts';
import { attribution, citation, type Scene } from './cite.ts';
import { sayWhole } from './context.ts';
import { differButtons } from './differ.ts';
import { limits } from './limits.ts';
import { bold, code, escaped } from './markdown.ts';
import { takePage, turnPages } from './paging.ts';
import { button, container, message, row, select, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { saySaid } from './quotes.ts';
import { inOrder, linesOfHead, sayQuote } from './quoted.ts';
import { shorten } from './shorten.ts';

/** Pieces on the card of a person, something they said among them, and passages on one page. */
const most = { pieces: 3, passages: 2 } as const;
/** Longest piece and passage, name and role, and all words on a card, as markdown. */
const room = { piece: 300, quote: 700, passage: 900, name: 80, role: 150, all: 2600 } as const;

/**
 * Who a person was at the time, whom they came with or spoke for, what the documents say of them and something that they
 * said: every line an exact piece of a passage with its citation; the role with the passage that says so.
 */
export function sayPerson(person: Person, hidden: boolean, scene: Scene): Message {
  const { library, words } = scene;
  const passages = passagesOn(library, person);
  const said = listSaid(library).filter(({ saying }) => speakerOf(saying) === person.id);
  const shown = choosePieces(person, passages, said.length > 0 ? most.pieces - 1 : most.pieces, scene);
  const first = said.find(({ quote }) => !shown.some(({ passage }) => passage.id === quote.passage.id)) ?? said[0];
  const cited = [...shown.map(({ passage }) => passage), ...(first ? [first.quote.passage] : [])];
  const reference = referTo(person.id);
  return message(
    [
      text(sayHead(person, scene)),
      ...(passages.length === 0 && !first ? [text(words.person.uncited)] : []),
      ...(cited.length === 0
        ? []
        : [
            container([
              ...shown.map((part) => text(`${sayQuote(part, room.quote, scene)}\n${cite(part, scene)}`)),
              ...(first ? [text([bold(words.person.said), ...saySaid(first, scene)].join('\n'))] : []),
              ...attribution(cited, scene),
            ]),
          ]),
      ...row([
        ...(said.length > 0 ? [button(writePress('quote', 'of', reference), words.person.quotes(said.length))] : []),
        ...(passages.length > 0
          ? [button(writePress('person', 'passages', reference, '1'), words.person.passages(passages.length))]
          : []),
      ]),
    ],
    hidden,
  );
}

/** One page of the passages that name a person, whole; only for the member who pressed. */
export function sayPassagesOn(person: Person, wanted: number, scene: Scene): Message {
  const { words, library } = scene;
  const turned = takePage(passagesOn(library, person), wanted, most.passages);
  const to = (page: number): string => writePress('person', 'passages', referTo(person.id), String(page));
  const page = turned.pages > 1 ? [words.paging.page(turned.page, turned.pages)] : [];
  const parts = turned.items.map((passage) =>
    text(inOrder(sayWhole(passage, room.passage, scene), citation(passage, scene), passage, linesOfHead).join('\n')),
  );
  if (parts.length === 0) return message([text(words.person.uncited)], true);
  return message(
    [
      text([bold(words.person.about(escaped(shorten(person.name, room.name)))), ...page].join(' · ')),
      container([...parts, ...attribution(turned.items, scene)]),
      ...row(differButtons(turned.items, scene)),
      ...row([
        ...turnPages(turned, to, words),
        button(writePress('person', 'show', referTo(person.id)), words.person.readAbout(person.name)),
      ]),
    ],
    true,
  );
}

/** That the words name several people, with a menu to choose one. */
export function sayPeople(people: readonly Person[], scene: Scene): Message {
  const { person: say } = scene.words;
  const shown = people.slice(0, limits.choices);
  const options = shown.map(({ id, name, role }) => ({ label: name, value: referTo(id), description: role }));
  const left = people.length - shown.length;
  const head = [say.which(people.length), ...(left > 0 ? [say.more(left)] : [])].join('\n');
  return message([text(head), select(writePress('person', 'choose'), say.choose, options)], true);
}

/** That the documents know nobody of this name, with buttons to those whose names are nearly the same. */
export function sayNobody(typed: string, nearest: readonly Person[], scene: Scene): Message {
  const { person: say } = scene.words;
  if (scene.library.knowledge.people.length === 0) return message([text(say.none)], true);
  const wanted = code(shorten(typed, room.name));
  const buttons = nearest.map(({ id, name }) => button(writePress('person', 'show', referTo(id)), say.readAbout(name)));
  return message([text(nearest.length > 0 ? say.unknown(wanted) : say.unlike(wanted)), ...row(buttons)], true);
}

/** The side of those who were on none. */
const noSide = 'other';

/** The name, the role with its citation, and the delegation, or for whom they spoke. */
function sayHead({ id, name, role, side, cite: [best] }: Person, { library, words }: Scene): string {
  const own = library.knowledge.delegations.filter(({ members }) => members.includes(id)).map(({ title }) => title);
  const sides: Readonly<Record<string, string>> = words.person.sides;
  const from =
    own.length > 0 ? own.join(', ') : Object.hasOwn(sides, side) ? sides[side] : side === noSide ? undefined : side;
  return [
    `### ${escaped(shorten(name, room.name))}`,
    `${escaped(shorten(role, room.role))}${best === undefined ? '' : ` · ${code(shorten(best, room.name))}`}`,
    ...(from ? [words.person.side(escaped(shorten(from, room.role)))] : []),
  ].join('\n');
}

/** Whole sentences that name the person, from the first passages that have such; lists are for reading whole. */
function choosePieces(person: Person, passages: readonly Passage[], count: number, scene: Scene): Quote[] {
  const pieces: Quote[] = [];
  let used = 0;
  for (const passage of passages) {
    if (pieces.length === count) break;
    const part = passage.text.startsWith('- ') ? undefined : pieceOn(scene.library, person, passage, room.piece);
    if (!part) continue;
    const piece = { ...part, text: passage.text.slice(part.start, part.end), passage, score: 0, reasons: [] };
    used += sayQuote(piece, room.quote, scene).length + cite(piece, scene).length;
    if (pieces.length > 0 && used > room.all) break;
    pieces.push(piece);
  }
  return pieces;
}

function cite(piece: Quote, scene: Scene): string {
  return citation(piece.passage, scene, { part: piece });
}

import type { APIButtonComponent, APIComponentInContainer } from 'discord.js';
import type { Quote } from '../ask/answer.ts';
import { disputeOf, findDifference, type Difference } from '../ask/disputes.ts';
import type { Passage } from '../ask/library.ts';
import { attribution, type Scene } from './cite.ts';
import { limits } from './limits.ts';
import { code, escaped, small } from './markdown.ts';
import { button, container, message, notice, row, text, type Message } from './pieces.ts';
import { referTo, writePress } from './press.ts';
import { contextOf, sayAllCited, textLength } from './quoted.ts';
import { shorten } from './shorten.ts';

/** Components of the sides that have room in a message: a quote with its button is three, and each side has its number. */
const mostParts = 24;
/** Lengths of one quote, as markdown, that are tried until all sides fit. */
const rooms = [900, 600, 400, 200] as const;

/** Heads and numbers stand above the sides, so each begins with its source, all alike. */
const sourcesFirst = 12;

/** The parts that show every side of a difference alike, in at most so much text: quotes with their source. */
export function sayDifference(difference: Difference, length: number, scene: Scene): APIComponentInContainer[] {
  const { differ } = scene.words;
  const head = text(differ.title(escaped(shorten(difference.about, 200))));
  // Above the sides it would push the first source further down a phone.
  const equal = text(small(differ.equal));
  const { sides } = difference;
  const firsts = sides.map(([first]) => [first]);
  for (const shown of sides.flat().length * 3 + sides.length <= mostParts ? [sides, firsts] : [firsts])
    for (const room of rooms) {
      const parts = [
        head,
        ...sayInTurn(shown, scene, (quotes) => sayAllCited(quotes, room, scene, sourcesFirst)),
        equal,
      ];
      if (textLength(parts) <= length) return parts;
    }
  // Sources with endless titles: the id and the context still say where each side stands, none more than another.
  return [head, ...sayInTurn(firsts, scene, (quotes) => quotes.flatMap((quote) => sayWhere(quote, scene))), equal];
}

/** One side after the other, each under its number: nobody has to guess where the next one begins. */
function sayInTurn(
  sides: readonly (readonly Quote[])[],
  { words }: Scene,
  say: (quotes: readonly Quote[]) => APIComponentInContainer[],
): APIComponentInContainer[] {
  return sides.flatMap((quotes, at) => [text(words.differ.side(at + 1, sides.length)), ...say(quotes)]);
}

function sayWhere(quote: Quote, scene: Scene): APIComponentInContainer[] {
  const where = text(`— ${code(shorten(quote.passage.id, 100))}`);
  return [where, ...row([button(contextOf(quote, scene), scene.words.ask.showContext)])];
}

/** All sides of the dispute that a passage is on a side of; only for the member who pressed. */
export function sayDispute(passage: Passage, scene: Scene): Message {
  const { text: words } = passage;
  const whole = { text: words, start: 0, end: words.length, passage, score: 0, reasons: [] };
  const difference = findDifference(scene.library, whole);
  if (!difference) return notice(scene.words.differ.over);
  const passages = difference.sides.flat().map((quote) => quote.passage);
  const prints = attribution(passages, scene);
  return message(
    [container([...sayDifference(difference, limits.messageText - textLength(prints), scene), ...prints])],
    true,
  );
}

/** A button for each dispute that these passages are on a side of: it shows all sides. */
export function differButtons(passages: readonly Passage[], { library, words }: Scene): APIButtonComponent[] {
  const found = passages.map((passage) => ({ passage, dispute: disputeOf(library, passage) }));
  const first = found.filter(
    ({ dispute }, at) => dispute && found.findIndex((other) => other.dispute === dispute) === at,
  );
  // Where one reply stands on two, what each is about tells them apart.
  return first.map(({ passage, dispute }) =>
    button(
      writePress('ask', 'differ', referTo(passage.id)),
      first.length === 1 ? words.differ.show : `${words.differ.show}: ${dispute?.about ?? ''}`,
    ),
  );
}

import { describe, expect, test } from 'vitest';
import { listContents } from '../../src/ask/contents.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { sayPassagesOn } from '../../src/discord/person.ts';
import { sayDispute } from '../../src/discord/differ.ts';
import { countComponents, type Message } from '../../src/discord/pieces.ts';
import { saySource } from '../../src/discord/source.ts';
import { saySection } from '../../src/discord/topics.ts';
import { buttonsOf } from './shown.ts';
import { libraryOf, passageOf, sceneOf } from './small-library.ts';

const passages = [
  passageOf('house-1', 'Ása says that a treaty was signed.'),
  passageOf('house-2', 'They met.'),
  passageOf('garden-1', 'Others say that no treaty was signed.', 'The garden'),
  passageOf('garden-2', 'Some say that Ása never came.', 'The garden'),
];
const treaty = { about: 'Whether a treaty was signed', sides: [['house-1'], ['garden-1']] };
const guest = { about: 'Whether Ása came', sides: [['house-2'], ['garden-2']] };
const person = { id: 'asa', name: 'Ása', aliases: [], role: 'host', side: 'other', cite: ['house-1'] };
const scene = sceneOf(libraryOf(passages, { disputes: [treaty], people: [person] }));
const [first, second] = passages;
if (!first || !second) throw new Error('there are passages');

function sectionOf(id: string, where = scene): Message {
  const sections = listContents(where.library.knowledge).flatMap((each) => each.sections);
  const section = sections.find(({ passages: inside }) => inside.some((passage) => passage.id === id));
  if (!section) throw new Error(`no section holds ${id}`);
  return saySection(section, id, true, true, where);
}

function differing(message: Message) {
  return buttonsOf(message).filter(({ customId }) => customId.startsWith('ask:differ'));
}

const show = { label: 'Show where my sources differ', customId: 'ask:differ:house-1' };

describe('where a passage of one side is read whole, a button leads to all sides', () => {
  test.each([
    ['/summit source', () => saySource(first, false, scene)],
    ['a section of /summit topics', () => sectionOf('house-1')],
    ['a topic that is offered where there is no answer', () => sayTopic(first, scene)],
    ['the context of a quote', () => sayContext(first, undefined, scene)],
    ['the passages that name a person', () => sayPassagesOn(person, 1, scene)],
  ])('%s', (_, say) => expect(differing(say())).toEqual([show]));
});

test('a passage that nobody disputes has no such button', () => {
  expect(differing(saySource(second, false, scene))).toEqual([]);
});

test('where a page stands on two disputes, each button says what it is about', () => {
  const two = sceneOf(libraryOf(passages, { disputes: [treaty, guest] }));
  expect(differing(sectionOf('garden-1', two))).toEqual([
    { label: 'Show where my sources differ: Whether a treaty was signed', customId: 'ask:differ:garden-1' },
    { label: 'Show where my sources differ: Whether Ása came', customId: 'ask:differ:garden-2' },
  ]);
});

test('as many quotes of each side are shown as leave room for what stands around them', () => {
  const said = Array.from({ length: 8 }, (_, at) =>
    passageOf(`hall-${at + 1}`, `Person ${at + 1} says that it was so.`),
  );
  const ids = said.map(({ id }) => id);
  const pair = (at: number): string[] => ids.slice(2 * at, 2 * at + 2);
  const shown = (sides: string[][]) => {
    const disputed = sceneOf(libraryOf(said, { disputes: [{ about: 'How it was', sides }] }));
    return sayDispute(said[0]!, disputed).components;
  };
  const contexts = (sides: string[][]) => buttonsOf({ components: shown(sides) }).length;
  expect(contexts([pair(0), pair(1), pair(2)])).toBe(6);
  // An answer has some fifteen more around them, of the forty that Discord takes.
  expect(contexts([pair(0), pair(1), pair(2), ['hall-7']])).toBe(4);
  expect(countComponents(shown([pair(0), pair(1), pair(2)]))).toBeLessThanOrEqual(40 - 14);
});

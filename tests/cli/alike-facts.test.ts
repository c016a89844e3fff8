import { expect, test } from 'vitest';
import type { ReadyFact } from '../../src/ask/library.ts';
import { findAlikeFacts } from '../../src/cli/alike-facts.ts';

function factOf(id: string, text: string): ReadyFact {
  return { id, text, passage: 'p', day: undefined };
}

const hall = factOf('hall', 'Trump and Putin talked in the Gothic Hall of the Presidential Palace.');

test('a fact told twice is named once, with the earlier one', () => {
  const again = factOf('again', 'Putin and Trump talked in the Gothic Hall of the Presidential Palace!');
  expect(findAlikeFacts([hall, again])).toEqual([
    {
      where: 'facts.yaml',
      what: '"again" says much the same as "hall": join the two or tell them apart',
      blocks: false,
    },
  ]);
});

test('two facts about one room are two facts', () => {
  const room = factOf('room', 'No note-takers were in the Gothic Hall when the two presidents met there.');
  expect(findAlikeFacts([hall, room])).toEqual([]);
});

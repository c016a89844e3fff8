import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { findLinked, findLinkedIn, findTakenBack } from '../../src/ask/corrections.ts';
import type { Passage } from '../../src/ask/library.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { sayingOf } from './saying-of.ts';

const texts = [
  'The day was cold. Ása said: "I saw the whale with my own eyes." Then she went home.',
  'Ása corrected herself: "I never saw the whale with my own eyes."',
  'Bjarni retold it: "I saw the whale" were her words.',
  'Bjarni retold both: "I saw the whale", and later "I never saw the whale".',
  'Ása said: "I saw a boat."',
  'Nobody asked her.',
];
const wrong = sayingOf('saw', 'I saw the whale with my own eyes.', 'page-1', { correctedBy: 'never' });
const right = sayingOf('never', 'I never saw the whale with my own eyes.', 'page-2', { corrects: ['saw'] });
const boat = sayingOf('boat', 'I saw a boat.', 'page-5');
const sayings = [wrong, right, boat];
const library = buildLibrary(knowledgeOf(texts, { sayings }));

function page(number: number): Passage {
  const passage = library.passage(`page-${number}`);
  if (!passage) throw new Error(`no page ${number}`);
  return passage;
}

function linked(number: number, part?: string): string[] {
  const { text } = page(number);
  const start = part === undefined ? 0 : text.indexOf(part);
  const end = part === undefined ? text.length : start + part.length;
  return findLinked(library, page(number), { start, end }).map(({ kind, saying }) => `${kind} ${saying.id}`);
}

describe('a part of a passage', () => {
  test.each([
    // The words that were taken back, whole or only their end.
    [1, undefined, ['correctedBy never']],
    [1, 'my own eyes." Then', ['correctedBy never']],
    // Beside them: nobody took that back.
    [1, 'The day was cold.', []],
    [1, 'Then she went home.', []],
    // The correction brings what it corrects.
    [2, undefined, ['corrects saw']],
    // Another passage repeats a piece between quotation marks.
    [3, undefined, ['correctedBy never']],
    [3, 'were her words', []],
    [4, '"I saw the whale"', ['correctedBy never']],
    [5, undefined, []],
  ])('page %i, %j: %j', (number, part, expected) => {
    expect(linked(number, part)).toEqual(expected);
  });

  test('that was edited so that the words are gone is shown with the correction rather than without', () => {
    const edited = { ...page(1), text: 'Ása said that she had seen the whale.' };
    expect(findLinked(library, edited).map(({ saying }) => saying.id)).toEqual(['never']);
  });

  test('with curly apostrophes for straight ones is the same words', () => {
    const isnt = sayingOf('isnt', "It isn't me, it isn't.", 'page-1', { correctedBy: 'is' });
    const is = sayingOf('is', 'It is me.', 'page-2', { corrects: ['isnt'] });
    const curly = buildLibrary(
      knowledgeOf(['Ása: "It isn’t me, it isn’t."', 'Ása: "It is me."'], { sayings: [isnt, is] }),
    );
    const passage = { id: 'page-9', text: 'Ása said: It isn’t me, it isn’t. So.', document: 'page', section: 'A page' };
    expect(findLinked(curly, passage).map(({ saying }) => saying.id)).toEqual(['is']);
  });
});

test('a text that quotes the correction too needs no other', () => {
  expect(findLinkedIn(library, 'Ása said "I saw the whale with my own eyes."')).toEqual([
    { kind: 'correctedBy', saying: right },
  ]);
  expect(findLinkedIn(library, 'Ása said "I saw the whale", then "I never saw".')).toEqual([]);
  expect(findTakenBack(sayings, 'Ása said "I saw the whale" twice.').map(({ id }) => id)).toEqual(['saw']);
  // A word is not yet a saying.
  expect(findTakenBack(sayings, 'Ása saw the "whale".')).toEqual([]);
});

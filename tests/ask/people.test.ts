import { describe, expect, test } from 'vitest';
import { setBeside } from '../../src/ask/beside.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import type { Person } from '../../src/ask/library.ts';
import { completeCalled, findCalled, findPeople, passagesOn, pieceOn } from '../../src/ask/people.ts';
import { knowledgeOf } from './knowledge-of.ts';

function personOf(id: string, name: string, aliases: string[] = [], cite: string[] = []): Person {
  return { id, name, aliases, role: 'guest', side: 'iceland', cite };
}

const people = [
  personOf('niinisto', 'Sauli Niinistö', ['Ниинистё', 'president of Finland'], ['page-2']),
  personOf('donald', 'Donald Trump', ['Trump', 'POTUS', 'Дональд Трамп'], ['page-1']),
  personOf('melania', 'Melania Trump'),
  personOf('kelly', 'John F. Kelly'),
  personOf('john', 'John Bolton'),
];
const texts = [
  'Donald Trump came. He sat down.',
  'It rained. Sauli Niinistö received Trump. They talked.',
  'Melania Trump had breakfast.',
  '- Trump\n- Kelly',
  'Nobody else was there.',
  'Donald and the trumpets.',
];
const library = buildLibrary(knowledgeOf(texts, { people }));

describe('a name', () => {
  test.each([
    // The whole of a name, whatever its case, accents and script.
    ['sauli niinisto', ['niinisto']],
    ['ДОНАЛЬД ТРАМП', ['donald']],
    // His alias is whole; hers is only a part.
    ['trump', ['donald']],
    // Whole words before beginnings.
    ['john', ['kelly', 'john']],
    ['joh', ['kelly', 'john']],
    ['jo bol', ['john']],
    ['president', ['niinisto']],
    // Marks between the words do not count.
    [' "John F Kelly" ', ['kelly']],
    ['ump', []],
    ['', []],
    ['?!', []],
  ])('%j is of %j', (typed, ids) => {
    expect(findCalled(people, typed).map(({ id }) => id)).toEqual(ids);
  });

  test('that is only begun is offered, those called so before those known by it', () => {
    expect(completeCalled(people, 'jo').map(({ id }) => id)).toEqual(['kelly', 'john']);
    expect(completeCalled(people, 'tr').map(({ id }) => id)).toEqual(['donald', 'melania']);
    expect(completeCalled(people, 'ниин').map(({ id }) => id)).toEqual(['niinisto']);
    expect(completeCalled(people, '')).toHaveLength(people.length);
    expect(completeCalled(people, 'zz')).toEqual([]);
  });

  test('inside other words is found as a question would be understood', () => {
    expect(findPeople(library, 'who is Sauli Niinistö').map(({ id }) => id)).toEqual(['niinisto']);
    expect(findPeople(library, 'nobody of that name')).toEqual([]);
  });
});

function idsOf(id: string): string[] {
  const person = people.find((each) => each.id === id);
  return person ? passagesOn(library, person).map((passage) => passage.id) : [];
}

test('the passages on somebody: those cited first, and none on a namesake', () => {
  expect(idsOf('donald')).toEqual(['page-1', 'page-2', 'page-4']);
  expect(idsOf('melania')).toEqual(['page-3']);
  expect(idsOf('niinisto')).toEqual(['page-2']);
  expect(idsOf('john')).toEqual([]);
});

test('what a server added is read too', () => {
  const added = { id: 'added-1', text: 'Niinistö likes to skate.', document: 'added', section: 'Added' };
  const document = library.document('page');
  const [sauli] = people;
  if (!document || !sauli) throw new Error('the sample has changed');
  const more = setBeside(library, [{ ...document, id: 'added' }], [added]);
  expect(passagesOn(more, sauli).map(({ id }) => id)).toEqual(['page-2', 'added-1']);
});

test('the piece on somebody begins with the sentence that names them and ends with a sentence', () => {
  const [sauli] = people;
  const second = library.passage('page-2');
  if (!sauli || !second) throw new Error('the sample has changed');
  const piece = (length: number) => {
    const part = pieceOn(library, sauli, second, length);
    return part && second.text.slice(part.start, part.end);
  };
  expect(piece(100)).toBe('Sauli Niinistö received Trump. They talked.');
  expect(piece(35)).toBe('Sauli Niinistö received Trump.');
  expect(piece(10)).toBeUndefined();
});

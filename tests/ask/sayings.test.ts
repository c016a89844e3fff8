import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { findSaid, findSpeakers, listSaid, listSpeakers } from '../../src/ask/sayings.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { sayingOf } from './saying-of.ts';

const texts = [
  'Ása spoke of whales: "I saw a whale." She added: "It was blue."',
  'Bjarni spoke of the weather: "It rained all day."',
  'The Gazette wrote: "A great day for whales."',
];
const sayings = [
  sayingOf('whale', 'I saw a whale.', 'page-1', { person: 'asa', speaker: 'Ása' }),
  sayingOf('rain', 'It rained all day.', 'page-2', { speaker: 'Bjarni' }),
  sayingOf('blue', 'It was blue.', 'page-1', { person: 'asa', speaker: 'Ása', occasion: 'on its colour' }),
  sayingOf('great', 'A great day for whales.', 'page-3', { speaker: 'The Gazette' }),
  sayingOf('lost', 'These words stand nowhere.', 'page-3', { speaker: 'The Gazette' }),
  sayingOf('gone', 'I saw a whale.', 'page-9', { speaker: 'Ása' }),
];
const asa = {
  id: 'asa',
  name: 'Ása',
  aliases: ['the keeper', 'Оса'],
  role: 'keeper',
  side: 'iceland',
  cite: ['page-1'],
};
const library = buildLibrary(knowledgeOf(texts, { sayings, people: [asa] }));
const all = listSaid(library);

test('what does not stand in its passage is not listed', () => {
  expect(all.map(({ saying }) => saying.id)).toEqual(['whale', 'rain', 'blue', 'great']);
  for (const { quote } of all) expect(quote.passage.text.slice(quote.start, quote.end)).toBe(quote.text);
});

test('speakers are people and others, those who are quoted most first, and found by any of their names', () => {
  const speakers = listSpeakers(library, all);
  expect(speakers.map(({ key, name, count }) => [key, name, count])).toEqual([
    ['asa', 'Ása', 2],
    ['Bjarni', 'Bjarni', 1],
    ['The Gazette', 'The Gazette', 1],
  ]);
  const keysOf = (typed: string) => findSpeakers(speakers, typed).map(({ key }) => key);
  expect(keysOf('asa')).toEqual(['asa']);
  expect(keysOf('keeper')).toEqual(['asa']);
  expect(keysOf('ОСА')).toEqual(['asa']);
  expect(keysOf('gazette')).toEqual(['The Gazette']);
  // "the keeper" and "The Gazette".
  expect(keysOf('the')).toEqual(['asa', 'The Gazette']);
  expect(keysOf('nobody')).toEqual([]);
});

describe('about', () => {
  test.each([
    // The very word first, then another form of it, then the passage around the words.
    ['whales', ['great', 'whale', 'blue']],
    ['weather', ['rain']],
    ['colour', ['blue']],
    // A phrase of small words is looked for as it stands.
    ['it was', ['blue']],
    ['submarines', []],
    ['?', []],
  ])('%j: %j', (about, ids) => {
    expect(findSaid(library, all, about).map(({ saying }) => saying.id)).toEqual(ids);
  });

  test('nothing in particular: all of them', () => {
    expect(findSaid(library, all, ' ')).toEqual(all);
  });
});

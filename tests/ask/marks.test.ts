import { describe, expect, test } from 'vitest';
import { findFullNames, mark, marksOf, marksOfSentence } from '../../src/ask/marks.ts';
import { readTokens } from '../../src/ask/tokens.ts';

const fullNames = (text: string): string[] => {
  const tokens = readTokens(text);
  return [...findFullNames(tokens)].map((at) => text.slice(tokens[at]?.start, tokens[at]?.end));
};

test.each<[string, string[]]>([
  // Also at the beginning of the sentence.
  ['Rod Rosenstein announced it', ['Rod', 'Rosenstein']],
  ['It was announced by Rod Rosenstein', ['Rod', 'Rosenstein']],
  // A capital alone is a name, but whose?
  ['He met Putin', []],
  // With "the" it is a house, a country, a paper.
  ['He left the White House', []],
  // Small words that begin a sentence and months are no first names.
  ['In Helsinki on Monday July 16', []],
])('whole names in “%s”', (text, expected) => {
  expect(fullNames(text)).toEqual(expected);
});

describe('marks', () => {
  test.each<[string, number]>([
    ['1987', mark.number | mark.year],
    ['$50', mark.number | mark.money],
    ['70%', mark.number | mark.percent],
    ['10:30', mark.number | mark.clock],
    ['twelve', mark.number],
    ['July', mark.calendar | mark.name],
    ['hours', mark.duration],
    ['because', mark.reason],
    ['palace', mark.place],
    // "May" is a month only with a capital.
    ['may', 0],
  ])('of %s', (word, marks) => {
    const [token] = readTokens(word);
    expect(token && marksOf(token)).toBe(marks);
  });

  test.each<[string, number]>([
    ['He said "no".', mark.quoted],
    ['- one', mark.line | mark.list],
    ['Syria and Israel', 0],
    ['Syria, Israel and Crimea', mark.list],
    ['Syria, Israel, and Crimea', mark.list],
    ['Nothing of it.', 0],
  ])('of the sentence “%s”', (text, marks) => {
    expect(marksOfSentence(text)).toBe(marks);
  });
});

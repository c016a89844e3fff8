import { describe, expect, test } from 'vitest';
import { fitsKind, readKind, type Kind } from '../../src/ask/kinds.ts';
import { mark } from '../../src/ask/marks.ts';
import { readTokens } from '../../src/ask/tokens.ts';

test.each<[string, Kind]>([
  ['Who hosted the summit?', 'person'],
  ['Which senator wrote the letter?', 'person'],
  ['When did it begin?', 'date'],
  ['In what year did START expire?', 'date'],
  ['What was the date of the summit?', 'date'],
  ['What time did it begin?', 'time'],
  ['How long did they talk?', 'duration'],
  ['How much did it cost?', 'money'],
  ['How many officers were indicted?', 'number'],
  ['What is the population of Finland?', 'number'],
  ['Where was the lunch?', 'place'],
  ['What was the location of the talks?', 'place'],
  ['List the members of the delegation.', 'list'],
  ['Which city was it held in?', 'place'],
  ['Why did he say so?', 'reason'],
  ['What did Corker say?', 'quotation'],
  ['Who were the members of the delegation?', 'list'],
  ['Did they meet alone?', 'yes-no'],
  ['the gift', 'thing'],
  // "when" and "who" only join a clause here: something else is asked.
  ['What gift did he give when they met?', 'thing'],
  // A question word inside a name asks nothing.
  ['In what episode did Doctor Who meet his brother?', 'thing'],
])('%s asks for a %s', (words, kind) => {
  expect(readKind(readTokens(words))).toBe(kind);
});

describe('what fits', () => {
  test.each<[Kind, number, number, number]>([
    // Only what the question does not hold itself can be the answer.
    ['person', mark.fullName, 0, 1],
    // A surname or a place by itself may be who, but tells less.
    ['person', mark.name, 0, 0.5],
    ['person', 0, mark.name, 0],
    // "Two hours" is a duration, "hours" alone is none.
    ['duration', mark.duration | mark.number, 0, 1],
    ['duration', mark.duration, 0, 0],
    // A quotation shows in its signs, wherever the words are from.
    ['quotation', 0, mark.quoted, 1],
    ['thing', mark.name, mark.name, 0],
  ])('%s with fresh marks %i of %i: %i', (kind, fresh, all, fit) => {
    expect(fitsKind(kind, fresh, all)).toBe(fit);
  });
});

test('a day answers "when" better than a year does', () => {
  expect(fitsKind('date', mark.calendar, mark.calendar)).toBeGreaterThan(fitsKind('date', mark.year, mark.year));
  expect(fitsKind('date', mark.year, mark.year)).toBeGreaterThan(0);
});

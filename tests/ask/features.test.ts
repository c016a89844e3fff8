import { describe, expect, test } from 'vitest';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import * as features from '../../src/ask/features.ts';
import { forgetQuestion, matchPassage, takeQuestion, type Matching } from '../../src/ask/matches.ts';
import { understand } from '../../src/ask/understand.ts';
import { knowledgeOf } from './knowledge-of.ts';

/* The feature of every passage, in order, for one question; a passage without any of its words is always there. */
function measure(question: string, texts: readonly string[], feature: (matching: Matching) => number): number[] {
  const library: Library = buildLibrary(knowledgeOf([...texts, 'Nothing of it.']));
  const { matching, passages, words, index } = library;
  takeQuestion(matching, understand(question, library), index, words);
  const values = texts.map((_, at) => {
    matchPassage(matching, passages, words, at);
    return feature(matching);
  });
  forgetQuestion(matching);
  return values;
}

describe('each feature prefers the first text to the second', () => {
  test.each<[string, (matching: Matching) => number, string, string, string]>([
    [
      'sentence',
      features.sentence,
      'gothic hall talks',
      'The talks were in the Gothic Hall. Rain fell.',
      'The talks were long. Gothic is a style. A hall is a room.',
    ],
    // Of two sentences that hold the same, the shorter one says it more plainly.
    [
      'sentence',
      features.sentence,
      'gothic hall',
      'The Gothic Hall is white.',
      'The Gothic Hall is one of the many rooms of the palace that visitors of the city like to see on a summer day.',
    ],
    [
      'nearness',
      features.nearness,
      'gothic hall',
      'A Gothic white Hall.',
      'A Gothic door leads on and on and on and on to another hall.',
    ],
    // Who? A name near the words is worth more than one far away.
    [
      'nearness',
      features.nearness,
      'who hosted the lunch',
      'There Timo Soini hosted a lunch.',
      'A lunch was hosted there, long before the door was opened to a man by the name of Timo Soini.',
    ],
    [
      'phrases',
      features.phrases,
      'the hall of mirrors',
      'It was in the Hall of Mirrors.',
      'The mirrors of it hang in a hall.',
    ],
    ['spelling', features.spelling, 'the indicted officers', 'Officers were indicted.', 'An officer, an indictment.'],
    ['roots', features.roots, 'testify', 'Her testimony was long.', 'She spoke for long.'],
    [
      'names',
      features.names,
      'what did Corker and Sasse say in 2018',
      'In 2018 Corker and Sasse spoke.',
      'Corker spoke.',
    ],
  ])('%s: %#', (_, feature, question, better, worse) => {
    const [first = 0, second = 0] = measure(question, [better, worse], feature);
    expect(first).toBeGreaterThan(second);
    expect(first).toBeLessThanOrEqual(1);
    expect(second).toBeGreaterThanOrEqual(0);
  });
});

test('a question without a name is not held against any passage', () => {
  expect(measure('the gift', ['The gift was a ball.'], features.names)).toEqual([1]);
});

test('a forgotten question leaves nothing behind', () => {
  const { matching, passages, words, index, ...library } = buildLibrary(knowledgeOf(['The Gothic Hall.', 'A lunch.']));
  const whole: Library = { matching, passages, words, index, ...library };
  takeQuestion(matching, understand('the gothic hall and the lunch', whole), index, words);
  forgetQuestion(matching);
  expect(
    [matching.slotOf, matching.strengthOf, matching.sameOf, matching.turnOf].every((all) => all.every((n) => n === 0)),
  ).toBe(true);
});

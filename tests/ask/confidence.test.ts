import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { judge, readSignals, weighSignals, type Signals } from '../../src/ask/confidence.ts';
import { chooseWindow } from '../../src/ask/quote.ts';
import { findPassages } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { knowledgeOf } from './knowledge-of.ts';

const library = buildLibrary(
  knowledgeOf([
    'Marina Gross interpreted for Donald Trump at the private meeting in Helsinki.',
    'Fiona Hill advised Donald Trump on Russia and on Europe.',
    'The lunch was served in the Hall of Mirrors at noon.',
    'Reporters asked about the server for an hour.',
  ]),
);

function signalsOf(words: string): Signals {
  const question = understand(words, library);
  const hits = findPassages(library, question);
  const [best] = hits;
  if (!best) throw new Error(`nothing is found for ${words}`);
  return readSignals(library, question, hits, chooseWindow(library, question, best));
}

test('all signals lie between 0 and 1', () => {
  for (const words of ['Who interpreted for Trump?', 'lunch', 'Which hotel had a zebra and a server', 'noon noon']) {
    for (const value of Object.values(signalsOf(words))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  }
});

describe('the first question is answered more surely than the second', () => {
  test.each([
    // A word that the documents do not hold.
    ['Who interpreted for Trump?', 'Which university did Fiona Hill attend?'],
    // A name that the passage does not hold.
    ['What did Fiona Hill advise on?', 'What did Angela Merkel advise on?'],
    // One word of a question about something else.
    ['Where was the lunch served?', 'Can you kick this user from the server?'],
    // A number is asked for, and none is there.
    ['Who asked about the server?', 'How many reporters asked about the server?'],
    // It is the asker's own.
    ['Where was the lunch?', 'Where was my lunch?'],
    // A word that had to be guessed.
    ['Who interpreted for Trump?', 'Who interprated for Trump?'],
  ])('%s / %s', (sure, unsure) => {
    expect(weighSignals(signalsOf(sure))).toBeGreaterThan(weighSignals(signalsOf(unsure)));
  });
});

describe('near and far', () => {
  const doubtful: Signals = { ...signalsOf('Which university did Fiona Hill attend?') };

  test('a question that names what the documents name comes near', () => {
    expect(judge(understand('Which university did Fiona Hill attend?', library), doubtful)).toBe('closest');
  });

  test('the same doubt about a name they do not hold leads to nothing', () => {
    expect(judge(understand('Which university did Zorro attend?', library), doubtful)).toBe('nothing');
  });
});

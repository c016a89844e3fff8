import { describe, expect, test } from 'vitest';
import { answer, type Answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { knowledgeOf } from './knowledge-of.ts';

const small = buildLibrary(
  knowledgeOf([
    'Marina Gross was the interpreter of Donald Trump at the private meeting in Helsinki.',
    'The working lunch took place in the Hall of Mirrors after the private meeting.',
    'Lunch was served in the Hall of Mirrors after the private meeting; it was a working lunch and took place there.',
    'Fiona Hill advised Trump on Russia.',
    'The summit was held in the Presidential Palace in Helsinki.',
  ]),
);
const summit = buildLibrary(await readKnowledge('knowledge'));
const ids = (found: Answer): string[] => ('quotes' in found ? found.quotes.map(({ passage }) => passage.id) : []);
const quotes = (found: Answer): string[] => ('quotes' in found ? found.quotes.map(({ text }) => text) : []);

describe('three tiers and no question', () => {
  test('an answer quotes its passage', () => {
    const found = answer(small, 'Who was the interpreter of Trump?');
    expect(found.kind).toBe('answer');
    expect(quotes(found)[0]).toContain('Marina Gross');
  });

  test('a near miss names what is missing, and shows the nearest as such', () => {
    const found = answer(small, 'Which university did Fiona Hill attend?');
    expect(found.kind).toBe('closest');
    expect(found.kind !== 'unclear' && found.missing).toContain('university');
    expect(quotes(found)[0]).toContain('Fiona Hill');
  });

  test('another subject gets nothing but topics', () => {
    const found = answer(summit, 'How many calories are in a banana?');
    expect(found.kind).toBe('nothing');
    expect(found.kind === 'nothing' && found.topics.length).toBe(3);
  });

  test('what belongs to another is a near miss, and named', () => {
    for (const words of ["Who was Putin's interpreter?", 'who translated for the russian president']) {
      const found = answer(summit, words);
      expect(found.kind).toBe('closest');
      expect(found.missing.join(' ')).toMatch(/interpreter|translated/);
    }
  });

  test.each(['', ' ', '?', 'who are you', '🙃', 'help', 'thanks', 'ok then'])('“%s” is no question', (words) => {
    expect(answer(small, words).kind).toBe('unclear');
  });
});

test('two passages that say the same are shown once', () => {
  const twice = ids(answer(small, 'Where did the working lunch take place?')).filter((id) =>
    ['page-2', 'page-3'].includes(id),
  );
  expect(twice).toHaveLength(1);
});

test('the same words get the same answer, whatever was asked before', () => {
  const before = answer(summit, 'Who came along with Putin?');
  answer(summit, 'What did Corker say about the server of the DNC in Helsinki?');
  expect(answer(summit, 'Who came along with Putin?')).toEqual(before);
});

test('no two quotes are of one passage, and each is a slice of its own', () => {
  for (const words of ['Trump', 'Putin and Trump', 'What did the senators write?', 'reactions', 'Syria']) {
    const found = answer(summit, words);
    if (!('quotes' in found)) continue;
    expect(new Set(found.quotes.map(({ passage }) => passage.id)).size).toBe(found.quotes.length);
    for (const { text, start, end, passage } of found.quotes) expect(passage.text.slice(start, end)).toBe(text);
  }
});

import { describe, expect, test } from 'vitest';
import { measureQuestions } from '../../../bench/search/cell.ts';
import { engines } from '../../../bench/search/engines.ts';
import { writeQuery } from '../../../bench/search/engines/sqlite.ts';
import type { BenchPassage } from '../../../bench/search/generate.ts';

const passages: BenchPassage[] = [
  { id: 'a-1', document: 'a', title: 'Harbour', text: 'The ferries to the island leave at noon. They carry the mail.' },
  { id: 'a-2', document: 'a', title: 'Harbour', text: 'A crane was bought in 1912 and unloads coal from Wales.' },
  {
    id: 'b-1',
    document: 'b',
    title: 'Lighthouse',
    text: 'The keeper Anna Holm lit the lamp by hand for thirty years.',
  },
  { id: 'b-2', document: 'b', title: 'Lighthouse', text: 'Foghorns were tested twice a week until the mast fell.' },
];
const questions = [
  { question: 'Who lit the lamp?', passage: 'b-1', answers: ['Anna Holm'] },
  { question: 'When was the "crane" bought?', passage: 'a-2', answers: ['1912'] },
  { question: 'Which mail do the ferries carry to the island?', passage: 'a-1', answers: ['mail'] },
];

describe.each(engines)('$name', (engine) => {
  test('finds the passage that holds the words first', async () => {
    const built = await engine.build(passages);
    for (const { question, passage } of questions) expect((await built.search(question, 2))[0]).toBe(passage);
    built.close();
  });

  // Operators of the engines' own languages are words or nothing.
  test.each(['', '???', 'crane AND -lamp', 'lamp" OR ""', 'title:lamp^2 ~1 +*', 'NEAR(lamp, 3)', '\u0000'])(
    'takes %j for what somebody typed',
    async (question) => {
      const built = await engine.build(passages);
      expect((await built.search(question, 2)).length).toBeLessThanOrEqual(
        /^summit-(?:bot|kept)$/.test(engine.name) ? 3 : 2,
      );
      built.close();
    },
  );
});

test('a question that is only stop words asks SQLite nothing, and quotes cannot break out', () => {
  expect(writeQuery('who is it')).toBe('');
  expect(writeQuery('who "NEAR" lamp"s')).not.toMatch(/(^|\s)NEAR(\s|$)/);
});

describe('measuring', () => {
  const later = performance.now() + 60_000;
  // Finds b-1 for everything, and quotes a sentence of it.
  const engine = { search: () => ['b-1', 'a-1'], close: () => {} };
  const quoting = {
    ...engine,
    judge: () => ({ passages: ['a-2', 'b-1'], quote: 'The keeper Anna Holm lit the lamp.', answered: true }),
  };

  test('counts the first place, the first five, and nothing that an engine does not give', async () => {
    const asked = await measureQuestions(engine, questions, [], later);
    expect(asked).toMatchObject({ questions: 3, hit1: 1 / 3, hit5: 2 / 3, answer1: undefined, answered: undefined });
  });

  test('judges the ranking and the quote where there are quotes', async () => {
    const asked = await measureQuestions(quoting, questions, [], later);
    expect(asked).toMatchObject({ hit1: 1 / 3, hit5: 2 / 3, answer1: 1 / 3, answered: 1 });
  });

  test('stops when the time has come, and says nothing where no question was asked', async () => {
    expect(await measureQuestions(engine, questions, [], performance.now() - 1)).toBeUndefined();
    const slow = { ...engine, search: () => new Promise<string[]>((resolve) => setTimeout(resolve, 50, ['b-1'])) };
    const asked = await measureQuestions(slow, questions, [], performance.now() + 25);
    expect(asked).toMatchObject({ questions: 1, hit1: 1 });
  });
});

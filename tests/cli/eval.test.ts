import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, page } from '../knowledge/folder.ts';
import { run } from './run.ts';

const documents = {
  'documents/talks.md': page(
    'talks',
    [
      'Marina Gross interpreted for Donald Trump at the private meeting. {#gross}',
      'The private meeting of Trump and Putin lasted two hours. {#length}',
      'The working lunch took place in the Hall of Mirrors. {#lunch}',
    ].join('\n\n'),
  ),
};
const json = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

test('each kind of row is scored by what a member would see', async () => {
  const rows = [
    { id: 'a', kind: 'direct', question: 'Who interpreted for Trump?', expect: 'answer', pattern: 'marina gross' },
    {
      id: 'b',
      kind: 'direct',
      question: 'Where was the working lunch?',
      expect: 'answer',
      passage: ['lunch', 'gross'],
      answers: ['hall of mirrors'],
    },
    // Answered, and wrongly: the quote does not hold what is wanted.
    {
      id: 'c',
      kind: 'para',
      question: 'Who interpreted for Trump?',
      expect: 'answer',
      pattern: 'lasted',
    },
    // Nothing to be said: right.
    { id: 'd', kind: 'off', question: 'Zanzibar treaty of 1890?', expect: 'refusal' },
    // Something is said: wrong.
    { id: 'e', kind: 'near', question: 'Who interpreted for Trump?', expect: 'refusal' },
    { id: 'f', kind: 'direct', question: 'Who?', expect: 'answer', passage: 'of-another-folder' },
  ];
  const folder = makeFolder({ ...documents, 'rows.jsonl': json(rows) });
  const { code, out, err } = await run('eval', [
    '--knowledge',
    folder,
    '--questions',
    join(folder, 'rows.jsonl'),
    '--json',
  ]);
  expect(code).toBe(0);
  expect(err).toContain('1 questions name passages');
  expect(JSON.parse(out)).toMatchObject({
    questions: 5,
    skipped: 1,
    answerable: {
      answeredRightly: { count: 2, of: 3 },
      byKind: { direct: { count: 2, of: 2 }, para: { count: 0, of: 1 } },
      answeredWrongly: { count: 1, of: 3 },
      wronglyRefused: { count: 0, of: 2 },
      hit1: { count: 2, of: 3 },
      hit5: { count: 3, of: 3 },
      answer1: { count: 2, of: 3 },
    },
    refusals: {
      refusedRightly: { count: 1, of: 2 },
      byKind: {
        off: { rightly: { count: 1, of: 1 }, silent: { count: 1, of: 1 } },
        near: { rightly: { count: 0, of: 1 }, notAnswered: { count: 0, of: 1 } },
      },
    },
    latency: { p50: expect.any(Number), p99: expect.any(Number) },
    // Worst first: something presented as the answer where there is none.
    misses: [
      { id: 'e', outcome: 'answer', first: { passage: 'gross' } },
      { id: 'c', outcome: 'answer', first: { passage: 'gross' } },
    ],
  });
});

test('without a file the golden questions of the folder are asked', async () => {
  const questions =
    'answered: [{ question: "Who interpreted for Trump?", passage: lunch, also: [gross] }]\nrefused: [{ question: "Zanzibar?", kind: off }]';
  const { code, out } = await run('eval', ['--knowledge', makeFolder({ ...documents, 'questions.yaml': questions })]);
  expect(code).toBe(0);
  expect(out).toMatch(/answered rightly +100\.0 % +1 of 1/);
  expect(out).toMatch(/ {2}off +100\.0 % +1 of 1/);
});

test('the worst misses are shown with what was wanted and why', async () => {
  const rows = [{ question: 'Who interpreted for Trump?', expect: 'answer', passage: 'length' }];
  const folder = makeFolder({ ...documents, 'rows.jsonl': json(rows) });
  const { out } = await run('eval', ['--knowledge', folder, '--questions', join(folder, 'rows.jsonl')]);
  expect(out).toMatch(/The worst 1 of 1 misses\n\nWho interpreted for Trump\? {2}\(answer 1\)\n/);
  expect(out).toMatch(/first +gross “Marina Gross.*”\n +\d+\.\d\d = words \d/);
  expect(out).toMatch(/rank 2 +length “The private meeting/);
});

test.each([
  ['a broken line', '{"question": "a", "expect": "refusal"}\n{', /rows\.jsonl:2: not a row/],
  ['a row without expectation', '{"question": "a"}', /rows\.jsonl:1: not a row .*"expect"/],
  ['a row that nothing could answer', '{"question": "a", "expect": "answer"}', /:1: nothing says what answers it/],
  ['a broken pattern', '{"question": "a", "expect": "answer", "pattern": "("}', /:1: "\(" is no regular expression/],
  ['no rows', '\n', /holds no questions/],
  ['passages of another folder', '{"question": "a", "expect": "answer", "passage": "x"}', /do not belong together/],
])('%s ends with 2', async (_, content, problem) => {
  const folder = makeFolder({ ...documents, 'rows.jsonl': content });
  const { code, out, err } = await run('eval', ['--knowledge', folder, '--questions', join(folder, 'rows.jsonl')]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(problem);
});

test.each([
  [['--misses=x'], /--misses is "x": write a whole number/],
  [['questions.jsonl'], /"questions\.jsonl" is no option: name a file with --questions FILE/],
])('the arguments %j end with 2', async (args, problem) => {
  const { code, err } = await run('eval', ['--knowledge', makeFolder(documents), ...args]);
  expect(code).toBe(2);
  expect(err).toMatch(problem);
});

test('a folder without golden questions and without a file says what to do', async () => {
  const { code, err } = await run('eval', ['--knowledge', makeFolder(documents)]);
  expect(code).toBe(2);
  expect(err).toMatch(/has no questions\.yaml: name a file with --questions FILE/);
});

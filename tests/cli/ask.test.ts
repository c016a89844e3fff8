import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeFolder, page } from '../knowledge/folder.ts';
import { run } from './run.ts';

const documents = {
  'documents/talks.md': page(
    'talks',
    [
      '# The private meeting',
      'Marina Gross interpreted for Donald Trump at the private meeting.',
      'The private meeting of Trump and Putin lasted two hours. It had been planned for 90 minutes.',
      '# Lunch',
      'The working lunch took place in the Hall of Mirrors of the Presidential Palace.',
    ].join('\n\n'),
  ),
};

/** What others script against; strict, so that a new or missing name fails. */
const row = z.strictObject({
  question: z.string(),
  outcome: z.enum(['answer', 'closest', 'nothing', 'unclear']),
  quotes: z.array(
    z.strictObject({
      text: z.string(),
      passage: z.strictObject({
        id: z.string(),
        text: z.string(),
        document: z.string(),
        title: z.string(),
        section: z.string(),
        url: z.string(),
      }),
      score: z.number(),
    }),
  ),
  missing: z.array(z.string()),
  ms: z.number().nonnegative(),
});

const readRows = (out: string): z.output<typeof row>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));

test('an answer is shown with quotation marks, passage id, section, document, link and licence', async () => {
  const { code, out, err } = await run('ask', ['--knowledge', makeFolder(documents), 'Who interpreted for Trump?']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^“Marina Gross interpreted for Donald Trump at the private meeting\.”\n/);
  expect(out).toContain('the-private-meeting-1 · The private meeting · About talks\n');
  expect(out).toContain('A book <https://example.org/book> · CC0-1.0');
});

test.each([
  ['Where was the Zanzibar treaty of 1890 signed?', /My documents do not say/],
  ['', /I see no question/],
  ['-- --', /I see no question/],
])('%j is told in words', async (question, said) => {
  const { code, out } = await run('ask', ['--knowledge', makeFolder(documents), question]);
  expect(code).toBe(0);
  expect(out).toMatch(said);
});

test('--why shows every step', async () => {
  const { code, out } = await run('ask', [
    '--knowledge',
    makeFolder(documents),
    '--why',
    'who interpretd for Trump',
    'in Paris',
  ]);
  expect(code).toBe(0);
  for (const said of [
    /asks for +person/,
    // What was looked for is told as it stands in the index.
    /term +"trump".*: trump × 1\.00$/im,
    /term +"interpretd".*: interpret × 1\.00/m,
    /typo +"interpretd" taken for "interpreted"/,
    /not found +paris/i,
    / 1  the-private-meeting-1  \d+\.\d\d = \w+ \d/,
    /verdict +\w+/,
  ]) {
    expect(out).toMatch(said);
  }
});

test('--json is one object with the promised names and nothing else', async () => {
  const { code, out, err } = await run('ask', [
    '--json',
    '--knowledge',
    makeFolder(documents),
    'Who interpreted for Trump?',
  ]);
  expect([code, err]).toEqual([0, '']);
  const rows = readRows(out);
  expect(rows).toMatchObject([
    {
      question: 'Who interpreted for Trump?',
      outcome: 'answer',
      quotes: [
        {
          passage: {
            id: 'the-private-meeting-1',
            text: 'Marina Gross interpreted for Donald Trump at the private meeting.',
            document: 'talks',
            title: 'About talks',
            section: 'The private meeting',
            url: 'https://example.org/book',
          },
        },
        {},
      ],
    },
  ]);
  const quotes = rows.flatMap(({ quotes: all }) => all);
  expect(quotes.filter(({ text, passage }) => !passage.text.includes(text))).toEqual([]);
});

test('what was taken back later comes with its correction, as text and as JSON', async () => {
  const { out } = await run('ask', ['Why would it be Russia?']);
  expect(out).toMatch(
    /Corrected later by the speaker:\n {2}“In a key sentence .+\n {2}Donald Trump, 2018-07-17 · would-2/,
  );
  const json = await run('ask', ['--json', 'Why would it be Russia?']);
  expect(JSON.parse(json.out)).toMatchObject({
    quotes: [
      { corrections: [{ kind: 'correctedBy', speaker: 'Donald Trump', day: '2018-07-17', passage: 'would-2' }] },
      {},
      {},
    ],
  });
});

test('words found nowhere are named', async () => {
  const { out } = await run('ask', ['--json', '--knowledge', makeFolder(documents), 'Zanzibar TREATY 1890']);
  const [found] = readRows(out);
  expect(found).toMatchObject({ outcome: 'nothing', quotes: [] });
  expect(found?.missing.map((word) => word.toLowerCase())).toEqual(['zanzibar', 'treaty', '1890']);
});

test('an endless word is shown by its beginning, and whole as JSON', async () => {
  const knowledge = makeFolder(documents);
  const { out } = await run('ask', ['--knowledge', knowledge, 'a'.repeat(300)]);
  expect(out).toContain(`Not found in my documents: ${'a'.repeat(39)}…\n`);
  const json = await run('ask', ['--json', '--knowledge', knowledge, 'a'.repeat(300)]);
  expect(readRows(json.out)[0]?.missing).toEqual(['a'.repeat(300)]);
});

test('--batch answers in order, plain lines and JSON Lines mixed, blank lines skipped', async () => {
  const lines = [
    '\ufeffWho interpreted?',
    '',
    '{"id": 7, "question": "Where was the lunch?"}',
    '   ',
    '{"question": ""}',
    '"Лавров?"',
  ];
  const folder = makeFolder({ ...documents, 'questions.txt': lines.join('\r\n') });
  const { code, out, err } = await run('ask', ['--batch', join(folder, 'questions.txt'), '--knowledge', folder]);
  expect([code, err]).toEqual([0, '']);
  expect(readRows(out).map(({ question, outcome }) => [question, outcome])).toEqual([
    ['Who interpreted?', 'answer'],
    ['Where was the lunch?', 'answer'],
    ['', 'unclear'],
    ['"Лавров?"', 'nothing'],
  ]);
});

test('--batch - reads standard input, whatever its size', async () => {
  const folder = makeFolder(documents);
  const { code, out } = await run('ask', ['--batch', '-', '--knowledge', folder], 'Who interpreted?\n'.repeat(5000));
  expect(code).toBe(0);
  expect(out.split('\n')).toHaveLength(5001);
});

test.each([
  ['a line of broken JSON', 'Who?\n\n{"question": "Who"\n', /:3 is not JSON with a "question"/],
  ['a JSON line without a question', '{"q": "Who?"}', /:1 is not JSON with a "question"/],
  ['bytes that are no text', Buffer.from([0x41, 0x0a, 0xff, 0xfe, 0x0a]), /:2 is not UTF-8 text/],
])('a batch file with %s ends with 2 and one line', async (_, content, problem) => {
  const folder = makeFolder({ ...documents, 'questions.txt': content });
  const { code, out, err } = await run('ask', ['--batch', join(folder, 'questions.txt'), '--knowledge', folder]);
  expect(code).toBe(2);
  expect(err).toMatch(problem);
  expect(err.split('\n')).toHaveLength(2);
  // What came before the broken line is whole.
  expect(readRows(out || '{"question":"","outcome":"unclear","quotes":[],"missing":[],"ms":0}')).toHaveLength(1);
});

test.each([
  ['an option that is not known', ['--jsno', 'x'], /Unknown option '--jsno': the options are --why, --json, --batch …/],
  ['no question', [], /there is no question/],
  ['a question and a file', ['--batch', 'x', 'Who?'], /leave out "Who\?"/],
  ['an empty folder name', ['--knowledge', '', 'Who?'], /--knowledge is empty/],
  ['both forms at once', ['--why', '--json', 'Who?'], /--why is for reading/],
  ['a file that is not there', ['--batch', '/nowhere.txt'], /there is no file "\/nowhere\.txt"/],
  ['a folder that is not there', ['--knowledge', '/nowhere', 'Who?'], /there is no folder "\/nowhere"/],
])('%s ends with 2 and one line on standard error', async (_, args, problem) => {
  const { code, out, err } = await run('ask', args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(problem);
  expect(err.split('\n')).toHaveLength(2);
});

test('a folder with a document that cannot be read is not answered from', async () => {
  const folder = makeFolder({ ...documents, 'documents/bad.md': '---\nid: [\n---\n', 'documents/empty.md': '' });
  const { code, out, err } = await run('ask', ['--json', '--knowledge', folder, 'Who interpreted?']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/documents\/bad\.md:\d: broken YAML.*\(and 1 more: npm run knowledge:check\)\n$/);
  expect(err.split('\n')).toHaveLength(2);
});

test('what loses nothing of the folder is said on standard error, and the answer comes', async () => {
  const folder = makeFolder({ ...documents, 'documents/notes.txt': 'x' });
  const { code, out, err } = await run('ask', ['--json', '--knowledge', folder, 'Who interpreted?']);
  expect(code).toBe(0);
  expect(err).toMatch(/^documents\/notes\.txt: is not read/);
  expect(readRows(out)).toHaveLength(1);
});

test('characters that steer a terminal do not reach it', async () => {
  const evil = 'The interpreter said \u001b[2J\u001b]0;owned\u0007 and \u202ebackwards.';
  const folder = makeFolder({ 'documents/evil.md': page('evil', evil) });
  const { out } = await run('ask', [
    '--why',
    '--knowledge',
    folder,
    'What did the interpreter say backwards \u001b[31mred?',
  ]);
  expect(out).toContain('The interpreter said');
  expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
});

test('--help says what there is', async () => {
  const { code, out } = await run('ask', ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/--batch FILE/);
});

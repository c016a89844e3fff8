import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

const good = page('good', 'Good text.');

/** Problems as an operator reads them; those that block are marked. */
async function problemsOf(folder: string): Promise<string[]> {
  const { problems } = await readKnowledge(folder);
  return problems.map(({ where, what, blocks }) => `${blocks ? '! ' : ''}${where}: ${what}`);
}

test('a folder needs nothing but documents', async () => {
  const folder = makeFolder({ 'documents/b.md': page('b', '# One\n\nB.'), 'documents/a.md': page('a', 'A.') });
  const { places, ...knowledge } = await readKnowledge(folder);
  expect(knowledge).toEqual({
    documents: ['a', 'b'].map((id) => ({
      id,
      title: `About ${id}`,
      kind: 'article',
      lang: 'en',
      source: { title: 'A book', url: 'https://example.org/book', license: 'CC0-1.0', retrieved: '2020-01-02' },
      changes: undefined,
    })),
    passages: [
      { id: 'a-1', text: 'A.', document: 'a', section: 'About a' },
      { id: 'one-1', text: 'B.', document: 'b', section: 'One' },
    ],
    people: [],
    delegations: [],
    glossary: [],
    questions: [],
    facts: [],
    sayings: [],
    timeline: [],
    disputes: [],
    problems: [],
  });
  expect([...places]).toEqual([
    ['a-1', 'documents/a.md:9'],
    ['one-1', 'documents/b.md:11'],
  ]);
});

test.each([
  ['CRLF', good.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${good}`],
  ['spaces behind the dashes', good.replaceAll('---', '---  ')],
  ['the line ends of old', good.replaceAll('\n', '\r')],
])('%s makes no difference', async (_, content) => {
  const { passages, problems } = await readKnowledge(makeFolder({ 'documents/a.md': content }));
  expect(problems).toEqual([]);
  expect(passages.map(({ text }) => text)).toEqual(['Good text.']);
});

test('plain words of the front matter stay as typed: no dates, numbers or booleans are made of them', async () => {
  const head = { id: '2018', title: 'No', kind: '1.10', lang: 'no', changes: 'null' };
  const { documents, problems } = await readKnowledge(makeFolder({ 'documents/a.md': page('a', 'A.', head) }));
  expect(problems).toEqual([]);
  expect(documents).toMatchObject([{ ...head, source: { retrieved: '2020-01-02' } }]);
});

test.each([
  ['nothing at all', '', /^! documents\/bad\.md:1: the file is empty/],
  ['only blank lines', '\n\n', /^! documents\/bad\.md:1: the file is empty/],
  ['no front matter', 'Just text.', /^! documents\/bad\.md:1: there is no front matter: begin with "---"/],
  [
    'front matter that is not closed',
    '---\nid: bad\n\nText.',
    /^! documents\/bad\.md:1: the front matter is not closed/,
  ],
  ['front matter that is empty', '---\n---\nText.', /^! documents\/bad\.md:1: the front matter is empty/],
  ['a list as front matter', '---\n- a\n---\nText.', /^! documents\/bad\.md:2: "the file" is a list/],
  // Some readers would run this.
  ['code as front matter', '---js\n{}\n---\nText.', /^! documents\/bad\.md:1: the first line is "---js": only YAML/],
  [
    'an unclosed quote',
    page('bad', 'A.', { title: '"Bad' }),
    /^! documents\/bad\.md:\d: broken YAML: .*quotation marks/,
  ],
  [
    'a colon in a title',
    page('bad', 'A.', { title: 'Bad: worse' }),
    /^! documents\/bad\.md:3: broken YAML: Nested map/,
  ],
  [
    'one key twice',
    page('bad', 'A.', { kind: 'x\nkind: y' }),
    /^! documents\/bad\.md:5: broken YAML: Map keys must be/,
  ],
  ['a tag', page('bad', 'A.', { kind: '!!js/function x' }), /^! documents\/bad\.md:4: broken YAML: Unresolved tag/],
  ['an empty title', page('bad', 'A.', { title: '' }), /^! documents\/bad\.md:3: "title" is empty: write a value/],
  ['a title of spaces', page('bad', 'A.', { title: '" "' }), /^! documents\/bad\.md:3: "title" is " ": /],
  [
    'a list as title',
    page('bad', 'A.', { title: '[a, b]' }),
    /^! documents\/bad\.md:3: "title" is a list: write one text/,
  ],
  ['an id with spaces', page('My page', 'A.'), /^! documents\/bad\.md:2: "id" is "My page": .*use "my-page"/],
  ['no language', page('bad', 'A.', { lang: 'English!' }), /^! documents\/bad\.md:5: "lang" is "English!": .*"pt-BR"/],
  ['no source', page('bad', 'A.', { source: '' }), /^! documents\/bad\.md:6: "source" is empty/],
  [
    'a source without licence',
    page('bad', 'A.', { source: '{ title: A, url: https://example.org, retrieved: 2020-01-01 }' }),
    /^! documents\/bad\.md:6: "source\.license" is missing: add a line "license: …"/,
  ],
  [
    'an address that runs code',
    page('bad', 'A.', { source: '{ title: A, url: "javascript:alert(1)", license: X, retrieved: 2020-01-01 }' }),
    /^! documents\/bad\.md:6: "source\.url" is "javascript:alert\(1\)": write an address that begins with https/,
  ],
  [
    'a day that is none',
    page('bad', 'A.', { source: '{ title: A, url: https://example.org, license: X, retrieved: 2020-02-30 }' }),
    /^! documents\/bad\.md:6: "source\.retrieved" is "2020-02-30": write the day .* as YYYY-MM-DD/,
  ],
  ['no text', page('bad', '# Only a heading'), /^! documents\/bad\.md: there is no text under the front matter/],
  [
    'bytes that are no text',
    Buffer.from([0x2d, 0x2d, 0x2d, 0, 1]),
    /^! documents\/bad\.md: is not text \(byte 3 is 0\)/,
  ],
  ['Latin-1', Buffer.from(page('bad', 'Mäntyniemi'), 'latin1'), /^! documents\/bad\.md: is not UTF-8 text/],
  ['UTF-16', Buffer.from(`\ufeff${page('bad', 'A.')}`, 'utf16le'), /^! documents\/bad\.md: is UTF-16 text: save it/],
])('a document with %s is named with its line, and the others are read', async (_, content, problem) => {
  const folder = makeFolder({ 'documents/bad.md': content, 'documents/good.md': good });
  expect(await problemsOf(folder)).toEqual([expect.stringMatching(problem)]);
  expect((await readKnowledge(folder)).documents.map(({ id }) => id)).toEqual(['good']);
});

test('every problem of every file is named at once', async () => {
  const folder = makeFolder({
    'documents/a.md': page('a', 'A. {#x}\n\n<b>\nhidden\n</b>', { kind: '', lang: '', licence: 'CC0' }),
    'documents/b.md': page('b', 'B. {#x}\n\n![map](m.png)'),
    'documents/c.md': page('b', 'C.'),
    'documents/d.md': page('d', 'D. {#x}', { titel: 'D' }),
    'people.yaml': 'people: [{ id: x }]',
  });
  expect(await problemsOf(folder)).toEqual([
    '! documents/a.md:4: "kind" is empty: write a value behind it',
    '! documents/a.md:5: "lang" is empty: write a value behind it',
    expect.stringMatching(/^documents\/a\.md:7: "licence" is not read: known are/),
    expect.stringMatching(/^documents\/b\.md:11: the image "m\.png" is left out/),
    'documents/d.md:7: "titel" is not read: did you mean "title"?',
    '! documents/c.md: the document id "b" is that of documents/b.md too: give one of them another id',
    '! documents/d.md:10: the passage id "x" stands at documents/b.md:9 too: give one of them another id',
    '! people.yaml:1: "name" is missing: add a line "name: …"',
    '! people.yaml:1: "role" is missing: add a line "role: …"',
    '! people.yaml:1: "side" is missing: add a line "side: …"',
  ]);
});

test.each([
  ['no folder', {}, 'nowhere', /there is no folder ".*nowhere": check its name/],
  ['a file for a folder', { 'a.md': good }, 'a.md', /a\.md\/documents: this is a file, not a folder/],
  ['a folder without documents', { 'people.yaml': 'people: []' }, '', /there is no folder "documents": make it/],
  ['the documents themselves', { 'documents/a.md': good }, 'documents', /\.md files beside it: name the folder above/],
  ['no .md file', { 'documents/.keep': '' }, '', /there is no \.md file in this folder/],
])('%s is a problem, not a crash', async (_, files, inner, problem) => {
  const knowledge = await readKnowledge(join(makeFolder({ ...files, '.x': '' }), inner));
  expect(knowledge.documents).toEqual([]);
  expect(knowledge.problems).toEqual([{ where: expect.any(String), what: expect.any(String), blocks: true }]);
  expect(`${knowledge.problems[0]?.where}: ${knowledge.problems[0]?.what}`).toMatch(problem);
});

test('files that nothing reads are named; hidden ones are not', async () => {
  const folder = makeFolder({
    'documents/good.md': good,
    'documents/.DS_Store': 'x',
    'documents/notes.txt': 'x',
    'documents/more/deep.md': good,
    'people.yml': 'people: []',
    LICENSE: 'x',
  });
  expect(await problemsOf(folder)).toEqual([
    expect.stringMatching(/^documents\/more: is not read: only \.md files/),
    expect.stringMatching(/^documents\/notes\.txt: is not read/),
    'people.yml: is not read: rename it to people.yaml',
  ]);
});

test('a link out of the folder is not followed; one within it is', async () => {
  const outside = makeFolder({ 'secret.md': page('secret', 'Secret.') });
  const folder = makeFolder({ '..data/good.md': good, 'documents/.x': '' });
  symlinkSync(join(outside, 'secret.md'), join(folder, 'documents/secret.md'));
  symlinkSync('../..data/good.md', join(folder, 'documents/good.md'));
  symlinkSync('nowhere.md', join(folder, 'documents/lost.md'));
  mkdirSync(join(folder, 'documents/folder.md'));
  symlinkSync(join(outside, 'secret.md'), join(folder, 'glossary.yaml'));
  expect(await problemsOf(folder)).toEqual([
    expect.stringMatching(/^! documents\/folder\.md: is not a file/),
    expect.stringMatching(/^! documents\/lost\.md: leads nowhere/),
    expect.stringMatching(/^! documents\/secret\.md: is a link that leads out of the folder/),
    expect.stringMatching(/^! glossary\.yaml: is a link that leads out/),
  ]);
  expect((await readKnowledge(folder)).passages.map(({ text }) => text)).toEqual(['Good text.']);
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  const folder = makeFolder({ 'documents/good.md': good });
  chmodSync(join(folder, 'documents/good.md'), 0);
  expect(await problemsOf(folder)).toEqual([
    expect.stringMatching(/^! documents\/good\.md: cannot be read \(EACCES\)/),
  ]);
});

test('a paragraph of 2 MB is a passage', async () => {
  const text = 'The *talks* went on. '.repeat(100_000).trim();
  const { passages, problems } = await readKnowledge(makeFolder({ 'documents/a.md': page('a', text) }));
  expect(problems).toEqual([]);
  expect(passages.map((passage) => passage.text === text.replaceAll('*', ''))).toEqual([true]);
});

test('YAML that unfolds without end is refused', async () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((key, at) => {
      const before = 'abcdefgh'[at];
      return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`;
    }),
  ];
  const folder = makeFolder({ 'documents/good.md': good, 'people.yaml': bomb.join('\n') });
  expect(await problemsOf(folder)).toEqual([expect.stringMatching(/^! people\.yaml: broken YAML: .*alias/i)]);
});

test('names of passages are not judged while a document is missing', async () => {
  const questions = 'answered: [{ question: Who?, passage: bad-1 }]';
  const folder = makeFolder({ 'documents/good.md': good, 'documents/bad.md': '', 'questions.yaml': questions });
  expect(await problemsOf(folder)).toEqual([expect.stringMatching(/^! documents\/bad\.md:1: the file is empty/)]);
});

test('whatever bytes a document holds, reading ends with values, and nothing is lost without a problem', async () => {
  const junk = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc.string({ unit: 'binary' }).map((text) => `---\n${text}\n---\nx`),
  );
  await fc.assert(
    fc.asyncProperty(junk, async (content) => {
      const { documents, problems } = await readKnowledge(makeFolder({ 'documents/a.md': content }));
      expect(documents.length + problems.length).toBeGreaterThan(0);
    }),
  );
});

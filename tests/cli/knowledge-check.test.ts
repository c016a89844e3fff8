import { expect, test } from 'vitest';
import { makeFolder, page } from '../knowledge/folder.ts';
import { run } from './run.ts';

test('a clean folder ends with 0 and its counts', async () => {
  const folder = makeFolder({ 'documents/a.md': page('a', 'Helsinki hosted it.\n\nPutin came.') });
  const { code, out, err } = await run('knowledge-check', ['--knowledge', folder]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    `${folder}: 1 document, 2 passages, 0 people, 0 delegations, 0 glossary rows, 0 golden questions, 0 facts, 0 quotes, 0 events, 0 disputes\nNothing is wrong.\n`,
  );
});

test('every problem is one line, from reading and from checking, and the end is 1', async () => {
  const folder = makeFolder({
    'documents/a.md': page('a', 'He came.\n\n![x](y.png)'),
    'documents/b.md': page('b', 'B.', { title: '"two\n\n  lines"', licence: 'x' }),
    'people.yaml': 'people: [{ id: x, name: X, role: r, side: s, cite: [gone] }]',
  });
  const { code, out } = await run('knowledge-check', ['--knowledge', folder]);
  expect(code).toBe(1);
  expect(out.split('\n').slice(1)).toEqual([
    expect.stringMatching(/^documents\/a\.md:11: the image/),
    expect.stringMatching(/^documents\/b\.md:9: "licence" is not read/),
    expect.stringMatching(/^people\.yaml:1: x cites "gone"/),
    expect.stringMatching(/^documents\/a\.md:9: passage "a-1" begins with "He"/),
    'people.yaml: "x" cites no passage: name at least one that says who this is',
    '5 problems.',
    '',
  ]);
});

test.each([
  ['no folder', ['--knowledge', '/nowhere'], /there is no folder "\/nowhere"/],
  ['a wrong option', ['--knowlege', 'x'], /Unknown option '--knowlege': the options are --knowledge …, --help/],
  ['a word too many', ['knowledge'], /"knowledge" is no option: name a folder with --knowledge DIR/],
])('%s ends with 2', async (_, args, problem) => {
  const { code, out, err } = await run('knowledge-check', args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(problem);
});

test('the folder of this repository is clean', async () => {
  const { code, out } = await run('knowledge-check', ['--knowledge', 'knowledge']);
  expect(out).toContain('Nothing is wrong.');
  expect(code).toBe(0);
});

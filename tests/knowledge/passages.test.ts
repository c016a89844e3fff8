import { expect, test } from 'vitest';
import type { Document } from '../../src/ask/library.ts';
import { readBlocks } from '../../src/knowledge/blocks.ts';
import { type Page, placePassages } from '../../src/knowledge/passages.ts';

const source = { title: 'A book', url: 'https://example.org', license: 'CC0-1.0', retrieved: '2020-01-02' };

function open(id: string, body: string): Page {
  const document: Document = { id, title: `About ${id}`, kind: 'article', lang: 'en', source, changes: undefined };
  const path = `documents/${id}.md`;
  return { document, path, blocks: readBlocks(body, path, 1).blocks };
}

const idsOf = (...pages: Page[]): string[] => placePassages(pages).passages.map(({ id }) => id);

test('an id is the section and the number in it; before the first heading the section is the document', () => {
  expect(placePassages([open('talks', 'First.\n\n# Private meeting\n\nA.\n\nB.\n\n## Who?\n\nC.')]).passages).toEqual([
    { id: 'talks-1', text: 'First.', document: 'talks', section: 'About talks' },
    { id: 'private-meeting-1', text: 'A.', document: 'talks', section: 'Private meeting' },
    { id: 'private-meeting-2', text: 'B.', document: 'talks', section: 'Private meeting' },
    { id: 'who-1', text: 'C.', document: 'talks', section: 'Who?' },
  ]);
});

test('a fixed id counts in its section, so that fixing one id leaves the others as they are', () => {
  expect(idsOf(open('a', '# S\n\nA.\n\nB.\n\nC.'))).toEqual(['s-1', 's-2', 's-3']);
  expect(idsOf(open('a', '# S\n\nA.\n\nB. {#mine}\n\nC.'))).toEqual(['s-1', 'mine', 's-3']);
});

test('an edit in another section or another document changes no id', () => {
  const before = idsOf(open('a', '# S\n\nA.\n\n# T\n\nB.\n\nC.'), open('b', '# U\n\nD.'));
  const after = idsOf(
    open('0', '# V\n\nX.'),
    open('a', '# S\n\nNew.\n\nA.\n\n# T\n\nB.\n\nC.'),
    open('b', '# U\n\nD.'),
  );
  expect(after).toEqual(expect.arrayContaining(before));
});

test('the document stands before a section that two documents have, in any order of the two', () => {
  const a = open('a', '# Background\n\nA.');
  const b = open('b', '# Background\n\nB.\n\nC. {#fixed}');
  expect(idsOf(a, b)).toEqual(['a-background-1', 'b-background-1', 'fixed']);
  expect(idsOf(b, a)).toEqual(['b-background-1', 'fixed', 'a-background-1']);
});

test('two sections of one title in one document are numbered on', () => {
  expect(idsOf(open('a', '# Day\n\nA.\n\n# Night\n\nB.\n\n# Day\n\nC.'))).toEqual(['day-1', 'night-1', 'day-2']);
});

test('a heading may fix the id of its section', () => {
  expect(idsOf(open('a', '# What was said in private {#private}\n\nA.'))).toEqual(['private-1']);
});

test('an id that somebody wrote is kept, and the one made by numbers gives way', () => {
  expect(idsOf(open('a', '# S\n\nA.\n\nB. {#s-1}'), open('b', 'C. {#a-s-1}'))).toEqual(['a-s-1-2', 's-1', 'a-s-1']);
});

test('of two passages with one id the second is named with both places, and left out', () => {
  const { passages, problems } = placePassages([open('a', 'A. {#x}'), open('b', '\n\nB. {#x}')]);
  expect(passages.map(({ text }) => text)).toEqual(['A.']);
  expect(problems).toEqual([
    {
      where: 'documents/b.md:3',
      what: 'the passage id "x" stands at documents/a.md:1 too: give one of them another id',
      blocks: true,
    },
  ]);
});

test.each(['my id', '', '.', 'a/b', '-a', 'x'.repeat(65)])('the id %j is refused with one that works', (id) => {
  const { passages, problems } = placePassages([open('a', `A. {#${id}}`)]);
  expect(passages).toEqual([]);
  expect(problems[0]?.what).toMatch(/needs 1 to 64 letters.*: use "/);
});

test('every id is unique, and short enough for a button, whatever the sections are called', () => {
  const titles = ['Top', 'Top 1', '1', '???', '中文', 'a'.repeat(300), 'word '.repeat(60)];
  const body = titles.map((title) => `# ${title}\n\nA.\n\nB.`).join('\n\n');
  const ids = idsOf(open('top', body), open('top-1', body), open('x'.repeat(40), body));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 85)).toEqual([]);
});

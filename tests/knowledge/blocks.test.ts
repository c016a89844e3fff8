import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/knowledge/blocks.ts';

const read = (body: string): ReturnType<typeof readBlocks> => readBlocks(body, 'documents/a.md', 1);
const textsOf = (body: string): string[] => read(body).blocks.map(({ text }) => text);

test.each([
  ['paragraphs', 'One\nand on.\n\nTwo.', ['One and on.', 'Two.']],
  // Prose is indented more often than code is.
  ['an indented paragraph', '    In fact,\n    it was so.', ['In fact, it was so.']],
  // A list is one piece: who asks "who was there" wants all of it.
  ['a list', '- Lavrov\n- *Ushakov*,\n  an aide\n\n- Peskov', ['- Lavrov\n- Ushakov, an aide\n- Peskov']],
  [
    'a list within a list',
    '- Russia\n  - Lavrov\n  - Peskov\n- Finland',
    ['- Russia\n  - Lavrov\n  - Peskov\n- Finland'],
  ],
  // The markers are letters that somebody typed: a paragraph may begin with a year.
  ['numbers', '1968. It was a year.\n\n9) nine', ['1968. It was a year.', '9) nine']],
  ['other markers', '* one\n* two\n\n+ 5 degrees', ['* one\n* two', '+ 5 degrees']],
  // To Markdown a year alone is an item without text.
  ['a year', 'It was\n\n1968.', ['It was', '1968.']],
  ['an item of two paragraphs', '- one\n\n  more\n- two', ['- one\n  more\n- two']],
  ['an item that begins with a list', '- - deep', ['-\n  - deep']],
  ['an item with code', '- run\n\n  ```\n  a\n    b\n  ```', ['- run\n  a\n    b']],
  ['a blockquote', '> It was\n> *so*.\n>\n> Indeed.', ['It was so.\nIndeed.']],
  ['a list in a blockquote', '> Those:\n> - one\n> - two', ['Those:\n- one\n- two']],
  [
    'a table',
    '| who | *what* |\n|---|:--|\n| Lavrov | minister |\n| | none |',
    ['who | what\nLavrov | minister\n | none'],
  ],
  ['code', '```js\nlet a = *b*;\n\n  c\n```', ['let a = *b*;\n\n  c']],
  ['indented code', '```\n  a\nb\n```', ['  a\nb']],
  ['a line between', 'a\n\n***\n\nb', ['a', 'b']],
  ['a comment', 'a\n\n<!-- not yet -->\n\nb', ['a', 'b']],
  ['hard breaks in an item', '- Roses are red,\\\n  violets are blue', ['- Roses are red,\n  violets are blue']],
  ['nothing', ' \n\n', []],
])('reads %s', (_, body, texts) => {
  const { blocks, problems } = read(body);
  expect(blocks.map(({ text }) => text)).toEqual(texts);
  expect(problems).toEqual([]);
});

test('headings of both kinds are told from text, and every block knows its line', () => {
  expect(readBlocks('# The *talks* #\n\nOne.\n\nVenue\n---\n- a', 'a.md', 10).blocks).toEqual([
    { kind: 'heading', text: 'The talks', id: undefined, line: 10 },
    { kind: 'text', text: 'One.', id: undefined, line: 12 },
    { kind: 'heading', text: 'Venue', id: undefined, line: 14 },
    { kind: 'text', text: '- a', id: undefined, line: 16 },
  ]);
});

test.each([
  ['a paragraph', 'Text *here*. {#my_id_1}', 'Text here.', 'my_id_1'],
  ['a paragraph of two lines', 'Text\nhere. {#a-1}', 'Text here.', 'a-1'],
  ['an id on a line of its own', 'Text.\n{#a-1}', 'Text.', 'a-1'],
  ['an id that touches the text', 'Text.{#a-1}', 'Text.', 'a-1'],
  ['a heading', '## Talks {#t}', 'Talks', 't'],
  ['a list', '- one\n- two {#a-1}', '- one\n- two', 'a-1'],
  ['a list, below', '- one\n- two\n\n{#a-1}', '- one\n- two', 'a-1'],
  ['a table, below', '| a |\n|---|\n| b |\n\n{#a-1}', 'a\nb', 'a-1'],
  ['a table, right below', '| a |\n|---|\n| b |\n{#a-1}', 'a\nb', 'a-1'],
  ['a blockquote', '> Text.\n> {#a-1}', 'Text.', 'a-1'],
  ['code, below', '```\nx {#no}\n```\n\n{#a-1}', 'x {#no}', 'a-1'],
  ['another script', 'Текст. {#встреча-1}', 'Текст.', 'встреча-1'],
])('{#…} names %s and is no part of its text', (_, body, text, id) => {
  expect(read(body).blocks).toMatchObject([{ text, id }]);
});

test.each([
  // Whatever is not taken is said, with its line and with what to do.
  ['HTML', 'a\n\n<div class="x">\nHidden.\n</div>', ['a'], /a\.md:3.*HTML is left out.*Markdown/],
  ['an image alone', 'a\n\n![map](map.png)', ['a'], /a\.md:3.*"map\.png" is left out/],
  ['an image in a list', '- a\n- ![map](map.png)', ['- a'], /a\.md:2.*"map\.png" is left out/],
  ['HTML after a comment', 'a\n\n<!-- x --> <p>y</p>', ['a'], /a\.md:3.*HTML is left out \("<p>y<\/p>"\)/],
  // Markdown takes such a line for the address of a link and shows nothing.
  ['a line like a link definition', 'a\n\n[Applause]: yes', ['a'], /a\.md:3.*"\[Applause\]: yes" is left out/],
  ['such a line in a list', '- a\n- [Note]: b', ['- a'], /a\.md:2.*\[Note\]/],
  ['text too deep', `${'> '.repeat(120)}deep`, [], /a\.md:1.*"deep" is left out: lists or quotes stand too deep/],
  ['spare cells', '| a | b |\n|---|---|\n| 1 | 2 | 3 |', ['a | b\n1 | 2'], /a\.md:3.*3 cells.*2 columns/],
  ['an id alone at the beginning', '{#a-1}\n\na', ['a'], /a\.md:1.*\{#a-1\} stands alone/],
  ['an id too many', 'a {#a-1}\n\n{#a-2}', ['a'], /a\.md:3.*\{#a-2\} stands alone/],
  ['an id in the middle', 'a {#a-1} b', ['a {#a-1} b'], /a\.md:1.*\{#a-1\} is not at the end/],
  ['a long heading', `${'words '.repeat(50)}\n---`, ['words '.repeat(50).trim()], /a\.md:1.*heading of 299 characters/],
])('names %s', (_, body, texts, problem) => {
  const { blocks, problems } = read(body);
  expect(blocks.map(({ text }) => text)).toEqual(texts);
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([expect.stringMatching(problem)]);
  expect(problems[0]?.blocks).toBe(false);
});

test.each([
  // A link definition that is used is read where it is used.
  ['see [the Text][1]\n\n[1]: https://example.org/a "title"', ['see the Text']],
  ['see [book]\n\n[Book]:\n  https://example.org', ['see book']],
  // Markers without text say nothing.
  ['- \n- a\n*\n\n>\n> b', ['- a', 'b']],
])('finds nothing wrong with %j', (body, texts) => {
  expect(textsOf(body)).toEqual(texts);
  expect(read(body).problems).toEqual([]);
});

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcXYZ09éßжю中語’"$%&().,:;?=/@^~|')),
  minLength: 1,
  maxLength: 8,
});
// A letter in front: a paragraph that begins with "1." or ">" is Markdown.
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `A${words.join(' ')}`);
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 });

test('every plain paragraph is one block, letter for letter, in order', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
      const body = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
      const { blocks, problems } = read(body);
      expect(problems).toEqual([]);
      expect(blocks.map(({ text }) => text)).toEqual(paragraphs.map((lines) => lines.join(' ')));
    }),
  );
});

test('nothing of any body is lost in silence: each letter stands in a block or its line in a problem', () => {
  const pieces =
    'word|Zwei|3|- |1. |> |# |* |  |    |*em*|**|_|`|<b>|&amp;|\\|: |~~~|```\n|---\n|===\n|\n|\n\n|<div>\n'.split('|');
  const piece = fc.constantFrom(...pieces, '| a | b |\n|---|---|\n', '| c |', '<!-- x -->');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const body = pieces.join('');
      const { blocks, problems } = read(body);
      fc.pre(problems.length === 0 && !/<!--|```|~~~/.test(body));
      expect(lettersOf(blocks.map(({ text }) => text).join(''))).toBe(lettersOf(body));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a row of blanks', `a${' '.repeat(500_000)}b\nc`],
  ['a row of blanks and marks', `a${' '.repeat(500_000)}*b*\nc`],
  ['comments that are not closed', '<!--'.repeat(200_000)],
  ['definitions', Array.from({ length: 10_000 }, (_, index) => `[a${index}]: b\n`).join('')],
  ['quotes within quotes', `${'> '.repeat(2000)}x`],
  ['lists within lists', `${'- '.repeat(50_000)}x`],
  ['cells', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${`|${'b|'.repeat(5000)}\n`.repeat(5)}`],
  ['braces', '{#a'.repeat(200_000)],
  ['lines', 'a\n'.repeat(200_000)],
])('a long body of %s is read in time, and nothing of it is lost in silence', (_, body) => {
  const start = performance.now();
  const { blocks, problems } = read(body);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(blocks.length + problems.length).toBeGreaterThan(0);
});

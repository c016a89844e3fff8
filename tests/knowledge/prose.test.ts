import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProse } from '../../src/knowledge/prose.ts';

const read = (content: string): string => readProse(content, {}).text;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

test.each([
  // A soft line break is how a file is wrapped, not how the text reads.
  ['one\ntwo   \tx \n  three', 'one two   \tx three'],
  // Two spaces at the end of a line, or a backslash, are a line break that somebody meant.
  ['Roses are red,  \nviolets are blue', 'Roses are red,\nviolets are blue'],
  ['Roses *are* red,\\\nviolets', 'Roses are red,\nviolets'],
  // Marks of Markdown at the edges of words go.
  ['He *did* say **would**, _not_ __could__.', 'He did say would, not could.'],
  ['**Trump**’s "*witch hunt*"', 'Trump’s "witch hunt"'],
  ['***both***', 'both'],
  [
    'see [the text](https://example.org/a_b_c "title") and <https://example.org/>',
    'see the text and https://example.org/',
  ],
  ['type `npm start` or ``a `b` c``', 'type npm start or a `b` c'],
  ['1\\. \\*not emphasis\\* \\[x\\]', '1. *not emphasis* [x]'],
  // Scripts without spaces have no edges of words.
  ['这是*强调*文字', '这是强调文字'],
  // Everything below is text as typed.
  ['M*A*S*H and *NSYNC', 'M*A*S*H and *NSYNC'],
  ['2 * 3 * 4 = 24, σ* and π* orbitals', '2 * 3 * 4 = 24, σ* and π* orbitals'],
  ['snake_case_name and __init__ed', 'snake_case_name and __init__ed'],
  ['a footnote* and another*', 'a footnote* and another*'],
  ['*AT&T*, &amp; &copy; &#65;', 'AT&T, &amp; &copy; &#65;'],
  ['the `rock`n`roll` of the `foo`s', 'the `rock`n`roll` of the `foo`s'],
  ['AT&T, &amp; &copy; &#65;', 'AT&T, &amp; &copy; &#65;'],
  ['a < b > c, <b>bold</b>, 5<6', 'a < b > c, <b>bold</b>, 5<6'],
  ['built[citation needed] in 2013[update]', 'built[citation needed] in 2013[update]'],
  ["the `simples' and the `others' of old", "the `simples' and the `others' of old"],
  ['~~struck~~ ==marked== H~2~O x^2^', '~~struck~~ ==marked== H~2~O x^2^'],
  ['C:\\Users\\me \\o/', 'C:\\Users\\me \\o/'],
  ['"quotes" -- and dashes... (c)', '"quotes" -- and dashes... (c)'],
  ['#hashtag @everyone https://example.org/a_b_', '#hashtag @everyone https://example.org/a_b_'],
])('%j reads as %j', (content, text) => {
  expect(read(content)).toBe(text);
});

test('an image is left out and named', () => {
  expect(readProse('before ![a map](map.png) after', {})).toEqual({ text: 'before  after', images: ['map.png'] });
});

test('a link by reference reads as its words where the reference is known', () => {
  const known = { BOOK: { href: 'https://example.org', title: '' } };
  expect(readProse('[the text][book] and [other][]', known).text).toBe('the text and [other][]');
});

test('text without marks is letter for letter the same, whatever it holds', () => {
  const plain = fc.string({ unit: 'binary' }).filter((text) => !/[*_`[\\<!\n\0]/.test(text));
  fc.assert(
    fc.property(plain, (text) => {
      expect(read(text)).toBe(text);
    }),
  );
});

test('no letter or digit is lost, whatever marks stand between', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    '7',
    ' ',
    ' ',
    '*',
    '_',
    '`',
    '[',
    ']',
    '<',
    '>',
    '&',
    ';',
    '#',
    '\n',
    '"',
    '.',
  );
  // "(" is left out: behind "]" it begins the address of a link, which is not shown.
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      expect(lettersOf(read(text))).toBe(lettersOf(text));
    }),
    {
      numRuns: 2000,
    },
  );
});

test.each([
  ['brackets', '['.repeat(100_000)],
  ['backticks of growing runs', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
  ['backticks', '` '.repeat(100_000)],
  ['stars', '*a'.repeat(100_000)],
  ['open stars', ' *a'.repeat(50_000)],
  ['angles', '<a'.repeat(100_000)],
  ['images', '![a]('.repeat(20_000)],
])('a long paragraph of %s is read in time', (_, content) => {
  const start = performance.now();
  read(content);
  expect(performance.now() - start).toBeLessThan(15_000);
});

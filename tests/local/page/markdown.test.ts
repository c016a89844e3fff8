import { array, assert, constantFrom, oneof, pre, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showMarkdown } from '../../../src/local/page/client/markdown-tree.js';
import { textOf } from '../../../src/local/page/client/tree.js';
import { around, outline } from './outline.ts';

const shown = (text: string) => outline(showMarkdown(text, around).children);

describe('inside a line', () => {
  test.each([
    ['**bold** and *italic* and _italic_', 'p[strong[bold] and em[italic] and em[italic]]'],
    ['__under__ ~~gone~~', 'p[u[under] s[gone]]'],
    // Three marks are bold around italic.
    ['***both***', 'p[strong[em[both]]]'],
    ['**bold *and italic* in it**', 'p[strong[bold em[and italic] in it]]'],
    // A sum is not emphasis: the star has no word after it.
    ['2 * 3 * 4', 'p[2 * 3 * 4]'],
    // Names with underscores stay whole.
    ['snake_case_name', 'p[snake_case_name]'],
    // What is not closed is not a mark.
    ['**open', 'p[**open]'],
    ['a\\*b\\*c \\_d\\_', 'p[a*b*c _d_]'],
    // A backslash before a letter is a backslash.
    ['C:\\temp', 'p[C:\\temp]'],
    ['`**code**`', 'p[code[**code**]]'],
    // Two back-ticks hold one.
    ['``a ` b``', 'p[code[a ` b]]'],
    ['||secret||', 'p[span.spoiler[span.spoiler-inside[secret]]]'],
    ['one\ntwo', 'p[one br[] two]'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('links and mentions', () => {
  test.each([
    ['see https://example.org/a_b_c.', 'p[see a(https://example.org/a_b_c)[https://example.org/a_b_c].]'],
    // Angle brackets keep Discord from unfurling; the reader sees the address alone.
    ['<https://example.org/?a=1&b=2>', 'p[a(https://example.org/?a=1&b=2)[https://example.org/?a=1&b=2]]'],
    ['[the **source**](https://example.org/x)', 'p[a(https://example.org/x)[the strong[source]]]'],
    ['[page](<https://example.org/a_(b)>)', 'p[a(https://example.org/a_(b))[page]]'],
    ['[titled](https://example.org "a title")', 'p[a(https://example.org)[titled]]'],
    // Only http and https lead anywhere.
    ['[no](javascript:alert(1))', 'p[[no](javascript:alert(1))]'],
    ['[no](javascript://x%0Aalert)', 'p[[no](javascript://x%0Aalert)]'],
    ['<data://text>', 'p[<data://text>]'],
    ['<@300000000000000001> in <#400000000000000001>', 'p[span.mention[@Mira] in button.mention[#ask]]'],
    ['<@!1> <#1> <@&1>', 'p[span.mention[@unknown-user] span.mention[#unknown] span.mention[@unknown-role]]'],
    ['</summit ask:700000000000000001>', 'p[button.mention[/summit ask]]'],
    ['@everyone and me@here.org', 'p[span.mention[@everyone] and mespan.mention[@here].org]'],
    ['<:flag:123456>', 'p[span.emoji[:flag:]]'],
    ['<t:1531742400:D>', 'p[time.moment[July 16, 2018]]'],
    ['<t:1531742400:R>', 'p[time.moment[10 minutes ago]]'],
    // No such day: shown as it was typed, nothing breaks.
    ['<t:9999999999999:F>', 'p[time.moment[<t:9999999999999:F>]]'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('blocks', () => {
  test.each([
    ['# One\n## Two\n### Three\n#### four', 'h3.heading[One] h4.heading[Two] h5.heading[Three] p[#### four]'],
    ['-# small *print*', 'p.small-print[small em[print]]'],
    ['> quoted\n> more\nafter', 'blockquote[p[quoted br[] more]] p[after]'],
    ['> - in\n> - list', 'blockquote[ul[li[in] li[list]]]'],
    ['>>> all\n\nthe rest', 'blockquote[p[all br[] br[] the rest]]'],
    // Without the blank it is a sign, not a quote.
    ['>no', 'p[>no]'],
    ['- one\n- two\n  - inner\n- three', 'ul[li[one] li[two ul[li[inner]]] li[three]]'],
    ['3. three\n4. four\nafter', 'ol[li[three] li[four]] p[after]'],
    ['-5 degrees', 'p[-5 degrees]'],
    ['```js\nlet a = **1**;\n```\nafter', 'pre[code[let a = **1**;]] p[after]'],
    ['```one line```', 'pre[code[one line]]'],
    ['before ```x``` after', 'p[before code[x] after]'],
    ['\\# not a heading', 'p[# not a heading]'],
    ['\\> not a quote', 'p[> not a quote]'],
    ['\\- not a list', 'p[- not a list]'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

const letters = (from: string) => from.replaceAll(/[^a-z0-9]/g, '');

test('any text is shown, and its letters and digits are all there in their order', () => {
  const piece = constantFrom(
    '**',
    '*',
    '__',
    '_',
    '~~',
    '||',
    '`',
    '```',
    '> ',
    '- ',
    '\n',
    '[',
    '](',
    ')',
    '\\',
    '<',
    '>',
    '# ',
  );
  const text = array(oneof(piece, stringMatching(/^[a-z0-9]{1,4}$/)), { maxLength: 60 }).map((parts) => parts.join(''));
  assert(
    property(text, (words) => {
      // A fence's first line is its language, which is not shown.
      pre(!words.includes('```'));
      expect(letters(textOf(showMarkdown(words, around)))).toBe(letters(words));
    }),
  );
});

test.each(['*', '_', '**', '||', '`', '[', '[a](', '> ', '- ', '<t:', '\\', '*a ', '||_', '**_'])(
  'a text of nothing but %s, five times as long as any message, is read in a blink',
  (mark) => {
    const began = performance.now();
    showMarkdown(mark.repeat(Math.floor(20_000 / mark.length)), around);
    expect(performance.now() - began).toBeLessThan(500);
  },
);

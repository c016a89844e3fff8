import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, bold, code, escaped, link, revealed, small } from '../../src/discord/markdown.ts';
import { parseMarkdown } from '../../src/local/page/client/markdown.js';

/** What a reader of the page sees, with each line break; fails on anything but plain text. */
function plainTextIn(blocks: ReturnType<typeof parseMarkdown>): string {
  return blocks
    .map((block) => {
      if (block.kind !== 'lines') throw new Error(`it became a ${block.kind}`);
      return block.children
        .map((piece) => {
          if (piece.kind === 'text') return piece.text;
          if (piece.kind === 'break') return '\n';
          throw new Error(`it became a ${piece.kind}`);
        })
        .join('');
    })
    .join('\n');
}

const hostile = [
  '**bold** _it_ __under__ ~~gone~~ ||spoiler|| `code` ```js\nblock```',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> </ask:123456789012345678>',
  '# heading\n## heading\n-# small\n> quote\n>>> quote\n- item\n* item\n1. item\n  - inner',
  '[press me](https://evil.example) <https://evil.example> https://evil.example http://evil.example/_a_ discord://x',
  '<t:1700000000:R> <:smile:123456789012345678> <a:smile:123456789012345678> <id:browse>',
  'back\\slash \\* \\\\ and at the end \\',
  '2018. Helsinki – 16 July\n- dash\n10. ten',
  'Путин сказал: «да» 🇫🇮 👩‍👩‍👧 \u202Eabc\u202C שלום',
];

describe('escaped', () => {
  test.each(hostile)('%j is shown to the letter and does nothing', (text) => {
    expect(plainTextIn(parseMarkdown(escaped(text)))).toBe(text);
    expect(revealed(escaped(text))).toBe(text);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...Array.from('\\*_~`|<>[]()@#-+.:/!?1 9\n"\''),
      '**',
      '||',
      '```',
      '://',
      'http',
      '@everyone',
      '<@1>',
      '> ',
      '- ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }).filter((text) => !/[\r\u2028\u2029]/.test(text)),
  );

  test('any text is shown to the letter, alone and in a block quote', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          expect(revealed(escaped(text))).toBe(text);
          expect(plainTextIn(parseMarkdown(escaped(text)))).toBe(text.replace(/\n$/, ''));
          const [quote, ...others] = parseMarkdown(blockQuote(`“${escaped(text)}”`));
          expect(others).toEqual([]);
          expect(quote?.kind === 'quote' && plainTextIn(quote.children)).toBe(`“${text}”`);
        },
      ),
    );
  });
});

test('bold does not run over a line, and leaves the white space outside', () => {
  expect(bold(' one two \n\nthree')).toBe(' **one two** \n\n**three**');
});

describe('link', () => {
  test('brings no preview and survives brackets in title and address', () => {
    expect(link('A [b] (c)', 'https://example.org/a_(b)')).toBe('[A \\[b\\] (c)](<https://example.org/a_(b)>)');
  });
  test('cannot be closed by its own address', () => {
    expect(link('A', 'https://example.org/>)[x](https://evil.example)')).not.toMatch(/>.*>/);
  });
  test.each(['javascript:alert(1)', 'not an address', ''])('%j is no link', (address) =>
    expect(link('A *b*', address)).toBe('A \\*b\\*'),
  );
});

test('small print is one line', () => expect(small('a\nb')).toBe('-# a b'));
test('an id cannot leave its code, nor go on in another line', () => {
  expect(code('a`b')).toBe("`a'b`");
  expect(code('a\r\n\nb')).toBe('`a b`');
});

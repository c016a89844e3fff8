import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { replaceBetween, writeNumber, writeTable } from '../../../bench/search/table.ts';

test('a table has columns of one width, names to the left and figures to the right', () => {
  expect(
    writeTable(
      ['engine', 'p50 ms'],
      [
        ['lunr', '1.5'],
        ['summit-bot', '0.25'],
      ],
    ),
  ).toBe(
    ['| engine     | p50 ms |', '| ---------- | -----: |', '| lunr       |    1.5 |', '| summit-bot |   0.25 |'].join(
      '\n',
    ),
  );
});

test('a table is as the formatter would write it, even with a bar in a cell and a cell missing', async () => {
  const table = writeTable(
    ['a', 'b', 'c'],
    [
      ['one | two', '3'],
      ['x', '4', '5'],
    ],
  );
  expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`);
});

test.each([
  [0.012_34, '0.0123'],
  [1.234, '1.23'],
  [12.34, '12.3'],
  [1234.5, '1,235'],
  [0, '0'],
])('%d is written with three digits that tell something: %s', (number, expected) => {
  expect(writeNumber(number)).toBe(expected);
});

describe('the part of a file between two comments', () => {
  const text = 'before\n\n<!-- search:start -->\nold\n<!-- search:end -->\n\nafter\n';

  test('is replaced, and what stands around it stays', () => {
    const after = 'before\n\n<!-- search:start -->\n\nnew\n\n<!-- search:end -->\n\nafter\n';
    expect(replaceBetween(text, 'search', 'new')).toBe(after);
    // Writing the same once more changes nothing.
    expect(replaceBetween(after, 'search', 'new')).toBe(after);
  });

  test('is added at the end of a file that has none', () => {
    expect(replaceBetween('# Figures\n', 'search', 'new')).toBe(
      '# Figures\n\n<!-- search:start -->\n\nnew\n\n<!-- search:end -->\n',
    );
  });

  test('is not guessed where one comment is missing', () => {
    expect(() => replaceBetween('<!-- search:start -->\nold', 'search', 'new')).toThrow('must both be there');
  });
});

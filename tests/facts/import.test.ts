import { describe, expect, test } from 'vitest';
import { mostRows, readFactFile } from '../../src/facts/import.ts';

/** Line, text, source and day of each row. */
function rowsOf(content: string) {
  return readFactFile(content).rows.map(({ line, typed: { text, source, day } }) => [line, text, source, day]);
}

describe('a CSV file', () => {
  const one = [2, 'They met.', 'talks-1', undefined];
  test.each([
    ['commas', 'text,source\nThey met.,talks-1', [one]],
    [
      'columns in another order, with a day',
      'date,source,text\n07-16,talks-1,They met.',
      [[2, 'They met.', 'talks-1', '07-16']],
    ],
    // What German and Finnish spreadsheets write.
    [
      'semicolons, with commas in the text',
      'text;source\nThey met, twice.;talks-1',
      [[2, 'They met, twice.', 'talks-1', undefined]],
    ],
    ['tabs', 'text\tsource\nThey met.\ttalks-1', [one]],
    ['a byte order mark and Windows line ends', '\uFEFFText,Source\r\nThey met.,talks-1\r\n', [one]],
    [
      'quotation marks around commas',
      'text,source\n"They met, ""briefly"".",talks-1',
      [[2, 'They met, "briefly".', 'talks-1', undefined]],
    ],
    [
      'empty lines are counted and passed over',
      'text,source\n\n\nThey met.,talks-1\n,\n',
      [[4, 'They met.', 'talks-1', undefined]],
    ],
    // The place that a person looks for is where the fact begins.
    [
      'a cell over two lines',
      'text,source\n"They\nmet.",talks-1\nThey left.,talks-2',
      [
        [2, 'They\nmet.', 'talks-1', undefined],
        [4, 'They left.', 'talks-2', undefined],
      ],
    ],
    ['a cell missing at the end', 'text,source,date\nThey met.,talks-1', [one]],
    // The export guards cells that a spreadsheet would calculate.
    ['a guarded cell', "text,source\n'=1+1 is two.,talks-1", [[2, '=1+1 is two.', 'talks-1', undefined]]],
    ['an apostrophe of its own', "text,source\n'Tis so.,talks-1", [[2, "'Tis so.", 'talks-1', undefined]]],
  ])('%s', (_, content, rows) => {
    expect(rowsOf(content)).toEqual(rows);
    expect(readFactFile(content).problems).toEqual([]);
  });

  test.each([
    ['nothing', ' \n', { kind: 'empty-file', line: 1 }],
    ['no column for the source', 'text,where\nThey met.,x', { kind: 'no-column', line: 1, column: 'source' }],
    [
      'a column nobody knows',
      'text,source,colour\nThey met.,talks-1,red',
      { kind: 'unknown-column', line: 1, column: 'colour' },
    ],
    // An unquoted comma: reading on would cut the fact's text.
    [
      'more cells than columns',
      'text,source\nfine,talks-1\nThey met, twice.,talks-1',
      { kind: 'too-many-cells', line: 3, cells: 3, columns: 2 },
    ],
    [
      'a quotation mark that is not closed',
      'text,source\nfine,talks-1\n"They met.,talks-1',
      { kind: 'not-csv', line: 3 },
    ],
  ])('with %s is told with the line', (_, content, problem) => {
    expect(readFactFile(content).problems).toContainEqual(expect.objectContaining(problem));
  });

  test('rows before a broken one are read', () => {
    expect(rowsOf('text,source\nfine,talks-1\n"They met.,talks-1')).toEqual([[2, 'fine', 'talks-1', undefined]]);
  });
});

describe('a JSON file', () => {
  test('a list of objects, each with the line it begins in', () => {
    const content =
      '[\n  {"text": "They met.", "source": "talks-1"},\n  {\n    "fact": "They left.",\n    "link": "https://example.org",\n    "day": "07-16", "id": "own-3"\n  }\n]';
    expect(rowsOf(content)).toEqual([
      [2, 'They met.', 'talks-1', undefined],
      [3, 'They left.', 'https://example.org', '07-16'],
    ]);
    expect(readFactFile(content).problems).toEqual([]);
  });

  test.each([
    ['a comma too many', '[\n {"text": "x", "source": "y"},\n]', { kind: 'not-json', line: 3 }],
    ['an object alone', '{"text": "x"}', { kind: 'not-a-list', line: 1 }],
    ['an empty list', '[]', { kind: 'empty-file', line: 1 }],
    ['a text among objects', '[\n"x"]', { kind: 'not-an-object', line: 2 }],
    ['a number as text', '[\n{"text": 7, "source": "y"}]', { kind: 'not-text', line: 2, column: 'text' }],
    [
      'a key nobody knows',
      '[\n{"text": "x", "source": "y", "colour": "red"}]',
      { kind: 'unknown-column', line: 2, column: 'colour' },
    ],
  ])('with %s is told with the line', (_, content, problem) => {
    expect(readFactFile(content).problems).toContainEqual(expect.objectContaining(problem));
  });
});

test('more rows than a file may have are left out, and it says where', () => {
  const content = `text,source\n${'They met.,talks-1\n'.repeat(mostRows + 2)}`;
  const { rows, problems } = readFactFile(content);
  expect(rows).toHaveLength(mostRows);
  expect(problems).toEqual([{ kind: 'too-many-rows', line: mostRows + 2, rows: mostRows + 2 }]);
});

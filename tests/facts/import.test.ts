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

describe('exactly what is read, and what is told', () => {
  const reason = expect.any(String);
  test.each([
    ['nothing at all', '', [], [{ kind: 'empty-file', line: 1 }]],
    ['nothing but empty lines', ' \n\n', [], [{ kind: 'empty-file', line: 1 }]],
    ['a quotation mark alone', '"They met.', [], [{ kind: 'not-csv', line: 1, reason }]],
    [
      'no column at all that is known',
      'what,where\nThey met.,x',
      [],
      [
        { kind: 'unknown-column', line: 1, column: 'what' },
        { kind: 'unknown-column', line: 1, column: 'where' },
        { kind: 'no-column', line: 1, column: 'text' },
        { kind: 'no-column', line: 1, column: 'source' },
      ],
    ],
    [
      'a row too wide among others',
      'text,source\na,x\nb,c,y\nd,z',
      [
        [2, 'a', 'x', undefined],
        [4, 'd', 'z', undefined],
      ],
      [{ kind: 'too-many-cells', line: 3, cells: 3, columns: 2 }],
    ],
    ['a row too narrow', 'text,source\na', [[2, 'a', '', undefined]], []],
    ['columns of our own export', 'id,text,source,verdict\nown-1,a,x,good', [[2, 'a', 'x', undefined]], []],
    ['brackets in a table', 'text,source\n[a],{x}', [[2, '[a]', '{x}', undefined]], []],
    ['semicolons and tabs in later lines', 'text,source\na;\tb,x', [[2, 'a;\tb', 'x', undefined]], []],
    ['spaces around cells', ' text , source \n a , x ', [[2, 'a', 'x', undefined]], []],
    ['a byte order mark inside', 'text,source\na\uFEFFb,x', [[2, 'a\uFEFFb', 'x', undefined]], []],
    ['an apostrophe inside', "text,source\nso '=1,x", [[2, "so '=1", 'x', undefined]], []],
    ['JSON after empty lines', '\n\n [{"text": "a", "source": "x"}]', [[3, 'a', 'x', undefined]], []],
    ['JSON without an object', '{"text": "a"}', [], [{ kind: 'not-a-list', line: 1 }]],
    ['JSON without items', '[]', [], [{ kind: 'empty-file', line: 1 }]],
    [
      'JSON with items that are no objects',
      '[\nnull,\n"a",\n7,\n["a"]]',
      [],
      [2, 3, 4, 5].map((line) => ({ kind: 'not-an-object', line })),
    ],
    [
      'JSON with keys of our own export, whatever they hold, and nothing for a day',
      '[{"id": 7, "verdict": ["good"], "text": "a", "source": "x", "day": null}]',
      [[1, 'a', 'x', undefined]],
      [],
    ],
    ['JSON with spaces and capitals in keys', '[{" Text": "a", "SOURCE ": "x"}]', [[1, 'a', 'x', undefined]], []],
    [
      'JSON with a key twice, of which the last counts',
      '[{"text": "b", "text": "a", "source": "x"}]',
      [[1, 'a', 'x', undefined]],
      [],
    ],
    [
      'JSON with a text or a source missing',
      '[{"text": "a"},\n{"source": "x"}]',
      [
        [1, 'a', '', undefined],
        [2, '', 'x', undefined],
      ],
      [],
    ],
    [
      'JSON with a key nobody knows, which is told and passed over',
      '[{"text": "a", "source": "x", "colour": "red"}]',
      [[1, 'a', 'x', undefined]],
      [{ kind: 'unknown-column', line: 1, column: 'colour' }],
    ],
    [
      'JSON with a number for a text, which is no row',
      '[{"text": 7, "source": "x"},\n{"text": "a", "source": "x"}]',
      [[2, 'a', 'x', undefined]],
      [{ kind: 'not-text', line: 1, column: 'text' }],
    ],
    [
      'JSON broken in the middle',
      '[\n {"text": "a" "source": "x"},\n {}\n]',
      [],
      [{ kind: 'not-json', line: 2, reason }],
    ],
    ['JSON that breaks off', '[{"text": "a", "source": "x"},\n', [], [{ kind: 'not-json', line: 2, reason }]],
  ])('%s', (_, content, rows, problems) => {
    expect(rowsOf(content)).toEqual(rows);
    expect(readFactFile(content).problems).toEqual(problems);
  });

  test('as many rows as a file may have are all read', () => {
    const { rows, problems } = readFactFile(`text,source\n${'They met.,talks-1\n'.repeat(mostRows)}`);
    expect([rows.length, problems]).toEqual([500, []]);
  });
});

import { expect, test } from 'vitest';
import { hashPassage, judgeFact, longestFact } from '../../src/facts/fact.ts';

const passage = (id: string) => (id === 'venue-1' ? 'They met in the palace.' : undefined);

test('a fact on a passage remembers the version of the passage', () => {
  expect(judgeFact({ text: ' They met  in a palace. ', source: 'venue-1', day: '7-16' }, passage, [])).toEqual({
    kind: 'ok',
    fact: {
      text: 'They met in a palace.',
      source: { kind: 'passage', passage: 'venue-1', hash: hashPassage('They met in the palace.') },
      day: '07-16',
      credit: undefined,
    },
    like: [],
  });
});

test.each([
  [{ text: ' ', source: 'venue-1' }, ['empty']],
  [{ text: 'x'.repeat(longestFact), source: 'venue-1' }, []],
  [{ text: 'x'.repeat(longestFact + 1), source: 'venue-1' }, ['too-long']],
  [{ text: 'x', source: '' }, ['no-source']],
  // Neither a passage that there is nor an address.
  [{ text: 'x', source: 'venue-2' }, ['bad-source']],
  [{ text: 'x', source: 'https://example.org/a?b=c' }, []],
  // Only https, and no name or password in it.
  [{ text: 'x', source: 'http://example.org/' }, ['bad-source']],
  [{ text: 'x', source: 'javascript:alert(1)' }, ['bad-source']],
  [{ text: 'x', source: 'https://discord.com@example.org/' }, ['bad-source']],
  [{ text: 'x', source: 'https://example.org/ a' }, ['bad-source']],
  [{ text: 'x', source: 'venue-1', day: '02-29' }, []],
  [{ text: 'x', source: 'venue-1', day: '02-30' }, ['bad-day']],
  [{ text: 'x', source: 'venue-1', day: '13-01' }, ['bad-day']],
  [{ text: 'x', source: 'venue-1', day: '16 July' }, ['bad-day']],
  // All problems at once.
  [{ text: '', source: '', day: '0-0' }, ['empty', 'no-source', 'bad-day']],
])('%j: %j', (typed, kinds) => {
  const judged = judgeFact(typed, passage, []);
  expect(judged.kind === 'problems' ? judged.problems.map((problem) => problem.kind) : []).toEqual(kinds);
});

test('facts that say much the same are named, the likest first', () => {
  const others = [
    { id: 'f1', text: 'The two presidents met alone for over two hours.' },
    { id: 'f2', text: 'The two presidents met alone for more than two hours in Helsinki.' },
    { id: 'f3', text: 'Finland hosted.' },
  ];
  const judged = judgeFact(
    { text: 'The two presidents met alone for over 2 hours', source: 'venue-1' },
    passage,
    others,
  );
  expect(judged.kind === 'ok' && judged.like.map((each) => each.id)).toEqual(['f1', 'f2']);
});

test('a fact on a page has its address as the web writes it, without a day unless one is typed', () => {
  expect(judgeFact({ text: 'x', source: ' https://EXAMPLE.org ', credit: ' Ada ' }, passage, [])).toEqual({
    kind: 'ok',
    fact: { text: 'x', source: { kind: 'link', url: 'https://example.org/' }, day: undefined, credit: 'Ada' },
    like: [],
  });
});

test('spaces around a passage, a day and a name do not count; a name of spaces is none', () => {
  expect(judgeFact({ text: 'x', source: ' venue-1 ', day: ' 12-31 ', credit: '  ' }, passage, [])).toMatchObject({
    kind: 'ok',
    fact: { source: { kind: 'passage', passage: 'venue-1' }, day: '12-31', credit: undefined },
  });
});

test.each([
  ['1-1', '01-01'],
  ['1-31', '01-31'],
  ['2-29', '02-29'],
  ['4-30', '04-30'],
  ['12-31', '12-31'],
  ['', undefined],
  ['  ', undefined],
])('the day %j is %s', (typed, day) => {
  expect(judgeFact({ text: 'x', source: 'venue-1', day: typed }, passage, [])).toMatchObject({ fact: { day } });
});

test.each(['0-1', '1-0', '1-32', '2-30', '4-31', '12-32', '13-1', '107-16', '7-160', '7', 'x7-16', '16 July'])(
  '%j is no day, and is told as it was typed',
  (day) => {
    expect(judgeFact({ text: 'x', source: 'venue-1', day }, passage, [])).toEqual({
      kind: 'problems',
      problems: [{ kind: 'bad-day', day }],
    });
  },
);

test('a problem is told with what is wrong: how long it is, which source', () => {
  const text = 'x'.repeat(longestFact + 1);
  expect(judgeFact({ text, source: 'venue-2' }, passage, [])).toEqual({
    kind: 'problems',
    problems: [
      { kind: 'too-long', length: 301 },
      { kind: 'bad-source', source: 'venue-2' },
    ],
  });
});

// Of five pieces each, "abcde" and "abcdx" share three (0.6), "abcde" and "abcxx" two.
test('facts are alike from six tenths on, and come in the order of their likeness', () => {
  const others = ['abcxx', 'abcdx', 'abcde', 'abcdy'].map((text) => ({ id: text, text }));
  expect(judgeFact({ text: 'abcde', source: 'venue-1' }, passage, others)).toMatchObject({
    like: [
      { id: 'abcde', likeness: 1 },
      { id: 'abcdx', likeness: 0.6 },
      { id: 'abcdy', likeness: 0.6 },
    ],
  });
});

import { expect, test } from 'vitest';
import { readOptions } from '../../src/cli/options.ts';

const options = { why: { type: 'boolean' }, knowledge: { type: 'string' } } as const;

test.each([
  [['--why', 'who', 'came'], { why: true }, ['who', 'came']],
  [['who', '--knowledge', 'a b', '--why'], { why: true, knowledge: 'a b' }, ['who']],
  [['--knowledge=a b'], { knowledge: 'a b' }, []],
  // Questions may begin with anything.
  [['-5 degrees?'], {}, ['-5 degrees?']],
  [['-- --'], {}, ['-- --']],
  [['--', '--why'], {}, ['--why']],
  [['', 'x'], {}, ['', 'x']],
])('%j', (args, values, words) => {
  expect(readOptions(args, options)).toEqual({ kind: 'options', values: expect.objectContaining(values), words });
});

test.each([
  ['an option that is not known', ['--whi'], "Unknown option '--whi': the options are --why, --knowledge …"],
  ['a letter', ['-w'], "Unknown option '-w': the options are --why, --knowledge …"],
  ['no value', ['--knowledge'], "Option '--knowledge <value>' argument missing: the options are --why, --knowledge …"],
  ['a value too many', ['--why=x'], "Option '--why' does not take an argument: the options are --why, --knowledge …"],
])('%s is one line with the valid options', (_, args, what) => {
  expect(readOptions(args, options)).toEqual({ kind: 'wrong', what });
});

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parse<T>>['values'];

export type Read<T extends ParseArgsOptionsConfig> =
  | { readonly kind: 'options'; readonly values: Values<T>; readonly words: readonly string[] }
  /** One line: what is wrong and which options there are. */
  | { readonly kind: 'wrong'; readonly what: string };

/** Reads the arguments of a command; one with a space in it is never an option ("-5 degrees?" is a question). */
export function readOptions<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T): Read<T> {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  const words = before.filter(isWords);
  try {
    const { values, positionals } = parse(
      [...before.filter((arg) => !isWords(arg)), ...args.slice(before.length)],
      options,
    );
    return { kind: 'options', values, words: [...words, ...positionals] };
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
    const reason = error.message.split(/\.\s|\n/)[0] ?? '';
    return { kind: 'wrong', what: `${reason}: the options are ${names.join(', ')}` };
  }
}

function parse<T extends ParseArgsOptionsConfig>(
  args: string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>> {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

function isWords(arg: string): boolean {
  return /^-.*\s/s.test(arg) && !/^--[a-z]+=/.test(arg);
}

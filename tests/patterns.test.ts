import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Every regular expression of the bot is tried with long texts of its own letters: what takes the square of the length
 * takes a hundred times as long as what reads through once.
 */

/** A literal stands where a value can begin, and is followed by what can follow one. */
const literal =
  /(?<=(?:[(=,:[!&|?{;]|=>|return|\n)\s*)\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=\s*[.),;\]:\n]| \?)/g;

/** The page of the preview runs in the browser of whoever tries the bot, and words of languages have no patterns. */
const sources = globSync(['src/**/*.ts', 'commands/**/*.ts']).filter((path) => !/src\/local\//.test(path));

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const found: readonly Found[] = sources.flatMap((path) => {
  const text = readFileSync(path, 'utf8').replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
  return [...text.matchAll(literal)].map(([, source = '', flags = '']) => ({ where: path, source, flags }));
});

/** Those that would take the square of a length, by a piece of them, with what keeps the text that they are given short. */
const excused: Readonly<Record<string, string>> = {
  '(?:\\p{L}\\.)+\\p{L}|[ap]': 'sentences.ts gives it the last 60 characters (longestEnd)',
  '(?:\\.{2,}|…|[.!?…]': 'sentences.ts gives it the last 60 characters (longestEnd)',
  '(?:please|pls|plz|thanks|thank you|thx|again': 'wrappers.ts gives it a question (longestQuestion)',
  '\\p{L}+(?=[-': 'paragraphs.ts gives it the end of a line (longestLeft)',
};

const length = 20_000;
/** Milliseconds of CPU; to read through once takes well under one. */
const most = 60;

const usual = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '\t',
  '.',
  ',',
  '-',
  '"',
  '’',
  '[',
  '(',
  '<',
  '\\',
  '*',
  '`',
  '|',
  ':',
  '/',
  'é',
  '\u0301',
];

/** Texts of its own letters: each again and again, and pairs of them; at the end something that does not fit. */
function* textsFor(source: string): Generator<string> {
  const own = [...new Set(source.replaceAll(/\\[pP]\{[^}]*\}|\\[a-zA-Z]/g, ''))].slice(0, 12);
  const words = (source.match(/[\p{L}]{2,}/gu) ?? []).slice(0, 4);
  const letters = [...new Set([...usual, ...own, ...words])];
  for (const letter of letters) yield letter.repeat(length / letter.length);
  for (const letter of letters.slice(0, 12)) for (const other of own) yield (letter + other).repeat(length / 2);
}

function cost(expression: RegExp, text: string): number {
  const began = process.cpuUsage();
  text.replaceAll(expression, '');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

test('there are patterns to try, and what is excused is among them', () => {
  expect(found.length).toBeGreaterThan(200);
  for (const piece of Object.keys(excused))
    expect(found.filter(({ source }) => source.includes(piece))).toHaveLength(1);
});

test('none takes the square of the length of a text', { timeout: 300_000 }, () => {
  const slow: string[] = [];
  for (const { where, source, flags } of found) {
    if (Object.keys(excused).some((piece) => source.includes(piece))) continue;
    const expression = new RegExp(source, `${flags.replaceAll(/[gy]/g, '')}g`);
    for (const text of textsFor(source)) {
      for (const end of ['', '\0']) {
        // A busy machine is slow once, not twice.
        if (cost(expression, text + end) < most || cost(expression, text + end) < most) continue;
        slow.push(`${where}: /${source}/${flags} on ${JSON.stringify(text.slice(0, 12))}`);
        break;
      }
    }
  }
  expect(slow).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What one file of the house imports: paths from the top of the repository, or names of packages. */
interface File {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly File[] = globSync(['src/**/*.{ts,js}', 'commands/**/*.ts']).map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, imports: importsOf(path, text) };
});

/** Every `from '…'`, `import '…'` and `import('…')`, types too: a type from another room is a tie to it as well. */
function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name);
  return found.map((name) => (name.startsWith('.') ? normalize(join(dirname(path), name)) : name));
}

/** The room a path is in: `src/ask`, `commands`, or a file of its own such as `src/main.ts`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? `${top}/${second}` : top;
}

/** Which rooms each room may import, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/ask': [],
  'src/knowledge': ['src/ask', 'src/make-folder.ts'],
  'src/store': ['src/make-folder.ts'],
  'src/facts': ['src/store'],
  'src/discord': ['src/ask', 'src/facts', 'src/store', 'src/config.ts', 'src/shards.ts'],
  'src/local': [],
  commands: ['src/ask', 'src/facts', 'src/store', 'src/discord'],
  'src/cli': [
    'src/ask',
    'src/knowledge',
    'src/facts',
    'src/store',
    'src/discord',
    'src/config.ts',
    'commands',
    'src/make-folder.ts',
  ],
  'src/config.ts': ['src/ask', 'src/store', 'src/shards.ts'],
  'src/shards.ts': [],
  'src/announce.ts': ['src/ask'],
  'src/libraries.ts': ['src/ask', 'src/store'],
  'src/known.ts': ['src/ask', 'src/discord', 'src/facts', 'src/knowledge', 'src/libraries.ts', 'src/store'],
  'src/signals.ts': [],
  'src/make-folder.ts': [],
};

/** Packages and parts of Node that a room must do without: the pure rooms know no Discord, clock, file or database. */
const without: readonly (readonly [room: string, name: RegExp, why: string])[] = [
  ['src/ask', /^discord/, 'ask does not know Discord'],
  ['src/ask', /^(node:)?(fs|http|net|child_process|timers|process|sqlite|path|os)\b|^pg$|^kysely|^pino/, 'ask is pure'],
  ['src/knowledge', /^discord/, 'knowledge does not know Discord'],
  ['src/facts', /^discord/, 'facts do not know Discord'],
  ['src/store', /^discord/, 'the store does not know Discord'],
  ['src/local', /^discord\.js/, 'the local Discord speaks the protocol, not the library'],
];

test('the house was found', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(40);
});

describe('who may import whom', () => {
  test.each(Object.entries(mayImport))('%s', (room, allowed) => {
    const strays = files
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, imports }) =>
        imports
          .filter((name) => /^(src|commands|tests|bench)\//.test(name))
          .filter((name) => ![room, ...allowed].includes(roomOf(name)))
          .map((name) => `${path} imports ${name}`),
      );
    expect(strays).toEqual([]);
  });

  test('every room has its row here; main.ts alone may import everything', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect(
      [...rooms].filter((room) => room !== 'src/main.ts' && room !== 'src/processes.ts' && !(room in mayImport)),
    ).toEqual([]);
  });

  test.each(without)('%s without %s: %s', (room, name) => {
    const strays = files
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ path, imports }) => imports.filter((one) => name.test(one)).map((one) => `${path} imports ${one}`));
    expect(strays).toEqual([]);
  });
});

test('only main.ts, processes.ts and the command line see the environment, and hand it to config.ts', () => {
  const readers = files.filter(({ text }) =>
    /\bprocess\s*\.\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(text),
  );
  expect(readers.map(({ path }) => path).filter((path) => !/^src\/(processes|main\.ts|cli\/)/.test(path))).toEqual([]);
});

test('the request path has no clock, no chance and no environment', () => {
  const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bsetTimeout\b|\bprocess\./;
  expect(
    files.filter(({ path, text }) => roomOf(path) === 'src/ask' && impure.test(text)).map(({ path }) => path),
  ).toEqual([]);
});

test('nothing is kept in a module between two calls', () => {
  const kept =
    /^(?:export )?(?:let|var) |^(?:export )?const \w+(?:: [^=]+)? = new (?:Map|Set|WeakMap)(?:<[^>]*>)?\(\);/m;
  // The page's own scripts live in a browser tab, where a module is as long-lived as the tab.
  const ours = files.filter(({ path }) => path.endsWith('.ts'));
  expect(ours.filter(({ text }) => kept.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no file or folder has a name that could mean anything', () => {
  const vague =
    /(^|[/-])(utils?|helpers?|services?|types|constants|lib|managers?|handlers?|data|info|process)([./-]|$)/i;
  expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test('no file passes on what another one exports', () => {
  const barrel = /^export (?:type )?(?:\*|\{[^}]*\})(?: as \w+)? from /m;
  expect(files.filter(({ text }) => barrel.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only the words know that there is English: everything else is given the words of a language', () => {
  const english = /^import (?!type\b)[^;]*\bwords\/en\.ts['"]/m;
  const others = files.filter(({ path }) => !path.startsWith('src/discord/words/'));
  expect(others.filter(({ text }) => english.test(text)).map(({ path }) => path)).toEqual([]);
});

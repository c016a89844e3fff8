import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const pages = globSync(['*.md', 'docs/**/*.md', 'bench/**/*.md', 'knowledge/README.md']).toSorted();
const readme = readFileSync('README.md', 'utf8');

test('the pages were found', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/ask.md', 'bench/README.md']));
});

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('links to and shows only what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)|\bsrc="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
    const files = targets.filter((target) => !/^[<a-z]+:|^</i.test(target));
    expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
  });

  test('names only npm scripts that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('asks for silence where npm would write into a file or a pipe', () => {
    expect(text.match(/npm run (?!--silent).* (?:> \S|\| jq).*/g) ?? []).toEqual([]);
  });
});

test('the house of README.md names every room of the tree, and no other', () => {
  const house = /## The house\n\n((?: {4}.*\n)+)/.exec(readme)?.[1] ?? '';
  const named = [...house.matchAll(/(?:^ {4}|, )([\w/]+\/)/gm)].map(([, room = '']) => room);
  const rooms = globSync(['src/*/', 'commands/', 'knowledge/', 'tests/', 'bench/', 'docs/']).map(
    (room) => `${room.replace(/\/$/, '')}/`,
  );
  expect(named.toSorted()).toEqual(rooms.toSorted());
});

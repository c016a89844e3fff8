import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ApplicationCommandOptionType, ApplicationCommandType, type APIApplicationCommandOption } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../commands/index.ts';
import { defineCommands } from '../src/discord/define.ts';
import { libraryOf } from './discord/small-library.ts';

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

/** Each command with its parameters, as Discord is told of them; `/fact schedule set`. */
const defined = defineCommands(commands, libraryOf([])).flatMap((command) => {
  const menu = command.type !== undefined && command.type !== ApplicationCommandType.ChatInput;
  return menu ? [{ path: command.name, parameters: [] }] : listPaths(`/${command.name}`, command.options ?? []);
});

interface Described {
  readonly path: string;
  readonly parameters: readonly string[];
}

function listPaths(path: string, options: readonly APIApplicationCommandOption[]): Described[] {
  return options.flatMap((option): Described[] => {
    const below = 'options' in option ? (option.options ?? []) : [];
    const here = `${path} ${option.name}`;
    if (option.type === ApplicationCommandOptionType.SubcommandGroup) return listPaths(here, below);
    if (option.type !== ApplicationCommandOptionType.Subcommand) return [];
    return [{ path: here, parameters: below.map(({ name }) => name) }];
  });
}

/** The parts of the pages in docs/, each under its heading, with the page they stand on. */
const parts = globSync('docs/*.md').flatMap((page) => {
  const text = readFileSync(page, 'utf8');
  return text.split(/^(?=#{1,3} )/m).map((part) => {
    const [heading = '', ...lines] = part.split('\n');
    return { page, text, heading, body: lines.join('\n') };
  });
});

test.each(defined)(
  '$path has a part of a page with its parameters and what it does, and the page its limits',
  (each) => {
    const { path, parameters } = each;
    const ends = (heading: string) => `${heading} `.match(new RegExp(`${path}(?=[ ,])`));
    const found = parts.filter(({ heading }) => ends(heading));
    expect(found.map(({ heading }) => heading)).not.toEqual([]);
    const described = found.map(({ heading, body }) => `${heading}\n${body}`).join('\n');
    const named = (name: string) => new RegExp(`\\b${name}\\b`).test(described);
    expect(parameters.filter((name) => !named(name))).toEqual([]);
    // At least one sentence that says what happens, beside a table of parameters.
    expect(found.map(({ body }) => body).join('\n')).toMatch(/^(?:- )?[^|#\n][^|\n]*(?:\n(?! *[-|#])[^\n]+)*\./m);
    expect(found[0]?.text).toMatch(/^## Limits\n\n- \S/m);
  },
);

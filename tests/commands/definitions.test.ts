import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { libraryOf } from '../discord/small-library.ts';

const localised = z.record(z.string(), z.string()).nullish();
const choice = z.object({ name: z.string(), value: z.union([z.string(), z.number()]), name_localizations: localised });

/** A command, a group, a subcommand or an option: they are alike in what Discord limits. */
const part = z.object({
  type: z.number().optional(),
  name: z.string(),
  name_localizations: localised,
  description: z.string().optional(),
  description_localizations: localised,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(choice).optional(),
  get options() {
    return z.array(part).optional();
  },
});
type Part = z.infer<typeof part>;

const defined = defineCommands(commands, libraryOf([])).map((command) => part.parse(command));
const typed = defined.filter(({ type }) => type !== 3);

/** Itself and everything in it. */
function walk(each: Part): Part[] {
  return [each, ...(each.options ?? []).flatMap(walk)];
}

/** A text and its translations. */
function texts(text: string | undefined, translations: z.infer<typeof localised>): string[] {
  return [...(text === undefined ? [] : [text]), ...Object.values(translations ?? {})];
}

function longest(all: readonly string[]): number {
  return Math.max(0, ...all.map((text) => text.length));
}

/** Characters as Discord counts them for a command: of each field the longest language. */
function weigh(each: Part): number {
  const own = longest(texts(each.name, each.name_localizations));
  const described = longest(texts(each.description, each.description_localizations));
  const choices = (each.choices ?? []).map(
    ({ name, name_localizations, value }) => longest(texts(name, name_localizations)) + String(value).length,
  );
  return [own, described, ...choices, ...(each.options ?? []).map(weigh)].reduce((sum, length) => sum + length, 0);
}

test.each(defineCommands(commands, libraryOf([])).map((command) => [command.name, command] as const))(
  'what Discord is told of %s is what was agreed: `npm test -- tests/commands -u` writes it anew',
  async (name, command) => {
    const file = `./definitions/${name.toLowerCase().replaceAll(' ', '-')}.json`;
    await expect(`${JSON.stringify(command, null, 2)}\n`).toMatchFileSnapshot(file);
  },
);

describe.each(typed.map((command) => [command.name, command] as const))(
  '/%s keeps to Discord’s limits',
  (_, command) => {
    const all = walk(command);

    test('at most 8,000 characters, counting the longest language of each field', () => {
      expect(weigh(command)).toBeLessThanOrEqual(8000);
    });

    test('names of 1 to 32 small letters, digits, - and _, in every language', () => {
      for (const each of all)
        for (const name of texts(each.name, each.name_localizations)) {
          expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
          expect(name).toBe(name.toLowerCase());
        }
    });

    test('descriptions of 1 to 100 characters, in every language', () => {
      for (const each of all)
        for (const text of texts(each.description, each.description_localizations)) {
          expect(text.length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
    });

    test('at most 25 options and 25 choices; no two with one name in any language; what is required stands first', () => {
      for (const { options = [], choices = [], autocomplete } of all) {
        expect(options.length).toBeLessThanOrEqual(25);
        expect(choices.length).toBeLessThanOrEqual(25);
        expect(autocomplete === true ? choices : []).toEqual([]);
        for (const list of [options, choices])
          for (const locale of ['', ...new Set(list.flatMap((each) => Object.keys(each.name_localizations ?? {})))]) {
            const names = list.map(({ name, name_localizations }) => name_localizations?.[locale] ?? name);
            expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
          }
        const needed = options.map(({ required }) => required === true);
        expect(needed).toEqual(needed.toSorted((a, b) => Number(b) - Number(a)));
        for (const { name, name_localizations } of choices)
          expect(longest(texts(name, name_localizations))).toBeLessThanOrEqual(100);
      }
    });
  },
);

test('a command too long by its translations alone would be noticed', () => {
  const [first] = typed;
  if (!first) throw new Error('there are commands');
  const translated = { ...first, description_localizations: { fi: 'x'.repeat(9000) } };
  expect(weigh(translated)).toBeGreaterThan(8000);
});

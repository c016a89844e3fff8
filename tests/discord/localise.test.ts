import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { en, type Words } from '../../src/discord/words/en.ts';
import { libraryOf } from './small-library.ts';

/** Spanish in a few words, the rest as in English. */
const es: Words = {
  ...en,
  names: {
    commands: { ...en.names.commands, summit: 'cumbre', 'fact schedule set': 'fijar' },
    options: { ...en.names.options, late: 'retraso' },
    menus: { 'Find sources': 'Buscar fuentes', 'Propose as fact': 'Proponer como dato' },
  },
  summit: { ...en.summit, description: 'Lo que dicen los documentos' },
  schedule: { ...en.schedule, group: 'Cuándo', lateChoice: { ...en.schedule.lateChoice, '0h': 'nada' } },
};

const delegations = [{ id: 'iceland', title: 'Iceland', aliases: [], members: [] }];
const library = libraryOf([], { delegations });
const defined = defineCommands(commands, library, [
  { locales: ['en-US', 'en-GB'], words: en },
  { locales: ['es-ES', 'es-419'], words: es },
]);
const both = (words: string) => ({ 'es-ES': words, 'es-419': words });

test('a command says its name and description in each locale of a language', () => {
  expect(defined.find(({ name }) => name === 'summit')).toMatchObject({
    name_localizations: both('cumbre'),
    description: en.summit.description,
    description_localizations: both('Lo que dicen los documentos'),
  });
});

test('groups, subcommands, options and choices do too; what is not another word is left out', () => {
  const schedule = partsOf(defined.find(({ name }) => name === 'fact')).find(({ name }) => name === 'schedule');
  expect(schedule).toMatchObject({ description_localizations: both('Cuándo') });
  expect(schedule?.name_localizations).toBeUndefined();
  const set = partsOf(schedule).find(({ name }) => name === 'set');
  expect(set?.name_localizations).toEqual(both('fijar'));
  const late = partsOf(set).find(({ name }) => name === 'late');
  expect(late?.name_localizations).toEqual(both('retraso'));
  expect(late?.choices?.map((choice) => choice.name_localizations)).toEqual([
    both('nada'),
    undefined,
    undefined,
    undefined,
  ]);
});

test('a menu of messages has its name in each language', () => {
  expect(defined.find(({ name }) => name === 'Propose as fact')).toMatchObject({
    name_localizations: both('Proponer como dato'),
  });
});

test('English alone brings no translations', () => {
  const english = defineCommands(commands, library, [{ locales: ['en-US', 'en-GB'], words: en }]);
  expect(JSON.stringify(english)).not.toMatch(/"(?:fi|es-ES|en-GB|en-US)":/);
});

interface Part {
  readonly name: string;
  readonly name_localizations?: object;
  readonly choices?: readonly { readonly name_localizations?: object }[];
}

function partsOf(part: object | undefined): readonly Part[] {
  return part && 'options' in part && Array.isArray(part.options) ? part.options : [];
}
